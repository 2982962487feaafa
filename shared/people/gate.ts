import { earliest, type Instant } from '../platform/instant.ts';
import type { Channel, Purpose } from '../policy/purposes.ts';
import type { IdentifierKind } from './identifier.ts';
import { type Consent, isGone, isHeld, type Person } from './person.ts';
import { type Cells, isDenied, isDeniedThrough } from './suppression.ts';

export interface Question {
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** Who would get the data; absent when it stays here. */
  readonly recipient?: string | undefined;
}

export interface Known {
  readonly person: Person | null;
  /** The no's on the identifier that was asked about: they count in full, with or without a person. */
  readonly asked: readonly Cells[];
  /** The no's on the person's other identifiers. */
  readonly held: readonly { readonly kind: IdentifierKind; readonly cells: Cells }[];
}

export interface Decision {
  readonly allowed: boolean;
  /** The deciding number of the notice (N) or the law (L). */
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly basis: 'consent' | 'legitimate-interest' | null;
  readonly noticeVersion: string | null;
  /** Until when a yes holds, if nothing new comes; null for a no. */
  readonly validUntil: Instant | null;
}

const CONTACT: Record<Channel, Person['contacts'][number]['kind'] | null> = {
  email: 'email',
  sms: 'phone',
  phone: 'phone',
  post: 'postal',
  social: null,
};

/**
 * May we contact this person, on this channel, for this purpose, now? No, unless every rule says yes. The first rule
 * that says no decides; a no of the person goes before all others, so that it is the answer for ever (N3).
 */
export const decide = (question: Question, known: Known, now: Instant): Decision => {
  const { channel, purpose } = question;
  const { person } = known;

  if (isObjected(question, known)) return refused('L7', 'objected');
  if (purpose === 'digital-experience') return refused('N14', 'not-for-contact');
  if (person === null) return refused('N6', 'no-basis');
  if (isGone(person, now)) return refused('N19', 'past-due');
  if (isHeld(person)) return refused('L13', 'held');
  if (person.unconfirmedSince) return refused('L17', 'unconfirmed');
  if (isChild(person.details.birthDate, now)) return refused('N5', 'child');
  if (question.recipient !== undefined) return refused('N16', 'recipient-not-registered');

  const consent = person.consents.find(
    (given) => given.purpose === purpose && given.channels.includes(channel) && given.endsAt > now,
  );
  if (!consent) return refused('N6', 'no-basis');
  if (!person.contacts.some(({ kind }) => kind === CONTACT[channel])) return refused('N10', 'no-contact');
  return allowed(consent, person, channel);
};

const isObjected = ({ channel, purpose }: Question, { asked, held }: Known): boolean =>
  asked.some((cells) => isDenied(cells, channel, purpose)) ||
  held.some(({ kind, cells }) => isDeniedThrough(kind, cells, channel, purpose));

const refused = (rule: string, reason: string): Decision => ({
  allowed: false,
  rule,
  reasons: [reason],
  basis: null,
  noticeVersion: null,
  validUntil: null,
});

const allowed = (consent: Consent, person: Person, channel: Channel): Decision => ({
  allowed: true,
  rule: channel === 'email' || channel === 'sms' || channel === 'social' ? 'L14' : 'N6',
  reasons: ['consent-given'],
  basis: 'consent',
  noticeVersion: consent.noticeVersion,
  validUntil: earliest(person.dueAt, consent.endsAt),
});

/** N5: under 18, by the date of birth that the person gave. Who turns 18 in the night is a child until UTC midnight. */
export const isChild = (birthDate: string | undefined, now: Instant): boolean => {
  if (birthDate === undefined) return false;
  const year = Number(birthDate.slice(0, 4)) + 18;
  return `${String(year).padStart(4, '0')}${birthDate.slice(4)}` > now.slice(0, 10);
};

/** Of several people behind one telephone or address the strictest answer counts. */
export const strictest = (decisions: readonly [Decision, ...Decision[]]): Decision => {
  const no = decisions.find((decision) => !decision.allowed);
  if (no) return no;
  return decisions.reduce((least, decision) =>
    (decision.validUntil ?? '') < (least.validUntil ?? '') ? decision : least,
  );
};
