import { opensEmail } from '../email-interest.ts';
import type { Policy } from '../schema.ts';
import type { Fault } from './fault.ts';

type Activity = Policy['activities'][string];
type Rule = (activity: Activity, policy: Policy, where: readonly string[]) => readonly Fault[];

export const activityFaults = (policy: Policy): readonly Fault[] =>
  Object.entries(policy.activities).flatMap(([name, activity]) =>
    RULES.flatMap((rule) => rule(activity, policy, ['activities', name])),
  );

const entersSomebody: Rule = ({ source }, { sources }, where) =>
  sources[source]?.way === null
    ? [
        {
          where,
          what: `Its source “${source}” enters nobody: who is known from there alone has given us nothing`,
          because: 'N13',
          todo: 'Name the source by which the person really comes, such as a form of their own.',
        },
      ]
    : [];

/** N5. */
const childrenWinPrizes: Rule = ({ participants, prize }, _policy, where) =>
  participants === 'children-too' && !prize
    ? [
        {
          where,
          what: 'Children may take part, and it is no competition',
          because: 'N5: children’s data is used for nothing but a prize',
          todo: 'Declare it for adults only, or mark it as a competition with a prize of its own.',
        },
      ]
    : [];

const prizesHavePrizePurpose: Rule = ({ prize, uses }, { purposes }, where) => {
  const hasPurpose = Object.keys(uses).some((purpose) => purposes[purpose]?.use === 'prize');
  return (prize === true) === hasPurpose
    ? []
    : [
        {
          where,
          what: prize
            ? 'It gives a prize, and has no purpose for that'
            : 'It has a prize as purpose, and gives none',
          because: 'N5: what a prize needs stands apart from the register',
          todo: 'Give it both `prize` and a purpose whose use is “prize”, or neither.',
        },
      ];
};

const purposesHaveBasis: Rule = ({ uses, consents }, { wordings }, where) => {
  const asked = new Set(consents.map((id) => wordings[id]?.purpose));
  const faults = Object.entries(uses).flatMap(([purpose, { consent, interest }]): Fault[] => {
    const at = { where: [...where, purpose], because: 'N6' };
    if (!consent && !interest) {
      const what = 'It stands neither on consent nor on a weighed interest';
      return [{ ...at, what, todo: 'Say which; without a basis nothing may be done.' }];
    }
    if (!consent || asked.has(purpose)) return [];
    const what = 'It stands on consent, and no wording of this activity asks for it';
    return [{ ...at, what, todo: 'Add the wording that people say yes to, or take the consent out.' }];
  });
  const askedForNothing = consents.filter((id) => {
    const purpose = wordings[id]?.purpose;
    return purpose !== undefined && uses[purpose]?.consent !== true;
  });
  return [
    ...faults,
    ...askedForNothing.map((id) => ({
      where,
      what: `Its wording “${id}” asks for the purpose “${wordings[id]?.purpose}”, which does not stand on consent here`,
      because: 'N6, N7',
      todo: 'Let the purpose stand on consent, or do not ask: a yes that changes nothing misleads.',
    })),
  ];
};

/** L14, L20. What a prize needs is told in duty messages, which no consent is asked for (L18). */
const interestOpensChannels: Rule = (activity, { channels, purposes, settings }, where) =>
  Object.entries(activity.uses).flatMap(([purpose, { interest }]) => {
    if (!interest || purposes[purpose]?.use === 'prize') return [];
    const softOptIn = settings.softOptIn?.value;
    const opening = opensEmail(activity, purpose, Array.isArray(softOptIn) ? softOptIn.map(String) : []);
    return interest.channels
      .filter((channel) => channels[channel]?.needsConsent)
      .filter((channel) => channel !== 'email' || opening === null)
      .map((channel) => ({
        where: [...where, purpose],
        what: `It would reach people by “${channel}” on an interest, and that channel needs consent beforehand`,
        because: 'L14, Marketing Act 19 §',
        todo: 'Let it stand on consent. Only e-mail can do without: to customers about products like theirs, and to shared addresses of companies (L20).',
      }));
  });

/** N14: what a device tells is never weighed, only asked for. */
const deviceOnConsentAlone: Rule = ({ uses }, { purposes }, where) =>
  Object.entries(uses)
    .filter(([purpose, { interest }]) => purposes[purpose]?.use === 'device' && interest)
    .map(([purpose]) => ({
      where: [...where, purpose],
      what: 'It would use device data on an interest',
      because: 'N14, lag 2022:482 9 kap. 28 §',
      todo: 'Let it stand on consent alone.',
    }));

const deviceDataHasPurpose: Rule = ({ dataCategories, uses }, policy, where) => {
  const asks = Object.keys(uses).some((purpose) => policy.purposes[purpose]?.use === 'device');
  return dataCategories
    .filter((category) => policy.dataCategories[category]?.needsConsent && !asks)
    .map((category) => ({
      where,
      what: `It collects “${category}”, which needs a consent of its own, and has no purpose that asks for one`,
      because: 'N14, lag 2022:482 9 kap. 28 §',
      todo: 'Add the purpose with its wording, or do not collect the data.',
    }));
};

const RULES: readonly Rule[] = [
  entersSomebody,
  childrenWinPrizes,
  prizesHavePrizePurpose,
  purposesHaveBasis,
  interestOpensChannels,
  deviceOnConsentAlone,
  deviceDataHasPurpose,
];
