import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { inLanguage } from '../pages/in-language.ts';
import { CONTROLLER } from '../policy/controller.ts';
import { INTEREST_NAMES } from '../policy/interest-names.ts';
import { FIELD_NAMES } from '../policy/names.ts';
import { noticeText } from '../policy/notice/text.ts';
import { RETENTION } from '../policy/retention.ts';
import { spokenDate, spokenDuration } from '../policy/spoken.ts';
import { greetingName } from './greeting-name.ts';
import type { PrizeFacts } from './prize-facts.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

/**
 * The same in short sentences that a ten-year-old reads (GDPR 12(1), recital 58), with what only adults need at its
 * end. It has no link to say no or to choose with: there is no marketing to a child that could be stopped (N5).
 */
export const prizeMailForChildren = ({
  language,
  name,
  kept,
  receivedAt,
  endsAt,
  noticeUrl,
}: PrizeFacts): WrittenMail => {
  const { mails, layout } = CATALOGUE[language];
  const words = mails.prize.child;
  const { use, retention } = mails.information;
  const { name: us, privacyEmail, supervisoryAuthority: authority } = CONTROLLER;
  return writtenMail({
    language,
    subject: words.subject(us),
    greeting: mails.greeting(greetingName(name)),
    opening: [words.hello(spokenDate(language, receivedAt))],
    sections: [
      {
        heading: words.kept.heading,
        body: [{ points: kept.map((field) => FIELD_NAMES[field][language]) }, words.kept.text],
      },
      { heading: words.gone.heading, body: [words.gone.text(spokenDate(language, endsAt))] },
      {
        heading: words.decide.heading,
        apart: true,
        body: [words.decide.text(privacyEmail), words.decide.effect, words.decide.help],
      },
      { heading: words.notYou.heading, body: [words.notYou.text] },
      { heading: words.who.heading, body: [words.who.text(us)] },
      {
        heading: words.wrong.heading,
        body: [words.wrong.text(authority.name[language], authority.url, authority.email)],
      },
      {
        heading: words.adults.heading,
        body: [
          words.adults.text,
          use.interest.why(INTEREST_NAMES.prizes[language]),
          use.interest.basis,
          retention.proof(spokenDuration(language, RETENTION.evidence)),
          ...noticeText(language).sections.controller.body,
          { label: layout.notice, url: inLanguage(noticeUrl, language) },
        ],
      },
    ],
  });
};
