import type { Instant } from '../platform/instant.ts';
import type { Channel, Purpose } from '../policy/purposes.ts';
import type { Right } from '../policy/rights.ts';

/** What the ledger can say. No entry holds a direct identifier or a hash of one; its subject is random (L19). */
export type Happening =
  | {
      readonly type: 'form-recorded';
      /** The form on the website, where it came by one. */
      readonly form?: string;
      readonly activity: string;
      readonly noticeVersion: string;
      /** The boxes that were ticked, by wording and version. */
      readonly consents: readonly string[];
      /** What the record may be used for, or that a no stands against all of it. */
      readonly state: 'active' | 'unconfirmed';
    }
  | {
      readonly type: 'form-dropped';
      readonly form?: string;
      readonly activity: string;
      readonly because: 'objected' | 'child' | 'erased' | 'near-match';
    }
  /** An entry to a contest, apart from the register (N5). Its subject is the entry's own id. */
  | {
      readonly type: 'prize-entry-recorded';
      readonly activity: string;
      readonly noticeVersion: string;
      readonly isChild: boolean;
    }
  | { readonly type: 'prize-entry-deleted'; readonly because: 'delivered' | 'erased' }
  | {
      readonly type: 'customer-event-recorded';
      readonly event: string;
      /** What the person is then, or that nobody is held. */
      readonly state: string;
    }
  /** A consent said once more over its channel, and whether that lifted a no (L17). */
  | { readonly type: 'consent-confirmed'; readonly consents: readonly string[]; readonly lifted: boolean }
  /** What staff reported of somebody (L21, N5). */
  | { readonly type: 'marked'; readonly mark: string }
  /** Two records were one person's: `from` went into `into`. It stands under both. */
  | { readonly type: 'merged'; readonly from: string; readonly into: string }
  | {
      readonly type: 'objection-recorded';
      readonly channels: readonly Channel[] | 'all';
      readonly purposes: readonly Purpose[] | 'all';
      readonly source: string;
      /** Whether the no left no permitted use, so that the record is due at once (N19). */
      readonly recordDue: boolean;
    }
  | {
      readonly type: 'informed';
      readonly template: string;
      readonly noticeVersion: string;
      readonly language: string;
    }
  | {
      readonly type: 'record-deleted';
      /** Its time had come, or the person asked (GDPR 17). */
      readonly because: 'N19' | 'N20';
      readonly by: 'sweep' | 'new-form' | 'ttl' | 'erasure';
      readonly dueAt?: Instant;
    }
  | {
      readonly type: 'requested';
      readonly requestId: string;
      readonly rights: readonly Right[];
      readonly channel: 'web' | 'mail' | 'register';
      /** When it came, which is earlier than the entry where it was written later (L1). */
      readonly receivedAt: Instant;
    }
  | { readonly type: 'joined'; readonly requestId: string; readonly joins: string }
  /** An erasure of the person ended this request with it, unconfirmed or moot. */
  | {
      readonly type: 'overtaken';
      readonly requestId: string;
      readonly by: string;
      readonly rights: readonly Right[];
    }
  | { readonly type: 'confirmed'; readonly requestId: string; readonly rights: readonly Right[] }
  | {
      readonly type: 'fulfilled';
      readonly requestId: string;
      readonly right: Right;
      readonly outcome: 'stopped' | 'erased' | 'nothing-held';
    }
  | { readonly type: 'lapsed'; readonly requestId: string; readonly rights: readonly Right[] }
  | {
      readonly type: 'told';
      readonly requestId: string;
      readonly template: string;
      readonly language: string;
    }
  /** Somebody of the staff looked at a person's data (N18): who, in which role, and at what. */
  | ({ readonly type: 'looked'; readonly role: string; readonly staffId: string } & Sight);

/** What of a person's data was looked at. */
export type Sight =
  | { readonly what: 'request'; readonly requestId: string }
  | { readonly what: 'record' | 'search' | 'consents' | 'letters' | 'prizes' };

export interface Entry {
  /** A `personId`, or the random `subject` of a suppression item. */
  readonly subject: string;
  readonly at: Instant;
  readonly id: string;
  readonly happening: Happening;
}
