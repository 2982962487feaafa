import { raw } from 'hono/html';
import { CONTROLLER } from '../policy/controller.ts';
import { LANGUAGES, type Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { linked } from './linked.ts';
import { type Html, html } from './markup.ts';
import { STYLE } from './style.ts';

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly main: Html;
  /**
   * Where the language switch finds this page again: an address with its query (a token stays in it), or '' for the
   * address without its query. A page that answers a press has no switch (null): there it would lead back to the
   * button and look as if nothing had happened.
   */
  readonly switchAt: string | null;
}

const MARK = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z"/><path d="M9 12l2 2 4-4"/></svg>`;

/** A whole document: whose it is, what it says, where to ask. It has no script and loads nothing. */
export const layout = ({ language, title, main, switchAt }: Page): string => {
  const { layout: words } = CATALOGUE[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${CONTROLLER.name}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><a href="${inLanguage('/', language)}">${MARK}<span>${CONTROLLER.name}</span></a></header>
<main>${main}</main>
<footer>
<p>${linked(words.questions(CONTROLLER.privacyEmail))}</p>
<p><a href="${inLanguage('/notice', language)}">${words.notice}</a></p>
${switchAt !== null && languageSwitch(language, switchAt)}
<p>${CONTROLLER.name}, ${CONTROLLER.organisationNumber}</p>
</footer>
</body>
</html>`.toString();
};

const languageSwitch = (
  current: Language,
  address: string,
): Html => html`<nav aria-label="${CATALOGUE[current].layout.languages}"><ul>
${LANGUAGES.map(
  (language) =>
    html`<li><a href="${inLanguage(address, language)}" lang="${language}" hreflang="${language}"${language === current && html` aria-current="true"`}>${CATALOGUE[language].name}</a></li>`,
)}
</ul></nav>`;
