import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { inLanguage } from '../pages/in-language.ts';
import type { Language } from '../policy/languages.ts';
import type { MailSection } from './mail-document.ts';

interface Links {
  /** A personal link, with its token: it is left as it is. */
  readonly statusUrl?: string;
  readonly noticeUrl?: string;
}

/** The links at the end of a mail about a request. */
export const linksSection = (language: Language, { statusUrl, noticeUrl }: Links): MailSection => {
  const { mails, layout } = CATALOGUE[language];
  return {
    heading: mails.links.heading,
    body: [
      ...(statusUrl === undefined ? [] : [{ label: mails.links.status, url: statusUrl }]),
      ...(noticeUrl === undefined ? [] : [{ label: layout.notice, url: inLanguage(noticeUrl, language) }]),
    ],
  };
};
