import { describe, expect, test } from 'vitest';
import { RIGHT_STATES, type Right, type RightState } from '../../shared/policy/rights.ts';
import { type Case, stateOf } from '../../shared/requests/case.ts';
import { closed } from '../../shared/requests/close-case.ts';
import { canJoin, renewed } from '../../shared/requests/join-case.ts';
import { scopeOf } from '../../shared/requests/stop-marketing.ts';
import { moved } from '../../shared/requests/transitions.ts';
import { at } from './moments.ts';

const RECEIVED = at('2026-03-05T08:00:00Z');
const caseOf = (states: Partial<Record<Right, RightState>>, more: Partial<Case> = {}): Case => ({
  requestId: '8bbe3bd6-3e14-40e8-ac9f-b28388f93526',
  version: 1,
  kind: 'request',
  channel: 'web',
  language: 'sv',
  receivedAt: RECEIVED,
  dueAt: at('2026-04-07T21:59:59.999Z'),
  rights: Object.entries(states).map(([right, state]) => ({ right: right as Right, state })),
  channels: [],
  purposes: [],
  proven: false,
  answerable: true,
  personal: { name: 'Anna Ek', details: 'mina ord' },
  named: [{ kind: 'email', hash: 'a-hash' }],
  subject: 'random',
  confirmTokens: ['a'],
  statusTokens: ['b'],
  steps: [{ step: 'received', at: RECEIVED }],
  ...more,
});

test.each([
  [{ access: 'awaiting-identity', objection: 'completed' }, 'awaiting-identity'],
  [{ access: 'awaiting-review', erasure: 'in-progress' }, 'in-progress'],
  [{ access: 'lapsed', objection: 'completed' }, 'completed'],
  [{ access: 'lapsed', erasure: 'lapsed' }, 'lapsed'],
  [{ access: 'refused' }, 'refused'],
] as const)('rights %j make a case that is %s', (rights, state) => {
  expect(stateOf(caseOf(rights))).toBe(state);
});

describe('a right', () => {
  test.each(['completed', 'refused', 'lapsed'] as const)('that is %s never goes anywhere', (ended) => {
    for (const to of RIGHT_STATES)
      expect(() => moved(caseOf({ access: ended }), ended, to)).toThrow(/never goes/);
  });

  test('is never completed, refused or lapsed out of the blue', () => {
    expect(() => moved(caseOf({ erasure: 'received' }), 'received', 'in-progress')).toThrow();
    expect(() => moved(caseOf({ erasure: 'received' }), 'received', 'lapsed')).toThrow();
    expect(() => moved(caseOf({ erasure: 'in-progress' }), 'in-progress', 'lapsed')).toThrow();
  });

  test('moves alone', () => {
    const both = caseOf({ access: 'awaiting-identity', erasure: 'awaiting-identity' });
    const next = moved(both, 'awaiting-identity', 'in-progress', (right) => right === 'erasure');
    expect(next.rights.map(({ state }) => state)).toEqual(['awaiting-identity', 'in-progress']);
  });
});

test('a closed case keeps its rights and dates, and nothing of whom it was about', () => {
  const text = JSON.stringify(closed(caseOf({ erasure: 'completed' }), at('2026-03-06T08:00:00Z')));
  expect(text).not.toMatch(/Anna|mina ord|a-hash/);
  expect(text).toContain('completed');
});

test.each([
  [{ objection: 'received' }, ['sms'], { channels: ['sms'], purposes: 'all' }],
  [{ objection: 'received' }, [], { channels: 'all', purposes: 'all' }],
  [{ objection: 'received', erasure: 'received' }, ['sms'], { channels: 'all', purposes: 'all' }],
] as const)('%j limited to %j stops %j', (rights, channels, scope) => {
  expect(scopeOf(caseOf(rights, { channels }))).toEqual(scope);
});

describe('a repeat joins', () => {
  const open = caseOf({ erasure: 'awaiting-identity' });

  test.each([
    ['2026-03-06T08:00:00Z', true],
    ['2026-03-31T08:00:00Z', true],
    // A week before the answer is due to the first, whoever repeats it gets a case and a time of their own.
    ['2026-04-01T08:00:00Z', false],
  ])('on %s: %s', (moment, joins) => {
    expect(canJoin(open, 'erasure', at(moment))).toBe(joins);
  });

  test('no right that is not asked for there, and no case that has ended', () => {
    expect(canJoin(open, 'access', RECEIVED)).toBe(false);
    expect(canJoin(caseOf({ erasure: 'lapsed' }), 'erasure', RECEIVED)).toBe(false);
    expect(canJoin(closed(open, RECEIVED), 'erasure', RECEIVED)).toBe(false);
  });

  test('and gets the same time to confirm, but never past the day of the answer', () => {
    expect(renewed(open, at('2026-03-10T08:00:00Z')).confirmBefore).toBe('2026-03-31T07:00:00.000Z');
    expect(renewed(open, at('2026-03-25T08:00:00Z')).confirmBefore).toBe(open.dueAt);
  });

  test('a case that somebody confirmed as it is: nobody is asked again', () => {
    const confirmed = caseOf({ erasure: 'in-progress' });
    expect(canJoin(confirmed, 'erasure', at('2026-04-05T08:00:00Z'))).toBe(true);
    expect(renewed(confirmed, RECEIVED)).toBe(confirmed);
  });
});
