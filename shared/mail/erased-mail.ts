import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { noticeText } from '../policy/notice/text.ts';
import { RETENTION } from '../policy/retention.ts';
import { spokenDate, spokenDuration } from '../policy/spoken.ts';
import { linksSection } from './links-section.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

interface Facts {
  readonly language: Language;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly statusUrl: string;
  readonly noticeUrl: string;
  /** L17: where channels and purposes can be limited; absent where the reader is a child (N5). */
  readonly preferencesUrl?: string | undefined;
}

/**
 * The answer to an erasure (GDPR 12(3), 17): what is gone, and what stays, how long and on which ground (L19). It
 * greets nobody by name, since the name is gone too.
 */
export const erasedMail = ({ language, receivedAt, ...links }: Facts): WrittenMail => {
  const { mails } = CATALOGUE[language];
  const { subject, done, gone, recipients, stays } = mails.erased;
  const lasting = (rule: Parameters<typeof spokenDuration>[1]): string => spokenDuration(language, rule);
  return writtenMail({
    language,
    subject: subject(CONTROLLER.name),
    greeting: mails.greeting(undefined),
    opening: [done(spokenDate(language, receivedAt))],
    sections: [
      { heading: gone.heading, body: [{ points: gone.points }, gone.others] },
      { heading: recipients.heading, body: [recipients.text] },
      {
        heading: stays.heading,
        body: [
          {
            points: [
              stays.no,
              stays.proof(lasting(RETENTION.evidence)),
              stays.request(lasting(RETENTION.closedCase)),
              stays.backup(lasting(RETENTION.backup)),
            ],
          },
        ],
      },
      noticeText(language).sections.complaint,
      ...linksSection(language, links),
    ],
  });
};
