import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { MessageStore } from '../mail/message-store.ts';
import type { Doubt } from '../people/doubt.ts';
import type { LetterStore } from '../people/letter-store.ts';
import type { RegisterStore } from '../people/register-store.ts';
import type { RelationMarks } from '../people/relation-marks.ts';
import type { SideItems } from '../people/side-items.ts';
import type { SuppressionStore } from '../people/suppression-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import type { Send } from '../platform/sqs.ts';
import type { InboxStore } from './inbox-store.ts';
import type { PrizeStore } from './prize-store.ts';
import type { OutgoingMessage } from './queue-messages.ts';
import type { Submission } from './submission.ts';

/** What the recording of anything that comes in works with. */
export interface RecordingDeps {
  readonly client: Dynamo;
  readonly inbox: InboxStore;
  readonly register: RegisterStore;
  readonly relationMarks: RelationMarks;
  readonly letters: LetterStore;
  readonly sideItems: SideItems;
  readonly prizes: PrizeStore;
  readonly suppressions: SuppressionStore;
  readonly evidence: EvidenceStore;
  readonly messages: MessageStore;
  readonly prizeMessages: MessageStore;
  readonly outgoing: Send<OutgoingMessage>;
  /** Puts before staff that two records may be one person's. */
  readonly review: (doubt: Doubt) => Promise<void>;
  /** Puts before staff what was held back because it looks like somebody who said no (L17). */
  readonly reviewRow: (key: string, row: Submission) => Promise<void>;
  /** Makes one record of two, the second into the first. */
  readonly join: (records: { readonly into: string; readonly from: string }) => Promise<string>;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

export interface Recorded {
  readonly outcome: 'recorded' | 'unconfirmed' | 'dropped' | 'repeated' | 'gone';
  readonly messages?: readonly OutgoingMessage[];
  readonly doubt?: Doubt | undefined;
}
