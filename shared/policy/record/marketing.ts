import { ACTIVITIES, type ActivityName, activityNamed, purposesOf } from '../activities.ts';
import { BALANCING_TESTS, type BalancingTestName } from '../balancing-tests.ts';
import type { DataCategory } from '../data-categories.ts';
import { opensEmail } from '../email-interest.ts';
import { ACTIVITY_NAMES, CHANNEL_NAMES, DATA_CATEGORY_NAMES, PURPOSE_NAMES, SOURCE_NAMES } from '../names.ts';
import { PERSON_CATEGORIES } from '../person-categories.ts';
import type { Processing } from '../processing-record-shape.ts';
import { type Channel, PURPOSE_RULES, type Purpose } from '../purposes.ts';
import type { Recipient } from '../recipients.ts';
import { RETENTION } from '../retention.ts';
import { SETTINGS } from '../settings.ts';
import { capitalised, spokenDuration } from '../spoken.ts';
import { WORDINGS } from '../wordings.ts';
import { recipientsOf } from './recipients.ts';

/** One entry for each purpose of each activity. `today` is a day in UTC. */
export const marketingProcessings = (
  today: string,
  recipients: readonly Recipient[],
): readonly Processing[] =>
  (Object.keys(ACTIVITIES) as ActivityName[]).flatMap((name) =>
    purposesOf(name).map((purpose) => processing(name, purpose, today, recipients)),
  );

const processing = (
  name: ActivityName,
  purpose: Purpose,
  today: string,
  recipients: readonly Recipient[],
): Processing => {
  const activity = activityNamed(name);
  const { dpv, use, because } = PURPOSE_RULES[purpose];
  const data = dataFor(activity.dataCategories, use);
  const asked = consentChannels(name, purpose);
  const channels =
    use === 'marketing' ? [...asked, ...(activity.uses[purpose]?.interest?.channels ?? [])] : [];
  return {
    id: `${name}/${purpose}`,
    name: ACTIVITY_NAMES[name].en,
    purpose: capitalised('en', PURPOSE_NAMES[purpose].en),
    dpv: `https://w3id.org/dpv#${dpv}`,
    legalBasis: legalBasis(name, purpose, today),
    people: [
      ...activity.people.map((category) => PERSON_CATEGORIES[category].who),
      ...(activity.participants === 'children-too' ? ['children among them, for the prize alone (N5)'] : []),
    ],
    data: data.map((category) => DATA_CATEGORY_NAMES[category].en),
    source: SOURCE_NAMES[activity.source].en,
    ...recipientsOf(recipients, data, channels),
    timeLimits: timeLimits(name, use),
    because: `N1 ${because} ${activity.end.because}`.split(' ').filter(unlike).join(' '),
  };
};

const unlike = (number: string, index: number, all: readonly string[]): boolean =>
  all.indexOf(number) === index;

/** N14: device data serves its own purpose, and no other data serves it. */
const dataFor = (categories: readonly DataCategory[], use: 'marketing' | 'prize' | 'device') =>
  categories.filter((category) => (category === 'device') === (use === 'device'));

const consentChannels = (name: ActivityName, purpose: Purpose): readonly Channel[] =>
  activityNamed(name)
    .consents.filter((id) => WORDINGS[id].purpose === purpose)
    .flatMap((id) => WORDINGS[id].channels);

const legalBasis = (name: ActivityName, purpose: Purpose, today: string): Processing['legalBasis'] => {
  const { consents, uses } = activityNamed(name);
  const { consent, interest } = uses[purpose] ?? { consent: false };
  const wordings = consents.filter((id) => WORDINGS[id].purpose === purpose);
  return [
    ...(consent
      ? [
          {
            article: '6(1)(a)' as const,
            is: `consent to the wording ${wordings.join(', ')}`,
            channels: channelNames(consentChannels(name, purpose)),
            balancingTest: null,
          },
        ]
      : []),
    ...(interest
      ? [
          {
            article: '6(1)(f)' as const,
            is: [BALANCING_TESTS[interest.balancingTest].interest, ...withoutConsent(name, purpose)].join(
              ' ',
            ),
            channels: channelNames(interest.channels),
            balancingTest: balancingTest(interest.balancingTest, today),
          },
        ]
      : []),
  ];
};

const channelNames = (channels: readonly Channel[]): string[] =>
  channels.map((channel) => CHANNEL_NAMES[channel].en);

const balancingTest = (name: BalancingTestName, today: string) => {
  const { decidedOn, reviewBefore } = BALANCING_TESTS[name];
  return { name, decidedOn, reviewBefore, isPastReview: today >= reviewBefore };
};

const OPENED_BY = {
  'soft-opt-in': 'E-mail only to addresses that customers gave at a sale (Marketing Act 19 §, L14).',
  'role-address': 'E-mail only to shared addresses of companies (L20).',
} as const;

const withoutConsent = (name: ActivityName, purpose: Purpose): readonly string[] => {
  const activity = activityNamed(name);
  const isMarketing = PURPOSE_RULES[purpose].use === 'marketing';
  if (!isMarketing || !activity.uses[purpose]?.interest?.channels.includes('email')) return [];
  const opened = opensEmail(activity, purpose, SETTINGS.softOptIn.value);
  return opened === null ? [] : [OPENED_BY[opened]];
};

/** GDPR 30(1)(f). What a prize needs, and device data, are gone before the activity ends. */
const timeLimits = (name: ActivityName, use: 'marketing' | 'prize' | 'device'): string[] => {
  const { end } = activityNamed(name);
  if (use === 'prize')
    return [`when the prize is delivered, at the latest ${lasting(RETENTION.prize)} after receipt`];
  if (use === 'device') return [`${lasting(RETENTION.deviceData)} after receipt`];
  const last =
    end.from === 'receipt'
      ? `at the latest ${lasting(end)} after receipt`
      : `at the latest ${lasting(end)} after the final invoice is settled, or ${lasting(RETENTION.unsettledContract)} after the contract ended without that`;
  return [
    last,
    `refreshed from its source or deleted within ${lasting(RETENTION.verification)}`,
    'at once after a no that leaves no purpose, unless a contract runs',
  ];
};

const lasting = (rule: { readonly months?: number; readonly days?: number }): string =>
  spokenDuration('en', {
    ...(rule.months !== undefined && { months: rule.months }),
    ...(rule.days !== undefined && { days: rule.days }),
  });
