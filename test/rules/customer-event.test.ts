import { describe, expect, test } from 'vitest';
import { customerEventSchema } from '../../shared/intake/customer-event.ts';
import { checked } from '../../shared/platform/http.ts';

const EVENT = { eventId: 'e-1', customerNumber: 'C-1', at: '2026-03-05T08:00:00Z' };
const STARTED = { ...EVENT, type: 'contract-started' };
const ENDED = { ...EVENT, type: 'contract-ended' };
const SETTLED = { ...EVENT, type: 'final-invoice-settled', how: 'paid' };
const CHANGED = { ...EVENT, type: 'contact-changed', person: { email: 'anna@example.se' } };
const ADDRESS = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };

const errorsOf = (body: unknown): readonly (readonly [string, string])[] => {
  const parsed = checked(body, customerEventSchema());
  if (parsed.ok) return [];
  return (JSON.parse(parsed.reply.body) as { errors: { pointer: string; detail: string }[] }).errors.map(
    ({ pointer, detail }) => [pointer, detail],
  );
};

test.each([
  [STARTED],
  [{ ...STARTED, person: {} }],
  [
    {
      ...STARTED,
      person: { name: 'Anna Ek', phone: '+46701234567', postalAddress: ADDRESS, language: 'fi' },
    },
  ],
  [{ ...STARTED, person: { customerNumber: 'C-1', birthDate: '1980-02-29', personnummer: '19800229-2384' } }],
  [{ ...STARTED, person: { company: { name: 'Ek AB', organisationNumber: '556000-0000' } } }],
  [ENDED],
  [SETTLED],
  [{ ...SETTLED, how: 'written-off' }],
  [CHANGED],
  [{ ...CHANGED, person: { ...CHANGED.person, customerNumber: 'C-1' } }],
  [{ ...EVENT, type: 'customer-removed' }],
])('%j is an event', (body) => {
  expect(errorsOf(body)).toEqual([]);
});

test.each([
  [
    { ...SETTLED, how: undefined },
    '/how',
    'Expected how the final invoice was settled: paid, credited, written-off, zero.',
  ],
  [{ ...SETTLED, how: 'forgotten' }, '/how', 'Expected one of: paid, credited, written-off, zero.'],
  [{ ...ENDED, how: 'paid' }, '/how', 'Only final-invoice-settled has this field.'],
  [{ ...ENDED, person: {} }, '/person', 'Only contract-started and contact-changed have this field.'],
  [
    { ...SETTLED, person: CHANGED.person },
    '/person',
    'Only contract-started and contact-changed have this field.',
  ],
  [
    { ...CHANGED, person: undefined },
    '/person',
    'Expected what changed: at least one field besides the customer number.',
  ],
  [
    { ...CHANGED, person: {} },
    '/person',
    'Expected what changed: at least one field besides the customer number.',
  ],
  [
    { ...CHANGED, person: { customerNumber: 'C-1' } },
    '/person',
    'Expected what changed: at least one field besides the customer number.',
  ],
  [
    { ...CHANGED, person: { ...CHANGED.person, customerNumber: 'C-2' } },
    '/person/customerNumber',
    'Expected the customer number of the event, or none.',
  ],
  [
    { ...CHANGED, person: { ...CHANGED.person, memberNumber: 'M-1' } },
    '/person/memberNumber',
    'This field is not known here.',
  ],
  [
    { ...CHANGED, person: { ...CHANGED.person, shoeSize: 41 } },
    '/person/shoeSize',
    'This field is not known here.',
  ],
  [{ ...ENDED, reason: 'moved' }, '/reason', 'This field is not known here.'],
  [{ ...CHANGED, person: { email: 'anna' } }, '/person/email', 'Expected an e-mail address.'],
  [
    { ...ENDED, customerNumber: '-' },
    '/customerNumber',
    'Expected at least one letter, or a digit other than 0.',
  ],
  [{ ...ENDED, eventId: 'x'.repeat(201) }, '/eventId', 'Too large: at most 200.'],
  [{ ...ENDED, type: 'contract-paused' }, '/type', expect.stringContaining('contract-started')],
  [{ ...ENDED, at: '2026-03-05' }, '/at', 'Expected the format datetime.'],
  [{ ...ENDED, at: '2026-03-05T08:00:00' }, '/at', 'Expected the format datetime.'],
  [{ ...ENDED, at: '2027-02-29T08:00:00Z' }, '/at', 'Expected the format datetime.'],
  [{ ...ENDED, at: '9999-12-31T23:59:59-01:00' }, '/at', 'Expected a year from 1900 to 2199.'],
])('%j is refused at %s: %s', (body, pointer, detail) => {
  expect(errorsOf(body)).toEqual([[pointer, detail]]);
});

describe('a moment', () => {
  test.each([
    ['2026-03-05T08:00:00Z', '2026-03-05T08:00:00.000Z'],
    ['2026-03-05T09:00:00+01:00', '2026-03-05T08:00:00.000Z'],
    ['2026-03-05T03:00:00.000-05:00', '2026-03-05T08:00:00.000Z'],
    ['2028-03-01T00:30:00+01:00', '2028-02-29T23:30:00.000Z'],
    ['2026-03-05T08:00:00.1239Z', '2026-03-05T08:00:00.123Z'],
  ])('%s is %s, whatever the offset it is written with', (written, moment) => {
    expect(customerEventSchema().parse({ ...ENDED, at: written }).at).toBe(moment);
  });
});
