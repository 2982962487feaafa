import { ACTIVITIES, type ActivityName, activityNamed, purposesOf } from '../activities.ts';
import { type DataCategory, FIELD_CATEGORIES, type Field } from '../data-categories.ts';
import { opensEmail } from '../email-interest.ts';
import { FORMS } from '../forms.ts';
import { INTEREST_NAMES } from '../interest-names.ts';
import type { Language } from '../languages.ts';
import {
  ACTIVITY_NAMES,
  CHANNEL_NAMES,
  DATA_CATEGORY_NAMES,
  FIELD_NAMES,
  PURPOSE_NAMES,
  SOURCE_NAMES,
} from '../names.ts';
import { type Channel, PURPOSE_RULES, type Purpose } from '../purposes.ts';
import { SETTINGS } from '../settings.ts';
import { capitalised, spokenDuration, spokenList } from '../spoken.ts';
import { WORDINGS } from '../wordings.ts';

/** What one purpose of an activity stands on: each basis with the channels that it opens. */
interface Use {
  readonly purpose: string;
  /** GDPR 6(1)(a). Empty where nobody is contacted for it (device data). Absent: there is no consent. */
  readonly consentChannels?: string;
  /** GDPR 6(1)(f), with which interest (13(1)(d)). */
  readonly interest?: {
    readonly is: string;
    readonly channels: string;
    /** Why e-mail needs no consent where it is among the channels of marketing (L14, L20). */
    readonly email: 'soft-opt-in' | 'role-address' | null;
  };
}

export interface ActivityFacts {
  readonly name: string;
  readonly source: string;
  readonly uses: readonly Use[];
  readonly data: string;
  readonly end: string;
  readonly endsFrom: 'receipt' | 'settlement';
  readonly hasPrize: boolean;
}

export const activityFacts = (language: Language): readonly ActivityFacts[] =>
  (Object.keys(ACTIVITIES) as ActivityName[]).map((name) => {
    const { source, end, prize } = activityNamed(name);
    return {
      name: ACTIVITY_NAMES[name][language],
      source: SOURCE_NAMES[source][language],
      uses: purposesOf(name).map((purpose) => useFacts(language, name, purpose)),
      data: dataOf(language, name),
      end: spokenDuration(language, { months: end.months }),
      endsFrom: end.from,
      hasPrize: prize === true,
    };
  });

const useFacts = (language: Language, name: ActivityName, purpose: Purpose): Use => {
  const activity = activityNamed(name);
  const { consent, interest } = activity.uses[purpose] ?? { consent: false };
  const asked = activity.consents
    .filter((id) => WORDINGS[id].purpose === purpose)
    .flatMap((id) => WORDINGS[id].channels);
  const isMarketing = PURPOSE_RULES[purpose].use === 'marketing';
  return {
    purpose: capitalised(language, PURPOSE_NAMES[purpose][language]),
    ...(consent && { consentChannels: channelList(language, asked) }),
    ...(interest && {
      interest: {
        is: INTEREST_NAMES[interest.balancingTest][language],
        channels: channelList(language, interest.channels),
        email:
          isMarketing && interest.channels.includes('email')
            ? opensEmail(activity, purpose, SETTINGS.softOptIn.value)
            : null,
      },
    }),
  };
};

const channelList = (language: Language, channels: readonly Channel[]): string =>
  spokenList(
    language,
    [...new Set(channels)].map((channel) => CHANNEL_NAMES[channel][language]),
  );

/** What its forms ask for, by field; kinds of data that no form of it asks for are named as kinds. */
const dataOf = (language: Language, name: ActivityName): string => {
  const forms = Object.values(FORMS).filter((form) => form.activity === name);
  const fields = [...new Set(forms.flatMap((form): readonly Field[] => form.fields))];
  const asked = new Set<DataCategory>(fields.map((field) => FIELD_CATEGORIES[field]));
  const kinds = activityNamed(name).dataCategories.filter((category) => !asked.has(category));
  return spokenList(language, [
    ...fields.map((field) => FIELD_NAMES[field][language]),
    ...kinds.map((category) => DATA_CATEGORY_NAMES[category][language]),
  ]);
};
