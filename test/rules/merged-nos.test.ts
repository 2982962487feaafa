import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cells, isDenied, merged, strictest } from '../../shared/people/suppression.ts';
import { after } from '../../shared/platform/calendar.ts';
import { CHANNELS, PURPOSES } from '../../shared/policy/purposes.ts';
import { at } from './moments.ts';

const BEGIN = at('2026-01-01T08:00Z');
const NOW = after(BEGIN, { days: 400 });
const some = fc.integer({ min: 0, max: 5 }).map((days) => after(BEGIN, { days }));
const key = fc
  .tuple(fc.constantFrom('*', ...CHANNELS), fc.constantFrom('*', ...PURPOSES))
  .map(([channel, purpose]) => `${channel}:${purpose}`);
const cell = fc.record({ deniedAt: some, liftedAt: some }, { requiredKeys: [] });
const cells: fc.Arbitrary<Cells> = fc.dictionary(key, cell, { maxKeys: 5 });

test('of two records that are one person’s, whatever either had closed is closed, and nothing else', () => {
  fc.assert(
    fc.property(cells, cells, (one, other) => {
      const both = strictest(one, other, NOW);
      for (const channel of CHANNELS)
        for (const purpose of PURPOSES) {
          const wasDenied = isDenied(one, channel, purpose) || isDenied(other, channel, purpose);
          expect(isDenied(both, channel, purpose), `${channel}:${purpose}`).toBe(wasDenied);
        }
    }),
  );
});

test('what both hold stays as it is, and two that agree are only put together', () => {
  fc.assert(
    fc.property(cells, (one) => {
      expect(strictest(one, {}, NOW)).toEqual(one);
      expect(strictest(one, one, NOW)).toEqual(merged(one, one));
    }),
  );
});
