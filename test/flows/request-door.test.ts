import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmationFor, mailsTo } from './asking.ts';
import { Laptop, type Row, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

const html = { accept: 'text/html' };
const ask = (body: unknown): Promise<Response> => laptop.post('/requests', body);
const fillIn = (fields: readonly (readonly [string, string])[], headers: Record<string, string> = html) =>
  fetch(`${laptop.url}/requests?lang=sv`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
  });

const erasure = { right: 'erasure', email: 'refused@example.se' };

describe('a request that is refused leaves nothing behind and repeats nothing that it said', () => {
  test.each<readonly [string, unknown, number, readonly string[]]>([
    ['an unknown field', { ...erasure, zqfield: 'zqvalue' }, 400, ['/zqfield']],
    ['an unknown right', { ...erasure, right: 'zqvalue' }, 400, ['/right']],
    ['no right', { email: 'refused@example.se' }, 400, ['/rights']],
    ['an empty list of rights', { rights: [], email: 'refused@example.se' }, 400, ['/rights']],
    ['nobody whom it is about', { right: 'erasure', name: 'Zqvalue' }, 400, ['/email']],
    ['no e-mail address', { right: 'erasure', email: 'zqvalue' }, 400, ['/email']],
    ['a telephone of no country', { right: 'erasure', phone: '070-174 06 05' }, 400, ['/phone']],
    ['details over 5,000', { ...erasure, details: 'x'.repeat(5_001) }, 400, ['/details']],
    ['a name over 200', { ...erasure, name: 'x'.repeat(201) }, 400, ['/name']],
    ['a wrong channel', { ...erasure, scope: { channels: ['zqvalue'] } }, 400, ['/scope/channels/0']],
    ['an unknown change', { ...erasure, changes: { zqfield: 'x' } }, 400, ['/changes/zqfield']],
    ['a language that nobody speaks here', { ...erasure, language: 'zq' }, 400, ['/language']],
    ['a list', [erasure], 400, ['']],
    ['nothing', null, 400, ['']],
    ['a body over 64 KiB', { ...erasure, details: 'x'.repeat(65_536) }, 413, []],
    ['a name with a line break', { ...erasure, name: 'Anna\r\nBcc: zqvalue@example.se' }, 400, ['/name']],
    [
      'an address with a line break',
      { ...erasure, email: 'a@example.se\r\nBcc: zq@example.se' },
      400,
      ['/email'],
    ],
    ['two addresses', { ...erasure, email: 'a@example.se, zq@example.se' }, 400, ['/email']],
    ['an address in brackets', { ...erasure, email: 'Zq <a@example.se>' }, 400, ['/email']],
    ['a null character', { ...erasure, details: 'zq\u0000value' }, 400, ['/details']],
    ['half a character', { ...erasure, name: 'Zq\ud83d' }, 400, ['/name']],
  ])('%s', async (_, body, status, pointers) => {
    const before = (await laptop.dump()).tables;
    const answer = await ask(body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const said = (await answer.json()) as { errors?: { pointer: string }[] };
    expect((said.errors ?? []).map(({ pointer }) => pointer)).toEqual(pointers);
    expect(JSON.stringify(said).replaceAll('zqfield', '')).not.toMatch(/refused@|zq/i);
    await laptop.idle();
    expect((await laptop.dump()).tables).toEqual(before);
  });

  test('what is no JSON, or no form', async () => {
    for (const [type, body] of [
      ['application/json', '{"right":'],
      ['application/json', ''],
      ['text/plain', 'right=erasure&email=refused@example.se'],
      ['application/x-www-form-urlencoded', ''],
      ['application/x-www-form-urlencoded', '%%%=%ff&rights=%00'],
      ['multipart/form-data; boundary=x', '--x\r\nbroken'],
    ] as const) {
      const answer = await fetch(`${laptop.url}/requests`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(answer.status, `${type} ${body}`).toBe(400);
    }
  });
});

test('as much as is allowed is taken, and what people write over several lines too', async () => {
  const body = {
    ...erasure,
    email: 'long@example.se',
    name: 'å'.repeat(200),
    details: 'å\r\n\t '.repeat(1_000),
  };
  expect((await ask(body)).status).toBe(202);
});

describe('what anybody types in somebody else’s name', () => {
  const TYPED: Readonly<Record<string, Row>> = {
    'markup as a name': { name: '<script>alert("zqtyped")</script>' },
    'an encoded word as a name': { name: '=?utf-8?B?enF0eXBlZA==?= zqtyped' },
    'an address as a name': { name: 'zqtyped https://zqtyped.example/ ring 070-1234567' },
    'a header in the details': { details: 'zqtyped\r\nBcc: zqtyped@example.se\r\n\r\n<b>zqtyped</b>' },
    'a boundary in the details': { details: '--zqtyped\r\nContent-Type: text/html\r\n\r\n<img src=x>' },
    'the other way round': { name: '\u202ezqtyped\u202c' },
  };

  test.each(Object.entries(TYPED))('%s stands nowhere in the mail, nor on the pages', async (kind, typed) => {
    const email = `typed-${kind.replaceAll(' ', '-')}@example.se`;
    expect((await ask({ right: 'erasure', email, ...typed })).status).toBe(202);
    await laptop.idle();
    const [mail, ...more] = await mailsTo(laptop, email);
    expect(more).toEqual([]);
    const { headers, text = '', html: page = '' } = await PostalMime.parse(mail?.raw ?? '');
    for (const part of [mail?.raw ?? '', text, page, JSON.stringify(headers)])
      expect(part).not.toMatch(/zqtyped|alert\(|enF0eXBlZA|\u202e/);
    expect(headers.filter(({ key }) => ['bcc', 'cc'].includes(key))).toEqual([]);
    expect(mail?.to).toBe(email);
    const { confirm, status } = await confirmationFor(laptop, email);
    for (const link of [confirm, status])
      expect(await (await fetch(link, { headers: html })).text()).not.toMatch(/zqtyped|<script/);
  });

  test.each([
    '=?utf-8?q?zq=40example.com=3e?=@example.se',
    'zq+label&tag=1@example.se',
    "zq'o`brien|{x}@example.se",
    'åsa@exempel-zq.se',
  ])('a strange address is one address: %s', async (email) => {
    expect((await ask({ right: 'access', email })).status).toBe(202);
    await laptop.idle();
    const mail = (await laptop.outbox()).at(-1);
    const [, to = ''] = /^To: (.*(?:\r\n[ \t].*)*)/m.exec(mail?.raw ?? '') ?? [];
    expect(mail?.to).toBe(email);
    expect(to.match(/@/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(to).not.toContain(',');
    expect(
      /^(?:b?cc|to):/gim.exec((mail?.raw ?? '').split('\r\n\r\n')[0]?.replace(/^To:/m, '') ?? ''),
    ).toBeNull();
  });

  test('a name that a form brought in is greeted by only where it is plainly a name', async () => {
    for (const [email, name, greeting] of [
      ['plain@example.se', 'Anna Öberg', /Anna/],
      ['script@example.se', '<script>alert(1)</script>', /^Hej!?\s/],
      ['link@example.se', 'Vinn https://zqtyped.example/', /^Hej!?\s/],
    ] as const) {
      await laptop.form('offer', submission({ email, name, language: 'sv' }, ['offer-email-1']));
      await laptop.idle();
      await ask({ right: 'erasure', email, name: 'Zqtyped' });
      await laptop.idle();
      const mail = (await mailsTo(laptop, email)).at(-1);
      expect(mail?.text).toMatch(greeting);
      expect(mail?.raw).not.toMatch(/zqtyped|<script/i);
    }
  });

  test('twenty requests for one address send it one mail for each right', async () => {
    const email = 'flooded@example.se';
    const rights = ['access', 'rectification', 'erasure', 'restriction', 'portability'];
    for (let round = 0; round < 4; round += 1)
      for (const right of rights) expect((await ask({ right, email })).status).toBe(202);
    await laptop.idle();
    expect(await mailsTo(laptop, email)).toHaveLength(5);
  });
});

describe('the form of the first page', () => {
  const filled = [
    ['language', 'sv'],
    ['rights', 'erasure'],
    ['rights', 'access'],
    ['email', ''],
    ['phone', ''],
    ['customerNumber', ''],
    ['name', ''],
    ['details', ''],
  ] as const;
  const withFields = (fields: Readonly<Record<string, string>>) =>
    filled.map(([name, value]) => [name, fields[name] ?? value] as const);

  test('is answered with a page that shows no number and no token', async () => {
    const answer = await fillIn(withFields({ email: 'form@example.se', details: 'Tack!\r\nÅsa' }));
    expect(answer.status).toBe(202);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const page = await answer.text();
    expect(page).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|token|form@example/);
    await laptop.idle();
    await confirmationFor(laptop, 'form@example.se');
  });

  test('is the same page for somebody known, unknown, and repeated', async () => {
    await laptop.form('offer', submission({ email: 'form-known@example.se' }, ['offer-email-1']));
    await laptop.idle();
    const pages = [];
    for (const email of ['form-known@example.se', 'form-never@example.se', 'form-known@example.se'])
      pages.push(await (await fillIn(withFields({ email }))).text());
    expect(new Set(pages).size).toBe(1);
  });

  test.each(['070-174 06 05', '+46 70 174 06 05', '0046701740605', '(070) 1740605'])(
    'takes a telephone as people write it: %s',
    async (phone) => {
      const answer = await fillIn(withFields({ phone }));
      expect(answer.status).toBe(202);
      expect(await laptop.gate({ phone: '+46701740605' }, 'sms', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
    },
  );

  test('comes back with what was typed where something is wrong, and nothing is kept', async () => {
    const before = (await laptop.dump()).tables;
    const typed = '"><script>alert(1)</script>';
    const answer = await fillIn(
      withFields({ email: typed, name: `Åsa ${typed}`, phone: '12', details: `</textarea>${typed}` }),
    );
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('role="alert"');
    expect(page).toContain('value="Åsa &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(page).toContain('&lt;/textarea&gt;&quot;&gt;&lt;script&gt;');
    expect(page).toContain('value="12"');
    expect(page).toMatch(/id="right-erasure"[^>]* checked/);
    expect(page).not.toContain('<script');
    await laptop.idle();
    expect((await laptop.dump()).tables).toEqual(before);
  });

  test('says that it is about nobody, that no right was chosen, and what it does not know', async () => {
    for (const fields of [
      filled,
      [
        ['language', 'sv'],
        ['email', 'nothing-chosen@example.se'],
      ] as const,
      [...withFields({ email: 'a@example.se' }), ['zqfield', 'zqvalue']] as const,
      withFields({ email: 'a@example.se', details: 'x'.repeat(5_001) }),
    ]) {
      const answer = await fillIn(fields);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('role="alert"');
    }
  });

  test('answers a program with problems instead of a page', async () => {
    const answer = await fillIn(filled, { accept: 'application/json' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/email' }] });
  });

  test('is refused over 64 KiB', async () => {
    const answer = await fillIn(withFields({ email: 'a@example.se', details: 'å'.repeat(20_000) }));
    expect(answer.status).toBe(413);
  });

  test('may be sent as multipart', async () => {
    const body = new FormData();
    for (const [name, value] of withFields({ email: 'multipart@example.se' })) body.append(name, value);
    const answer = await fetch(`${laptop.url}/requests`, { method: 'POST', headers: html, body });
    expect(answer.status).toBe(202);
    await laptop.idle();
    await confirmationFor(laptop, 'multipart@example.se');
  });
});

test('a no of a limited scope stops what it names and is answered without a question', async () => {
  const email = 'limited@example.se';
  await laptop.form('offer', submission({ email, phone: '+46701112277' }, ['offer-email-1', 'offer-sms-1']));
  await laptop.idle();
  expect((await ask({ right: 'objection', email, scope: { channels: ['sms'] } })).status).toBe(202);
  expect(await laptop.gate({ email }, 'sms', 'direct-marketing')).toMatchObject({ reasons: ['objected'] });
  expect(await laptop.gate({ email }, 'email', 'direct-marketing')).toMatchObject({ allowed: true });
  await laptop.idle();
  const mail = (await mailsTo(laptop, email)).at(-1);
  expect(mail?.text).not.toMatch(/\/confirm\?/);
  expect(JSON.stringify(await laptop.rows('Requests'))).not.toContain(email);
});
