import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { CHANNEL_NAMES, PURPOSE_NAMES } from '../policy/names.ts';
import type { Channel, Purpose } from '../policy/purposes.ts';
import { spokenList } from '../policy/spoken.ts';
import { linksSection } from './links-section.ts';
import { type WrittenMail, writtenMail } from './written-mail.ts';

interface Facts {
  readonly language: Language;
  readonly channels: readonly Channel[] | 'all';
  readonly purposes: readonly Purpose[] | 'all';
  /** L17: where channels and purposes can be limited; absent where the reader is a child (N5). */
  readonly preferencesUrl?: string | undefined;
}

/** The courtesy answer to a no: recorded, holding at once, and for what (L7, L17). It asks nothing and sells nothing. */
export const marketingStoppedMail = ({
  language,
  channels,
  purposes,
  preferencesUrl,
}: Facts): WrittenMail => {
  const { mails } = CATALOGUE[language];
  const words = mails.marketingStopped;
  const reach =
    channels === 'all'
      ? words.allChannels
      : spokenList(
          language,
          channels.map((channel) => CHANNEL_NAMES[channel][language]),
        );
  const uses =
    purposes === 'all'
      ? words.allPurposes
      : spokenList(
          language,
          purposes.map((purpose) => PURPOSE_NAMES[purpose][language]),
        );
  return writtenMail({
    language,
    subject: words.subject(CONTROLLER.name),
    greeting: mails.greeting(undefined),
    opening: [
      words.done,
      { points: [`${words.channels}: ${reach}`, `${words.purposes}: ${uses}`] },
      words.still,
      words.nothingToDo(CONTROLLER.privacyEmail),
    ],
    sections: linksSection(language, { preferencesUrl }),
  });
};
