import { earliest, type Instant } from '../platform/instant.ts';
import { PURPOSE_RULES } from '../policy/purposes.ts';
import { birthDateOf, isChild } from './age.ts';
import { type Decision, type Question, type Reason, type Refusal, refusal } from './decision.ts';
import { groundFor } from './ground.ts';
import type { IdentifierKind } from './identifier.ts';
import { isGone, type Person } from './person.ts';
import { refusalOf } from './recipient-rule.ts';
import { type Cells, isDenied, isDeniedThrough } from './suppression.ts';

export interface Known {
  readonly person: Person | null;
  /** The no's on the identifier that was asked about: they count in full, with or without a person. */
  readonly asked: readonly Cells[];
  /** The no's on the person's other identifiers. */
  readonly held: readonly { readonly kind: IdentifierKind; readonly cells: Cells }[];
  /** The contact that was asked about, as `<kind>:<canonical>`: what the channel reaches must be this one, where it is one. */
  readonly to?: string | undefined;
}

/**
 * May we contact this person, on this channel, for this purpose, now? No, unless every rule says yes. A no of the person
 * is the whole answer, so that it is the same for ever (N3), and so is a record that is not there, or past its due date;
 * of everything else each reason is named, the deciding one first.
 */
export const decide = (question: Question, known: Known, now: Instant): Decision => {
  const { person } = known;
  if (isObjected(question, known)) return refused([refusal('L7', 'objected')]);
  const { use, because } = PURPOSE_RULES[question.purpose];
  // Prizes are told of by duty messages (N5, L18), and device data is for nobody's address (N14).
  if (use !== 'marketing') return refused([refusal(because, 'not-for-contact')]);
  if (person === null) return refused([refusal('N6', 'unknown')]);
  if (isGone(person, now)) return refused([refusal('N19', 'past-due')]);

  const ground = groundFor(question, person, known.to, now);
  const recipient = question.recipient === undefined ? null : refusalOf(question.recipient, question.channel);
  const refusals = [
    ...personRefusals(person, now),
    ...ground.refusals,
    ...(recipient ? [refusal(recipient, 'recipient-not-allowed')] : []),
  ];
  if (refusals.length > 0 || !ground.stands) return refused(refusals);
  const { rule, reason, basis, noticeVersion, ends } = ground.stands;
  return {
    allowed: true,
    rule,
    reasons: [reason],
    basis,
    noticeVersion,
    validUntil: earliest(person.dueAt, ...ends),
  };
};

const isObjected = ({ channel, purpose }: Question, { asked, held }: Known): boolean =>
  asked.some((cells) => isDenied(cells, channel, purpose)) ||
  held.some(({ kind, cells }) => isDeniedThrough(kind, cells, channel, purpose));

/** What closes every channel and purpose at once. */
const personRefusals = (person: Person, now: Instant): readonly Refusal[] => {
  const { details, deceasedAt, protectedAt, childAt, restriction, holds = [], unconfirmedSince } = person;
  const rules: readonly (readonly [boolean, string, Reason])[] = [
    [deceasedAt !== undefined, 'L21', 'deceased'],
    [protectedAt !== undefined, 'L21', 'protected'],
    [childAt !== undefined || isChild(birthDateOf(details), now), 'N5', 'child'],
    [restriction !== undefined, 'L13', 'restricted'],
    [holds.length > 0, 'L13', 'held'],
    [unconfirmedSince !== undefined, 'L17', 'unconfirmed'],
  ];
  return rules.flatMap(([applies, rule, reason]) => (applies ? [refusal(rule, reason)] : []));
};

const refused = (refusals: readonly Refusal[]): Decision => ({
  allowed: false,
  rule: refusals[0]?.rule ?? '',
  reasons: [...new Set(refusals.map(({ reason }) => reason))],
  basis: null,
  noticeVersion: null,
  validUntil: null,
});

/** Of several people behind one telephone or address the strictest answer counts. */
export const strictest = (decisions: readonly [Decision, ...Decision[]]): Decision => {
  const no = decisions.find((decision) => !decision.allowed);
  if (no) return no;
  return decisions.reduce((least, decision) =>
    (decision.validUntil ?? '') < (least.validUntil ?? '') ? decision : least,
  );
};
