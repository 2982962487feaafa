import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import { after } from '../platform/calendar.ts';
import type { Dynamo, Key, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant } from '../platform/instant.ts';
import { shardOf } from '../platform/random.ts';
import { readRows } from '../platform/read-rows.ts';
import { RETENTION } from '../policy/retention.ts';
import { type HashedIdentifier, isShared } from './identifier.ts';
import { isHeld, Person } from './person.ts';

/** The due index is spread so that its writes do not meet in one partition, and a sweep reads each in turn. */
export const DUE_SHARDS = 8;

export const partitionOf = (personId: string): string => `person#${personId}`;
const profileKey = (personId: string): Key => ({ pk: partitionOf(personId), sk: 'profile' });
export const deviceKey = (personId: string): Key => ({ pk: partitionOf(personId), sk: 'device' });
const identifierPartition = ({ kind, hash }: HashedIdentifier): string => `${kind}#${hash}`;
const identifierKey = (identifier: HashedIdentifier, personId: string): Key => ({
  pk: identifierPartition(identifier),
  sk: isShared(identifier.kind) ? partitionOf(personId) : 'person',
});

/** A near text leads to nobody: no row stands under it. */
const leads = ({ kind }: HashedIdentifier): boolean => kind !== 'nearPostal';

const same = (one: HashedIdentifier) => (other: HashedIdentifier) =>
  one.kind === other.kind && one.hash === other.hash;

export type RegisterStore = ReturnType<typeof registerStore>;

/** The table `Register`. It alone knows rows, keys and conditions of people. Readers decide by `isGone`. */
export const registerStore = (client: Dynamo, table: string) => {
  const sharers = async (identifier: HashedIdentifier): Promise<readonly string[]> => {
    const ids: string[] = [];
    const query = {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': identifierPartition(identifier) },
    };
    for await (const { Items = [] } of paginateQuery({ client }, query)) {
      ids.push(...Items.map((row) => String(row.personId)));
    }
    return ids;
  };

  const owns = (personId: string) => ({
    ConditionExpression: 'attribute_not_exists(pk) OR personId = :personId',
    ExpressionAttributeValues: { ':personId': personId },
  });

  /** Time to live takes a profile's items one by one, over days: what is past its own blocks nobody new. */
  const mayTake = (personId: string, from: string, now: Instant) => ({
    ConditionExpression: `${owns(personId).ConditionExpression} OR personId = :from OR #ttl <= :seconds`,
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':personId': personId, ':from': from, ':seconds': epochSeconds(now) },
  });

  const asRead = (person: Person) => ({
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': person.version },
  });

  return {
    /** People by id; who is not held is not in the map. */
    people: async (personIds: readonly string[]): Promise<ReadonlyMap<string, Person>> => {
      const rows = await readRows(client, table, personIds.map(profileKey));
      const people = rows.map(({ pk, sk, ttl, dueShard, ...facts }) => Person.parse(facts));
      return new Map(people.map((person) => [person.personId, person]));
    },

    /** Whose ids stand under each identifier, in the order of the identifiers. */
    holders: async (identifiers: readonly HashedIdentifier[]): Promise<readonly (readonly string[])[]> => {
      const own = identifiers.filter(({ kind }) => !isShared(kind));
      const rows = await readRows(
        client,
        table,
        own.map((identifier) => identifierKey(identifier, '')),
      );
      const byPartition = new Map(rows.map((row) => [String(row.pk), String(row.personId)]));
      return Promise.all(
        identifiers.map((identifier) =>
          isShared(identifier.kind) && leads(identifier)
            ? sharers(identifier)
            : [byPartition.get(identifierPartition(identifier)) ?? []].flat(),
        ),
      );
    },

    /**
     * A person over what was read (null: nobody), with every identifier item, whose time to live moves along, in one
     * transaction. It fails when the person changed, was deleted, fell due, or an identifier belongs to somebody else.
     * A hold takes the time to live and the due index's key off all of these; messages keep their own short time.
     * `from`: who goes into this person in the same transaction (`leaving`), so that their identifiers may be taken.
     */
    saving: (
      seen: Person | null,
      next: Omit<Person, 'version'>,
      now: Instant,
      from = next.personId,
    ): readonly TransactItem[] => {
      const held = isHeld(next);
      const ttl = held ? undefined : epochSeconds(after(next.dueAt, RETENTION.ttlGrace));
      const profile = {
        ...profileKey(next.personId),
        ...next,
        holds: next.holds?.length ? next.holds : undefined,
        version: (seen?.version ?? 0) + 1,
        dueShard: held ? undefined : String(shardOf(next.personId, DUE_SHARDS)),
        ttl,
      };
      const condition = seen
        ? {
            ...asRead(seen),
            ConditionExpression:
              '#version = :version AND (dueAt > :now OR attribute_exists(holds) OR attribute_exists(restriction))',
            ExpressionAttributeValues: { ':version': seen.version, ':now': now },
          }
        : { ConditionExpression: 'attribute_not_exists(pk)' };
      const dropped = (seen?.identifiers ?? []).filter(
        (identifier) => leads(identifier) && !next.identifiers.some(same(identifier)),
      );
      return [
        { Put: { TableName: table, Item: profile, ...condition } },
        ...next.identifiers.filter(leads).map((identifier) => ({
          Put: {
            TableName: table,
            Item: { ...identifierKey(identifier, next.personId), personId: next.personId, ttl },
            ...mayTake(next.personId, from, now),
          },
        })),
        ...dropped.map((identifier) => deletingIdentifier(identifier, next.personId)),
      ];
    },

    /** A person who goes into `next`: what of theirs is not written there in the same transaction. */
    leaving: (person: Person, next: Pick<Person, 'personId' | 'identifiers'>): readonly TransactItem[] => {
      const taken = next.identifiers.filter(({ kind }) => !isShared(kind));
      return [
        { Delete: { TableName: table, Key: profileKey(person.personId), ...asRead(person) } },
        ...person.identifiers
          .filter((identifier) => leads(identifier) && !taken.some(same(identifier)))
          .map((identifier) => deletingIdentifier(identifier, person.personId)),
      ];
    },

    /** Lets a transaction fail when this person changed or went since they were read. */
    unchanged: (person: Person): TransactItem => ({
      ConditionCheck: { TableName: table, Key: profileKey(person.personId), ...asRead(person) },
    }),

    /** Lets a transaction fail when a row of this identifier came to belong to anybody but `personId`. */
    notHeldByOthers: (identifier: HashedIdentifier, personId: string): TransactItem => ({
      ConditionCheck: { TableName: table, Key: identifierKey(identifier, personId), ...owns(personId) },
    }),

    /** Takes away what the device said of itself: its consent was taken back (N14, L8). */
    forgettingDevice: (personId: string): TransactItem => ({
      Delete: { TableName: table, Key: deviceKey(personId) },
    }),

    /** The person and every identifier item, gone together; fails when the person changed since they were read. */
    deleting: (person: Person): readonly TransactItem[] => [
      { Delete: { TableName: table, Key: profileKey(person.personId), ...asRead(person) } },
      ...person.identifiers
        .filter(leads)
        .map((identifier) => deletingIdentifier(identifier, person.personId)),
    ],
  };

  function deletingIdentifier(identifier: HashedIdentifier, personId: string): TransactItem {
    return { Delete: { TableName: table, Key: identifierKey(identifier, personId), ...owns(personId) } };
  }
};
