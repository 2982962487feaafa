import type { Language } from '../policy/languages.ts';
import { FIELD_NAMES, RIGHT_NAMES } from '../policy/names.ts';
import { RIGHTS, type Right } from '../policy/rights.ts';
import { capitalised } from '../policy/spoken.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { type Html, html } from './markup.ts';
import { described, fault, type Mistake } from './request-mistakes.ts';

/** As they came in: nothing here has been checked, and everything is escaped. */
export interface RequestValues {
  readonly rights?: readonly string[];
  readonly email?: string;
  readonly phone?: string;
  readonly customerNumber?: string;
  readonly name?: string;
  readonly details?: string;
}

export interface RequestForm {
  readonly language: Language;
  readonly mistakes: readonly Mistake[];
  readonly values: RequestValues;
}

/**
 * The way to use a right without an account, a script or a cookie (N3, N20). The browser's own checks are off: they
 * speak the browser's language, and know nothing of "one of these three".
 */
export const requestForm = (form: RequestForm): Html => {
  const { language } = form;
  const words = CATALOGUE[language].requestForm;
  const unchosen = form.mistakes.find((mistake) => mistake === 'rights');
  return html`<form method="post" action="${inLanguage('/requests', language)}" novalidate>
<input type="hidden" name="language" value="${language}">
<fieldset${described(unchosen)}>
<legend>${words.rights}</legend>
${fault(language, unchosen)}
${RIGHTS.map((right) => choice(form, right))}
</fieldset>
<fieldset aria-describedby="contact-hint">
<legend>${words.contact}</legend>
<p class="hint" id="contact-hint">${words.contactHint}</p>
${input(form, { name: 'email', type: 'email', autocomplete: 'email', hint: words.emailHint, about: ['contact', 'email'] })}
${input(form, { name: 'phone', type: 'tel', autocomplete: 'tel', hint: words.phoneHint, about: ['phone'] })}
${input(form, { name: 'customerNumber', type: 'text', autocomplete: 'off', about: [] })}
</fieldset>
<fieldset>
<legend>${words.more}</legend>
${input(form, { name: 'name', type: 'text', autocomplete: 'name', hint: words.nameHint, about: [] })}
${details(form)}
</fieldset>
<button type="submit">${words.button}</button>
<p class="soft">${words.afterwards}</p>
</form>`;
};

const choice = ({ language, values }: RequestForm, right: Right): Html => {
  const id = `right-${right}`;
  const checked = values.rights?.includes(right) && html` checked`;
  return html`<div class="choice">
<input type="checkbox" id="${id}" name="rights" value="${right}" aria-describedby="${id}-hint"${checked}>
<label for="${id}">${RIGHT_NAMES[right][language]}</label>
<p class="hint" id="${id}-hint">${CATALOGUE[language].requestForm.meaning[right]}</p>
</div>`;
};

interface Input {
  readonly name: 'email' | 'phone' | 'customerNumber' | 'name';
  readonly type: 'email' | 'tel' | 'text';
  readonly autocomplete: string;
  readonly hint?: string;
  /** The mistakes that are shown here. */
  readonly about: readonly Mistake[];
}

const input = (form: RequestForm, { name, type, autocomplete, hint, about }: Input): Html => {
  const { language, mistakes, values } = form;
  const mistake = about.find((one) => mistakes.includes(one));
  const hintId = hint && `${name}-hint`;
  return html`<label for="${name}">${capitalised(language, FIELD_NAMES[name][language])}</label>
${hintId && html`<p class="hint" id="${hintId}">${hint}</p>`}
${fault(language, mistake)}
<input type="${type}" id="${name}" name="${name}" autocomplete="${autocomplete}" value="${values[name] ?? ''}"${mistake && html` aria-invalid="true"`}${described(mistake, hintId)}>`;
};

const details = ({ language, mistakes, values }: RequestForm): Html => {
  const words = CATALOGUE[language].requestForm;
  const mistake = mistakes.find((one) => one === 'details');
  // A browser drops the first line break in a textarea: this one, so that none of the reader's is lost.
  return html`<label for="details">${words.details}</label>
<p class="hint" id="details-hint">${words.detailsHint}</p>
${fault(language, mistake)}
<textarea id="details" name="details" rows="4"${mistake && html` aria-invalid="true"`}${described(mistake, 'details-hint')}>
${values.details ?? ''}</textarea>`;
};
