import type { Policy } from '../schema.ts';
import type { Fault } from './fault.ts';

/** L8: a consent's proof names its words, so words that change get another id. */
export const wordingFaults = (policy: Policy): readonly Fault[] =>
  Object.entries(policy.wordings).flatMap(([id, { purpose, channels, text }]): Fault[] => {
    const where = ['wordings', id];
    const use = policy.purposes[purpose]?.use;
    return [
      ...(/-\d+$/.test(id)
        ? []
        : [
            {
              where,
              what: 'Its name does not end with a version',
              because: 'L8, GDPR 7(1)',
              todo: 'Call it with a number at the end, such as “offer-email-1”; the next words get the next number.',
            },
          ]),
      ...(channels.length === (use === 'device' ? 0 : 1)
        ? []
        : [
            {
              where,
              what:
                use === 'device'
                  ? 'Device data reaches nobody'
                  : 'It asks for several channels with one yes, or for none',
              because: use === 'device' ? 'N14' : 'N8, GDPR 7(2)',
              todo:
                use === 'device'
                  ? 'Name no channel.'
                  : 'Ask for each channel by itself, so that each can be refused.',
            },
          ]),
      ...Object.entries(text)
        .filter(
          ([, words]) =>
            !words.includes(policy.controller.name) || !words.includes(policy.controller.privacyEmail),
        )
        .map(([language]) => ({
          where: [...where, 'text', language],
          what: 'It does not say who asks, or where the consent can be taken back',
          because: 'L8, GDPR 7(3)',
          todo: `Name ${policy.controller.name} and ${policy.controller.privacyEmail} in it.`,
        })),
    ];
  });
