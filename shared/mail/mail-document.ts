import type { Language } from '../policy/languages.ts';
import type { Block } from '../policy/notice/shape.ts';

/** A mail before it is written as text and as HTML, so that both say the same. */
export interface MailDocument {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly opening: readonly (Block | MailLink)[];
  readonly sections: readonly MailSection[];
}

export interface MailSection {
  readonly heading: string;
  readonly body: readonly (Block | MailLink)[];
  /** Set clearly apart from all other information (L10). */
  readonly apart?: true;
}

/** The only kind of link that a mail has beside the addresses of the controller and the authority. */
export interface MailLink {
  readonly label: string;
  readonly url: string;
  /** The one thing that the mail asks for. */
  readonly button?: true;
}
