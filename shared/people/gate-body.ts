import * as z from 'zod/mini';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import type { Question } from './decision.ts';
import { type Identifier, identifierOf } from './identifier.ts';
import { IdentifierQuestion } from './identifier-question.ts';

/** More questions in one call than this are refused; ask again for the rest. */
const MAX_PEOPLE = 1_000;

const What = {
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES),
  recipient: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
};
const One = z.strictObject({ person: IdentifierQuestion, ...What });
const AskedAlike = z.strictObject({
  people: z.array(IdentifierQuestion).check(z.minLength(1), z.maxLength(MAX_PEOPLE)),
  ...What,
});
const AskedEach = z.strictObject({ people: z.array(One).check(z.minLength(1), z.maxLength(MAX_PEOPLE)) });

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

export const GateDecision = z.object({
  allowed: z.boolean(),
  rule: z.string(),
  reasons: z.array(z.string()),
  basis: z.nullable(z.enum(['consent', 'legitimate-interest'])),
  noticeVersion: z.nullable(z.string()),
  validUntil: z.nullable(z.iso.datetime()),
});

/** What the gate answers, in the order of the questions. */
export const GateAnswer = z.object({ decisions: z.array(GateDecision) });
