import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { inLanguage } from '../pages/in-language.ts';
import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { RIGHT_NAMES } from '../policy/names.ts';
import { noticeText } from '../policy/notice/text.ts';
import { RETENTION } from '../policy/retention.ts';
import { type Right, stopsMarketing } from '../policy/rights.ts';
import { spokenDate, spokenDuration } from '../policy/spoken.ts';
import { linksSection } from './links-section.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

interface Facts {
  readonly language: Language;
  readonly rights: readonly Right[];
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly noticeUrl: string;
  /** L17: where channels and purposes can be limited; absent where the reader is a child (N5). */
  readonly preferencesUrl?: string | undefined;
}

/**
 * L6: a request that nobody confirmed is refused, with the reason, the way to complain and to a court. The stop of
 * marketing stands (L7), and asking again is always possible.
 */
export const requestLapsedMail = ({ language, rights, receivedAt, ...links }: Facts): WrittenMail => {
  const { mails } = CATALOGUE[language];
  const { subject, asked, why, stopped, again } = mails.requestLapsed;
  // The first page of the site that the notice is on.
  const start = inLanguage(new URL('/', links.noticeUrl).href, language);
  return writtenMail({
    language,
    subject: subject(CONTROLLER.name),
    greeting: mails.greeting(undefined),
    opening: [
      asked(spokenDate(language, receivedAt)),
      { points: rights.map((right) => RIGHT_NAMES[right][language]) },
      why(spokenDuration(language, RETENTION.confirmRequest)),
    ],
    sections: [
      ...(stopsMarketing(rights) ? [{ heading: stopped.heading, body: [stopped.text] }] : []),
      {
        heading: again.heading,
        body: [again.text(CONTROLLER.privacyEmail), { label: again.link, url: start }],
      },
      noticeText(language).sections.complaint,
      ...linksSection(language, links),
    ],
  });
};
