import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueView } from '../../shared/people/due-view.ts';
import { decide } from '../../shared/people/gate.ts';
import type { HeldNo } from '../../shared/people/held-nos.ts';
import { personView } from '../../shared/people/person-view.ts';
import { PersonView } from '../../shared/people/person-view-shape.ts';
import { noOf } from '../../shared/people/suppression.ts';
import { after } from '../../shared/platform/calendar.ts';
import { BALANCING_TESTS } from '../../shared/policy/balancing-tests.ts';
import { CHANNELS } from '../../shared/policy/purposes.ts';
import { at } from './moments.ts';
import { anybody, CONTACTS, consent, moment, person, source, VERIFIED } from './people.ts';

const NOW = at('2026-04-01T08:00Z');
const ALL_NO: HeldNo = { kind: 'email', cells: noOf({ channels: 'all', purposes: 'all' }, NOW, 'staff') };
const view = (changes: Parameters<typeof person>[0] = {}, role = 'dpo', nos: readonly HeldNo[] = []) =>
  personView(person(changes), nos, role, NOW);

test('a view says what is kept, from where, on what basis, until when and why', () => {
  const saleAt = VERIFIED;
  const contacts = [{ ...CONTACTS.email, saleAt }, CONTACTS.phone, CONTACTS.postal];
  expect(view({ contacts })).toMatchObject({
    category: 'prospect',
    protected: false,
    details: { name: 'Anna Ek' },
    contacts: [
      {
        kind: 'email',
        value: 'anna@example.se',
        from: [{ activity: 'website-offer', form: 'offer', firstAt: VERIFIED, lastAt: VERIFIED }],
        softOptInSince: VERIFIED,
        unusableSince: null,
        blockList: null,
      },
      { kind: 'phone', softOptInSince: null },
      { kind: 'postal', value: { street: 'Storgatan 1' } },
    ],
    sources: [
      {
        activity: 'website-offer',
        kind: 'website-form',
        givenBy: 'person',
        noticeVersion: 'the notice of then',
        purposes: ['direct-marketing'],
        interests: [],
        informedAt: VERIFIED,
        endsAt: after(VERIFIED, { months: 24 }),
      },
    ],
    consents: [{ wording: 'offer-email-1', state: 'given', confirmedAt: null, deniedOn: [] }],
    due: { at: after(VERIFIED, { months: 6 }), because: 'N19', why: expect.stringMatching(/^Six months/) },
    holds: [],
    restriction: null,
    marks: { unconfirmedSince: null, deceasedAt: null, protectedAt: null, childAt: null },
  });
});

test('an interest is shown with the balancing test that it stands on', () => {
  const sources = [source({ activity: 'fair-contact', kind: 'fair' })];
  expect(view({ sources }).sources[0]?.interests).toEqual([
    { purpose: 'direct-marketing', channels: ['phone', 'post'], balancingTest: 'met-in-person' },
  ]);
  expect(BALANCING_TESTS).toHaveProperty('met-in-person');
});

test('a no is shown beside the consent that it stands against, and in what is permitted', () => {
  const { consents, permissions } = view({}, 'dpo', [ALL_NO]);
  expect(consents).toMatchObject([{ state: 'withdrawn', deniedOn: ['email'] }]);
  expect(new Set(permissions.map(({ rule }) => rule))).toEqual(new Set(['L7']));
});

test('a personal number is masked, for everybody (N9)', () => {
  for (const role of ['dpo', 'customer-service']) {
    const text = JSON.stringify(view({ details: { personnummer: '199001012385' } }, role));
    expect(text).toContain('"personnummer":"19900101-****"');
    expect(text).not.toContain('2385');
  }
});

describe('of a protected person (L21)', () => {
  const changes = {
    protectedAt: NOW,
    details: { name: 'Anna Ek', customerNumber: 'C-1' },
    relations: [{ customerNumber: 'C-1', fields: {} }],
  };

  test('nobody but the privacy officer sees who and where it is', () => {
    for (const role of ['customer-service', 'marketing', 'system']) {
      const seen = view(changes, role);
      expect(seen).toMatchObject({ protected: true, details: {}, contacts: [], relations: [] });
      expect(JSON.stringify(seen)).not.toMatch(/Anna|anna@|\+46|Storgatan|C-1/);
    }
  });

  test('the privacy officer sees it', () => {
    expect(view(changes)).toMatchObject({
      protected: true,
      details: { name: 'Anna Ek' },
      relations: [{ customerNumber: 'C-1', standing: 'unknown', since: null }],
    });
  });
});

describe('a record is due', () => {
  test.each([
    ['half a year after it was verified', {}, 'N19', /^Six months/],
    ['when a later wish was not confirmed', { unconfirmedSince: VERIFIED }, 'L17', /^After a no/],
    ['at once for the dead', { deceasedAt: NOW }, 'L21', /dead/],
    ['at once for a child', { childAt: NOW }, 'N5', /child/],
    ['when its last source ends', { sources: [source({ endsAt: NOW })] }, 'N19', /last activity/],
    ['at once without a source', { sources: [] }, 'N19', /No source/],
    ['when a no came that left it nothing', { dueAt: NOW }, 'N19', /left nothing/],
  ] as const)('%s', (_, changes, because, why) => {
    expect(dueView(person(changes))).toMatchObject({ because, why: expect.stringMatching(why) });
  });

  test('a month after it came, where the person was not told', () => {
    const { informedAt: _told, ...untold } = source();
    expect(dueView(person({ sources: [untold] }))).toMatchObject({ because: 'L9' });
  });
});

test('whoever it is, a view has its declared shape, and says of every use what the gate says', () => {
  fc.assert(
    fc.property(anybody, moment, fc.boolean(), (anyone, now, objects) => {
      const nos = objects ? [ALL_NO] : [];
      const seen = personView(anyone, nos, 'dpo', now);
      expect(PersonView().parse(seen)).toEqual(seen);
      for (const { purpose, channel, ...decision } of seen.permissions)
        expect(decision).toEqual(decide({ purpose, channel }, { person: anyone, asked: [], held: nos }, now));
      expect(seen.permissions).toHaveLength(4 * CHANNELS.length);
    }),
  );
});

test('a consent of a channel that somebody else’s no on the telephone reaches says so', () => {
  const phoneNo: HeldNo = { ...ALL_NO, kind: 'phone' };
  const consents = [consent(), consent({ wording: 'offer-sms-1', channels: ['sms'] })];
  expect(view({ consents }, 'dpo', [phoneNo]).consents.map(({ deniedOn }) => deniedOn)).toEqual([
    [],
    ['sms'],
  ]);
});
