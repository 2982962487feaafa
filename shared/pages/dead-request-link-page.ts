import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { html } from './markup.ts';

/** For status 410. A link that was used, is too old or was never ours looks the same, so that nobody learns by trying. */
export const deadRequestLinkPage = (language: Language): string => {
  const { deadRequestLink: words, layout: common } = CATALOGUE[language];
  return layout({
    language,
    title: words.title,
    switchAt: '',
    main: html`<div class="card">
<h1>${words.title}</h1>
<p class="lead">${words.lead} ${words.unchanged}</p>
<p>${linked(words.instead(CONTROLLER.privacyEmail))}</p>
<p><a href="${inLanguage('/', language)}">${common.yourData}</a></p>
</div>`,
  });
};
