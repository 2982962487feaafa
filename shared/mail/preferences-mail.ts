import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { RETENTION } from '../policy/retention.ts';
import { spokenDuration } from '../policy/spoken.ts';
import { linksSection } from './links-section.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

interface Facts {
  readonly language: Language;
  readonly preferencesUrl: string;
  readonly noticeUrl: string;
}

/**
 * The link to the page of channels × purposes, for whoever asked for it on our page (N8). Anybody can ask with anybody's
 * address, so it says what the link can do, and that doing nothing changes nothing.
 */
export const preferencesMail = ({ language, preferencesUrl, noticeUrl }: Facts): WrittenMail => {
  const { mails } = CATALOGUE[language];
  const words = mails.preferencesLink;
  return writtenMail({
    language,
    subject: words.subject(CONTROLLER.name),
    greeting: mails.greeting(undefined),
    opening: [
      words.asked,
      { label: words.button, url: preferencesUrl, button: true },
      words.lasts(spokenDuration(language, RETENTION.unsubscribeToken)),
    ],
    sections: [
      { heading: words.notYou.heading, body: [words.notYou.text] },
      ...linksSection(language, { noticeUrl }),
    ],
  });
};
