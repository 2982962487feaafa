import { html } from 'hono/html';
import type { SentMail } from './outbox.ts';
import { laptopLayout } from './page-layout.ts';

/** The mails that were handed to SES, newest first. Their HTML is shown in a sandbox, as a mail program would. */
export const mailboxPage = (mails: readonly SentMail[]) =>
  laptopLayout(
    'Mailbox',
    html`<header><h1>Mailbox</h1><p><a href="/_local">Back to the laptop</a></p></header>
      ${mails.length === 0 ? html`<p>No mail has been sent yet.</p>` : ''}
      ${[...mails].reverse().map(
        (mail) => html`<article class="card mail">
          <h2>${mail.subject}</h2>
          <p><strong>To</strong> ${mail.to} <span class="muted">· ${mail.at}</span></p>
          ${linkOf(mail) ? html`<p><a class="button" href="${linkOf(mail)}">The link in List-Unsubscribe</a></p>` : ''}
          <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="${mail.subject}" srcdoc="${inNewWindow(mail.html)}"></iframe>
          <details><summary>As text</summary><pre tabindex="0">${mail.text}</pre></details>
          <details><summary>As it was sent</summary><pre tabindex="0">${mail.raw}</pre></details>
        </article>`,
      )}`,
  );

/** A link in a mail opens beside it, as in a mail program: our pages let nobody frame them. */
const inNewWindow = (mail: string): string => mail.replace('<head>', '<head><base target="_blank">');

const linkOf = ({ headers }: SentMail): string | undefined =>
  /<(.+)>/.exec(headers['list-unsubscribe'] ?? '')?.[1];
