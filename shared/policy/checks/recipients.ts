import { EEA } from '../recipients.ts';
import type { Policy } from '../schema.ts';
import type { Fault } from './fault.ts';

/** N16: the only recipients that decide for themselves what they do with the data. */
const CONTROLLERS: readonly string[] = ['group', 'authorities'];
const ADVERTISING = /advert|audience|ad-?(platform|network|exchange)|social-(network|platform)|look-?alike/;
const BUYERS = /buyer|reseller|data-?(broker|market|trad)/;

export const recipientCategoryFaults = (policy: Policy): readonly Fault[] =>
  Object.entries(policy.recipientCategories).flatMap(([category, { role }]): Fault[] => {
    const where = ['recipientCategories', category];
    if (ADVERTISING.test(category)) {
      return [
        {
          where,
          what: 'It is an advertising platform, or an audience on one',
          because: 'N16: no upload to custom audiences',
          todo: 'Take it out: people are reached on the channels that they can close, and nowhere else.',
        },
      ];
    }
    if (BUYERS.test(category) || (role === 'controller' && !CONTROLLERS.includes(category))) {
      return [
        {
          where,
          what: 'It would use the data for purposes of its own',
          because: 'N15, N16: outside the group only processors get data, and nobody buys it',
          todo: 'Let it work for us under an agreement (GDPR 28), as a processor, or take it out.',
        },
      ];
    }
    return [];
  });

export const recipientFaults = (policy: Policy): readonly Fault[] =>
  Object.entries(policy.recipients).flatMap(([name, recipient]): Fault[] => {
    const where = ['recipients', name];
    const role = policy.recipientCategories[recipient.category]?.role;
    const isOutside = !EEA.includes(recipient.country);
    return [
      ...(recipient.agreement.length < 3
        ? [
            {
              where,
              what:
                role === 'controller'
                  ? 'It has no ground of its own written down'
                  : 'It works for us without an agreement',
              because: role === 'controller' ? 'N16, GDPR 6' : 'N15, GDPR 28(3)',
              todo: 'Write down which; until then it gets nothing.',
            },
          ]
        : []),
      ...(isOutside && !isAssessed(recipient.safeguard)
        ? [
            {
              where,
              what: `It is in the country ${recipient.country}, outside the EEA, without a safeguard whose transfer was assessed`,
              because: 'N17, GDPR 44-46',
              todo: 'Write down the safeguard and the day of its assessment, or choose a supplier inside the EEA.',
            },
          ]
        : []),
      ...recipient.gets
        .filter((category) => policy.dataCategories[category]?.needsConsent && recipient.channels.length > 0)
        .filter(() => recipient.category !== 'register-systems')
        .map((category) => ({
          where,
          what: `It would get “${category}”, which is never used to reach anybody`,
          because: 'N14',
          todo: 'Take that category out of what it gets.',
        })),
    ];
  });

const isAssessed = (safeguard: Policy['recipients'][string]['safeguard']): boolean =>
  safeguard !== undefined && safeguard.kind.length >= 3;
