import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { CONTROLLER } from '../policy/controller.ts';
import { INTEREST_NAMES } from '../policy/interest-names.ts';
import { FIELD_NAMES } from '../policy/names.ts';
import { noticeText } from '../policy/notice/text.ts';
import { RECIPIENT_CATEGORIES, type RecipientCategory } from '../policy/recipients.ts';
import { RETENTION } from '../policy/retention.ts';
import { spokenDate, spokenDuration } from '../policy/spoken.ts';
import { greetingName } from './greeting-name.ts';
import { linksSection } from './links-section.ts';
import type { PrizeFacts } from './prize-facts.ts';
import { prizeMailForChildren } from './prize-mail-for-children.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

/**
 * Tells whoever entered a competition what is kept for the prize, that it serves nothing else and stands apart from the
 * register, when it is gone, and how to have it deleted before (GDPR 13, L10). It stands alone: who ticked a box gets
 * the information mail besides. A duty message (L18): it promotes nothing and has no link that is about marketing.
 * Whoever may be a child is a child here (N5).
 */
export const prizeMail = (facts: PrizeFacts, reader: 'adult' | 'child'): WrittenMail =>
  reader === 'child' ? prizeMailForChildren(facts) : prizeMailForAdults(facts);

/** N16: who helps with a prize. No company that carries out marketing is among them. */
const RECIPIENTS: readonly RecipientCategory[] = [
  'register-systems',
  'communication-systems',
  'print-and-distribution',
  'authorities',
];

const prizeMailForAdults = ({
  language,
  name,
  kept,
  receivedAt,
  endsAt,
  noticeUrl,
}: PrizeFacts): WrittenMail => {
  const { mails } = CATALOGUE[language];
  const { information, prize } = mails;
  const words = prize.adult;
  const { interest } = information.use;
  const { sections: notice } = noticeText(language);
  return writtenMail({
    language,
    subject: words.subject(CONTROLLER.name),
    greeting: mails.greeting(greetingName(name)),
    opening: [
      `${words.why(spokenDate(language, receivedAt))} ${information.law}`,
      information.notYou(CONTROLLER.privacyEmail),
    ],
    sections: [
      {
        heading: words.no.heading,
        apart: true,
        body: [words.no.text(CONTROLLER.privacyEmail), words.no.effect],
      },
      {
        heading: information.kept.heading,
        body: [{ points: kept.map((field) => FIELD_NAMES[field][language]) }, words.alongside],
      },
      {
        heading: information.use.heading,
        body: [words.only, interest.why(INTEREST_NAMES.prizes[language]), interest.basis],
      },
      { heading: information.source.heading, body: [words.source] },
      {
        heading: information.retention.heading,
        body: [
          {
            points: [
              words.end(spokenDate(language, endsAt)),
              information.retention.proof(spokenDuration(language, RETENTION.evidence)),
            ],
          },
        ],
      },
      {
        heading: notice.recipients.heading,
        body: [
          words.recipients,
          { points: RECIPIENTS.map((category) => RECIPIENT_CATEGORIES[category].name[language]) },
        ],
      },
      notice.rights,
      notice.complaint,
      notice.controller,
      ...linksSection(language, { noticeUrl }),
    ],
  });
};
