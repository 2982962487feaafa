import * as z from 'zod';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import type { Question } from './gate.ts';
import { type Identifier, identifierOf } from './identifier.ts';
import { IdentifierQuestion } from './identifier-question.ts';

/** More questions in one call than this are refused; ask again for the rest. */
const MAX_PEOPLE = 1_000;

const What = {
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES),
  recipient: z.string().min(1).max(100).optional(),
};
const One = z.strictObject({ person: IdentifierQuestion, ...What });
const AskedAlike = z.strictObject({ people: z.array(IdentifierQuestion).min(1).max(MAX_PEOPLE), ...What });
const AskedEach = z.strictObject({ people: z.array(One).min(1).max(MAX_PEOPLE) });

/** The body of `POST /gate/decisions`: one person, many people and one question, or many questions. */
export const GateBody = z.union([One, AskedAlike, AskedEach]);

export const gateQuestions = (
  body: z.infer<typeof GateBody>,
): readonly (Question & { readonly identifier: Identifier })[] => {
  if ('person' in body) return [asked(body.person, body)];
  if ('channel' in body) return body.people.map((person) => asked(person, body));
  return body.people.map(({ person, ...question }) => asked(person, question));
};

const asked = (person: IdentifierQuestion, { channel, purpose, recipient }: Question) => ({
  channel,
  purpose,
  recipient,
  identifier: identifierOf(person),
});

/** What the gate answers, in the order of the questions. */
export const GateAnswer = z.object({
  decisions: z.array(
    z.object({
      allowed: z.boolean(),
      rule: z.string(),
      reasons: z.array(z.string()),
      basis: z.enum(['consent', 'legitimate-interest']).nullable(),
      noticeVersion: z.string().nullable(),
      validUntil: z.iso.datetime().nullable(),
    }),
  ),
});
