import { after } from '../platform/calendar.ts';
import { type Instant, instantOf } from '../platform/instant.ts';
import { activityNamed, isActivity } from '../policy/activities.ts';
import { BALANCING_TESTS } from '../policy/balancing-tests.ts';
import { CHANNEL_RULES } from '../policy/channels.ts';
import type { Channel, Purpose } from '../policy/purposes.ts';
import { SETTINGS } from '../policy/settings.ts';
import { birthDateOf, isChild } from './age.ts';
import { listingOf } from './block-list.ts';
import { type Candidate, type Question, type Refusal, refusal, type Standing } from './decision.ts';
import { endOf, isLive } from './due-date.ts';
import type { Contact, Person, Source } from './person.ts';
import { standingOf } from './relation.ts';
import { isRoleAddress } from './role-address.ts';

/**
 * The legitimate interests that a use can stand on (N6): those that the activity of a source weighed, for this purpose
 * and channel, with what the law asks beside them: consent for electronic channels but for soft opt-in and shared
 * mailboxes (L14, L20), the block lists (L15), that the person was told (L9), and a test that is not past review (L22).
 */
export const interestsFor = (
  question: Question,
  person: Person,
  contact: Contact | undefined,
  now: Instant,
): readonly Candidate[] =>
  liveSources(person, now).flatMap((source) => {
    const interest = interestOf(source, question.purpose);
    if (!interest?.channels.includes(question.channel)) return [];
    const contract = contractOf(source, person, now);
    const listing = listingOf(question.channel, contact, liftsOf(contract, question.channel), now);
    const review = instantOf(Date.parse(BALANCING_TESTS[interest.balancingTest].reviewBefore));
    const opened = openedBy(question, source, contact, person);
    const ends = [
      endOf(source).at,
      review,
      'until' in listing ? listing.until : undefined,
      contractEnd(contract),
    ];
    const refusals: readonly (Refusal | false)[] = [
      contract !== undefined && isOver(contract, now) && refusal('N19', 'no-basis'),
      review <= now && refusal('L22', 'balancing-test-past-review'),
      !opened && refusal('L14', 'channel-needs-consent'),
      'refusal' in listing && listing.refusal,
      source.informedAt === undefined && refusal('L9', 'not-informed'),
    ];
    return {
      stands: {
        basis: 'legitimate-interest',
        rule: opened === 'soft-opt-in' ? 'L14' : opened === 'role-address' ? 'L20' : 'N6',
        reason: opened || 'legitimate-interest',
        noticeVersion: source.noticeVersion,
        ends: ends.filter((end) => end !== undefined),
      },
      refusals: refusals.filter((one) => one !== false),
    };
  });

/** Whether the purpose has an interest on another channel, so that what is missing here is a consent. */
export const usesElsewhere = ({ purpose }: Question, person: Person, now: Instant): boolean =>
  liveSources(person, now).some((source) => interestOf(source, purpose) !== undefined);

/** N5: what came from a child counts for nothing, also when they are grown up. */
const liveSources = ({ sources, details }: Person, now: Instant): readonly Source[] =>
  sources.filter((source) => isLive(source, now) && !isChild(birthDateOf(details), source.lastAt));

const interestOf = ({ activity, purposes }: Source, purpose: Purpose) =>
  isActivity(activity) && purposes.includes(purpose)
    ? activityNamed(activity).uses[purpose]?.interest
    : undefined;

/** What opens an electronic channel without a consent; on other channels nothing has to. */
const openedBy = (
  { channel, purpose }: Question,
  { activity }: Source,
  contact: Contact | undefined,
  { details }: Person,
): Exclude<Standing['reason'], 'consent-given'> | false => {
  if (!CHANNEL_RULES[channel].needsConsent) return 'legitimate-interest';
  if (channel !== 'email' || !contact) return false;
  const isSale = activity === 'customer-register' && contact.saleAt !== undefined;
  if (isSale && SETTINGS.softOptIn.value.includes(purpose)) return 'soft-opt-in';
  return isRoleAddress(contact, details) && 'role-address';
};

/** Where a customer's contracts stand: what lasts longest of them. */
type Contract =
  | { readonly kind: 'running'; readonly until: Instant | 'open' }
  | { readonly kind: 'settled'; readonly endedAt: Instant }
  /** The final invoice is open, or no contract is known: marketing has stopped (N19). */
  | { readonly kind: 'stopped' };

const contractOf = ({ activity }: Source, { relations = [] }: Person, now: Instant): Contract | undefined => {
  if (activity !== 'customer-register') return undefined;
  const standings = relations.map(standingOf);
  if (standings.some(({ kind }) => kind === 'running')) return { kind: 'running', until: 'open' };
  const settled = standings.flatMap((one) => (one.kind === 'settled' ? [one.endedAt] : []));
  const ending = standings.flatMap((one) =>
    one.kind === 'ended-unsettled' && one.endedAt > now ? [one.endedAt] : [],
  );
  const [last] = settled.sort().slice(-1);
  if (last) return { kind: 'settled', endedAt: last };
  const [end] = ending.sort().slice(-1);
  return end ? { kind: 'running', until: end } : { kind: 'stopped' };
};

/** N19: 24 months limit storage; they are no permission to contact. */
const contractEnd = (contract: Contract | undefined): Instant | undefined => {
  if (contract?.kind === 'settled') return after(contract.endedAt, SETTINGS.formerCustomer.value);
  return contract?.kind === 'running' && contract.until !== 'open' ? contract.until : undefined;
};

const isOver = (contract: Contract, now: Instant): boolean =>
  contract.kind === 'stopped' || (contractEnd(contract) ?? '~') <= now;

/** L15: until when a customer relation lifts the block list of a channel. */
const liftsOf = (contract: Contract | undefined, channel: Channel): readonly (Instant | 'open')[] => {
  if (contract?.kind === 'running') return [contract.until];
  if (contract?.kind !== 'settled') return [];
  const { nixTelefonRelation, nixAdresseratRelation } = SETTINGS;
  return [after(contract.endedAt, (channel === 'phone' ? nixTelefonRelation : nixAdresseratRelation).value)];
};
