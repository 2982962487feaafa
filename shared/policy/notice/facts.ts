import { ACTIVITIES, type ActivityName, activityNamed } from '../activities.ts';
import { CONTROLLER } from '../controller.ts';
import { DATA_CATEGORIES, type DataCategory, FIELD_CATEGORIES, type Field } from '../data-categories.ts';
import type { Language } from '../languages.ts';
import { ACTIVITY_NAMES, DATA_CATEGORY_NAMES, FIELD_NAMES, SOURCE_NAMES } from '../names.ts';
import { NOTICE, NOTICE_VERSIONS } from '../notice.ts';
import { RETENTION } from '../retention.ts';
import { SETTINGS } from '../settings.ts';
import { SOURCE_RULES, type Source } from '../sources.ts';
import { capitalised, spokenCountry, spokenDate, spokenDuration, spokenList } from '../spoken.ts';
import { activityFacts } from './activity-facts.ts';
import { recipientFacts } from './recipient-facts.ts';

/** What the rules say, in words of one language: the notice interpolates it, so that it cannot say something else. */
export const noticeFacts = (language: Language) => {
  const { street, postalCode, city, country } = CONTROLLER.postalAddress;
  return {
    name: CONTROLLER.name,
    organisationNumber: CONTROLLER.organisationNumber,
    address: `${street}, ${postalCode} ${city}, ${spokenCountry(language, country)}`,
    mail: CONTROLLER.privacyEmail,
    website: CONTROLLER.website,
    authority: CONTROLLER.supervisoryAuthority.name[language],
    authorityUrl: CONTROLLER.supervisoryAuthority.url,
    authorityMail: CONTROLLER.supervisoryAuthority.email,
    since: spokenDate(language, NOTICE.version),
    /** The newest first. */
    versions: NOTICE_VERSIONS.map(({ version, changed }) => ({
      day: spokenDate(language, version),
      changed: changed[language],
    })),
    /** N2: from the person, and from others. */
    sourcesOwn: sourcesFrom(language, 'person'),
    sourcesOther: sourcesFrom(language, 'third-party'),
    dataKinds: dataKinds(language),
    /** N9: the activities that may hold a personal identity number. */
    personalNumber: spokenList(
      language,
      activityNames
        .filter((name) => activityNamed(name).personalNumber)
        .map((name) => ACTIVITY_NAMES[name][language]),
    ),
    activities: activityFacts(language),
    ...recipientFacts(language),
    kept: spokenRules(language),
    /** N19: how long after its last invoice a customer’s record may stand. */
    customerEnd: spokenDuration(language, { months: ACTIVITIES['customer-register'].end.months }),
    /** N19: and how long after it offers still go out. */
    customerOffers: spokenDuration(language, SETTINGS.formerCustomer.value),
    askAgain: spokenDuration(language, SETTINGS.askAgain.value),
  };
};

export type NoticeFacts = ReturnType<typeof noticeFacts>;

const activityNames = Object.keys(ACTIVITIES) as ActivityName[];

const sourcesFrom = (language: Language, from: 'person' | 'third-party'): readonly string[] =>
  (Object.keys(SOURCE_RULES) as Source[])
    .filter((source) => SOURCE_RULES[source].from === from)
    .map((source) => SOURCE_NAMES[source][language]);

/** The kinds of data that are kept of a person, each with its fields. Device data has a section of its own (N14). */
const dataKinds = (language: Language) =>
  (Object.keys(DATA_CATEGORIES) as DataCategory[])
    .filter((category) => !DATA_CATEGORIES[category].needsConsent)
    .map((category) => ({
      name: capitalised(language, DATA_CATEGORY_NAMES[category][language]),
      fields: capitalised(
        language,
        spokenList(
          language,
          (Object.keys(FIELD_CATEGORIES) as Field[])
            .filter((field) => FIELD_CATEGORIES[field] === category)
            .map((field) => FIELD_NAMES[field][language]),
        ),
      ),
    }));

type RuleName = keyof typeof RETENTION;

const spokenRules = (language: Language) =>
  Object.fromEntries(
    (Object.keys(RETENTION) as RuleName[]).map((rule) => [rule, spokenDuration(language, RETENTION[rule])]),
  ) as Readonly<Record<RuleName, string>>;
