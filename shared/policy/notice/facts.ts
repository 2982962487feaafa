import { ACTIVITIES, type ActivityName, purposesOf } from '../activities.ts';
import { CONTROLLER } from '../controller.ts';
import { FORMS } from '../forms.ts';
import type { Language } from '../languages.ts';
import { ACTIVITY_NAMES, CHANNEL_NAMES, FIELD_NAMES, PURPOSE_NAMES, SOURCE_NAMES } from '../names.ts';
import { NOTICE } from '../notice.ts';
import { RECIPIENT_CATEGORIES } from '../recipients.ts';
import { RETENTION } from '../retention.ts';
import { spokenCountry, spokenDate, spokenDuration, spokenList } from '../spoken.ts';
import { WORDINGS } from '../wordings.ts';

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
    sources: distinct(Object.values(ACTIVITIES).map(({ source }) => SOURCE_NAMES[source][language])),
    recipients: Object.values(RECIPIENT_CATEGORIES).map(({ name }) => name[language]),
    activities: (Object.keys(ACTIVITIES) as ActivityName[]).map((name) => activityFacts(language, name)),
    kept: {
      verification: spokenDuration(language, RETENTION.verification),
      grace: spokenDuration(language, RETENTION.ttlGrace),
      backup: spokenDuration(language, RETENTION.backup),
      unconfirmed: spokenDuration(language, RETENTION.unconfirmed),
      inbox: spokenDuration(language, RETENTION.inboxMarker),
      link: spokenDuration(language, RETENTION.unsubscribeToken),
      message: spokenDuration(language, RETENTION.messageRecord),
      confirm: spokenDuration(language, RETENTION.confirmRequest),
      case: spokenDuration(language, RETENTION.closedCase),
      rawMail: spokenDuration(language, RETENTION.rawMail),
      evidence: spokenDuration(language, RETENTION.evidence),
    },
  };
};

export type NoticeFacts = ReturnType<typeof noticeFacts>;

const activityFacts = (language: Language, activity: ActivityName) => {
  const forms = Object.values(FORMS).filter((form) => form.activity === activity);
  const channels = forms.flatMap(({ consents }) => consents.flatMap((id) => WORDINGS[id].channels));
  const fields = forms.flatMap((form) => form.fields);
  return {
    name: ACTIVITY_NAMES[activity][language],
    purposes: spokenList(
      language,
      purposesOf(activity).map((purpose) => PURPOSE_NAMES[purpose][language]),
    ),
    channels: spokenList(
      language,
      distinct(channels).map((channel) => CHANNEL_NAMES[channel][language]),
    ),
    fields: spokenList(
      language,
      distinct(fields).map((field) => FIELD_NAMES[field][language]),
    ),
    end: spokenDuration(language, ACTIVITIES[activity].end),
  };
};

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
