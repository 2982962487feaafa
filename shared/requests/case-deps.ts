import type { MessageStore } from '../mail/message-store.ts';
import type { Send } from '../platform/sqs.ts';
import type { OpeningDeps } from './open-case.ts';
import type { CaseMail } from './queue-messages.ts';

/** What the steps of a case work with. */
export interface CaseDeps extends OpeningDeps {
  readonly messages: MessageStore;
  readonly outgoing: Send<CaseMail>;
}
