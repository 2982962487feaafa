import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { after } from '../platform/calendar.ts';
import type { Dynamo, Key, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant } from '../platform/instant.ts';
import { digest, type Token } from '../platform/random.ts';
import { readRows } from '../platform/read-rows.ts';
import { RETENTION } from '../policy/retention.ts';
import { Cells } from './suppression.ts';

/** The no's that stand on one identifier hash. */
const Suppression = z.object({
  hash: z.string(),
  /** Random; what evidence calls somebody of whom nothing but this hash is known (L19). */
  subject: z.string(),
  version: z.int(),
  cells: Cells,
});
export type Suppression = z.infer<typeof Suppression>;

/** What an unsubscribe link points to: a hash, so that it works after erasure. */
const LinkTarget = z.object({ hash: z.string(), personId: z.string(), language: z.string() });
export type LinkTarget = z.infer<typeof LinkTarget>;

const noKey = (hash: string): Key => ({ pk: `no#${hash}`, sk: 'no' });
const tokenKey = (token: string): Key => ({ pk: `token#${digest(token)}`, sk: 'token' });

export type SuppressionStore = ReturnType<typeof suppressionStore>;

/** The table `Suppressions`: one item per identifier hash, and the hashed tokens of unsubscribe links. */
export const suppressionStore = (client: Dynamo, table: string) => ({
  /** Consistent reads, by hash; a hash without a no is not in the map. */
  read: async (hashes: readonly string[]): Promise<ReadonlyMap<string, Suppression>> => {
    const rows = await readRows(client, table, hashes.map(noKey));
    return new Map(rows.map((row) => Suppression.parse(row)).map((row) => [row.hash, row]));
  },

  /** Writes cells over what was read; the transaction fails when another no came in between. */
  saving: (seen: Suppression | undefined, next: Omit<Suppression, 'version'>): TransactItem => ({
    Put: {
      TableName: table,
      Item: { ...noKey(next.hash), ...next, version: (seen?.version ?? 0) + 1 },
      ...asSeen(seen),
    },
  }),

  /** Lets a transaction fail when a no came to this hash since it was read. */
  unchanged: (hash: string, seen: Suppression | undefined): TransactItem => ({
    ConditionCheck: { TableName: table, Key: noKey(hash), ...asSeen(seen) },
  }),

  /** Keeps a link's token, hashed, for three years from `now`. */
  saveLink: async (token: Token, target: LinkTarget, now: Instant): Promise<void> => {
    const ttl = epochSeconds(after(now, RETENTION.unsubscribeToken));
    await client.send(new PutCommand({ TableName: table, Item: { ...tokenKey(token), ...target, ttl } }));
  },

  /** What a link points to; undefined for a token that was never made, or is too old. */
  link: async (token: string, now: Instant): Promise<LinkTarget | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: tokenKey(token), ConsistentRead: true }),
    );
    return Item && Number(Item.ttl) > epochSeconds(now) ? LinkTarget.parse(Item) : undefined;
  },
});

const asSeen = (seen: Suppression | undefined) =>
  seen
    ? {
        ConditionExpression: '#version = :seen',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':seen': seen.version },
      }
    : { ConditionExpression: 'attribute_not_exists(pk)' };
