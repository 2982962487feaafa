import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import type { InformedSource } from '../pages/catalogue/shape/information.ts';
import { ACTIVITIES } from '../policy/activities.ts';
import { CONTROLLER } from '../policy/controller.ts';
import { ACTIVITY_NAMES } from '../policy/names.ts';
import { noticeText } from '../policy/notice/text.ts';
import { spokenDate } from '../policy/spoken.ts';
import { greetingName } from './greeting-name.ts';
import { useAndBasis } from './information-basis.ts';
import { howLong, whatIsKept } from './information-data.ts';
import type { InformationFacts } from './information-facts.ts';
import { whereFrom } from './information-source.ts';
import type { MailDocument, MailSection } from './mail-document.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

/**
 * Tells a person what is kept about them, why, on what basis, how long and from where, and which rights they have
 * (GDPR 13; 14 where somebody else gave the data, L9), with the right to object apart from everything else (L10). A
 * duty message (L18): it promotes nothing, has no image and follows nobody.
 */
export const informationMail = (facts: InformationFacts): WrittenMail =>
  writtenMail(informationDocument(facts));

const informationDocument = (facts: InformationFacts): MailDocument => {
  const { language, activity, consents } = facts;
  const { greeting, information: words } = CATALOGUE[language].mails;
  const { sections: notice } = noticeText(language);
  return {
    language,
    subject: words.subject(CONTROLLER.name),
    greeting: greeting(greetingName(facts.name)),
    opening: opening(facts),
    sections: [
      rightToObject(facts),
      whatIsKept(facts),
      useAndBasis(language, activity, consents),
      whereFrom(language, ACTIVITIES[activity].source, facts.origin),
      howLong(facts),
      notice.recipients,
      notice.never,
      notice.rights,
      notice.complaint,
      notice.controller,
      {
        heading: words.notice.heading,
        body: [{ label: words.notice.link, url: `${facts.noticeUrl}?lang=${language}` }],
      },
    ],
  };
};

/** Where the address was typed, said or heard, so that it can be somebody else's by mistake or by malice. */
const COULD_BE_ANOTHERS: readonly InformedSource[] = [
  'website-form',
  'contest',
  'social-lead',
  'fair',
  'telephone',
];

const opening = ({ language, activity, receivedAt }: InformationFacts): readonly string[] => {
  const words = CATALOGUE[language].mails.information;
  const { source } = ACTIVITIES[activity];
  const why = words.why[source](spokenDate(language, receivedAt), ACTIVITY_NAMES[activity][language]);
  return [
    `${why} ${words.law}`,
    ...(source === 'contest' ? [words.besidePrize] : []),
    ...(COULD_BE_ANOTHERS.includes(source) ? [words.notYou(CONTROLLER.privacyEmail)] : []),
  ];
};

const rightToObject = ({ language, unsubscribeUrl, preferencesUrl }: InformationFacts): MailSection => {
  const { heading, right, link, choose, more } = CATALOGUE[language].mails.information.objection;
  return {
    heading,
    apart: true,
    body: [
      right,
      { label: link, url: unsubscribeUrl },
      { label: choose, url: preferencesUrl },
      more(CONTROLLER.privacyEmail),
    ],
  };
};
