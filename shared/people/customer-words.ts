import { after } from '../platform/calendar.ts';
import { type Instant, latest } from '../platform/instant.ts';
import { ACTIVITIES, purposesOf } from '../policy/activities.ts';
import { NOTICE } from '../policy/notice.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Contact, Details, Source } from './person.ts';
import { fieldsOf, type Relation, standingOf, verifiedAt } from './relation.ts';

const ACTIVITY = 'customer-register';

/** What the customer register says of a person, over all their customer numbers. */
export const customerWords = (
  relations: readonly Relation[],
): {
  readonly details: Details;
  readonly contacts: readonly Contact[];
  readonly verifiedAt: Instant | undefined;
} => {
  const ordered = byNumber(relations);
  const details: Details = Object.assign({}, ...ordered.map(detailsOf));
  const checks = relations.flatMap((relation) => verifiedAt(relation) ?? []);
  return { details, contacts: ordered.flatMap(contactsOf), verifiedAt: checks.sort().at(-1) };
};

const detailsOf = (relation: Relation): Details => {
  const { email: _email, phone: _phone, postalAddress: _address, ...details } = fieldsOf(relation).fields;
  return details;
};

const contactsOf = (relation: Relation): readonly Contact[] => {
  const { fields, saleAt } = fieldsOf(relation);
  const { email, phone, postalAddress } = fields;
  const about = (field: 'email' | 'phone' | 'postalAddress') => {
    const at = relation.fields[field]?.receivedAt;
    const sold = saleAt[field];
    return {
      from: at ? [{ activity: ACTIVITY, firstAt: at, lastAt: at }] : [],
      ...(sold && { saleAt: sold }),
    };
  };
  return [
    ...(email ? [{ kind: 'email', value: email, ...about('email') } as const] : []),
    ...(phone ? [{ kind: 'phone', value: phone, ...about('phone') } as const] : []),
    ...(postalAddress ? [{ kind: 'postal', value: postalAddress, ...about('postalAddress') } as const] : []),
  ];
};

/**
 * The customer register as a source (N13, N19): no end while a contract runs, 24 months from the settlement of the final
 * invoice, or the policy's ceiling from the contract's end where that never came. None where no relation is left.
 */
export const customerSource = (
  relations: readonly Relation[],
  sources: readonly Source[],
): Source | undefined => {
  const [first, ...others] = relations.flatMap((relation) => verifiedAt(relation) ?? []);
  if (!first) return undefined;
  const before = sources.find(({ activity }) => activity === ACTIVITY);
  const firstAt = before?.firstAt ?? [first, ...others].sort()[0] ?? first;
  const endsAt = endOfRelations(relations);
  return {
    activity: ACTIVITY,
    kind: 'customer-register',
    firstAt,
    lastAt: latest(first, ...others),
    purposes: [...purposesOf(ACTIVITY)],
    noticeVersion: before?.noticeVersion ?? NOTICE.version,
    // The contract comes with the notice.
    informedAt: firstAt,
    ...(endsAt && { endsAt }),
  };
};

const endOfRelations = (relations: readonly Relation[]): Instant | undefined => {
  const ends = relations.map((relation) => {
    const standing = standingOf(relation);
    if (standing.kind === 'settled')
      return after(standing.endedAt, { months: ACTIVITIES[ACTIVITY].end.months });
    if (standing.kind === 'ended-unsettled') return after(standing.endedAt, RETENTION.unsettledContract);
    return undefined;
  });
  const [first, ...others] = ends.flatMap((end) => end ?? []);
  return first && ends.every((end) => end !== undefined) ? latest(first, ...others) : undefined;
};

/** In the order of their numbers, so that nothing depends on which came first. */
const byNumber = (relations: readonly Relation[]): readonly Relation[] =>
  [...relations].sort((one, other) => (one.customerNumber < other.customerNumber ? -1 : 1));
