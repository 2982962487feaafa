import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Laptop, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

const anna = {
  name: 'Anna Öberg',
  email: 'Anna.Oberg@Example.SE',
  phone: '+46 70-123 45 67',
  postalAddress: { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' },
  birthDate: '1980-02-29',
  customerNumber: 'K-1001',
  language: 'sv',
};

describe('a signed form', () => {
  test('becomes a person with proof of each consent, one mail, and a yes of the gate', async () => {
    const data = submission(anna, ['offer-email-1', 'offer-sms-1']);
    const answer = await laptop.form('offer', data);
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ submissionId: data.submissionId });
    await laptop.idle();

    const profile = (await laptop.rows('Register')).find(({ sk }) => sk === 'profile');
    expect(profile).toMatchObject({
      details: { name: 'Anna Öberg', birthDate: '1980-02-29', customerNumber: 'K-1001' },
      consents: [
        {
          wording: 'offer-email-1',
          purpose: 'direct-marketing',
          channels: ['email'],
          submissionId: data.submissionId,
        },
        {
          wording: 'offer-sms-1',
          purpose: 'direct-marketing',
          channels: ['sms'],
          submissionId: data.submissionId,
        },
      ],
      sources: [{ activity: 'website-offer', form: 'offer', kind: 'website-form' }],
    });
    const identifiers = (await laptop.rows('Register'))
      .filter(({ sk }) => sk !== 'profile')
      .map(({ pk }) => String(pk));
    expect(identifiers.map((pk) => pk.split('#')[0]).sort()).toEqual([
      'customerNumber',
      'email',
      'person',
      'phone',
      'postal',
    ]);

    const evidence = await laptop.rows('Evidence');
    const recorded = evidence.filter(({ type }) => type === 'form-recorded');
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).toMatchObject({
      subject: profile?.personId,
      consents: ['offer-email-1', 'offer-sms-1'],
    });
    expect(evidence.filter(({ pk }) => String(pk).startsWith('unsealed#')).map(({ sk }) => sk)).toContain(
      recorded[0]?.id,
    );

    const [mail, ...more] = (await laptop.outbox()).filter(({ to }) => to.includes('Oberg'));
    expect(more).toEqual([]);
    const parsed = await new PostalMime().parse(mail?.raw ?? '');
    const header = (key: string) => parsed.headers.find((one) => one.key === key)?.value;
    expect(header('list-unsubscribe')).toMatch(/^<https?:\/\/[^>]+\/unsubscribe\/[\w-]{32}>$/);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(parsed.text).toContain('invända');

    expect(await laptop.gate({ email: 'anna.oberg@example.se' }, 'email', 'direct-marketing')).toMatchObject({
      allowed: true,
      basis: 'consent',
      rule: 'L14',
    });
    expect(await laptop.gate({ phone: '+46701234567' }, 'sms', 'direct-marketing')).toMatchObject({
      allowed: true,
    });
    expect(await laptop.gate({ customerNumber: 'K-1001' }, 'phone', 'direct-marketing')).toMatchObject({
      allowed: false,
      reasons: ['no-basis'],
    });
  });

  test('that is repeated answers 202 and changes nothing', async () => {
    const data = submission({ email: 'repeat@example.se' }, ['newsletter-email-1']);
    await laptop.form('newsletter', data);
    await laptop.idle();
    const before = await laptop.dump();
    const mails = (await laptop.outbox()).length;

    for (let times = 0; times < 3; times += 1)
      expect((await laptop.form('newsletter', data)).status).toBe(202);
    await laptop.idle();
    expect((await laptop.dump()).tables).toEqual(before.tables);
    expect(await laptop.outbox()).toHaveLength(mails);
  });

  test('leaves no payload in the Inbox once it is recorded', async () => {
    await laptop.form('newsletter', submission({ email: 'inbox@example.se' }, ['newsletter-email-1']));
    await laptop.idle();
    for (const row of await laptop.rows('Inbox')) {
      expect(row).toMatchObject({ state: 'recorded' });
      expect(row).not.toHaveProperty('payload');
      expect(row).not.toHaveProperty('waitingShard');
    }
  });

  test('of the same person joins the record, and mails only what is new', async () => {
    const address = 'twice@example.se';
    await laptop.form('newsletter', submission({ email: address, language: 'en' }, ['newsletter-email-1']));
    await laptop.form(
      'newsletter',
      submission({ email: address.toUpperCase(), language: 'en' }, ['newsletter-email-1']),
    );
    await laptop.form('offer', submission({ email: address, phone: '+46701112233' }, ['offer-phone-1']));
    await laptop.idle();
    const people = (await laptop.rows('Register')).filter((row) =>
      JSON.stringify(row).toLowerCase().includes(address),
    );
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ sources: [{ form: 'newsletter' }, { form: 'offer' }] });
    expect((await laptop.outbox()).filter(({ to }) => to.toLowerCase().includes(address))).toHaveLength(2);
  });
});

