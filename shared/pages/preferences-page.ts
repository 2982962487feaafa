import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { layout } from './layout.ts';
import { type Html, html } from './markup.ts';
import { isAllStopped, type Limit, preferencesTable } from './preferences-table.ts';

interface Preferences {
  readonly language: Language;
  /** The path that both forms are posted to: the link's own, without a query. */
  readonly action: string;
  /** What a no stands against, cell by cell. */
  readonly denied: readonly Limit[];
  /** What a press has just done; `nothing` where no new box was ticked. Absent when the page was only opened. */
  readonly saved?: 'limits' | 'everything' | 'nothing';
}

/**
 * What a person wants no more, by channel and purpose (N8). Opening it changes nothing; stopping everything is the first
 * and easiest (L7); a limit holds at once; and nothing here takes a no away (L17). It shows no name and no address, since
 * whoever has the link sees it. Posts `stopAll=true`, or `limit=<channel>:<purpose>` for each box.
 */
export const preferencesPage = (preferences: Preferences): string => {
  const { language, denied, saved } = preferences;
  const { preferences: words, unsubscribe } = CATALOGUE[language];
  const allStopped = isAllStopped(denied);
  const title = saved === undefined ? words.title : outcome(language, saved).title;
  return layout({
    language,
    title,
    switchAt: saved === undefined ? '' : null,
    main: html`${saved === undefined ? intro(language, allStopped) : result(language, saved)}
${!allStopped && stopEverything(preferences)}
<div class="card">
<h2>${allStopped ? words.now : words.some.heading}</h2>
${allStopped ? preferencesTable(language, denied) : limits(preferences)}
<p class="soft">${unsubscribe.stillSent}</p>
</div>
<div class="card">
<h2>${words.again.heading}</h2>
<p>${words.again.text}</p>
</div>`,
  });
};

const intro = (language: Language, allStopped: boolean): Html => {
  const { title, lead, allStopped: nothingLeft } = CATALOGUE[language].preferences;
  return html`<div class="intro">
<h1>${title}</h1>
<p class="lead">${allStopped ? nothingLeft : lead}</p>
</div>`;
};

const result = (language: Language, saved: NonNullable<Preferences['saved']>): Html => {
  const { title, lead } = outcome(language, saved);
  return html`<div class="card" role="status">
<h1>${title}</h1>
<p class="lead">${lead}</p>
</div>`;
};

const outcome = (
  language: Language,
  saved: NonNullable<Preferences['saved']>,
): { readonly title: string; readonly lead: string } => {
  const { preferences, unsubscribed } = CATALOGUE[language];
  if (saved !== 'everything') return preferences.saved[saved];
  const { title, lead } = unsubscribed.everything;
  return { title, lead: lead(CONTROLLER.name) };
};

const stopEverything = ({ language, action }: Preferences): Html => {
  const { heading, text, button } = CATALOGUE[language].preferences.everything;
  return html`<section class="apart">
<h2>${heading}</h2>
<p>${text}</p>
<form method="post" action="${inLanguage(action, language)}">
<input type="hidden" name="stopAll" value="true">
<button type="submit">${button}</button>
</form>
</section>`;
};

const limits = ({ language, action, denied }: Preferences): Html => {
  const { text, button } = CATALOGUE[language].preferences.some;
  return html`<p>${text}</p>
<form method="post" action="${inLanguage(action, language)}">
${preferencesTable(language, denied)}
<button type="submit">${button}</button>
</form>`;
};
