import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { html } from './markup.ts';
import { preferencesLinkForm } from './preferences-link-form.ts';
import { type RequestValues, requestForm } from './request-form.ts';
import { type Mistake, mistakeSummary } from './request-mistakes.ts';

interface Start {
  readonly language: Language;
  readonly mistakes?: readonly Mistake[];
  /** What was typed, so that nobody has to type it again. */
  readonly values?: RequestValues;
}

/**
 * The privacy centre. Stopping marketing comes first and is easiest (N3, L7); then the way to limit it (N8); the form
 * for everything else follows.
 * With mistakes it is the answer to a form that was sent: they stand on top, and the form keeps what was typed.
 */
export const startPage = ({ language, mistakes = [], values = {} }: Start): string => {
  const { start, requestForm: form, preferencesLink: choices, layout: common } = CATALOGUE[language];
  const { stop, yours } = start;
  return layout({
    language,
    title: mistakes.length === 0 ? start.title : form.mistakes.heading,
    // After a mistake the address is the form's, and another language would lose what was typed.
    switchAt: mistakes.length === 0 ? '/' : null,
    main: html`${mistakes.length > 0 && mistakeSummary(language, mistakes)}
<div class="intro">
<h1>${start.title}</h1>
<p class="lead">${start.lead}</p>
</div>
<section class="apart">
<h2>${stop.heading}</h2>
<p>${stop.lead}</p>
<ul>
<li>${stop.byLink}</li>
<li>${linked(stop.byMail(CONTROLLER.privacyEmail))}</li>
<li><a href="#choices">${stop.byChoice}</a></li>
<li><a href="#request">${stop.byForm}</a></li>
</ul>
</section>
<div class="card" id="choices">
<h2>${choices.heading}</h2>
<p>${choices.lead}</p>
${preferencesLinkForm({ language })}
</div>
<div class="card" id="request">
<h2>${form.heading}</h2>
<p>${form.lead}</p>
${requestForm({ language, mistakes, values })}
</div>
<div class="card">
<h2>${yours.heading}</h2>
<p>${yours.text}</p>
<p><a href="${inLanguage('/notice', language)}">${common.notice}</a></p>
</div>`,
  });
};
