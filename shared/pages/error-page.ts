import type { Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { layout } from './layout.ts';
import { html } from './markup.ts';

/** For everything that has no page of its own. It repeats nothing of what was asked or sent. */
export const errorPage = (language: Language, kind: 'not-found' | 'invalid' | 'failed'): string => {
  const { error, layout: common } = CATALOGUE[language];
  const { title, lead } = error[kind];
  return layout({
    language,
    title,
    // The other two may answer a press, which asking again would not repeat.
    switchAt: kind === 'not-found' ? '' : null,
    main: html`<div class="card">
<h1>${title}</h1>
<p class="lead">${lead}</p>
<p><a href="${inLanguage('/', language)}">${common.yourData}</a></p>
</div>`,
  });
};
