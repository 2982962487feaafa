import { describe, expect, test } from 'vitest';
import { ConsentRecord, consentRecords } from '../../shared/people/consent-record.ts';
import { consentState } from '../../shared/people/consent-state.ts';
import type { HeldNo } from '../../shared/people/held-nos.ts';
import { noOf, type Scope } from '../../shared/people/suppression.ts';
import { after } from '../../shared/platform/calendar.ts';
import { PURPOSE_RULES } from '../../shared/policy/purposes.ts';
import { WORDINGS } from '../../shared/policy/wordings.ts';
import { at } from './moments.ts';
import { consent, person, VERIFIED } from './people.ts';

const NOW = at('2026-06-01T08:00Z');
const EARLIER = at('2026-03-01T08:00Z');
const LATER = at('2026-04-01T08:00Z');
const ALL: Scope = { channels: 'all', purposes: 'all' };
const no = (moment = LATER, scope = ALL, kind: HeldNo['kind'] = 'email'): HeldNo => ({
  kind,
  cells: noOf(scope, moment, 'staff'),
});
const given = consent();

describe('a consent stands as', () => {
  test.each([
    ['given, since it was given', given, [], 'given', VERIFIED],
    ['given, since it was confirmed', consent({ confirmedAt: LATER }), [], 'given', LATER],
    ['withdrawn by a later no to everything', given, [no()], 'withdrawn', LATER],
    ['withdrawn by a no of the same moment', given, [no(VERIFIED)], 'withdrawn', VERIFIED],
    [
      'withdrawn by a no to its channel and purpose',
      given,
      [no(LATER, { channels: ['email'], purposes: ['direct-marketing'] })],
      'withdrawn',
      LATER,
    ],
    [
      'given, with a no to another channel',
      given,
      [no(LATER, { channels: ['sms'], purposes: 'all' })],
      'given',
      VERIFIED,
    ],
    [
      'given, with a no to another purpose',
      given,
      [no(LATER, { channels: 'all', purposes: ['newsletter'] })],
      'given',
      VERIFIED,
    ],
    [
      'given, with somebody else’s no on a telephone that both use',
      given,
      [no(LATER, ALL, 'phone')],
      'given',
      VERIFIED,
    ],
    [
      'withdrawn by a no on the telephone, where it is for calls',
      consent({ channels: ['phone'] }),
      [no(LATER, ALL, 'phone')],
      'withdrawn',
      LATER,
    ],
    ['requested, while an earlier no stands', given, [no(EARLIER)], 'requested', VERIFIED],
    [
      'given, where an earlier no was lifted',
      given,
      [
        {
          kind: 'email',
          cells: { '*:*': { deniedAt: EARLIER }, 'email:direct-marketing': { liftedAt: LATER } },
        },
      ],
      'given',
      VERIFIED,
    ],
    [
      'requested, while its activity waits for a second yes',
      consent({ awaitsConfirmation: true }),
      [],
      'requested',
      VERIFIED,
    ],
    ['expired at its end', consent({ endsAt: LATER }), [], 'expired', LATER],
    ['withdrawn, also when its end has come since', consent({ endsAt: NOW }), [no()], 'withdrawn', LATER],
    ['expired, where the no came after its end', consent({ endsAt: LATER }), [no(NOW)], 'expired', LATER],
    [
      'given, while one of two channels is open',
      consent({ channels: ['email', 'sms'] }),
      [no(LATER, { channels: ['sms'], purposes: 'all' })],
      'given',
      VERIFIED,
    ],
    [
      'withdrawn since the last of two channels was closed',
      consent({ channels: ['email', 'sms'] }),
      [no(LATER, { channels: ['sms'], purposes: 'all' }), no(NOW, { channels: ['email'], purposes: 'all' })],
      'withdrawn',
      NOW,
    ],
    [
      'given for a device, with a no to e-mail',
      consent({ wording: 'device-1', purpose: 'digital-experience', channels: [] }),
      [no(LATER, { channels: ['email'], purposes: 'all' })],
      'given',
      VERIFIED,
    ],
    [
      'withdrawn for a device by a no to everything',
      consent({ wording: 'device-1', purpose: 'digital-experience', channels: [] }),
      [no()],
      'withdrawn',
      LATER,
    ],
  ] as const)('%s', (_, one, nos, state, since) => {
    expect(consentState(one, nos, NOW)).toEqual({ state, since });
  });
});

test('a record has the fields of ISO/IEC TS 27560, in the terms of DPV', () => {
  const anna = person();
  const [record] = consentRecords(anna, [no()], 'https://register.example', NOW);
  expect(ConsentRecord().parse(record)).toEqual(record);
  expect(record).toEqual({
    schema_version: 'ISO/IEC TS 27560:2023',
    record_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    pii_principal_id: anna.personId,
    privacy_notice: { version: given.noticeVersion, url: 'https://register.example/notice?lang=sv' },
    language: 'sv',
    purposes: [
      {
        purpose: 'direct-marketing',
        dpv: `https://w3id.org/dpv#${PURPOSE_RULES['direct-marketing'].dpv}`,
        channels: ['email'],
        wording: 'offer-email-1',
        text: WORDINGS['offer-email-1'].text.sv,
      },
    ],
    lawful_basis: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a',
    pii_controllers: [
      {
        name: 'Nordic Green Energy',
        organisation_number: expect.any(String),
        contact: expect.stringContaining('@'),
      },
    ],
    collection_method: 'website-form: offer',
    retention_period: after(VERIFIED, { months: 24 }),
    withdrawal_method: 'mailto:personuppgifter@nordicgreen.se',
    event_time: LATER,
    event_type: 'https://w3id.org/dpv#ExpressedConsent',
    event_state: 'https://w3id.org/dpv#ConsentWithdrawn',
    entity_id: anna.personId,
  });
});

test('a record keeps its id, whatever becomes of the consent', () => {
  const ids = [[], [no()]].map(
    (nos) => consentRecords(person(), nos, 'https://register.example', NOW)[0]?.record_id,
  );
  expect(new Set(ids).size).toBe(1);
});
