import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import { type ActivityName, activityNamed } from '../policy/activities.ts';
import type { BalancingTestName } from '../policy/balancing-tests.ts';
import { INTEREST_NAMES } from '../policy/interest-names.ts';
import type { Language } from '../policy/languages.ts';
import { CHANNEL_NAMES, PURPOSE_NAMES } from '../policy/names.ts';
import type { Block } from '../policy/notice/shape.ts';
import { type Channel, PURPOSE_RULES, type Purpose } from '../policy/purposes.ts';
import { capitalised, spokenList } from '../policy/spoken.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import type { MailSection } from './mail-document.ts';

/**
 * What the data is used for and on what basis (N6): the very words that the person said yes to, and the interests that
 * were weighed, each with its purposes and channels. A prize has a mail of its own (N5).
 */
export const useAndBasis = (
  language: Language,
  activity: ActivityName,
  consents: readonly WordingId[],
): MailSection => {
  const { heading, noBox } = CATALOGUE[language].mails.information.use;
  const body = [...byConsent(language, consents), ...byInterest(language, activity)];
  return { heading, body: body.length === 0 ? [noBox] : body };
};

const byConsent = (language: Language, consents: readonly WordingId[]): readonly Block[] => {
  if (consents.length === 0) return [];
  const { saidYes, purpose, basis } = CATALOGUE[language].mails.information.use;
  const purposes = new Set(consents.map((id) => WORDINGS[id].purpose));
  return [
    saidYes,
    { points: consents.map((id) => WORDINGS[id].text[language]) },
    purpose(
      spokenList(
        language,
        [...purposes].map((name) => PURPOSE_NAMES[name][language]),
      ),
    ),
    basis,
  ];
};

interface WeighedUse {
  readonly purpose: Purpose;
  readonly channels: readonly Channel[];
  readonly test: BalancingTestName;
}

const weighedUses = (activity: ActivityName): readonly WeighedUse[] =>
  Object.entries(activityNamed(activity).uses).flatMap(([name, { interest }]) => {
    const purpose = name as Purpose;
    if (!interest || PURPOSE_RULES[purpose].use !== 'marketing') return [];
    return [{ purpose, channels: interest.channels, test: interest.balancingTest }];
  });

/** L20: tests that let e-mail go to shared addresses of companies only. */
const SHARED_ADDRESSES_ONLY: readonly BalancingTestName[] = ['business-contacts', 'public-sources'];

const byInterest = (language: Language, activity: ActivityName): readonly Block[] => {
  const { mails } = CATALOGUE[language];
  const words = mails.information.use.interest;
  const uses = weighedUses(activity);
  const tests = [...new Set(uses.map(({ test }) => test))];
  return tests.flatMap((test) => {
    const weighed = uses.filter((use) => use.test === test);
    return [
      words.lead,
      { points: weighed.map((use) => purposeByChannels(language, use)) },
      ...(SHARED_ADDRESSES_ONLY.includes(test) && weighed.some(({ channels }) => channels.includes('email'))
        ? [words.sharedAddresses]
        : []),
      words.why(INTEREST_NAMES[test][language]),
      words.basis,
    ];
  });
};

const purposeByChannels = (language: Language, { purpose, channels }: WeighedUse): string => {
  const names = channels.map((channel) => CHANNEL_NAMES[channel][language]);
  return capitalised(language, `${PURPOSE_NAMES[purpose][language]}: ${spokenList(language, names)}`);
};
