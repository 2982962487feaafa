import { earliest, type Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { assemblePerson, type Facts, factsOf, joinedContacts } from './assemble-person.ts';
import type { Person } from './person.ts';

/**
 * Two records of one person as one, under the id of the first, keeping the stricter of everything: every hold,
 * restriction and mark, the earlier check, the earlier end, the younger date of birth. The no's of both are written
 * against every identifier by whoever saves it. Pure.
 */
export const mergedPeople = (one: Person, other: Person, ring: KeyRing): Omit<Person, 'version'> => {
  const [a, b] = [factsOf(one), factsOf(other)];
  const holds = distinct([...(a.holds ?? []), ...(b.holds ?? [])], ({ requestId }) => requestId);
  const relations = distinct(
    [...(a.relations ?? []), ...(b.relations ?? [])],
    ({ customerNumber }) => customerNumber,
  );
  const restriction = a.restriction ?? b.restriction;
  const facts: Facts = {
    personId: a.personId,
    told: {
      details: {
        ...b.told.details,
        ...a.told.details,
        ...youngest(a.told.details.birthDate, b.told.details.birthDate),
      },
      contacts: joinedContacts(
        [...a.told.contacts, ...b.told.contacts],
        [...one.contacts, ...other.contacts],
      ),
    },
    ...(relations.length > 0 && { relations }),
    known: [...one.contacts, ...other.contacts],
    consents: strictest(
      [...a.consents, ...b.consents],
      ({ wording }) => wording,
      ({ endsAt }) => endsAt,
    ),
    sources: strictest(
      [...a.sources, ...b.sources],
      ({ activity, form }) => `${activity} ${form}`,
      ({ endsAt }) => endsAt ?? '~',
    ),
    informedOf: a.informedOf.filter((fact) => b.informedOf.includes(fact)),
    verifiedAt: earliest(a.verifiedAt, b.verifiedAt),
    ...first('unconfirmedSince', a, b),
    ...first('deceasedAt', a, b),
    ...first('protectedAt', a, b),
    ...first('childAt', a, b),
    ...(restriction && { restriction }),
    ...(holds.length > 0 && { holds }),
  };
  return assemblePerson(facts, ring);
};

const distinct = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** Of two of the same the one that ends first. */
const strictest = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  endOf: (item: Item) => string,
): readonly Item[] =>
  [...Map.groupBy(items, keyOf).values()].map((same) =>
    same.reduce((least, item) => (endOf(item) < endOf(least) ? item : least)),
  );

type Moment = 'unconfirmedSince' | 'deceasedAt' | 'protectedAt' | 'childAt';

const first = (name: Moment, a: Facts, b: Facts): Partial<Record<Moment, Instant>> => {
  const [at, ...others] = [a[name], b[name]].flatMap((moment) => moment ?? []);
  return at ? { [name]: earliest(at, ...others) } : {};
};

const youngest = (one: string | undefined, other: string | undefined) => {
  const birthDate = [one, other]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return birthDate === undefined ? {} : { birthDate };
};
