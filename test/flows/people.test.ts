import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffHeaders } from './asking.ts';
import { Laptop, type Row, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

const NOBODY = '00000000-0000-4000-8000-000000000000';
const ANNA = { name: 'Anna Ek', email: 'anna.staff@example.se', phone: '+46701740605' };
const as = (role: string) => staffHeaders(laptop, role);
const post = async (path: string, body: unknown, role = 'dpo') => laptop.post(path, body, await as(role));
const get = async (path: string, role = 'dpo') => laptop.get(path, await as(role));
const json = async (answer: Promise<Response>): Promise<Row> => (await (await answer).json()) as Row;
const found = async (identifier: Row, role?: string) =>
  (await json(post('/people/search', identifier, role))).people as readonly Row[];
const enter = async (person: Row, more: Row = {}) => {
  const answer = await post(
    '/people',
    { activity: 'telephone-contact', person, ...more },
    'customer-service',
  );
  expect(answer.status).toBe(202);
  await laptop.idle();
  return (await answer.json()) as Row;
};
const looks = async () => (await laptop.rows('Evidence')).filter(({ type }) => type === 'looked');

const PERSON = { email: 'role@example.se' };
const ROUTES: readonly (readonly [route: string, roles: string, body?: Row])[] = [
  ['POST /people', 'customer-service marketing dpo', { activity: 'fair-contact', person: PERSON }],
  ['POST /people/search', 'customer-service dpo', PERSON],
  [`GET /people/${NOBODY}`, 'customer-service dpo'],
  [`GET /people/${NOBODY}/consents`, 'customer-service dpo'],
  [`POST /people/${NOBODY}/marks`, 'customer-service dpo', { mark: 'deceased' }],
  ['POST /people/merges', 'dpo', { personIds: [NOBODY, NOBODY] }],
  ['POST /objections', 'customer-service dpo marketing system', { person: PERSON }],
  [
    'POST /block-list-checks',
    'dpo system',
    { list: 'nix-telefon', versionDate: '2026-01-01', results: [{ person: PERSON, listed: true }] },
  ],
  ['GET /reports/letters', 'customer-service dpo'],
  ['GET /prizes?activity=contest', 'customer-service dpo'],
  [`POST /prizes/${NOBODY}/delivered`, 'customer-service dpo', {}],
];

test.each(ROUTES.map(([route, roles, body = {}]) => [route, roles, body] as const))(
  '%s is for the roles %s, and for nobody else',
  async (route, roles, body) => {
    const [method, path = ''] = route.split(' ');
    const call = (headers: Record<string, string>) =>
      method === 'GET' ? laptop.get(path, headers) : laptop.post(path, body, headers);
    expect((await call({})).status).toBe(401);
    for (const role of ['dpo', 'customer-service', 'marketing', 'system', 'visitor']) {
      const { status } = await call(await as(role));
      if (roles.split(' ').includes(role)) expect([200, 201, 202, 404, 409], role).toContain(status);
      else expect(status, role).toBe(403);
    }
  },
);

describe('what is refused is refused by its pointer, and repeats nothing that was sent', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ['/people', { activity: 'website-offer', person: ANNA }, ['/activity']],
    ['/people', { person: ANNA }, ['/activity']],
    ['/people', { activity: 'fair-contact', person: { ...ANNA, zq: 1 } }, ['/person/zq']],
    ['/people', { activity: 'fair-contact', person: { name: 'Zqvalue' } }, ['/person']],
    [
      '/people',
      { activity: 'fair-contact', person: ANNA, consents: { 'offer-email-1': false } },
      ['/consents'],
    ],
    [
      '/people',
      { activity: 'fair-contact', person: { ...ANNA, personnummer: '19900101-2385' } },
      ['/person/personnummer'],
    ],
    [
      '/people',
      { activity: 'fair-contact', person: { ...ANNA, birthDate: '2020-01-01' } },
      ['/person/birthDate'],
    ],
    ['/people/search', { email: 'zqvalue' }, ['/email']],
    ['/people/search', [ANNA.email], ['']],
    ['/people/merges', { personIds: ['zqvalue', NOBODY] }, ['/personIds/0']],
    ['/people/merges', { personIds: [NOBODY] }, ['/personIds']],
    [`/people/${NOBODY}/marks`, { mark: 'zqvalue' }, ['/mark']],
    [`/people/${NOBODY}/marks`, { mark: 'address-unusable' }, ['/channel']],
    ['/objections', { person: { email: ANNA.email }, channels: ['zqvalue'] }, ['/channels/0']],
    ['/objections', { person: { email: ANNA.email }, proven: false }, ['/proven']],
    [
      '/block-list-checks',
      {
        list: 'nix-telefon',
        versionDate: '2199-01-01',
        results: [{ person: { phone: ANNA.phone }, listed: true }],
      },
      ['/versionDate'],
    ],
    ['/block-list-checks', { list: 'nix-telefon', versionDate: '2026-01-01', results: [] }, ['/results']],
  ])('%s %j', async (path, body, pointers) => {
    const before = (await laptop.dump()).tables;
    const answer = await post(path, body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const said = (await answer.json()) as { errors?: { pointer: string }[] };
    expect((said.errors ?? []).map(({ pointer }) => pointer)).toEqual(pointers);
    expect(JSON.stringify(said)).not.toMatch(/anna|zqvalue|1990|\+4670174/i);
    expect((await laptop.dump()).tables).toEqual(before);
  });

  test('a personal number with the reason why (N9)', async () => {
    const person = { ...ANNA, personnummer: '19900101-2385' };
    const { errors } = await json(post('/people', { activity: 'business-card', person }));
    expect(errors).toMatchObject([
      { detail: expect.stringMatching(/business-card.*dataskyddslagen 3 kap\. 10 §/) },
    ]);
  });

  test.each(['/people', '/people/search', '/people/merges', '/objections', '/block-list-checks'])(
    'a body of more than 1 MiB to %s, and what is no JSON',
    async (path) => {
      expect((await post(path, { zq: 'x'.repeat(1024 * 1024) })).status).toBe(413);
      const broken = await fetch(laptop.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await as('dpo')) },
        body: '{"person":',
      });
      expect(broken.status).toBe(400);
    },
  );

  test.each(['zqvalue', '..%2Fpeople', `${NOBODY}%00`, 'a'.repeat(2_000), NOBODY, NOBODY.toUpperCase()])(
    'an id that nobody has: %s',
    async (id) => {
      for (const path of [`/people/${id}`, `/people/${id}/consents`])
        expect((await get(path)).status, path).toBe(404);
      expect((await post(`/people/${id}/marks`, { mark: 'deceased' })).status).toBe(404);
      expect((await post(`/prizes/${id}/delivered`, {})).status).toBe(404);
    },
  );

  test.each([
    '/prizes',
    '/prizes?activity=',
    '/prizes?activity=website-offer',
    '/prizes?activity=constructor',
  ])('what is no contest: %s', async (path) => {
    expect((await get(path)).status).toBe(400);
  });
});

