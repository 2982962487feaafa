import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isSignedBy } from '../../shared/platform/standard-webhook.ts';

/** The vector that Standard Webhooks publishes. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OTHER = `whsec_${Buffer.from('another secret of the right length').toString('base64')}`;
const SENT_AT = 1_614_265_330;
const HEADERS = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': String(SENT_AT),
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const BODY = '{"test": 2432232314}';

const isSigned = (secrets: string, headers: Record<string, string> = HEADERS, body = BODY) =>
  isSignedBy(async () => secrets, { headers, body: Buffer.from(body) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: SENT_AT * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('the published vector is signed', async () => {
  expect(await isSigned(SECRET)).toBe(true);
});

describe('is not signed', () => {
  test.each([
    ['a body with another space', HEADERS, '{"test":2432232314}'],
    ['another id', { ...HEADERS, 'webhook-id': 'msg_other' }, BODY],
    ['another time', { ...HEADERS, 'webhook-timestamp': String(SENT_AT + 1) }, BODY],
    ['no signature', { ...HEADERS, 'webhook-signature': '' }, BODY],
    [
      'a signature of another version',
      { ...HEADERS, 'webhook-signature': HEADERS['webhook-signature'].replace('v1', 'v2') },
      BODY,
    ],
    ['a cut signature', { ...HEADERS, 'webhook-signature': 'v1,g0hM9SsE' }, BODY],
    ['no headers', {}, BODY],
    ['a time that is no number', { ...HEADERS, 'webhook-timestamp': 'now' }, BODY],
  ])('%s', async (_what, headers, body) => {
    expect(await isSigned(SECRET, headers as Record<string, string>, body)).toBe(false);
  });
  test('what another secret signed', async () => {
    expect(await isSigned(OTHER)).toBe(false);
  });
  test.each(['', ' ', 'whsec_', 'not base64 at all!'])('anything, when the secret is %j', async (secret) => {
    expect(await isSigned(secret)).toBe(false);
  });
});

describe('freshness is wall time, five minutes both ways', () => {
  test.each([
    ['sent five minutes ago', 300, true],
    ['sent longer ago', 301, false],
    ['sent five minutes ahead', -300, true],
    ['sent further ahead', -301, false],
  ])('%s', async (_what, seconds, fresh) => {
    vi.setSystemTime((SENT_AT + seconds) * 1000);
    expect(await isSigned(SECRET)).toBe(fresh);
  });
});

describe('rotation', () => {
  test.each([`${SECRET} ${OTHER}`, `${OTHER} ${SECRET}`, `${OTHER}\n${SECRET}\n`])(
    'of several secrets any holds: %j',
    async (secrets) => {
      expect(await isSigned(secrets)).toBe(true);
    },
  );

  test('of several signatures one is enough', async () => {
    const other = createHmac('sha256', 'something else').update(BODY).digest('base64');
    expect(
      await isSigned(SECRET, {
        ...HEADERS,
        'webhook-signature': `v1,${other} ${HEADERS['webhook-signature']}`,
      }),
    ).toBe(true);
  });

  test('a wrong signature asks for a fresher secret once, and a right one never', async () => {
    const asked: (number | undefined)[] = [];
    const read = (known: string, fresh: string) => async (maxAgeMs?: number) => {
      asked.push(maxAgeMs);
      return maxAgeMs === undefined ? known : fresh;
    };
    const request = { headers: HEADERS, body: Buffer.from(BODY) };
    expect(await isSignedBy(read(OTHER, SECRET), request)).toBe(true);
    expect(asked).toEqual([undefined, 30_000]);
    asked.length = 0;
    expect(await isSignedBy(read(SECRET, OTHER), request)).toBe(true);
    expect(asked).toEqual([undefined]);
  });
});
