import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueLanguage, LANGUAGES, preferredLanguage } from '../../shared/policy/languages.ts';

test.each([
  ['sv', 'sv'],
  ['sv-SE', 'sv'],
  ['SV-fi', 'sv'],
  ['en-GB', 'en'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['nb', 'nb'],
  ['da-DK', 'da'],
  ['fi', 'fi'],
  ['de', 'en'],
  ['de-AT', 'en'],
  ['fr', 'sv'],
  ['svenska', 'sv'],
  ['constructor', 'sv'],
  ['', 'sv'],
  [undefined, 'sv'],
])('somebody who speaks %s is written to in %s', (tag, language) => {
  expect(catalogueLanguage(tag)).toBe(language);
});

test.each([
  ['the address decides', 'fi', 'da', 'fi'],
  ['an unknown address leaves it to the browser', 'xx', 'da', 'da'],
  ['the first of equals', undefined, 'nb, en', 'nb'],
  ['the heaviest', undefined, 'en;q=0.5, fi;q=0.9, sv;q=0.1', 'fi'],
  ['the best that we have', undefined, 'fr-FR, fr;q=0.9, en;q=0.8, *;q=0.5', 'en'],
  ['never one that is refused', undefined, 'en;q=0, da;q=0.1', 'da'],
  ['no weight that is malformed', undefined, 'en;q=7, da;q=0.1', 'da'],
  ['spaces and case do not matter', undefined, ' DA ; Q=0.3 ,\tEN-us ; q=0.4', 'en'],
  ['nothing known', undefined, 'fr, es', 'sv'],
  ['anything', undefined, '*', 'sv'],
  ['nothing said', undefined, undefined, 'sv'],
])('a page is in the reader’s language: %s', (_, lang, header, language) => {
  expect(preferredLanguage(lang, header)).toBe(language);
});

test('whatever a browser sends, a page has a language', () => {
  fc.assert(
    fc.property(fc.option(fc.string(), { nil: undefined }), fc.string(), (lang, header) => {
      expect(LANGUAGES).toContain(preferredLanguage(lang, header));
    }),
  );
});
