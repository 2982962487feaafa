import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cells,
  covers,
  isDenied,
  isDeniedThrough,
  liftOf,
  markIn,
  merged,
  noOf,
  strictest,
} from '../../shared/people/suppression.ts';
import { instantOf } from '../../shared/platform/instant.ts';
import { CHANNELS, PURPOSES } from '../../shared/policy/purposes.ts';
import { at } from './moments.ts';

const T1 = at('2026-03-01T08:00Z');
const T2 = at('2026-03-02T08:00Z');
const T3 = at('2026-03-03T08:00Z');

const moment = fc.integer({ min: 0, max: 5 }).map((day) => instantOf(Date.UTC(2026, 2, 1 + day)));
const key = fc
  .tuple(fc.constantFrom('*', ...CHANNELS), fc.constantFrom('*', ...PURPOSES))
  .map(([channel, purpose]) => `${channel}:${purpose}`);
const cell = fc
  .tuple(fc.option(moment), fc.option(moment), fc.constantFrom('mail', 'link', 'staff'))
  .filter(([denied, lifted]) => denied !== null || lifted !== null)
  .map(([denied, lifted, source]) => ({
    ...(denied && { deniedAt: denied, source }),
    ...(lifted && { liftedAt: lifted }),
  }));
const cells: fc.Arbitrary<Cells> = fc.dictionary(key, cell, { maxKeys: 6 });
const question = fc.record({ channel: fc.constantFrom(...CHANNELS), purpose: fc.constantFrom(...PURPOSES) });

describe('merging what was said', () => {
  test('does not depend on order', () =>
    fc.assert(
      fc.property(cells, cells, (one, other) => {
        expect(merged(one, other)).toEqual(merged(other, one));
      }),
    ));
  test('does not depend on grouping', () =>
    fc.assert(
      fc.property(cells, cells, cells, (one, two, three) => {
        expect(merged(merged(one, two), three)).toEqual(merged(one, merged(two, three)));
      }),
    ));
  test('changes nothing when it is repeated', () =>
    fc.assert(
      fc.property(cells, cells, (one, other) => {
        expect(merged(one, one)).toEqual(one);
        expect(merged(merged(one, other), other)).toEqual(merged(one, other));
        expect(merged(one, {})).toEqual(one);
      }),
    ));
  test('never loses a no that is the latest word in either', () =>
    fc.assert(
      fc.property(cells, fc.array(fc.tuple(key, moment)), question, (one, denials, { channel, purpose }) => {
        const other = Object.fromEntries(denials.map(([at, deniedAt]) => [at, { deniedAt, source: 'link' }]));
        fc.pre(isDenied(one, channel, purpose));
        expect(isDenied(merged(one, other), channel, purpose)).toBe(true);
      }),
    ));
});

describe('whether a no stands', () => {
  const CASES: readonly (readonly [what: string, cells: Cells, denied: boolean])[] = [
    ['nothing was said', {}, false],
    ['a no to just this', { 'email:newsletter': { deniedAt: T1 } }, true],
    ['a no to the channel, whatever the purpose', { 'email:*': { deniedAt: T1 } }, true],
    ['a no to the purpose, whatever the channel', { '*:newsletter': { deniedAt: T1 } }, true],
    ['a no to everything', { '*:*': { deniedAt: T1 } }, true],
    ['a no to another channel', { 'sms:newsletter': { deniedAt: T1 }, 'sms:*': { deniedAt: T1 } }, false],
    ['a no to another purpose', { 'email:direct-marketing': { deniedAt: T1 } }, false],
    ['a no that was lifted later', { 'email:newsletter': { deniedAt: T1, liftedAt: T2 } }, false],
    ['a no after the lift', { 'email:newsletter': { deniedAt: T3, liftedAt: T2 } }, true],
    ['both at the same moment: a tie is a no', { 'email:newsletter': { deniedAt: T2, liftedAt: T2 } }, true],
    [
      'a wide no, lifted for this cell later',
      { '*:*': { deniedAt: T1 }, 'email:newsletter': { liftedAt: T2 } },
      false,
    ],
    [
      'a wide no, later than the lift of this cell',
      { '*:*': { deniedAt: T3 }, 'email:newsletter': { liftedAt: T2 } },
      true,
    ],
    [
      'a wide no, lifted for another cell',
      { '*:*': { deniedAt: T1 }, 'sms:newsletter': { liftedAt: T2 } },
      true,
    ],
    ['a lift alone', { 'email:newsletter': { liftedAt: T2 } }, false],
  ];
  test.each(CASES)('%s', (_what, said, denied) => {
    expect(isDenied(said, 'email', 'newsletter')).toBe(denied);
  });

  test('a later lift opens only its own cell', () => {
    const said = { '*:*': { deniedAt: T1 }, 'email:newsletter': { liftedAt: T2 } };
    const open = CHANNELS.flatMap((channel) =>
      PURPOSES.filter((purpose) => !isDenied(said, channel, purpose)).map(
        (purpose) => `${channel}:${purpose}`,
      ),
    );
    expect(open).toEqual(['email:newsletter']);
  });
});

