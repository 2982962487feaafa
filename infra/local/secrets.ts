import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { readWhole, writeWhole } from './files.ts';
import type { Template } from './template.ts';

interface Generator {
  readonly PasswordLength?: number;
  readonly ExcludePunctuation?: boolean;
  readonly SecretStringTemplate?: string;
  readonly GenerateStringKey?: string;
}

export type Secrets = (arn: string) => string | undefined;

/** The template's secrets, generated once as Secrets Manager does it, and kept in the data folder. */
export const secrets = (template: Template, dataDir: string): Secrets => {
  const path = join(dataDir, 'secrets.json');
  const known = readWhole<Record<string, string>>(path, {});
  const all = Object.fromEntries(
    template
      .ofType('AWS::SecretsManager::Secret')
      .map(({ id, properties }) => [id, known[id] ?? generate(properties.GenerateSecretString)]),
  );
  writeWhole(path, all);
  return (arn) => all[template.byArn(arn)?.id ?? ''];
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const generate = ({
  PasswordLength = 32,
  ExcludePunctuation,
  SecretStringTemplate,
  GenerateStringKey,
}: Generator): string => {
  if (!ExcludePunctuation) throw new Error('The laptop generates secrets without punctuation only');
  const password = Array.from({ length: PasswordLength }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  if (!SecretStringTemplate || !GenerateStringKey) return password;
  return JSON.stringify({ ...JSON.parse(SecretStringTemplate), [GenerateStringKey]: password });
};
