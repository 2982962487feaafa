import { activityFaults } from './checks/activities.ts';
import { type Fault, toldAsSentence } from './checks/fault.ts';
import { formFaults, personalNumberFaults, unneededData } from './checks/forms.ts';
import { unknownNames } from './checks/names.ts';
import { regionFaults, senderFaults } from './checks/place.ts';
import { purposeFaults, unusedPurposes } from './checks/purposes.ts';
import { recipientCategoryFaults, recipientFaults } from './checks/recipients.ts';
import { shapeOf } from './checks/shape.ts';
import { wordingFaults } from './checks/texts.ts';
import { endlessRules, noticeVersionFaults, reviewFaults, verificationFaults } from './checks/times.ts';
import type { Policy } from './schema.ts';

const RULES: readonly ((policy: Policy) => readonly Fault[])[] = [
  unknownNames,
  purposeFaults,
  unusedPurposes,
  activityFaults,
  formFaults,
  unneededData,
  personalNumberFaults,
  wordingFaults,
  recipientCategoryFaults,
  recipientFaults,
  verificationFaults,
  endlessRules,
  reviewFaults,
  noticeVersionFaults,
  regionFaults,
  senderFaults,
];

/**
 * What is wrong with a policy, in sentences for its privacy officer: what, where, which promise (N), law (L) or article
 * says so, and what to do. None: it can be deployed. What has the wrong form is told first and alone.
 */
export const checkPolicy = (policy: unknown): readonly string[] => {
  const shape = shapeOf(policy);
  return shape.ok ? RULES.flatMap((rule) => rule(shape.policy)).map(toldAsSentence) : shape.sentences;
};