describe('somebody who called', () => {
  const id = async () => String((await found({ email: ANNA.email }))[0]?.personId);

  test('is entered once, found, and shown with sources, basis, due date and why', async () => {
    const entry = { submissionId: 'call-7', consents: ['offer-email-1'] };
    expect(await enter(ANNA, entry)).toEqual({ submissionId: 'call-7' });
    await enter(ANNA, entry);
    const [anna, ...others] = await found({ phone: '+46 70 174 06 05' }, 'customer-service');
    expect(others).toEqual([]);
    expect(anna).toMatchObject({
      category: 'prospect',
      details: { name: 'Anna Ek' },
      sources: [{ activity: 'telephone-contact', givenBy: 'person' }],
      consents: [{ wording: 'offer-email-1', state: 'given' }],
      due: { because: expect.stringMatching(/^[NL]\d+$/), why: expect.stringMatching(/\w+ \w+/) },
    });
    expect(await json(get(`/people/${anna?.personId}`))).toEqual(anna);
    const permissions = anna?.permissions as readonly Row[] | undefined;
    const byMail = permissions?.find(
      ({ channel, purpose }) => channel === 'email' && purpose === 'direct-marketing',
    );
    expect(byMail).toMatchObject(await laptop.gate({ email: ANNA.email }, 'email', 'direct-marketing'));
  });

  test('has consents as records of the standard', async () => {
    const { consents } = await json(get(`/people/${await id()}/consents`));
    expect(consents).toMatchObject([
      {
        schema_version: 'ISO/IEC TS 27560:2023',
        privacy_notice: { url: expect.stringContaining(`${laptop.url}/notice`) },
        event_state: 'https://w3id.org/dpv#ConsentGiven',
      },
    ]);
  });

  test('is checked against the block list', async () => {
    const results = [{ person: { phone: ANNA.phone }, listed: false }];
    const versionDate = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(
      await json(post('/block-list-checks', { list: 'nix-telefon', versionDate, results }, 'system')),
    ).toEqual({ recorded: 1 });
  });

  test('is one with another record, and a no to a colleague holds on all of it', async () => {
    const other = { name: 'Anna Ek', email: 'anna.other@example.se' };
    await enter(other);
    const [twin] = await found({ email: other.email });
    const into = await id();
    expect(await json(post('/people/merges', { personIds: [into, twin?.personId] }))).toEqual({
      personId: into,
    });
    expect((await post('/people/merges', { personIds: [into, twin?.personId] })).status).toBe(404);
    expect((await post('/people/merges', { personIds: [into, into] })).status).toBe(409);
    expect((await get(`/people/${twin?.personId}`)).status).toBe(404);
    const objection = { person: { email: other.email }, channels: ['email'], source: 'Anna Ek ringde' };
    const answer = await post('/objections', objection, 'system');
    expect([answer.status, await answer.json()]).toEqual([201, { outcome: 'recorded' }]);
    expect(await laptop.gate({ email: ANNA.email }, 'email', 'direct-marketing')).toMatchObject({
      rule: 'L7',
    });
    expect(await json(post('/objections', objection))).toEqual({ outcome: 'stood' });
  });

  test('is protected: hidden from colleagues, and shown to the privacy officer', async () => {
    const bo = { name: 'Bo Zqbo', phone: '+46701740699' };
    await enter(bo);
    const [{ personId } = { personId: '' }] = await found({ phone: bo.phone });
    await laptop.post('/requests', { right: 'access', phone: bo.phone });
    await laptop.idle();
    expect(await json(post(`/people/${personId}/marks`, { mark: 'protected' }, 'customer-service'))).toEqual({
      mark: 'protected',
    });
    const [hidden] = await found({ phone: bo.phone }, 'customer-service');
    expect(hidden).toMatchObject({ protected: true, details: {}, contacts: [] });
    expect(await json(get(`/people/${personId}`))).toMatchObject({ details: { name: 'Bo Zqbo' } });
  });

  test('and is dead is shown to nobody any more', async () => {
    const personId = await id();
    expect((await post(`/people/${personId}/marks`, { mark: 'deceased' })).status).toBe(200);
    expect((await get(`/people/${personId}`)).status).toBe(404);
    expect(await found({ email: ANNA.email })).toEqual([]);
  });
});

