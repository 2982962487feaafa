import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { RIGHT_NAMES } from '../policy/names.ts';
import { type Right, stopsMarketing } from '../policy/rights.ts';
import { spokenDate } from '../policy/spoken.ts';
import { greetingName } from './greeting-name.ts';
import { linksSection } from './links-section.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

interface Facts {
  readonly language: Language;
  /** As it was typed into the form; used only where it is plainly a name. */
  readonly name?: string;
  readonly rights: readonly Right[];
  /** RFC 3339, like the one below; written as days in Europe/Stockholm. */
  readonly receivedAt: string;
  /** L6: unconfirmed, the request lapses at this moment. */
  readonly confirmBefore: string;
  readonly confirmUrl: string;
  readonly statusUrl: string;
  /** L17: where channels and purposes can be limited; absent where the reader is a child (N5). */
  readonly preferencesUrl?: string | undefined;
}

/**
 * Asks whether a request is the reader's own. Anybody can ask in anybody's name, so it shows nothing that is kept,
 * says what has happened already (L7) and that doing nothing is safe. Its one button is the confirmation.
 */
export const confirmRequestMail = (facts: Facts): WrittenMail => {
  const { language, rights } = facts;
  const { mails, effect } = CATALOGUE[language];
  const words = mails.confirmRequest;
  const before = spokenDate(language, facts.confirmBefore);
  return writtenMail({
    language,
    subject: words.subject(CONTROLLER.name),
    greeting: mails.greeting(greetingName(facts.name)),
    opening: [
      words.asked(spokenDate(language, facts.receivedAt)),
      { points: rights.map((right) => RIGHT_NAMES[right][language]) },
      words.press(before),
      { label: words.button, url: facts.confirmUrl, button: true },
    ],
    sections: [
      { heading: words.notYou.heading, body: [words.notYou.text] },
      ...(stopsMarketing(rights) ? [{ heading: words.stopped.heading, body: [words.stopped.text] }] : []),
      {
        heading: words.follows.heading,
        body: [{ points: rights.map((right) => effect[right]) }, words.follows.answer],
      },
      {
        heading: words.lapse.heading,
        body: [words.lapse.text(before), { label: words.follow, url: facts.statusUrl }],
      },
      ...linksSection(language, { preferencesUrl: facts.preferencesUrl }),
    ],
  });
};
