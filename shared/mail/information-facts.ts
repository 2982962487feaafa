import type { ActivityName } from '../policy/activities.ts';
import type { Field } from '../policy/data-categories.ts';
import type { Language } from '../policy/languages.ts';
import type { WordingId } from '../policy/wordings.ts';

/** What the information mail is written from. */
export interface InformationFacts {
  readonly language: Language;
  /** As it was typed or entered; used only where it is plainly a name. */
  readonly name?: string;
  /** The fields that are kept about the person. Their values are not repeated in a mail. */
  readonly kept: readonly Field[];
  /** What the person said yes to. */
  readonly consents: readonly WordingId[];
  /** What the data is kept for; it has one source, which decides what is said (N13). */
  readonly activity: ActivityName;
  /** For a third party: which broker or which public source, as it was entered, where that is known (Art. 14(2)(f)). */
  readonly origin?: string | undefined;
  /** RFC 3339, like the two below; written as days in Europe/Stockholm. */
  readonly receivedAt: string;
  /** N19: refreshed or deleted before this. */
  readonly checkedBefore: string;
  /** N19: the absolute end. Absent for customers, whose end is counted from the final invoice. */
  readonly endsAt?: string | undefined;
  /** One click: no e-mail any more. */
  readonly unsubscribeUrl: string;
  /** Channels × purposes. Like the one above it is personal, and left as it is. */
  readonly preferencesUrl: string;
  readonly noticeUrl: string;
}
