import * as z from 'zod/mini';
import type { MessageStore } from '../mail/message-store.ts';
import { everyHash, identifierOf } from '../people/identifier.ts';
import { isGone } from '../people/person.ts';
import { type EmailAddress, emailAddress } from '../people/person-fields.ts';
import { partitionOf, type RegisterStore } from '../people/register-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { once } from '../platform/once.ts';
import { idFrom } from '../platform/random.ts';
import type { Send } from '../platform/sqs.ts';
import { transact } from '../platform/transact.ts';
import { PREFERENCES_LINK } from '../policy/limits.ts';
import type { OutgoingMessage } from './queue-messages.ts';

/** The body of `POST /preferences`. */
export const LinkRequest = once(() => z.strictObject({ email: emailAddress() }));

interface Deps {
  readonly client: Dynamo;
  readonly register: RegisterStore;
  readonly messages: MessageStore;
  readonly outgoing: Send<OutgoingMessage>;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

/**
 * Mails the link of their preferences to whoever is held under this address, without an old mail and without a login.
 * Of nobody held nothing is kept and nothing goes out, and the caller never says which. However often it is asked, an
 * address gets one mail in eight hours (`PREFERENCES_LINK`).
 */
export const requestPreferencesLink = async (email: EmailAddress, deps: Deps): Promise<void> => {
  const now = deps.clock();
  const hashed = everyHash(deps.ring, identifierOf({ email }));
  const [{ hash: addressHash }] = hashed;
  const holders = await deps.register.holders(hashed);
  const people = await deps.register.people(holders.flat());
  for (const person of people.values()) {
    if (isGone(person, now)) continue;
    const { personId } = person;
    const slot = Math.floor(Date.parse(now) / (PREFERENCES_LINK.hours * 3_600_000));
    const messageId = idFrom(`preferences ${personId} ${addressHash} ${slot}`);
    await transact(deps.client, [
      deps.messages.adding(
        partitionOf(personId),
        { messageId, template: 'preferences-link', addressHash },
        now,
      ),
    ]);
    // Also where it stood there already: whoever wrote it may have died before queueing it.
    await deps.outgoing({ personId, messageId });
  }
};
