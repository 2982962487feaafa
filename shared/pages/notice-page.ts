import type { Language } from '../policy/languages.ts';
import { type NoticeText, SECTIONS, type SectionId } from '../policy/notice/shape.ts';
import { noticeText } from '../policy/notice/text.ts';
import { blockMarkup } from './block-markup.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { layout } from './layout.ts';
import { type Html, html } from './markup.ts';

/** The privacy notice (GDPR 13). The right to object stands first and apart from everything else (L10). */
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
${SECTIONS.filter(standsApart).map((id) => section(language, text, id))}
<nav aria-label="${contents}"><ul class="contents">
${SECTIONS.filter((id) => !standsApart(id)).map((id) => html`<li><a href="#${id}">${text.sections[id].heading}</a></li>`)}
</ul></nav>
${SECTIONS.filter((id) => !standsApart(id)).map((id) => section(language, text, id))}
</article>`,
  });
};

const standsApart = (id: SectionId): boolean => id === 'objection';

const section = (
  language: Language,
  text: NoticeText,
  id: SectionId,
): Html => html`<section id="${id}"${standsApart(id) && html` class="apart"`}>
<h2>${text.sections[id].heading}</h2>
${text.sections[id].body.map(blockMarkup)}
${id === 'rights' && html`<p><a href="${inLanguage('/', language)}">${CATALOGUE[language].layout.yourData}</a></p>`}
</section>`;
