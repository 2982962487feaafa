import { afterAll, beforeAll, expect, test } from 'vitest';
import { Laptop, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

const press = (link: string, init: RequestInit = {}) => fetch(link, { method: 'POST', ...init });
const oneClick = { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };

const subscribe = async (
  email: string,
  form = 'newsletter',
  consents = ['newsletter-email-1'],
  more = {},
) => {
  expect((await laptop.form(form, submission({ email, ...more }, consents))).status).toBe(202);
  await laptop.idle();
  return laptop.oneClickLink(email);
};

test('the link of a mail stops e-mail at once, and pressing it again changes nothing', async () => {
  const email = 'lisa@example.se';
  const link = await subscribe(email);
  expect(await laptop.gate({ email }, 'email', 'newsletter')).toMatchObject({ allowed: true });

  const seen = await fetch(link, { headers: { 'accept-language': 'fi' } });
  expect(seen.status).toBe(200);
  expect(seen.headers.get('referrer-policy')).toBe('no-referrer');
  expect(await laptop.gate({ email }, 'email', 'newsletter')).toMatchObject({ allowed: true });

  expect((await press(link, oneClick)).status).toBe(200);
  expect(await laptop.gate({ email }, 'email', 'newsletter')).toMatchObject({
    allowed: false,
    rule: 'L7',
    reasons: ['objected'],
  });
  const before = (await laptop.dump()).tables;
  expect((await press(link, oneClick)).status).toBe(200);
  expect((await laptop.dump()).tables).toEqual(before);
});

test.each([
  ['urlencoded', oneClick],
  [
    'multipart',
    (() => {
      const body = new FormData();
      body.set('List-Unsubscribe', 'One-Click');
      return { body };
    })(),
  ],
  ['no body', {}],
])('a mail provider may press with %s', async (kind, init) => {
  const email = `press-${kind.replace(' ', '-')}@example.se`;
  expect((await press(await subscribe(email), init)).status).toBe(200);
  expect(await laptop.gate({ email }, 'email', 'newsletter')).toMatchObject({ reasons: ['objected'] });
});

test('a no that leaves nothing permitted makes the record due at once, and stands when it is gone', async () => {
  const email = 'maja@example.se';
  const link = await subscribe(email);
  await press(link);
  expect(await laptop.runSchedule('retention')).toMatchObject({ kept: 0, finished: true });
  expect(JSON.stringify(await laptop.rows('Register'))).not.toContain(email);
  expect(await laptop.gate({ email }, 'email', 'newsletter')).toMatchObject({ reasons: ['objected'] });
  expect((await press(link)).status).toBe(200);
});

test('a new form revives no no: without a box it is dropped, with one it waits, and asks once whether it was meant', async () => {
  const email = 'nils@example.se';
  await press(await subscribe(email));
  await laptop.runSchedule('retention');
  const mails = (await laptop.outbox()).length;

  await laptop.form('newsletter', submission({ email }));
  await laptop.idle();
  expect(JSON.stringify(await laptop.rows('Register'))).not.toContain(email);
  expect((await laptop.rows('Evidence')).filter(({ type }) => type === 'form-dropped')).toHaveLength(1);

  await laptop.form('newsletter', submission({ email }, ['newsletter-email-1']));
  await laptop.idle();
  const waiting = (await laptop.rows('Register')).find((row) => JSON.stringify(row).includes(email));
  expect(waiting).toHaveProperty('unconfirmedSince');
  expect(await laptop.gate({ email }, 'email', 'newsletter')).toMatchObject({ reasons: ['objected'] });
  const asked = (await laptop.outbox()).slice(mails);
  expect(asked).toMatchObject([{ to: email, text: expect.stringContaining('/consents/') }]);
});

test('e-mail stops and what else was allowed goes on, until everything is stopped with one more press', async () => {
  const person = { email: 'oskar@example.se', phone: '+46705550101' };
  const link = await subscribe(person.email, 'offer', ['offer-email-1', 'offer-sms-1'], {
    phone: person.phone,
  });
  await press(link);
  expect(await laptop.gate({ email: person.email }, 'sms', 'direct-marketing')).toMatchObject({
    allowed: true,
  });
  expect(await laptop.gate({ email: person.email }, 'email', 'direct-marketing')).toMatchObject({
    allowed: false,
  });

  const page = await press(link, {
    body: new URLSearchParams({ scope: 'everything' }),
    headers: { accept: 'text/html' },
  });
  expect(page.headers.get('content-type')).toContain('text/html');
  for (const identifier of [{ email: person.email }, { phone: person.phone }]) {
    expect(await laptop.gate(identifier, 'sms', 'direct-marketing')).toMatchObject({ reasons: ['objected'] });
  }
});

test('a link that was never made is not known, whoever asks', async () => {
  const unknown = `${laptop.url}/unsubscribe/${'A'.repeat(32)}`;
  expect((await fetch(unknown)).status).toBe(404);
  const answer = await press(unknown, oneClick);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
});
