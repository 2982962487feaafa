import type { Policy } from '../schema.ts';
import type { Fault } from './fault.ts';

/** The regions of AWS that are in the EEA. London and Zurich are `eu-` regions, and are not. */
const EEA_REGIONS: readonly string[] = [
  'eu-north-1',
  'eu-west-1',
  'eu-west-3',
  'eu-central-1',
  'eu-south-1',
  'eu-south-2',
];

/** N17. */
export const regionFaults = ({ deployment }: Policy): readonly Fault[] =>
  EEA_REGIONS.includes(deployment.region)
    ? []
    : [
        {
          where: ['deployment', 'region'],
          what: `The register would stand in “${deployment.region}”, which is not in the EEA`,
          because: 'N17',
          todo: `Choose one of ${EEA_REGIONS.join(', ')}.`,
        },
      ];

/** N8: whoever answers a mail of ours reaches the address that takes every no. */
export const senderFaults = ({ deployment, controller }: Policy): readonly Fault[] =>
  deployment.mailFrom.includes(`<${controller.privacyEmail}>`)
    ? []
    : [
        {
          where: ['deployment', 'mailFrom'],
          what: `Mails would not come from ${controller.privacyEmail}, so that a no sent as an answer goes astray`,
          because: 'N8',
          todo: 'Send from the privacy address.',
        },
      ];