describe('the scope of a no', () => {
  test.each([
    [{ channels: 'all', purposes: 'all' }, ['*:*']],
    [{ channels: ['email'], purposes: 'all' }, ['email:*']],
    [{ channels: 'all', purposes: ['newsletter'] }, ['*:newsletter']],
    [{ channels: ['email', 'sms'], purposes: ['newsletter'] }, ['email:newsletter', 'sms:newsletter']],
  ] as const)('%j fills the cells %j: what is not stated means all', (scope, keys) => {
    expect(Object.keys(noOf(scope, T1, 'link'))).toEqual(keys);
  });

  test('a no covers its own scope and everything narrower', () =>
    fc.assert(
      fc.property(
        fc.subarray([...CHANNELS]),
        fc.subarray([...PURPOSES]),
        question,
        (channels, purposes, one) => {
          const scope = {
            channels: channels.length > 0 ? channels : ('all' as const),
            purposes: purposes.length > 0 ? purposes : ('all' as const),
          };
          const said = noOf(scope, T1, 'link');
          expect(covers(said, scope)).toBe(true);
          const within =
            (scope.channels === 'all' || scope.channels.includes(one.channel)) &&
            (scope.purposes === 'all' || scope.purposes.includes(one.purpose));
          expect(covers(said, { channels: [one.channel], purposes: [one.purpose] })).toBe(within);
        },
      ),
    ));

  test('a no to everything is covered only by a no to everything', () => {
    expect(covers({ '*:*': { deniedAt: T1 } }, { channels: 'all', purposes: 'all' })).toBe(true);
    expect(covers({ 'email:*': { deniedAt: T1 } }, { channels: 'all', purposes: 'all' })).toBe(false);
    const each = Object.fromEntries(CHANNELS.map((channel) => [`${channel}:*`, { deniedAt: T1 }]));
    expect(covers(each, { channels: 'all', purposes: 'all' })).toBe(true);
  });
});

test.each([
  ['email', 'email', true],
  ['email', 'post', true],
  ['customerNumber', 'sms', true],
  ['personnummer', 'phone', true],
  ['phone', 'phone', true],
  ['phone', 'sms', true],
  ['phone', 'email', false],
  ['phone', 'post', false],
  ['postal', 'post', true],
  ['postal', 'email', false],
] as const)('a no to everything on a held %s binds its holder on %s: %s', (kind, channel, binds) => {
  expect(isDeniedThrough(kind, { '*:*': { deniedAt: T1 } }, channel, 'newsletter')).toBe(binds);
});

describe('what staff report of somebody', () => {
  const ALL = { channels: 'all', purposes: 'all' } as const;

  test('stays, whatever is said after it', () => {
    for (const mark of ['deceased', 'protected', 'child'] as const) {
      const marked = noOf(ALL, T1, mark);
      const later = merged(merged(marked, noOf(ALL, T2, 'link')), liftOf('email', 'newsletter', T3));
      expect(markIn(later)).toBe(mark);
      expect(markIn(merged(later, marked))).toBe(mark);
      expect(markIn(strictest({}, later, T3))).toBe(mark);
    }
  });

  test('is no mark where the person said no themselves', () => {
    expect(markIn(noOf(ALL, T1, 'unsubscribe-link'))).toBeUndefined();
  });
});
