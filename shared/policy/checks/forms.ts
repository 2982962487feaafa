import type { Policy } from '../schema.ts';
import type { Fault } from './fault.ts';

/** N1, N9: a form asks for what its activity declares, and for nothing else. */
export const formFaults = (policy: Policy): readonly Fault[] =>
  Object.entries(policy.forms).flatMap(([form, { activity: name, fields, consents }]) => {
    const activity = policy.activities[name];
    if (!activity) return [];
    const where = ['forms', form];
    return [
      ...fields
        .filter((field) => !activity.dataCategories.includes(policy.fields[field] ?? field))
        .map((field) => ({
          where,
          what: `It asks for “${field}”, which is “${policy.fields[field]}”, and the activity “${name}” needs none of that`,
          because: 'N1, GDPR 5(1)(c)',
          todo: 'Do not ask for it, or say in the activity that it is needed.',
        })),
      ...consents
        .filter((id) => !activity.consents.includes(id))
        .map((id) => ({
          where,
          what: `It asks for the consent “${id}”, which is none of the activity “${name}”`,
          because: 'N6, N7',
          todo: 'Take the box away, or add the wording to the activity.',
        })),
      ...(fields.includes('personnummer') && !activity.personalNumber
        ? [
            {
              where,
              what: `It asks for the personal identity number, and the activity “${name}” does not say why one is needed`,
              because: 'N9, dataskyddslagen 3 kap. 10 §',
              todo: 'Do not ask for it. Where age is what matters, ask for the date of birth.',
            },
          ]
        : []),
      ...consents.flatMap((id) => unreachable(policy, where, fields, id)),
    ];
  });

/** A yes to a channel is worth nothing without an address for it. */
const unreachable = (
  { wordings, channels }: Policy,
  where: readonly string[],
  fields: readonly string[],
  id: string,
): readonly Fault[] =>
  (wordings[id]?.channels ?? [])
    .filter((channel) => {
      const reaches = channels[channel]?.reaches;
      return !reaches || !fields.includes(FIELD_OF[reaches]);
    })
    .map((channel) => ({
      where,
      what: `It asks for a yes to “${channel}”, and for nothing by which that could reach anybody`,
      because: 'N10',
      todo: 'Ask for the address too, or take the box away.',
    }));

const FIELD_OF = { email: 'email', phone: 'phone', postal: 'postalAddress' } as const;

/** N9-N12, GDPR 5(1)(c): data that nobody needs is not held in stock. */
export const unneededData = (policy: Policy): readonly Fault[] => {
  const needed = new Set(Object.values(policy.activities).flatMap(({ dataCategories }) => dataCategories));
  return Object.keys(policy.dataCategories)
    .filter((category) => !needed.has(category))
    .map((category) => ({
      where: ['dataCategories', category],
      what: 'No activity needs this kind of data',
      because: 'N9-N12, GDPR 5(1)(c)',
      todo: 'Take it out, with its fields, or name the activity that cannot do without.',
    }));
};

/** N9: the justification is of an activity that holds identification data at all, and never of one for children. */
export const personalNumberFaults = (policy: Policy): readonly Fault[] =>
  Object.entries(policy.activities).flatMap(([name, { personalNumber, dataCategories, participants }]) => {
    if (!personalNumber) return [];
    const identifies = dataCategories.includes(policy.fields.personnummer ?? 'identification');
    if (identifies && participants === 'adults' && /\bN9\b/.test(personalNumber.because)) return [];
    return [
      {
        where: ['activities', name, 'personalNumber'],
        what: 'A personal identity number is not justified here',
        because: 'N9, dataskyddslagen 3 kap. 10 §',
        todo: 'It takes an activity for adults that collects identification data, and a reason under N9. Otherwise take it out.',
      },
    ];
  });
