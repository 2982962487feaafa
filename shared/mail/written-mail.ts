import { mailAsHtml } from './mail-as-html.ts';
import { mailAsText } from './mail-as-text.ts';
import type { MailDocument } from './mail-document.ts';

/** What a person gets to read, ready for `composeMail`. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const writtenMail = (document: MailDocument): WrittenMail => ({
  subject: document.subject,
  text: mailAsText(document),
  html: mailAsHtml(document),
});
