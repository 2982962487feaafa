import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Laptop, submission } from './laptop.ts';

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

/** The stack's own template with one action taken out of one function's role. */
const templateWithout = async (functionId: string, action: string): Promise<string> => {
  const raw = JSON.parse(await readFile('.build/local/registervakt-local.template.json', 'utf8')) as Raw;
  const [, policy] =
    Object.entries(raw.Resources).find(
      ([id, { Type }]) => Type === 'AWS::IAM::Policy' && id.startsWith(`${functionId}DoorRole`),
    ) ?? [];
  expect(policy).toBeDefined();
  if (!policy) throw new Error('No policy');
  const { PolicyDocument } = policy.Properties;
  const before = JSON.stringify(PolicyDocument);
  PolicyDocument.Statement = PolicyDocument.Statement.map((statement) => ({
    ...statement,
    Action: [statement.Action].flat().filter((one) => one !== action),
  }));
  expect(JSON.stringify(PolicyDocument)).not.toBe(before);
  const path = join(await mkdtemp(join(tmpdir(), 'registervakt-template-')), 'template.json');
  await writeFile(path, JSON.stringify(raw));
  return path;
};

test.each([
  ['RecordSubmission', 'dynamodb:ConditionCheckItem'],
  ['RecordSubmission', 'kms:GenerateDataKey'],
  ['RecordSubmission', 'secretsmanager:GetSecretValue'],
])(
  'without %s may %s, the form ends in the dead letters and the log says what is missing',
  async (functionId, action) => {
    const laptop = await Laptop.start({ template: await templateWithout(functionId, action) });
    try {
      expect(
        (await laptop.form('newsletter', submission({ email: 'denied@example.se' }, ['newsletter-email-1'])))
          .status,
      ).toBe(202);
      await laptop.idle();
      expect(await laptop.rows('Register')).toEqual([]);
      const { queues } = await laptop.dump();
      const dead = Object.entries(queues).filter(
        ([name, messages]) => name.includes('DeadLetters') && messages.length > 0,
      );
      expect(dead.map(([name]) => name.slice(0, 11))).toEqual(['Submissions']);
      expect(await laptop.logs()).toContain('AccessDeniedException');
      // Nothing is lost: the payload is kept for the redrive.
      expect(JSON.stringify(await laptop.rows('Inbox'))).toContain('denied@example.se');
    } finally {
      await laptop.stop();
    }
  },
);

test('a door without its grant answers 500 and keeps nothing', async () => {
  const laptop = await Laptop.start({
    template: await templateWithout('ReceiveWebsiteForm', 'dynamodb:PutItem'),
  });
  try {
    const answer = await laptop.form(
      'newsletter',
      submission({ email: 'denied@example.se' }, ['newsletter-email-1']),
    );
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await laptop.rows('Inbox')).toEqual([]);
  } finally {
    await laptop.stop();
  }
});
