import type { Instant } from '../platform/instant.ts';
import { CHANNEL_RULES } from '../policy/channels.ts';
import { consentsFor } from './consent-ground.ts';
import { type Candidate, type Question, type Refusal, refusal } from './decision.ts';
import { isLive } from './due-date.ts';
import { identifiersOfContact } from './held-identifiers.ts';
import { interestsFor, usesElsewhere } from './interest-ground.ts';
import type { Contact, Person } from './person.ts';

/**
 * The best basis for a use (N6): of consents and legitimate interests, each with each address that the channel reaches,
 * the one with nothing against it that holds for longest; else the one with least against it.
 */
export const groundFor = (
  question: Question,
  person: Person,
  to: string | undefined,
  now: Instant,
): Ground => {
  const contacts = reached(question, person, to);
  const usable = contacts.filter(({ unusableSince }) => !unusableSince);
  const candidates = (usable.length > 0 ? usable : [undefined]).flatMap((contact) => [
    ...consentsFor(question, person, contact, now),
    ...interestsFor(question, person, contact, now),
  ]);
  const unreachable =
    contacts.length === 0
      ? [refusal('N10', 'no-contact')]
      : usable.length === 0
        ? [refusal('N10', 'address-unusable')]
        : [];
  const [first, ...others] = candidates;
  if (!first) return { stands: null, refusals: [...withoutBasis(question, person, now), ...unreachable] };
  const best = others.reduce((most, one) => (isBetter(one, most) ? one : most), first);
  return { stands: best.stands, refusals: [...best.refusals, ...unreachable] };
};

/** Nothing to stand on is always refused. */
export type Ground =
  | Candidate
  | { readonly stands: null; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** The contacts that a channel reaches; the one alone that was asked about, where it is one of them. */
const reached = (
  { channel }: Question,
  { contacts, details }: Person,
  to: string | undefined,
): readonly Contact[] => {
  const { reaches } = CHANNEL_RULES[channel];
  const all = contacts.filter(({ kind }) => kind === reaches);
  const asked = all.filter((contact) =>
    identifiersOfContact(contact, details.name).some(({ kind, canonical }) => `${kind}:${canonical}` === to),
  );
  return asked.length > 0 ? asked : all;
};

const withoutBasis = (question: Question, person: Person, now: Instant): readonly [Refusal, ...Refusal[]] => {
  const { channel, purpose } = question;
  const isStated = person.sources.some((source) => isLive(source, now) && source.purposes.includes(purpose));
  const awaits = person.consents.some(
    (given) => given.awaitsConfirmation && given.purpose === purpose && given.channels.includes(channel),
  );
  const needsConsent = CHANNEL_RULES[channel].needsConsent && usesElsewhere(question, person, now);
  const none = needsConsent ? refusal('L14', 'channel-needs-consent') : refusal('N6', 'no-basis');
  if (!isStated) return [refusal('N7', 'purpose-not-stated'), none];
  return awaits ? [refusal('L8', 'unconfirmed'), none] : [none];
};

const isBetter = (one: Candidate, other: Candidate): boolean =>
  one.refusals.length === other.refusals.length
    ? earliestOf(one) > earliestOf(other)
    : one.refusals.length < other.refusals.length;

/** No end is later than every end. */
const earliestOf = ({ stands: { ends } }: Candidate): string =>
  ends.reduce<string>((least, end) => (end < least ? end : least), '~');
