import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { CONTROLLER } from '../policy/controller.ts';
import { DEPLOYMENT } from '../policy/deployment.ts';

export type Activation =
  | { readonly kind: 'activated' }
  | { readonly kind: 'active-already' }
  | { readonly kind: 'refused'; readonly active: string };

/** One rule set is active in an account and region. Whose mail another one takes, nobody here knows: it stays. */
export const decideActivation = (ours: string, active: string | undefined): Activation => {
  if (active === undefined) return { kind: 'activated' };
  return active === ours ? { kind: 'active-already' } : { kind: 'refused', active };
};

/** Lets SES take mail by our rules, which CloudFormation cannot do. */
export const activateReceiptRules = async (ours: string): Promise<Activation> => {
  const ses = new SESClient({ region: DEPLOYMENT.region });
  const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
  const activation = decideActivation(ours, Metadata?.Name);
  if (activation.kind === 'activated')
    await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ours }));
  return activation;
};

/** What the person who deployed is told of it. */
export const aboutActivation = (ours: string, activation: Activation): string => {
  switch (activation.kind) {
    case 'activated':
      return `SES takes mail for ${CONTROLLER.privacyEmail} from now on, by the receipt rules ${ours}.`;
    case 'active-already':
      return `SES takes mail for ${CONTROLLER.privacyEmail}, by the receipt rules ${ours}.`;
    case 'refused':
      return [
        `No mail for ${CONTROLLER.privacyEmail} comes in: SES takes mail by the receipt rules ${activation.active} in this account, and by one set only.`,
        'Give this stage an account of its own. Or, if nobody needs those rules any more, replace them:',
        `   aws ses set-active-receipt-rule-set --region ${DEPLOYMENT.region} --rule-set-name ${ours}`,
      ].join('\n');
    default:
      return activation satisfies never;
  }
};
