import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { ACTIVITIES } from '../policy/activities.ts';
import { FIELD_CATEGORIES } from '../policy/data-categories.ts';
import { DATA_CATEGORY_NAMES, FIELD_NAMES } from '../policy/names.ts';
import { RETENTION } from '../policy/retention.ts';
import { SOURCE_RULES } from '../policy/sources.ts';
import { spokenDate, spokenDuration, spokenList } from '../policy/spoken.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import type { InformationFacts } from './information-facts.ts';
import { isFormSource } from './information-source.ts';
import type { MailSection } from './mail-document.ts';

/** Art. 13(1), 14(1)(d). */
export const whatIsKept = (facts: InformationFacts): MailSection => {
  const { language, kept, consents } = facts;
  const words = CATALOGUE[language].mails.information.kept;
  const { source } = ACTIVITIES[facts.activity];
  const categories = new Set(kept.map((field) => FIELD_CATEGORIES[field]));
  const names = [...categories].map((category) => DATA_CATEGORY_NAMES[category][language]);
  const device = consents.some(isForDevice) ? [DATA_CATEGORY_NAMES.device[language]] : [];
  return {
    heading: words.heading,
    body: [
      { points: [...kept.map((field) => FIELD_NAMES[field][language]), ...device] },
      // Art. 14(1)(d); who gave the data knows what it was.
      ...(SOURCE_RULES[source].from === 'third-party' ? [words.categories(spokenList(language, names))] : []),
      isFormSource(source) ? words.withForm : words.otherwise,
    ],
  };
};

/** N19. */
export const howLong = ({
  language,
  activity,
  checkedBefore,
  endsAt,
  consents,
}: InformationFacts): MailSection => {
  const words = CATALOGUE[language].mails.information.retention;
  return {
    heading: words.heading,
    body: [
      {
        points: [
          words.checked(spokenDate(language, checkedBefore)),
          endsAt === undefined
            ? words.afterContract(
                spokenDuration(language, { months: ACTIVITIES[activity].end.months }),
                spokenDuration(language, RETENTION.unsettledContract),
              )
            : words.end(spokenDate(language, endsAt)),
          ...(consents.some(isForDevice)
            ? [words.device(spokenDuration(language, RETENTION.deviceData))]
            : []),
          words.proof(spokenDuration(language, RETENTION.evidence)),
        ],
      },
    ],
  };
};

/** N14: device data is kept apart, and not as long. */
const isForDevice = (id: WordingId): boolean => WORDINGS[id].purpose === 'digital-experience';
