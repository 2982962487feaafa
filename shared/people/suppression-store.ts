import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { after } from '../platform/calendar.ts';
import type { Dynamo, Key, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant, storedInstant } from '../platform/instant.ts';
import { digest, type Token } from '../platform/random.ts';
import { readRows } from '../platform/read-rows.ts';
import { RETENTION } from '../policy/retention.ts';
import { SETTINGS } from '../policy/settings.ts';
import { Cells } from './suppression.ts';

/** The no's that stand on one identifier hash. */
const Suppression = z.object({
  hash: z.string(),
  /** Random; what evidence calls somebody of whom nothing but this hash is known (L19). */
  subject: z.string(),
  version: z.int(),
  cells: Cells,
  /** When they were last asked whether a no is lifted (L17). */
  askedAt: z.optional(storedInstant()),
});
export type Suppression = z.infer<typeof Suppression>;

/** What an unsubscribe link points to: a hash, so that it works after erasure. */
const LinkTarget = z.object({ hash: z.string(), personId: z.string(), language: z.string() });
export type LinkTarget = z.infer<typeof LinkTarget>;

/** What the link of a question points to: which boxes, ticked when, count once it is pressed (L8, L17). */
const ConsentTarget = z.object({
  personId: z.string(),
  language: z.string(),
  wordings: z.readonly(z.array(z.string())),
  givenAt: storedInstant(),
});
export type ConsentTarget = z.infer<typeof ConsentTarget>;

const noKey = (hash: string): Key => ({ pk: `no#${hash}`, sk: 'no' });
const tokenKey = (token: string): Key => ({ pk: `token#${digest(token)}`, sk: 'token' });
const consentKey = (token: string): Key => ({ pk: `consent#${digest(token)}`, sk: 'token' });

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
      Item: { ...noKey(next.hash), ...next, version: (seen?.version ?? 0) + 1, ttl: memoryOfAsking(next) },
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

  /** Keeps the token of a question, hashed, for as long as the wish waits. */
  saveConsentLink: async (token: Token, target: ConsentTarget): Promise<void> => {
    const ttl = epochSeconds(after(target.givenAt, RETENTION.unconfirmed));
    await client.send(new PutCommand({ TableName: table, Item: { ...consentKey(token), ...target, ttl } }));
  },

  /** What a question's link points to; undefined for a token that was never made, or is too old. */
  consentLink: async (token: string, now: Instant): Promise<ConsentTarget | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: consentKey(token), ConsistentRead: true }),
    );
    return Item && Number(Item.ttl) > epochSeconds(now) ? ConsentTarget.parse(Item) : undefined;
  },
});

/** Without a no only the asking is remembered, and not for longer than it counts. */
const memoryOfAsking = ({ cells, askedAt }: Pick<Suppression, 'cells' | 'askedAt'>): number | undefined =>
  askedAt && Object.keys(cells).length === 0
    ? epochSeconds(after(askedAt, SETTINGS.askAgain.value))
    : undefined;

const asSeen = (seen: Suppression | undefined) =>
  seen
    ? {
        ConditionExpression: '#version = :seen',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':seen': seen.version },
      }
    : { ConditionExpression: 'attribute_not_exists(pk)' };
