import { Secret, type SecretStringGenerator } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { FORMS } from '../shared/policy/forms.ts';
import type { Keys } from './keys.ts';
import { acknowledge } from './nag.ts';
import type { Stage } from './stages.ts';

// Never change a generator's settings: CloudFormation would make a new secret, and every hash would lose its key.
const RANDOM: SecretStringGenerator = { passwordLength: 64, excludePunctuation: true };
const KEY_RING: SecretStringGenerator = {
  ...RANDOM,
  secretStringTemplate: '{"current":"k1"}',
  generateStringKey: 'k1',
};

/** The key ring for identifier hashes (L19), and one Standard Webhooks secret for each website form of the policy. */
export class Secrets extends Construct {
  readonly keyRing: Secret;
  readonly website: Readonly<Record<string, Secret>>;

  constructor(scope: Construct, stage: Stage, keys: Keys) {
    super(scope, 'Secrets');
    const secret = (
      id: string,
      description: string,
      generateSecretString: SecretStringGenerator,
      why: string,
    ) => {
      const made = new Secret(this, id, {
        description,
        generateSecretString,
        encryptionKey: keys.data,
        removalPolicy: stage.removal,
      });
      acknowledge(made, 'AwsSolutions-SMG4', why);
      return made;
    };
    this.keyRing = secret(
      'KeyRing',
      'Keys for identifier hashes: {"current": name, name: key, …}. Old keys are never removed.',
      KEY_RING,
      'A new key needs every hash under the old one for as long as a row stands under it: rotation is a procedure.',
    );
    this.website = Object.fromEntries(
      Object.keys(FORMS).map((form) => [
        form,
        secret(
          `Website-${form}`,
          `Signs the website form ${form} (Standard Webhooks: whsec_ and this). Old and new side by side, with a space.`,
          RANDOM,
          'The website holds the other copy: both change together, by hand, with an overlap.',
        ),
      ]),
    );
  }
}
