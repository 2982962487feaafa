import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import type { AskedBecause } from '../pages/catalogue/shape/choice-mails.ts';
import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { SETTINGS } from '../policy/settings.ts';
import { spokenDate, spokenDuration } from '../policy/spoken.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import { linksSection } from './links-section.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

interface Facts {
  readonly language: Language;
  /** The boxes that were ticked, as far as this mail can confirm them: those of its own channel (L17). */
  readonly consents: readonly WordingId[];
  /** A no stands against them (L17), or the activity wants a second yes from the address itself (L8). */
  readonly because: AskedBecause;
  /** RFC 3339, like the one below; written as days in Europe/Stockholm. */
  readonly receivedAt: string;
  /** When the button works no longer, and what the form brought is deleted. */
  readonly confirmBefore: string;
  readonly confirmUrl: string;
  readonly preferencesUrl?: string | undefined;
  readonly noticeUrl: string;
}

/**
 * Asks once, plainly, whether a ticked box was meant (L17). Anybody can fill in anybody's address, so it greets nobody by
 * the name that was typed, repeats the very words of the box and nothing else of the form, and says that doing nothing
 * changes nothing. It recommends neither answer (L18).
 */
export const confirmConsentMail = (facts: Facts): WrittenMail => {
  const { language, because, consents, preferencesUrl, noticeUrl } = facts;
  const { mails } = CATALOGUE[language];
  const words = mails.confirmConsent;
  const before = spokenDate(language, facts.confirmBefore);
  return writtenMail({
    language,
    subject: words.subject(CONTROLLER.name),
    greeting: mails.greeting(undefined),
    opening: [
      words.asked(spokenDate(language, facts.receivedAt)),
      { points: consents.map((id) => WORDINGS[id].text[language]) },
      words.because[because],
      words.press(before),
      { label: words.button, url: facts.confirmUrl, button: true },
    ],
    sections: [
      {
        heading: words.nothing.heading,
        body: [
          words.nothing.text[because](before),
          words.nothing.again(spokenDuration(language, SETTINGS.askAgain.value)),
        ],
      },
      ...linksSection(language, { preferencesUrl, noticeUrl }),
    ],
  });
};
