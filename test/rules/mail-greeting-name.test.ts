import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greetingName } from '../../shared/mail/greeting-name.ts';

test.each([
  ['Åsa Öberg-Lind', 'Åsa Öberg-Lind'],
  ['  Siobhán   O’Brien ', 'Siobhán O’Brien'],
  ["D'Artagnan", "D'Artagnan"],
  ['J. R. R. Tolkien', 'J. R. R. Tolkien'],
  ['María del Carmen García López', 'María del Carmen García López'],
  ['Нина Симоне', 'Нина Симоне'],
  ['محمد علي', 'محمد علي'],
  ['李小龍', '李小龍'],
  ['Zoe\u0308', 'Zoë'],
])('%j is greeted by name', (typed, greeted) => {
  expect(greetingName(typed)).toBe(greeted);
});

test.each([
  ['nothing', undefined],
  ['only spaces', '   '],
  ['a link', 'http://evil.example/win'],
  ['a link without scheme', 'evil.example'],
  ['a link among words', 'Anna visit evil.example now'],
  ['a link with a foreign dot', 'evil。example'],
  ['a link in invisible pieces', 'evil.\u200bexample'],
  ['a mail address', 'anna@evil.example'],
  ['an offer', 'You won 1000 kr'],
  ['a sentence', 'Anna, your account is closed!'],
  ['a speech', 'please call your bank about the account'],
  ['a number to call', '+46 70 123 45 67'],
  ['markup', '<b>Anna</b>'],
  ['a very long name', 'a'.repeat(61)],
])('%s is not greeted', (_, typed) => {
  expect(greetingName(typed)).toBeUndefined();
});

test('line breaks and hidden characters never reach a mail', () => {
  expect(greetingName('Anna\r\n\r\nBcc\u202e Lind\0')).toBe('Anna Bcc Lind');
});

test('whatever was typed, a greeting holds nothing that a mail program turns into a link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
      expect(greetingName(typed) ?? '').not.toMatch(/[:/@<>&\d\p{C}]|\.\p{L}{2}|\s\s/u);
    }),
    { numRuns: 2_000 },
  );
});