test('who gets no mail is listed for a letter, also as a table, until it went', async () => {
  const cia = { name: '=Cia Ek', phone: '+46701740611' };
  await enter(cia);
  const mine = async () =>
    ((await json(get('/reports/letters', 'customer-service'))).letters as readonly Row[]).filter(
      ({ name }) => name === cia.name,
    );
  const [letter] = await mine();
  expect(letter).toMatchObject({ telephone: cia.phone, address: null, sources: ['telephone-contact'] });
  const table = await get('/reports/letters?format=csv');
  expect(table.headers.get('content-type')).toContain('text/csv');
  expect(await table.text()).toContain(",'=Cia Ek,");
  expect((await post(`/people/${letter?.personId}/marks`, { mark: 'informed-by-letter' })).status).toBe(200);
  expect(await mine()).toEqual([]);
});

test('a prize: who takes part is listed, and gone when it is delivered', async () => {
  expect((await laptop.form('contest', submission({ name: 'Dan Ek', email: 'dan@example.se' }))).status).toBe(
    202,
  );
  await laptop.idle();
  const list = async () =>
    (await json(get('/prizes?activity=contest', 'customer-service'))).entries as readonly Row[];
  const [entry] = await list();
  expect(entry).toMatchObject({ isChild: false, person: { name: 'Dan Ek' } });
  const deliver = () => post(`/prizes/${entry?.entryId}/delivered`, {}, 'customer-service');
  expect(await json(deliver())).toEqual({ entryId: entry?.entryId });
  expect((await deliver()).status).toBe(404);
  expect(await list()).toEqual([]);
  expect(JSON.stringify((await laptop.dump()).tables)).not.toContain('dan@example.se');
});

test('every look names who looked and at what; the ledger and the log name nobody else', async () => {
  const seen = await looks();
  expect(new Set(seen.map(({ what }) => what))).toEqual(
    new Set(['search', 'record', 'consents', 'letters', 'prizes']),
  );
  for (const { role, staffId, subject } of seen)
    expect([role, staffId, subject]).toEqual([
      expect.stringMatching(/^(dpo|customer-service)$/),
      'laptop-user',
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ]);
  const everything = `${JSON.stringify(await laptop.rows('Evidence'))}${await laptop.logs()}`;
  expect(everything).not.toMatch(/anna\.|dan@|Anna Ek|Zqbo|Cia|ringde|17406|AccessDenied/);
});
