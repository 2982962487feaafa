import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { html } from './markup.ts';

/** For status 404: never tells whether the link was wrong or too old, and leads to the address that always works (N8). */
export const unknownLinkPage = (language: Language): string => {
  const words = CATALOGUE[language].unknownLink;
  return layout({
    language,
    title: words.title,
    switchAt: '',
    main: html`<div class="card">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p>${linked(words.instead(CONTROLLER.privacyEmail))}</p>
</div>`,
  });
};
