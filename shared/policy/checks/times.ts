import type { Policy } from '../schema.ts';
import type { Fault } from './fault.ts';

const MOST_MONTHS_UNCHECKED = 6;
const MOST_YEARS_UNREVIEWED = 3;

/** N19: data is refreshed or deleted before six months have passed. */
export const verificationFaults = ({ retention }: Policy): readonly Fault[] => {
  const rule = retention.verification;
  const months = (rule?.years ?? 0) * 12 + (rule?.months ?? 0) + (rule?.days ?? 0) / 28;
  if (rule && months > 0 && months <= MOST_MONTHS_UNCHECKED) return [];
  return [
    {
      where: ['retention', 'verification'],
      what: rule
        ? 'Data would stand unchecked for longer than six months'
        : 'There is no rule for how long data may stand unchecked',
      because: 'N19',
      todo: 'Set it to six months at the most.',
    },
  ];
};

/** A rule without a length would keep things for ever. */
export const endlessRules = ({ retention }: Policy): readonly Fault[] =>
  Object.entries(retention)
    .filter(([, { years, months, days, minutes }]) => !years && !months && !days && !minutes)
    .map(([name]) => ({
      where: ['retention', name],
      what: 'It says for how many years, months or days of nothing',
      because: 'N19, GDPR 5(1)(e)',
      todo: 'Say how long; nothing is kept for ever.',
    }));

/** N6, L22: an interest was weighed by somebody, and is looked at again. */
export const reviewFaults = ({ balancingTests }: Policy): readonly Fault[] =>
  Object.entries(balancingTests).flatMap(([name, { decidedOn, reviewBefore }]): Fault[] => {
    const where = ['balancingTests', name];
    if (reviewBefore <= decidedOn) {
      return [
        {
          where,
          what: `Its review (${reviewBefore}) is not after its decision (${decidedOn})`,
          because: 'N6, L22',
          todo: 'Set the day before which somebody looks at it again.',
        },
      ];
    }
    if (reviewBefore <= yearsAfter(decidedOn, MOST_YEARS_UNREVIEWED)) return [];
    return [
      {
        where,
        what: `Its review (${reviewBefore}) is more than three years after its decision (${decidedOn})`,
        because: 'N6, L22',
        todo: 'Set an earlier day: what weighed little then may weigh more by now.',
      },
    ];
  });

const yearsAfter = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** N7: what was said when data was collected is found by its version, so versions never change places. */
export const noticeVersionFaults = ({ noticeVersions }: Policy): readonly Fault[] =>
  noticeVersions.flatMap(({ version }, index) => {
    const older = noticeVersions[index + 1];
    return older === undefined || older.version < version
      ? []
      : [
          {
            where: ['noticeVersions', version],
            what: `It stands before ${older.version}, which is not older`,
            because: 'N7, GDPR 13',
            todo: 'Put the newest version first, each with a day of its own.',
          },
        ];
  });
