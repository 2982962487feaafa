import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AwsCall } from '../../infra/local/aws-call.ts';
import { movableClock } from '../../infra/local/clock.ts';
import { fits } from '../../infra/local/event-pattern.ts';
import { Fault, faults } from '../../infra/local/faults.ts';
import { outbox } from '../../infra/local/outbox.ts';
import { secrets } from '../../infra/local/secrets.ts';
import { readTemplate } from '../../infra/local/template.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'registervakt-local-'));

test('the clock goes forward only, and goes on after a restart', () => {
  const dataDir = folder();
  const clock = movableClock(dataDir);
  const tomorrow = clock.now() + 86_400_000;
  expect(clock.moveTo(tomorrow)).toBe(true);
  expect(clock.moveTo(tomorrow - 1_000)).toBe(false);
  expect(clock.now()).toBeGreaterThanOrEqual(tomorrow);
  expect(movableClock(dataDir).now()).toBeGreaterThanOrEqual(tomorrow);
});

test('a filter takes what has the wanted values, in the fields within', () => {
  const pattern = { eventName: ['REMOVE'], userIdentity: { type: ['Service'] } };
  expect(fits(pattern, { eventName: 'REMOVE', userIdentity: { type: 'Service' }, more: 1 })).toBe(true);
  expect(fits(pattern, { eventName: 'REMOVE' })).toBe(false);
  expect(fits(pattern, { eventName: 'INSERT', userIdentity: { type: 'Service' } })).toBe(false);
  expect(() => fits({ size: [{ numeric: ['>', 1] }] }, { size: 2 })).toThrow('equality only');
});

const secretTemplate = (GenerateSecretString: object) =>
  readTemplate(
    { Resources: { Ring: { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString } } } },
    '',
  );
const RING = 'arn:aws:secretsmanager:eu-north-1:000000000000:secret:Ring';

test('secrets are generated once, as Secrets Manager does it, and kept', () => {
  const dataDir = folder();
  const template = secretTemplate({
    PasswordLength: 64,
    ExcludePunctuation: true,
    SecretStringTemplate: '{"current":"k1"}',
    GenerateStringKey: 'k1',
  });
  const value = secrets(template, dataDir)(RING);
  expect(JSON.parse(value ?? '')).toEqual({ current: 'k1', k1: expect.stringMatching(/^[A-Za-z0-9]{64}$/) });
  expect(secrets(template, dataDir)(RING)).toBe(value);
  expect(secrets(template, folder())(RING)).not.toBe(value);
  expect(secrets(template, dataDir)('arn:of:nothing')).toBeUndefined();
});

test('a mail that was answered survives, also where the next one was cut off in the middle', async () => {
  const dataDir = folder();
  outbox(dataDir).keep({
    to: ['a@example.se'],
    raw: 'Subject: One\r\n\r\nHello',
    at: '2026-01-01T00:00:00Z',
  });
  appendFileSync(join(dataDir, 'outbox.jsonl'), '{"to":["b@example.se"],"raw":"Subj');
  const mails = await outbox(dataDir).mails();
  expect(mails).toMatchObject([
    { to: 'a@example.se', subject: 'One', text: expect.stringContaining('Hello') },
  ]);
});

test('a fault strikes once, at the nth call that fits', () => {
  const planned = faults();
  const call = (functionId: string, operation = 'PutItem') =>
    planned.strike({ functionId, service: 'dynamodb', operation, input: {}, needs: [] } satisfies AwsCall);
  planned.plan(Fault.parse({ function: 'A', nth: 2, kind: 'throttle' }));
  expect([call('A'), call('B'), call('A'), call('A')]).toEqual([undefined, undefined, 'throttle', undefined]);
  expect(planned.counts()).toEqual({ 'A dynamodb:PutItem': 3, 'B dynamodb:PutItem': 1 });
  planned.plan(Fault.parse({ operation: 'GetItem', kind: 'after' }));
  planned.clear();
  expect(call('A', 'GetItem')).toBeUndefined();
});
