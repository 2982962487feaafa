import { expect, test } from 'vitest';
import { recipientRefusal, refusalOf } from '../../shared/people/recipient-rule.ts';
import { type Recipient, recipientNamed } from '../../shared/policy/recipients.ts';

const PRINTER = recipientNamed('letter-printer') as Recipient;
const SAFE = { kind: 'standard contractual clauses', assessedOn: '2026-11-01' };

const CASES: readonly (readonly [string, Partial<Recipient>, 'N16' | 'N17' | null])[] = [
  ['a processor with an agreement, for its channel', {}, null],
  ['a company of the group with a ground of its own', { category: 'group' }, null],
  ['whoever serves another channel', { channels: ['sms'] }, 'N16'],
  ['whoever has no agreement', { agreement: '' }, 'N16'],
  ['an authority, for marketing', { category: 'authorities' }, 'N16'],
  ['whoever is outside the EEA without a safeguard', { country: 'US' }, 'N17'],
  ['whoever is outside the EEA with one that was assessed', { country: 'US', safeguard: SAFE }, null],
  ['whoever is in the EEA and not in the EU', { country: 'NO' }, null],
];
test.each(CASES)('data goes to %s: %j %s', (_who, changes, refusal) => {
  expect(recipientRefusal({ ...PRINTER, ...changes }, 'post')).toBe(refusal);
});

test('nobody who is not registered gets any', () => {
  expect(refusalOf('a-broker', 'post')).toBe('N16');
  expect(refusalOf('constructor', 'post')).toBe('N16');
});
