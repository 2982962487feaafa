import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
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
  readonly statusUrl: string;
  /** L17: where channels and purposes can be limited; absent where the reader is a child (N5). */
  readonly preferencesUrl?: string | undefined;
}

/** The honest answer to somebody of whom the register holds nothing (L12): also what the asking itself leaves behind. */
export const nothingHeldMail = ({ language, rights, receivedAt, ...links }: Facts): WrittenMail => {
  const { mails } = CATALOGUE[language];
  const { subject, asked, nothing, kept, customer } = mails.nothingHeld;
  const request = kept.request(spokenDuration(language, RETENTION.closedCase));
  return writtenMail({
    language,
    subject: subject(CONTROLLER.name),
    greeting: mails.greeting(undefined),
    opening: [
      asked(spokenDate(language, receivedAt)),
      { points: rights.map((right) => RIGHT_NAMES[right][language]) },
      nothing,
    ],
    sections: [
      { heading: kept.heading, body: [{ points: stopsMarketing(rights) ? [kept.no, request] : [request] }] },
      { heading: customer.heading, body: [customer.text(CONTROLLER.privacyEmail)] },
      noticeText(language).sections.complaint,
      ...linksSection(language, links),
    ],
  });
};
