import type { ChoicePageWords } from './shape/choice-pages.ts';
import type { MailWords } from './shape/mails.ts';
import type { PageWords } from './shape/pages.ts';
import type { RequestPageWords } from './shape/request-pages.ts';

/**
 * Everything that pages and mails say, beside the notice and the names of things. A string that a language lacks is
 * a type error.
 */
export interface Catalogue extends PageWords, RequestPageWords, ChoicePageWords {
  /** The language's own name, for the language switch. */
  readonly name: string;
  readonly mails: MailWords;
}
