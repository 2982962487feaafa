import type { Policy } from '../schema.ts';
import type { Fault } from './fault.ts';

/** What names can stand for, each with the file that declares them and the promise that closes the list. */
const KINDS = {
  purpose: { list: 'purposes', file: 'purposes.ts', because: 'N7' },
  channel: { list: 'channels', file: 'channels.ts', because: 'N8' },
  wording: { list: 'wordings', file: 'wordings.ts', because: 'L8' },
  source: { list: 'sources', file: 'sources.ts', because: 'N13' },
  activity: { list: 'activities', file: 'activities.ts', because: 'N1' },
  'balancing test': { list: 'balancingTests', file: 'balancing-tests.ts', because: 'N6, L22' },
  'data category': { list: 'dataCategories', file: 'data-categories.ts', because: 'N9-N12, N14' },
  'category of people': { list: 'personCategories', file: 'person-categories.ts', because: 'N4' },
  'category of recipients': { list: 'recipientCategories', file: 'recipients.ts', because: 'N15, N16' },
  field: { list: 'fields', file: 'data-categories.ts', because: 'N9-N12' },
  'retention rule': { list: 'retention', file: 'retention.ts', because: 'N19' },
} as const;
type Kind = keyof typeof KINDS;

interface Mention {
  readonly where: readonly string[];
  readonly kind: Kind;
  readonly name: string;
}

/** Every name that something uses is declared: nothing is done for a purpose, or with data, that nobody stated. */
export const unknownNames = (policy: Policy): readonly Fault[] =>
  mentions(policy)
    .filter(({ kind, name }) => !Object.hasOwn(policy[KINDS[kind].list], name))
    .map(({ where, kind, name }) => ({
      where,
      what: `It names the ${kind} “${name}”, which ${KINDS[kind].file} does not declare`,
      because: KINDS[kind].because,
      todo: 'Declare it there, or take it out here.',
    }));

const mentions = (policy: Policy): readonly Mention[] => [
  ...Object.entries(policy.activities).flatMap(ofActivity),
  ...Object.entries(policy.forms).flatMap(([form, { activity, fields, consents }]) => {
    const where = ['forms', form];
    return [
      { where, kind: 'activity' as const, name: activity },
      ...each(where, 'field', fields),
      ...each(where, 'wording', consents),
    ];
  }),
  ...Object.entries(policy.wordings).flatMap(([wording, { purpose, channels }]) => {
    const where = ['wordings', wording];
    return [{ where, kind: 'purpose' as const, name: purpose }, ...each(where, 'channel', channels)];
  }),
  ...Object.entries(policy.fields).map(([field, category]) => ({
    where: ['fields', field],
    kind: 'data category' as const,
    name: category,
  })),
  ...Object.entries(policy.recipients).flatMap(([recipient, { category, gets, channels }]) => {
    const where = ['recipients', recipient];
    return [
      { where, kind: 'category of recipients' as const, name: category },
      ...each(where, 'data category', gets),
      ...each(where, 'channel', channels),
    ];
  }),
  ...Object.entries(policy.dutyProcessings).flatMap(([name, { kept }]) =>
    each(['dutyProcessings', name], 'retention rule', kept),
  ),
];

const ofActivity = ([name, activity]: [string, Policy['activities'][string]]): readonly Mention[] => {
  const where = ['activities', name];
  return [
    { where, kind: 'source', name: activity.source },
    ...each(where, 'purpose', Object.keys(activity.uses)),
    ...each(where, 'wording', activity.consents),
    ...each(where, 'data category', activity.dataCategories),
    ...each(where, 'category of people', activity.people),
    ...Object.entries(activity.uses).flatMap(([purpose, { interest }]) =>
      interest
        ? [
            ...each([...where, purpose], 'balancing test', [interest.balancingTest]),
            ...each([...where, purpose], 'channel', interest.channels),
          ]
        : [],
    ),
  ];
};

const each = (where: readonly string[], kind: Kind, names: readonly string[]): Mention[] =>
  names.map((name) => ({ where, kind, name }));
