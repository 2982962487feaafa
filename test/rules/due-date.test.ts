import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueDate } from '../../shared/people/due-date.ts';
import { isGone, type Source } from '../../shared/people/person.ts';
import { after as later } from '../../shared/platform/calendar.ts';
import { at } from './moments.ts';
import { moment, person } from './people.ts';

const source = (endsAt: string): Source => ({ ...person().sources[0], endsAt: at(endsAt) }) as Source;

const CASES: readonly (readonly [string, Parameters<typeof dueDate>[0], string])[] = [
  [
    'half a year after it was verified',
    { verifiedAt: at('2026-03-05T08:00Z'), sources: [source('2028-03-05T08:00Z')] },
    '2026-09-05T07:00Z',
  ],
  [
    'the activity’s end, when that comes first',
    { verifiedAt: at('2028-01-05T08:00Z'), sources: [source('2028-03-05T08:00Z')] },
    '2028-03-05T08:00Z',
  ],
  [
    'the last of several activities’ ends',
    {
      verifiedAt: at('2028-01-05T08:00Z'),
      sources: [source('2028-02-01T08:00Z'), source('2028-03-05T08:00Z')],
    },
    '2028-03-05T08:00Z',
  ],
  [
    '30 days after a wish that waits for confirmation',
    {
      verifiedAt: at('2026-03-05T08:00Z'),
      unconfirmedSince: at('2026-03-05T08:00Z'),
      sources: [source('2028-03-05T08:00Z')],
    },
    '2026-04-04T07:00Z',
  ],
  [
    'half a year after the last day of August, where February is shorter',
    { verifiedAt: at('2026-08-31T10:00Z'), sources: [source('2028-08-31T10:00Z')] },
    '2027-02-28T11:00Z',
  ],
  [
    'at once, where no source is left',
    { verifiedAt: at('2026-08-31T10:00Z'), sources: [] },
    '2026-08-31T10:00Z',
  ],
  [
    'half a year after it was verified, while a contract runs',
    {
      verifiedAt: at('2026-03-05T08:00Z'),
      sources: [{ ...source('2026-04-01T08:00Z'), endsAt: undefined } as Source],
    },
    '2026-09-05T07:00Z',
  ],
  [
    'a month after the first data, of somebody who was not told (L9)',
    {
      verifiedAt: at('2026-03-05T08:00Z'),
      sources: [{ ...source('2028-03-05T08:00Z'), informedAt: undefined } as Source],
    },
    '2026-04-05T07:00Z',
  ],
  [
    'when somebody has died',
    {
      verifiedAt: at('2026-03-05T08:00Z'),
      deceasedAt: at('2026-03-07T08:00Z'),
      sources: [source('2028-03-05T08:00Z')],
    },
    '2026-03-07T08:00Z',
  ],
  [
    'when a child was found',
    {
      verifiedAt: at('2026-03-05T08:00Z'),
      childAt: at('2026-03-07T08:00Z'),
      sources: [source('2028-03-05T08:00Z')],
    },
    '2026-03-07T08:00Z',
  ],
];

test.each(CASES)('a record falls due %s', (_what, facts, due) => {
  expect(dueDate(facts)).toBe(at(due));
});

test('no record is kept longer than half a year without being verified, nor past all its activities', () =>
  fc.assert(
    fc.property(
      moment,
      fc.array(moment, { minLength: 1, maxLength: 3 }),
      fc.option(moment),
      (verifiedAt, ends, unconfirmed) => {
        const sources = ends.map((endsAt) => source(endsAt));
        const due = dueDate({ verifiedAt, sources, ...(unconfirmed && { unconfirmedSince: unconfirmed }) });
        expect(due <= later(verifiedAt, { months: 6 })).toBe(true);
        expect(ends.some((endsAt) => due <= endsAt)).toBe(true);
        if (unconfirmed) expect(due <= later(unconfirmed, { days: 30 })).toBe(true);
      },
    ),
  ));

test('what is due is gone from that very moment', () => {
  const { dueAt } = person();
  expect(isGone({ dueAt }, at('2026-09-05T06:59:59.999Z'))).toBe(false);
  expect(isGone({ dueAt }, dueAt)).toBe(true);
});
