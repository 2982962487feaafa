import { raw } from 'hono/html';
import { CONTROLLER } from '../policy/controller.ts';
import { LANGUAGES, type Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { linked } from './linked.ts';
import { type Html, html } from './markup.ts';
import { STYLE } from './style.ts';

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly main: Html;
  /**
   * The language switch asks for the same address again. A page that answers a press has none: there it would lead
   * back to the button and look as if nothing had happened.
   */
  readonly switchable: boolean;
}

const MARK = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z"/><path d="M9 12l2 2 4-4"/></svg>`;

/** A whole document: whose it is, what it says, where to ask. It has no script and loads nothing. */
export const layout = ({ language, title, main, switchable }: Page): string => {
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
<header>${MARK}<span>${CONTROLLER.name}</span></header>
<main>${main}</main>
<footer>
<p>${linked(words.questions(CONTROLLER.privacyEmail))}</p>
<p><a href="/notice?lang=${language}">${words.notice}</a></p>
${switchable && languageSwitch(language)}
<p>${CONTROLLER.name}, ${CONTROLLER.organisationNumber}</p>
</footer>
</body>
</html>`.toString();
};

const languageSwitch = (
  current: Language,
): Html => html`<nav aria-label="${CATALOGUE[current].layout.languages}"><ul>
${LANGUAGES.map(
  (language) =>
    html`<li><a href="?lang=${language}" lang="${language}" hreflang="${language}"${language === current && html` aria-current="true"`}>${CATALOGUE[language].name}</a></li>`,
)}
</ul></nav>`;
