import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Laptop, type Row, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

/** Calls of one run that may fail; a later one is not reached, and the run is an ordinary one. */
const CALLS = Array.from({ length: 10 }, (_, index) => index + 1);
const KINDS = ['kill-before', 'kill-after'] as const;

const plan = (functionId: string, nth: number, kind: string) =>
  laptop.post('/_local/faults', { function: functionId, nth, kind });
const clear = () => fetch(`${laptop.url}/_local/faults`, { method: 'DELETE' });

const evidenceOf = async (personId: unknown) =>
  (await laptop.rows('Evidence')).filter(({ subject }) => subject === personId).map(({ type }) => type);

const expectWhole = async (email: string) => {
  const register = await laptop.rows('Register');
  const profiles = register.filter((row) => row.sk === 'profile' && JSON.stringify(row).includes(email));
  expect(profiles).toHaveLength(1);
  const [profile] = profiles as [Row];
  const identifiers = profile.identifiers as { kind: string; hash: string }[];
  expect(identifiers.map(({ kind }) => kind)).toEqual(['email', 'phone']);
  for (const { kind, hash } of identifiers) {
    const held = register.filter(
      ({ pk, personId }) => pk === `${kind}#${hash}` && personId === profile.personId,
    );
    expect(held).toHaveLength(1);
  }
  expect((await evidenceOf(profile.personId)).sort()).toEqual(['form-recorded', 'informed']);
  expect(await laptop.gate({ email }, 'email', 'direct-marketing')).toMatchObject({ allowed: true });
  return (await laptop.outbox()).filter(({ to }) => to === email).length;
};

const expectNoDeadLetters = async () => {
  const { queues } = await laptop.dump();
  expect(Object.values(queues).flat()).toEqual([]);
};

describe.each(KINDS)('%s', (kind) => {
  test.each(['RecordSubmission', 'SendMessage'])(
    '%s may die at any call, and the redelivery ends where no crash would',
    async (functionId) => {
      for (const nth of CALLS) {
        const email = `${functionId}-${kind}-${nth}@example.se`.toLowerCase();
        const phone = `+4670${String(1_000_000 + Math.floor(Math.random() * 8_999_999))}`;
        await plan(functionId, nth, kind);
        expect((await laptop.form('offer', submission({ email, phone }, ['offer-email-1']))).status).toBe(
          202,
        );
        await laptop.idle();
        await clear();
        // Only a crash between sending and marking may repeat a mail, and none is ever lost.
        expect([1, 2], email).toContain(await expectWhole(email));
      }
      await expectNoDeadLetters();
    },
  );

  test('a door that dies at any call loses no form: the website sends it again', async () => {
    for (const nth of CALLS.slice(0, 4)) {
      const email = `door-${kind}-${nth}@example.se`;
      const data = submission({ email, phone: '+46701112233', name: `Door ${kind} ${nth}` }, [
        'offer-email-1',
      ]);
      await plan('ReceiveWebsiteForm', nth, kind);
      const first = await laptop.form('offer', data);
      await clear();
      if (first.status !== 202) expect((await laptop.form('offer', data)).status).toBe(202);
      await laptop.idle();
      expect(await expectWhole(email)).toBe(1);
    }
  });

  test('a link that dies at any call is pressed again, and the no holds', async () => {
    for (const nth of CALLS.slice(0, 7)) {
      const email = `link-${kind}-${nth}@example.se`;
      await laptop.form('newsletter', submission({ email }, ['newsletter-email-1']));
      await laptop.idle();
      const link = await laptop.oneClickLink(email);
      await plan('Unsubscribe', nth, kind);
      const first = await fetch(link, { method: 'POST' });
      await clear();
      if (first.status !== 200) expect((await fetch(link, { method: 'POST' })).status).toBe(200);
      expect(await laptop.gate({ email }, 'email', 'newsletter')).toMatchObject({ reasons: ['objected'] });
    }
    const objections = (await laptop.rows('Evidence')).filter(({ type }) => type === 'objection-recorded');
    expect(new Set(objections.map(({ subject }) => subject)).size).toBe(objections.length);
  });

  test('a sweep that dies at any call is run again by the scheduler, and leaves nobody half deleted', async () => {
    for (const nth of CALLS) {
      const email = `sweep-${kind}-${nth}@example.se`;
      await laptop.form('newsletter', submission({ email }, ['newsletter-email-1']));
      await laptop.idle();
      const profile = (await laptop.rows('Register')).find((row) => JSON.stringify(row).includes(email));
      await fetch(await laptop.oneClickLink(email), { method: 'POST' });
      await plan('SweepRetention', nth, kind);
      await laptop.runSchedule('retention');
      await clear();
      await laptop.runSchedule('retention');
      const left = (await laptop.rows('Register')).filter((row) =>
        JSON.stringify(row).includes(String(profile?.personId)),
      );
      expect(left).toEqual([]);
      expect((await evidenceOf(profile?.personId)).filter((type) => type === 'record-deleted')).toHaveLength(
        1,
      );
    }
  });
});

test('what the engine throttles, or another writer disturbs, is tried again', async () => {
  for (const kind of ['throttle', 'conflict', 'unavailable', 'after']) {
    for (const nth of [1, 3, 5, 6]) {
      const email = `fault-${kind}-${nth}@example.se`;
      await plan('RecordSubmission', nth, kind);
      await laptop.form(
        'offer',
        submission({ email, phone: `+4670222${nth}${kind.length}0${nth}` }, ['offer-email-1']),
      );
      await laptop.idle();
      await clear();
      expect(await expectWhole(email)).toBe(1);
    }
  }
  await expectNoDeadLetters();
});
