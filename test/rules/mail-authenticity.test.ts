import { expect, test } from 'vitest';
import { type Authenticity, readAuthenticity } from '../../shared/mail/read-authenticity.ts';

const OURS = 'mx1.nordicgreen.se';

const authenticity = (...values: readonly string[]): Authenticity =>
  readAuthenticity(
    values.map((value) => ({ key: 'authentication-results', originalKey: 'Authentication-Results', value })),
    OURS,
    'anna@mail.example.se',
  );

test.each<[Authenticity, string]>([
  ['pass', 'dmarc=pass header.from=mail.example.se'],
  ['pass', 'dmarc=pass (p=none; comment) header.from=mail.example.se; spf=fail smtp.mailfrom=x@example.org'],
  ['fail', 'dmarc=fail header.from=mail.example.se; spf=pass smtp.mailfrom=anna@mail.example.se'],
  ['fail', 'dmarc=pass header.from=other.example.org'],
  ['pass', 'dmarc=none; spf=pass smtp.mailfrom=anna@mail.example.se'],
  ['pass', 'dmarc=none; dkim=pass header.d=example.se'],
  [
    'pass',
    'spf=pass (ok) client-ip=192.0.2.1; envelope-from=a@mail.example.se; dkim=pass header.i=@mail.example.se',
  ],
  ['none', 'dmarc=none; spf=pass smtp.mailfrom=a@host.example.org'],
  ['none', 'dmarc=none; dkim=pass header.d=se'],
  ['fail', 'dmarc=none; spf=softfail smtp.mailfrom=anna@mail.example.se'],
  ['fail', 'dmarc=none; dkim=fail header.d=mail.example.se; spf=none'],
  ['none', 'dmarc=none; spf=neutral; dkim=none (message not signed)'],
  ['none', 'none'],
  ['none', 'x=y (dmarc=pass); spf=none reason="dmarc=pass; dmarc=pass"'],
])('%s: %s', (outcome, results) => {
  expect(authenticity(`${OURS}; ${results}`)).toBe(outcome);
});

test('without a verdict of our own server nothing is known', () => {
  expect(authenticity()).toBe('none');
  expect(authenticity('mail.example.se; dmarc=pass header.from=mail.example.se')).toBe('none');
  expect(authenticity(`${OURS}.evil.example; dmarc=pass header.from=mail.example.se`)).toBe('none');
  expect(authenticity(`(${OURS}) evil.example; dmarc=pass header.from=mail.example.se`)).toBe('none');
});

test('only the topmost verdict in our name counts: those below came with the mail', () => {
  expect(
    authenticity(
      'foreign.example; dmarc=pass',
      `${OURS}; dmarc=fail header.from=mail.example.se`,
      `${OURS}; dmarc=pass header.from=mail.example.se`,
    ),
  ).toBe('fail');
});

test('our name is found in any case and with a version', () => {
  expect(authenticity(`MX1.NordicGreen.se 1; dmarc=pass header.from=mail.example.se`)).toBe('pass');
});
