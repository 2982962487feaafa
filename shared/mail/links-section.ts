import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { inLanguage } from '../pages/in-language.ts';
import type { Language } from '../policy/languages.ts';
import type { MailLink, MailSection } from './mail-document.ts';

interface Links {
  /** A personal link, with its token: it is left as it is, like the next. */
  readonly statusUrl?: string | undefined;
  /** L17: where channels and purposes can be limited. Absent for a child, to whom there is no marketing (N5). */
  readonly preferencesUrl?: string | undefined;
  readonly noticeUrl?: string | undefined;
}

/** The links at the end of a mail: one section, or none where there is no link. */
export const linksSection = (
  language: Language,
  { statusUrl, preferencesUrl, noticeUrl }: Links,
): readonly MailSection[] => {
  const { mails, preferences, layout } = CATALOGUE[language];
  const links: readonly MailLink[] = [
    ...(statusUrl === undefined ? [] : [{ label: mails.links.status, url: statusUrl }]),
    ...(preferencesUrl === undefined ? [] : [{ label: preferences.title, url: preferencesUrl }]),
    ...(noticeUrl === undefined ? [] : [{ label: layout.notice, url: inLanguage(noticeUrl, language) }]),
  ];
  return links.length === 0 ? [] : [{ heading: mails.links.heading, body: links }];
};
