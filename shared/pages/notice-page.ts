import type { Language } from '../policy/languages.ts';
import { type NoticeText, SECTIONS, type SectionId } from '../policy/notice/shape.ts';
import { noticeText } from '../policy/notice/text.ts';
import { blockMarkup } from './block-markup.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { type Html, html } from './markup.ts';

/**
 * The privacy notice (GDPR 13, 14), in layers: a handful of lines, the right to object apart from everything else (L10),
 * and then each matter with its short answer first.
 */
export const noticePage = (language: Language): string => {
  const text = noticeText(language);
  const { contents } = CATALOGUE[language].notice;
  return layout({
    language,
    title: text.title,
    switchAt: '',
    main: html`<article class="card">
<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
${shortAnswer(text)}
${SECTIONS.filter(standsApart).map((id) => section(language, text, id))}
<nav aria-label="${contents}"><ul class="contents">
${SECTIONS.filter((id) => !standsApart(id)).map((id) => html`<li><a href="#${id}">${text.sections[id].heading}</a></li>`)}
</ul></nav>
${SECTIONS.filter((id) => !standsApart(id)).map((id) => section(language, text, id))}
</article>`,
  });
};

const standsApart = (id: SectionId): boolean => id === 'objection';

/** The first layer. Each line leads to the section that says more. */
const shortAnswer = ({ short }: NoticeText): Html => html`<h2>${short.heading}</h2>
<dl class="short">
${short.lines.map(({ term, text, more }) => html`<div><dt><a href="#${more}">${term}</a></dt><dd>${linked(text)}</dd></div>`)}
</dl>`;

/** Where a section leads: the page on which somebody acts on it. */
const LEADS_TO_START: readonly SectionId[] = ['preferences', 'rights'];

const section = (language: Language, { sections }: NoticeText, id: SectionId): Html => {
  const { heading, body } = sections[id];
  const [answer, ...rest] = body;
  return html`<section id="${id}"${standsApart(id) && html` class="apart"`}>
<h2>${heading}</h2>
<p${rest.length > 0 && html` class="answer"`}>${linked(answer)}</p>
${rest.map(blockMarkup)}
${LEADS_TO_START.includes(id) && html`<p><a href="${inLanguage('/', language)}">${CATALOGUE[language].layout.yourData}</a></p>`}
</section>`;
};
