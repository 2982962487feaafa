import { describe, expect, test } from 'vitest';
import { EntryActivity, STAFF_ENTRIES, submissionOfEntry } from '../../shared/intake/staff-entry.ts';
import { checked } from '../../shared/platform/http.ts';
import { ACTIVITIES, type ActivityName } from '../../shared/policy/activities.ts';
import { at } from './moments.ts';

const NOW = at('2026-03-05T08:00Z');
const ANNA = { name: 'Anna Ek', email: 'anna@example.se' };
const fair = (more: object = {}) => ({ activity: 'fair-contact', person: ANNA, ...more });

interface Refusal {
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
}
const refusal = (body: object, activity: ActivityName = 'fair-contact'): Refusal['errors'] => {
  const parsed = checked(body, STAFF_ENTRIES[activity]());
  return parsed.ok ? [] : (JSON.parse(parsed.reply.body) as Refusal).errors;
};
const entered = (body: object, activity: ActivityName = 'fair-contact') => {
  const parsed = checked(body, STAFF_ENTRIES[activity]());
  if (!parsed.ok) throw new Error(parsed.reply.body);
  return submissionOfEntry(parsed.value, NOW);
};

test('staff enter what the notice says that staff enter, and nothing that comes another way', () => {
  expect(Object.keys(STAFF_ENTRIES)).toEqual([
    'fair-contact',
    'telephone-contact',
    'business-card',
    'public-source',
  ]);
  const others = Object.keys(ACTIVITIES).filter((name) => !Object.hasOwn(STAFF_ENTRIES, name));
  for (const activity of [...others, 'undeclared', 7, null]) {
    const parsed = checked({ ...fair(), activity }, EntryActivity());
    expect(parsed.ok, String(activity)).toBe(false);
    if (!parsed.ok) expect(parsed.reply.body).toContain('"pointer":"/activity"');
  }
});

test('an entry is a submission of its activity, received when it came, each box once', () => {
  const consents = ['offer-phone-1', 'offer-email-1', 'offer-phone-1'];
  expect(entered(fair({ submissionId: 's-1', submittedAt: '2026-03-01T10:00:00+01:00', consents }))).toEqual({
    activity: 'fair-contact',
    submissionId: 's-1',
    receivedAt: NOW,
    submittedAt: '2026-03-01T10:00:00+01:00',
    person: ANNA,
    consents: ['offer-phone-1', 'offer-email-1'],
  });
});

test('an entry without an id gets one, and one without a box has none', () => {
  expect(entered(fair())).toMatchObject({
    submissionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    consents: [],
  });
});

describe('a tick box is never taken as ticked because its key is there', () => {
  test.each([
    ['a map of boxes', { 'offer-email-1': false }, '/consents'],
    ['a map of ticked boxes', { 'offer-email-1': true }, '/consents'],
    ['text', 'offer-email-1', '/consents'],
    ['true', true, '/consents'],
    ['null', null, '/consents'],
    ['a box in a box', [{ wording: 'offer-email-1', ticked: false }], '/consents/0'],
    ['a wording of another activity', ['newsletter-email-1'], '/consents/0'],
    ['an unknown wording', ['zqvalue'], '/consents/0'],
  ])('%s is refused', (_, consents, pointer) => {
    const errors = refusal(fair({ consents }));
    expect(new Set(errors.map((error) => error.pointer))).toEqual(new Set([pointer]));
    expect(JSON.stringify(errors)).not.toContain('zqvalue');
  });
});

describe('what the activity does not declare is refused', () => {
  test.each([
    ['an unknown key', fair({ zqkey: 1 }), '/zqkey'],
    ['a device', fair({ device: { ip: '192.0.2.1' } }), '/device'],
    ['a form', fair({ form: 'offer' }), '/form'],
    ['an unknown field', fair({ person: { ...ANNA, score: 7 } }), '/person/score'],
    ['a submissionId that is too long', fair({ submissionId: 'x'.repeat(201) }), '/submissionId'],
    ['a moment without an offset', fair({ submittedAt: '2026-03-01T10:00:00' }), '/submittedAt'],
    ['nobody', { activity: 'fair-contact' }, '/person'],
    ['nobody who can be reached', fair({ person: { name: 'Anna Ek' } }), '/person'],
    ['an address without a name', fair({ person: { postalAddress: ADDRESS() } }), '/person'],
    ['a name over 200', fair({ person: { ...ANNA, name: 'x'.repeat(201) } }), '/person/name'],
  ])('%s', (_, body, pointer) => {
    expect(refusal(body).map((error) => error.pointer)).toEqual([pointer]);
  });

  test('a public source has neither a mother tongue nor a box', () => {
    const person = { ...ANNA, language: 'sv' };
    const body = { activity: 'public-source', person, consents: ['offer-email-1'] };
    expect(refusal(body, 'public-source')).toEqual([
      { pointer: '/person/language', detail: 'This field is not known here.' },
      { pointer: '/consents/0', detail: 'Nothing can be said yes to in the activity public-source.' },
    ]);
  });
});

test.each(Object.keys(STAFF_ENTRIES) as ActivityName[])(
  'a personal number is refused for %s, by its pointer and with the reason (N9)',
  (activity) => {
    const person = { ...ANNA, personnummer: '19900101-1239' };
    const errors = refusal({ activity, person }, activity);
    expect(errors).toEqual([
      {
        pointer: '/person/personnummer',
        detail: `The activity ${activity} gives no justification for a personal or coordination number (N9, dataskyddslagen 3 kap. 10 §): leave it out.`,
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain('1990');
  },
);

test.each([
  ['2008-03-06', 'child'],
  ['2026-03-05', 'child'],
  ['2999-01-01', 'child'],
])('a date of birth of %s is a child’s, and is not entered', (birthDate, outcome) => {
  expect(entered(fair({ person: { ...ANNA, birthDate } }))).toBe(outcome);
});

test('a grown-up of today is entered', () => {
  expect(entered(fair({ person: { ...ANNA, birthDate: '2008-03-05' } }))).toMatchObject({ person: ANNA });
});

function ADDRESS() {
  return { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
}
