import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { RETENTION } from '../policy/retention.ts';
import { needsConfirmation, type Right, stopsMarketing } from '../policy/rights.ts';
import { spokenDuration } from '../policy/spoken.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { type Html, html } from './markup.ts';
import { rightsList } from './rights-list.ts';

interface Received {
  readonly language: Language;
  readonly rights: readonly Right[];
}

/**
 * The answer to the form, word for word the same whether or not anybody is known under what was typed. It shows no
 * number of the request and no token: those go to the mailbox alone.
 */
export const requestReceivedPage = ({ language, rights }: Received): string => {
  const words = CATALOGUE[language].requestReceived;
  return layout({
    language,
    title: words.title,
    switchAt: null,
    main: html`<div class="card" role="status">
<h1>${words.title}</h1>
${stopsMarketing(rights) && html`<p class="lead">${words.stopped}</p>`}
<p>${words.asked}</p>
${rightsList(language, rights)}
</div>
${rights.some(needsConfirmation) && confirmation(language)}`,
  });
};

/** A no needs none of this: it holds already (L7). */
const confirmation = (language: Language): Html => {
  const words = CATALOGUE[language].requestReceived;
  return html`<div class="card">
<h2>${words.next}</h2>
<ol>
<li>${words.mail}</li>
<li>${words.confirm(spokenDuration(language, RETENTION.confirmRequest))}</li>
</ol>
<p class="soft">${linked(words.noMail(CONTROLLER.privacyEmail))}</p>
</div>`;
};
