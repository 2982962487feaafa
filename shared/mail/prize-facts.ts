import type { Field } from '../policy/data-categories.ts';
import type { Language } from '../policy/languages.ts';

/** What the mail about a prize is written from. */
export interface PrizeFacts {
  readonly language: Language;
  /** As it was typed into the entry; used only where it is plainly a name. */
  readonly name?: string;
  /** What is kept for the prize. The values are not repeated in a mail. */
  readonly kept: readonly Field[];
  /** RFC 3339, like the one below; written as days in Europe/Stockholm. */
  readonly receivedAt: string;
  /** N5: gone at this moment, if the prize was not delivered before. */
  readonly endsAt: string;
  readonly noticeUrl: string;
}
