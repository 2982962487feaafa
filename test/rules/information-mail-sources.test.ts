import { describe, expect, test } from 'vitest';
import type { InformationFacts } from '../../shared/mail/information-facts.ts';
import { informationMail } from '../../shared/mail/information-mail.ts';
import { CATALOGUE } from '../../shared/pages/catalogue/catalogue.ts';
import { ACTIVITIES, type ActivityName, activityNamed } from '../../shared/policy/activities.ts';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { INTEREST_NAMES } from '../../shared/policy/interest-names.ts';
import { LANGUAGES, type Language } from '../../shared/policy/languages.ts';
import { CHANNEL_NAMES, DATA_CATEGORY_NAMES, PURPOSE_NAMES } from '../../shared/policy/names.ts';
import { PURPOSE_RULES, type Purpose } from '../../shared/policy/purposes.ts';
import { RETENTION } from '../../shared/policy/retention.ts';
import { SOURCE_RULES } from '../../shared/policy/sources.ts';
import { capitalised, spokenDate, spokenDuration, spokenList } from '../../shared/policy/spoken.ts';
import { WORDINGS } from '../../shared/policy/wordings.ts';

const SITE = 'https://abcdefghij.execute-api.eu-north-1.amazonaws.com';
const RECEIVED = '2026-11-24T12:00:00.000Z';
const ENDS = '2028-11-24T12:00:00.000Z';

const written = (language: Language, activity: ActivityName, more: Partial<InformationFacts> = {}) =>
  informationMail({
    language,
    activity,
    kept: ['name', 'email', 'phone'],
    consents: [],
    receivedAt: RECEIVED,
    checkedBefore: '2027-05-24T11:00:00.000Z',
    endsAt: ENDS,
    unsubscribeUrl: `${SITE}/unsubscribe/t`,
    preferencesUrl: `${SITE}/preferences/p`,
    noticeUrl: `${SITE}/notice`,
    ...more,
  });

const ACTIVITY_LIST = Object.keys(ACTIVITIES) as ActivityName[];
const everyMail = ACTIVITY_LIST.flatMap((activity) =>
  LANGUAGES.map((language) => [activity, language] as const),
);

describe.each(everyMail)('who is kept for %s reads in %s', (activity, language) => {
  const words = CATALOGUE[language].mails.information;
  const { source } = ACTIVITIES[activity];
  const { text, html } = written(language, activity);
  const uses = Object.entries(activityNamed(activity).uses);

  test('when and how the data came, and nothing that is left open', () => {
    const [opening = ''] = text.split('='.repeat(64));
    expect(opening).toContain(spokenDate(language, RECEIVED));
    expect(opening).toContain(words.law);
    expect(text + html).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\$\{/);
  });

  test('each purpose of marketing that stands on an interest, with its channels and what the interest is (N6)', () => {
    for (const [name, { interest }] of uses) {
      const purpose = name as Purpose;
      const line = (channels: readonly string[]): string =>
        `- ${capitalised(language, `${PURPOSE_NAMES[purpose][language]}: ${spokenList(language, channels)}`)}`;
      if (!interest || PURPOSE_RULES[purpose].use !== 'marketing') {
        expect(text).not.toContain(`- ${capitalised(language, PURPOSE_NAMES[purpose][language])}:`);
        continue;
      }
      expect(text).toContain(line(interest.channels.map((channel) => CHANNEL_NAMES[channel][language])));
      expect(text).toContain(INTEREST_NAMES[interest.balancingTest][language]);
      expect(text).toContain(words.use.interest.basis);
    }
  });

  test('of a third party’s data that it is not their own, which categories, and from where (Art. 14)', () => {
    const isTheirs = SOURCE_RULES[source].from === 'third-party';
    const { named, unnamed } = source === 'address-broker' ? words.source.broker : words.source.public;
    const categories = words.kept.categories(
      spokenList(language, [
        DATA_CATEGORY_NAMES.identification[language],
        DATA_CATEGORY_NAMES.contact[language],
      ]),
    );
    expect(text.includes(unnamed(CONTROLLER.privacyEmail))).toBe(isTheirs);
    expect(text.includes(categories)).toBe(isTheirs);
    const origin = 'Åkes <adresser> & Co';
    const known = written(language, activity, { origin });
    expect(known.text.includes(named(origin))).toBe(isTheirs);
    expect(known.html).not.toContain('<adresser>');
  });

  test('whether it was them, only where somebody else can have given the address', () => {
    const typedOrSaid = ['website-form', 'contest', 'social-lead', 'fair', 'telephone'];
    expect(text.includes(words.notYou(CONTROLLER.privacyEmail))).toBe(typedOrSaid.includes(source));
  });

  test('first of all, and apart, that they can say no with one click or choose what to stop (L10)', () => {
    const [, apart = ''] = text.split('='.repeat(64));
    for (const link of [`${SITE}/unsubscribe/t`, `${SITE}/preferences/p`]) {
      expect(apart).toContain(link);
      expect(text.split(link)).toHaveLength(2);
    }
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = CATALOGUE[language].mails.information;

  test('a consent and an interest are told side by side, each with its own basis', () => {
    const { text } = written(language, 'fair-contact', { consents: ['offer-email-1'] });
    expect(text).toContain(WORDINGS['offer-email-1'].text[language]);
    expect(text).toContain(words.use.basis);
    expect(text).toContain(words.use.interest.basis);
    expect(text).not.toContain(words.use.noBox);
  });

  test('where neither stands, no marketing follows, and no basis is claimed', () => {
    const { text } = written(language, 'website-offer');
    expect(text).toContain(words.use.noBox);
    expect(text).not.toContain(words.use.basis);
    expect(text).not.toContain(words.use.interest.basis);
  });

  test('companies are told that e-mail goes to shared addresses only, and nobody else is (L20)', () => {
    const told = ACTIVITY_LIST.filter((activity) =>
      written(language, activity).text.includes(words.use.interest.sharedAddresses),
    );
    expect(told).toEqual(['business-card', 'public-source']);
  });

  test('a customer without an end is told how long after the contract, paid or not (N19)', () => {
    const { text } = written(language, 'customer-register', { endsAt: undefined });
    expect(text).toContain(
      words.retention.afterContract(
        spokenDuration(language, { months: ACTIVITIES['customer-register'].end.months }),
        spokenDuration(language, RETENTION.unsettledContract),
      ),
    );
    expect(text).not.toContain(spokenDate(language, ENDS));
  });

  test('device data is named, with a time of its own, only where somebody said yes to it (N14)', () => {
    const device = [
      DATA_CATEGORY_NAMES.device[language],
      words.retention.device(spokenDuration(language, RETENTION.deviceData)),
    ];
    const yes = written(language, 'contest', { consents: ['offer-email-1', 'device-1'] }).text;
    const no = written(language, 'contest', { consents: ['offer-email-1'] }).text;
    for (const fact of device) {
      expect(yes).toContain(fact);
      expect(no).not.toContain(fact);
    }
  });

  test('who entered a competition reads about the prize in another mail (N5)', () => {
    const { text } = written(language, 'contest', { consents: ['offer-email-1'] });
    expect(text).toContain(words.besidePrize);
    expect(text).not.toContain(INTEREST_NAMES.prizes[language]);
    expect(text).not.toContain(PURPOSE_NAMES['prize-competition'][language]);
  });
});
