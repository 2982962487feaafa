import * as z from 'zod/mini';
import type { CustomerEvent } from '../people/apply-customer-event.ts';
import { type Instant, storedInstant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { customerEventSchema } from './customer-event.ts';

/** An event of the customer register as it waits in the Inbox. */
export interface ReceivedEvent {
  readonly event: CustomerEvent;
  /** By the domain's clock, when it came to the door. */
  readonly receivedAt: Instant;
}

/** An event read back. */
export const receivedEventSchema = once(
  (): z.ZodMiniType<ReceivedEvent> =>
    z.strictObject({ event: customerEventSchema(), receivedAt: storedInstant() }),
);
