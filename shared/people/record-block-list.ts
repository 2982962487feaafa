import * as z from 'zod/mini';
import { dateOf, startOfDate } from '../platform/calendar.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { once } from '../platform/once.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { BLOCK_LISTS } from '../policy/channels.ts';
import { assemblePerson, factsOf } from './assemble-person.ts';
import { identifiersOfContact } from './held-identifiers.ts';
import { everyHash, identifierOf } from './identifier.ts';
import { IdentifierQuestion } from './identifier-question.ts';
import { type Contact, isGone } from './person.ts';
import type { RegisterStore } from './register-store.ts';

/** More results in one call than this are refused. */
const MAX_RESULTS = 500;

/** The body of `POST /block-list-checks`: what a block list said of these telephones or addresses, and as of when (L15). */
export const BlockListBody = once(() =>
  z.strictObject({
    list: z.enum(BLOCK_LISTS),
    /** The date of the register version that was used, not the day of the check. */
    versionDate: z.iso.date().check(z.regex(/^(19|20|21)/, 'Expected a year from 1900 to 2199.')),
    results: z
      .array(z.strictObject({ person: IdentifierQuestion, listed: z.boolean() }))
      .check(z.minLength(1), z.maxLength(MAX_RESULTS)),
  }),
);
export type BlockListBody = z.infer<ReturnType<typeof BlockListBody>>;

interface Deps {
  readonly client: Dynamo;
  readonly register: RegisterStore;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

const KIND = { 'nix-telefon': 'phone', 'nix-adresserat': 'postal' } as const;

/** Whether a version is dated later than today in Stockholm: no list can know that yet. */
export const isOfTheFuture = ({ versionDate }: Pick<BlockListBody, 'versionDate'>, now: Instant): boolean =>
  versionDate > dateOf(now).toString();

/**
 * Keeps with each contact what the list said of it; an older version changes nothing. The answer counts the contacts
 * that are held: whoever asked about many learns how many of them are ours, and so it is for `system` and `dpo` alone.
 */
export const recordBlockList = async (
  { list, versionDate, results }: BlockListBody,
  deps: Deps,
): Promise<{ readonly recorded: number }> => {
  const versionAt = startOfDate(versionDate);
  let recorded = 0;
  for (const { person, listed } of results) {
    const identifier = identifierOf(person);
    if (identifier.kind !== KIND[list]) continue;
    const holders = await deps.register.holders(everyHash(deps.ring, identifier));
    for (const personId of new Set(holders.flat())) {
      const key = `${identifier.kind}:${identifier.canonical}`;
      if (await checkContact(personId, key, { listed, versionAt }, deps)) recorded += 1;
    }
  }
  return { recorded };
};

/** An address counts together with the person's name. */
const keysOf = (contact: Contact, name: string | undefined): readonly string[] =>
  identifiersOfContact(contact, name).map(({ kind, canonical }) => `${kind}:${canonical}`);

const checkContact = (
  personId: string,
  key: string,
  check: NonNullable<Contact['blockList']>,
  { client, register, ring, clock }: Deps,
): Promise<boolean> =>
  untilSettled(async () => {
    const now = clock();
    const seen = (await register.people([personId])).get(personId);
    const contact = seen?.contacts.find((one) => keysOf(one, seen.details.name).includes(key));
    if (!seen || !contact || isGone(seen, now)) return false;
    if (contact.blockList && contact.blockList.versionAt >= check.versionAt) return false;
    const known = seen.contacts.map((one) => (one === contact ? { ...one, blockList: check } : one));
    const next = assemblePerson({ ...factsOf(seen), known }, ring);
    return (await transact(client, register.saving(seen, next, now))) === 'done' || 'conflict';
  });