describe('a form that is refused leaves nothing behind', () => {
  const data = () => submission({ email: 'refused@example.se' }, ['newsletter-email-1']);

  test.each([
    [
      'a wrong signature',
      401,
      () => laptop.form('newsletter', data(), { headers: { 'webhook-signature': 'v1,AAAA' } }),
    ],
    [
      'a stale signature',
      401,
      () => laptop.form('newsletter', data(), { headers: { 'webhook-timestamp': '1614265330' } }),
    ],
    ['no signature', 401, () => laptop.post('/intake/website/newsletter', { data: data() })],
    [
      "another form's signature",
      401,
      async () => {
        const secrets = (await (await laptop.get('/_local/secrets')).json()) as {
          website: Record<string, string>;
        };
        expect(secrets.website.offer).not.toBe(secrets.website.newsletter);
        return laptop.form('unknown-form', data()).then(() => laptop.post('/intake/website/newsletter', {}));
      },
    ],
    ['an unknown form', 404, () => laptop.form('lottery', data())],
    ['no JSON', 400, () => laptop.form('newsletter', {}, { body: '{"type":' })],
    [
      'an unknown wording',
      400,
      () => laptop.form('newsletter', submission({ email: 'refused@example.se' }, ['offer-email-1'])),
    ],
    ['no way to reach the person', 400, () => laptop.form('offer', submission({ name: 'Refused' }))],
    [
      'a field that the form does not declare',
      400,
      () => laptop.form('offer', submission({ email: 'refused@example.se', personnummer: '19800229-1234' })),
    ],
    [
      'more than 256 KiB',
      413,
      () => laptop.form('newsletter', {}, { body: JSON.stringify({ pad: 'x'.repeat(262_144) }) }),
    ],
  ] as const)('%s', async (_, status, send) => {
    const before = (await laptop.dump()).tables;
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.text()).not.toMatch(/refused@|19800229/);
    await laptop.idle();
    expect((await laptop.dump()).tables).toEqual(before);
  });

  test('and says where the body is wrong', async () => {
    const answer = await laptop.form(
      'offer',
      submission({ email: 'refused@example.se', personnummer: '19800229-1234' }),
    );
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/data/person/personnummer']);
  });
});

test('device data without a consent is accepted and not stored', async () => {
  const data = {
    ...submission({ email: 'device@example.se' }, ['newsletter-email-1']),
    device: { ip: '203.0.113.77', userAgent: 'Canary/1.0' },
  };
  expect((await laptop.form('newsletter', data)).status).toBe(202);
  await laptop.idle();
  expect(JSON.stringify(await laptop.dump())).not.toMatch(/203\.0\.113\.77|Canary\/1\.0/);
});

test('a form says what a website needs to show, in the language asked for', async () => {
  const answer = await laptop.get('/forms/offer?lang=fi');
  expect(answer.status).toBe(200);
  const form = (await answer.json()) as {
    fields: string[];
    consents: { wording: string; text: string }[];
    noticeUrl: string;
  };
  expect(form.fields).not.toContain('personnummer');
  expect(form.consents.map(({ wording }) => wording)).toEqual([
    'offer-email-1',
    'offer-sms-1',
    'offer-phone-1',
  ]);
  expect((await fetch(form.noticeUrl)).status).toBe(200);
  expect((await laptop.get('/forms/lottery')).status).toBe(404);
});
