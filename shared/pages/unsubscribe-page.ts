import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { type Html, html } from './markup.ts';

interface Press {
  readonly language: Language;
  /** The path that the press is posted to: the link's own, without a query. */
  readonly action: string;
}

/** What a link in a mail opens. Looking at it changes nothing (L16); its one button says no to e-mail (L7). */
export const unsubscribePage = ({ language, action }: Press): string => {
  const words = CATALOGUE[language].unsubscribe;
  return layout({
    language,
    title: words.title,
    switchAt: '',
    main: html`<div class="card">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${button({ language, action, label: words.button })}
<p class="soft">${words.afterwards} ${words.stillSent}</p>
</div>`,
  });
};

/**
 * The answer to the press. After a no to e-mail it offers the no to everything (the post has `scope=everything`),
 * as plainly as the first: nobody has to give a reason or to sign in.
 */
export const unsubscribedPage = ({
  language,
  action,
  scope,
}: Press & { readonly scope: 'email' | 'everything' }): string => {
  const words = CATALOGUE[language].unsubscribed[scope];
  return layout({
    language,
    title: words.title,
    switchAt: null,
    main: html`<div class="card" role="status">
<h1>${words.title}</h1>
<p class="lead">${words.lead(CONTROLLER.name)}</p>
${'data' in words && html`<p>${linked(words.data(CONTROLLER.privacyEmail))}</p>`}
</div>
${
  'more' in words &&
  html`<div class="card">
<h2>${words.more}</h2>
<p>${words.moreLead}</p>
${button({ language, action, label: words.button, scope: 'everything' })}
</div>`
}`,
  });
};

/** The language goes along, so that the answer comes in the one that was just read. */
const button = (press: Press & { readonly label: string; readonly scope?: 'everything' }): Html =>
  html`<form method="post" action="${inLanguage(press.action, press.language)}">
${press.scope && html`<input type="hidden" name="scope" value="${press.scope}">`}
<button type="submit">${press.label}</button>
</form>`;
