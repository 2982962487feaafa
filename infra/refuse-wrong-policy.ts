import { checkPolicy } from '../shared/policy/check-policy.ts';
import { POLICY } from '../shared/policy/policy.ts';

/** Before anything is bundled or synthesised: a policy that breaks a promise is told in sentences, and stops here. */
export const refuseWrongPolicy = (): void => {
  const sentences = checkPolicy(POLICY);
  if (sentences.length === 0) return;
  console.error(
    [
      'The policy (shared/policy/) cannot be put into use:',
      '',
      ...sentences.map((sentence) => `  - ${sentence}`),
      '',
    ].join('\n'),
  );
  process.exit(1);
};
