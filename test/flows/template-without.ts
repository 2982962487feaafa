import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Statement {
  readonly Action: string | readonly string[];
}
interface Raw {
  readonly Resources: Record<
    string,
    {
      readonly Type: string;
      readonly Properties: {
        readonly PolicyName: string;
        readonly PolicyDocument: { Statement: Statement[] };
      };
    }
  >;
}

/** The stack's own template with one action taken out of one function's role. Throws where the role lacks it already. */
export const templateWithout = async (functionId: string, action: string): Promise<string> => {
  const raw = JSON.parse(await readFile('.build/local/registervakt-local.template.json', 'utf8')) as Raw;
  const [, policy] =
    Object.entries(raw.Resources).find(
      ([id, { Type }]) => Type === 'AWS::IAM::Policy' && id.startsWith(`${functionId}DoorRole`),
    ) ?? [];
  if (!policy) throw new Error(`${functionId} has no policy`);
  const { PolicyDocument } = policy.Properties;
  const before = JSON.stringify(PolicyDocument);
  PolicyDocument.Statement = PolicyDocument.Statement.map((statement) => ({
    ...statement,
    Action: [statement.Action].flat().filter((one) => one !== action),
  }));
  if (JSON.stringify(PolicyDocument) === before) throw new Error(`${functionId} may not ${action}`);
  const path = join(await mkdtemp(join(tmpdir(), 'registervakt-template-')), 'template.json');
  await writeFile(path, JSON.stringify(raw));
  return path;
};
