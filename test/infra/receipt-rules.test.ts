import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  aboutActivation,
  activateReceiptRules,
  decideActivation,
} from '../../shared/commands/receipt-rules.ts';

const OURS = 'registervakt-test';

test.each([
  ['no rule set is active', undefined, { kind: 'activated' }],
  ['ours is active', OURS, { kind: 'active-already' }],
  [
    'that of another stage is active',
    'registervakt-production',
    { kind: 'refused', active: 'registervakt-production' },
  ],
  ['one of somebody else is active', 'invoices', { kind: 'refused', active: 'invoices' }],
])('where %s', (_, active, expected) => {
  expect(decideActivation(OURS, active)).toEqual(expected);
});

test('a refusal says whose rules are active, and how to go on', () => {
  const said = aboutActivation(OURS, { kind: 'refused', active: 'invoices' });
  expect(said).toContain('receipt rules invoices');
  expect(said).toContain(
    'aws ses set-active-receipt-rule-set --region eu-north-1 --rule-set-name registervakt-test',
  );
});

/** Speaks as much of SES as receipt rules need: an active rule set, or none. */
let server: Server;
let active: string | undefined;
let asked: string[] = [];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const call = Object.fromEntries(new URLSearchParams(await text(request)));
    const action = call.Action ?? '';
    asked.push(action);
    if (action === 'SetActiveReceiptRuleSet') active = call.RuleSetName;
    const metadata = `<Metadata><Name>${active}</Name><CreatedTimestamp>2026-11-24T10:00:00Z</CreatedTimestamp></Metadata>`;
    const result = `<${action}Result>${action.startsWith('Describe') && active ? metadata : ''}</${action}Result>`;
    response
      .writeHead(200, { 'content-type': 'text/xml' })
      .end(
        `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${result}</${action}Response>`,
      );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
beforeEach(() => {
  active = undefined;
  asked = [];
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

test('the first deployment lets mail in, the next one finds it so and changes nothing', async () => {
  expect(await activateReceiptRules(OURS)).toEqual({ kind: 'activated' });
  expect(active).toBe(OURS);
  expect(await activateReceiptRules(OURS)).toEqual({ kind: 'active-already' });
  expect(asked).toEqual([
    'DescribeActiveReceiptRuleSet',
    'SetActiveReceiptRuleSet',
    'DescribeActiveReceiptRuleSet',
  ]);
});

test('the rules of somebody else stay active', async () => {
  active = 'invoices';
  expect(await activateReceiptRules(OURS)).toEqual({ kind: 'refused', active: 'invoices' });
  expect(active).toBe('invoices');
  expect(asked).toEqual(['DescribeActiveReceiptRuleSet']);
});
