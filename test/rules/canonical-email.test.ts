import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERSON_FIELDS } from '../../shared/people/person-fields.ts';
import { canonical, PLAIN_WAYS, writingOf } from './canonical.ts';

const canonicalEmail = (email: string) => canonical({ email });

describe('an e-mail address is the same', () => {
  test.each([
    ['in capitals', 'Anna.EK@Example.SE'],
    ['with its domain in ASCII', 'anna.ek@example.se'],
    ['in full-width letters', 'ａnna.ek@ｅxample.se'],
    ['with a full-width dot', 'anna．ek@example.se'],
    ['with a soft hyphen that pasting left', 'an\u00adna.ek@example.se'],
    ['with a space of no width', 'anna.ek\u200b@example.se'],
    ['with a mark of direction', '\u200eanna.ek@example.se'],
    ['with the sign for kelvin', 'anna.e\u212a@example.se'],
  ])('%s', (_way, email) => {
    expect(canonicalEmail(email)).toBe('anna.ek@example.se');
  });

  test.each([
    ['åsa@exämple.se', 'åsa@xn--exmple-cua.se', 'in Unicode'],
    ['a\u030asa@exa\u0308mple.se', 'åsa@xn--exmple-cua.se', 'with its accents apart'],
    ['ÅSA@XN--EXMPLE-CUA.SE', 'åsa@xn--exmple-cua.se', 'with its domain in ASCII'],
    ['\u212bsa@exämple.se', 'åsa@xn--exmple-cua.se', 'with the sign for ångström'],
    // Capitals do not know where a word ends.
    ['ΝΙΚΟΣ.Κ@example.gr', 'νικοσ.κ@example.gr', 'in Greek capitals'],
    ['νικος.κ@example.gr', 'νικοσ.κ@example.gr', 'with a final sigma'],
    ['STRAẞE@example.de', 'straße@example.de', 'with a capital ß'],
    ['o\ufb03ce@example.se', 'office@example.se', 'with a ligature'],
    ['x²@example.se', 'x2@example.se', 'with a raised digit'],
    ['ALİ@example.se', 'ali\u0307@example.se', 'with a capital dotted İ'],
  ])('%s is %s, %s', (email, expected, _way) => {
    expect(canonicalEmail(email)).toBe(expected);
  });

  test.each([
    ['another tag', 'anna@example.se', 'anna+x@example.se'],
    ['dots elsewhere', 'anna@example.se', 'an.na@example.se'],
    ['another end', 'anna@example.se', 'anna@example.com'],
    ['another host', 'anna@example.se', 'anna@mail.example.se'],
    ['an accent', 'andre@example.se', 'andré@example.se'],
    ['an accent in the domain', 'anna@example.se', 'anna@exämple.se'],
    ['ß for ss', 'strasse@example.de', 'straße@example.de'],
    ['ß for ss in the domain', 'anna@strasse.de', 'anna@straße.de'],
    ['a dotless i', 'ali@example.se', 'alı@example.se'],
    ['a dotless i in the domain', 'anna@gmail.se', 'anna@gmaıl.se'],
    // As a mail program sends it: i with a dot of its own. Nobody can tell from it which keyboard it came from.
    ['a dotted İ', 'ali@example.se', 'ALİ@example.se'],
    // The names are registered apart.
    ['a final sigma in the domain', 'anna@νικος.gr', 'anna@νικοσ.gr'],
    ['a letter of another alphabet', 'anna@example.se', 'аnna@example.se'],
    ['a joiner, where scripts need it', 'کتابها@example.ir', 'کتاب\u200cها@example.ir'],
    ['a hyphen', 'anna-ek@example.se', 'annaek@example.se'],
    ['an underscore', 'anna_ek@example.se', 'anna-ek@example.se'],
    // One mailbox at one provider, and two at others.
    ['a provider’s other name', 'anna@gmail.com', 'anna@googlemail.com'],
  ])('but not with %s', (_what, one, other) => {
    expect(canonicalEmail(one)).not.toBe(canonicalEmail(other));
  });
});

test.each([
  ['ends in a dot', 'anna@example.se.'],
  ['is an IP address', 'anna@192.0.2.100'],
  ['is an IP address, written in hexadecimal', 'anna@192.0.2.0x64'],
  ['is an IP address, written in full width', 'anna@192.0.2.１００'],
  ['has a joiner where no script needs one', 'anna@exam\u200dple.se'],
  ['has a soft hyphen', 'anna@exam\u00adple.se'],
  ['mixes directions as no name may', 'anna@שa.se'],
  ['grows too long in ASCII', `anna@${'å'.repeat(60)}.se`],
  ['has nothing before it but what no eye sees', '\u00ad@example.se'],
  ['has two dots before it, with nothing to see between', 'anna.\u00ad.ek@example.se'],
  ['has a sign before it that is three dots', 'anna…ek@example.se'],
])('an address whose domain %s is none', (_what, email) => {
  expect(PERSON_FIELDS.email().safeParse(email).success).toBe(false);
});

// Letters that some fold into each other. Each is the canonical form of its own writings.
const LETTERS = ['a', 'å', 'ä', 'æ', 'e', 'é', 'i', 'ı', 'o', 'ø', '0', '1', 'l', 's', 'ß', 'σ', 'ñ', 'а'];
const local = fc
  .array(fc.constantFrom(...LETTERS, '-', '_', '+'), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join(''));
const domain = fc
  .array(fc.constantFrom(...LETTERS, 'ς'), { minLength: 1, maxLength: 4 })
  .map((letters) => `${letters.join('')}.se`);

test('addresses of different letters never have one canonical form: each can be read out of it again', () =>
  fc.assert(
    fc.property(local, domain, (before, after) => {
      const [canonicalLocal, canonicalDomain = ''] = canonicalEmail(`${before}@${after}`).split('@');
      expect(canonicalLocal).toBe(before);
      expect(domainToUnicode(canonicalDomain)).toBe(after);
    }),
  ));

test('an address in capitals, full width, or with its accents apart is the same', () =>
  fc.assert(
    fc.property(
      fc
        .tuple(local, domain)
        .chain(([before, after]) =>
          fc.tuple(
            fc.constant(`${before}@${after}`),
            writingOf(before),
            writingOf(after, PLAIN_WAYS),
            fc.constantFrom('', '\u00ad', '\u200b', '\u2060', '\ufe0f'),
          ),
        ),
      ([email, before, after, unseen]) => {
        expect(canonicalEmail(`${before}${unseen}@${after}`)).toBe(canonicalEmail(email));
      },
    ),
  ));

test('made canonical twice it is the same as once, and is an address still', () => {
  const written = fc.oneof(
    fc.emailAddress(),
    fc
      .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }), domain)
      .map(([before, after]) => `a${before}@${after}`),
  );
  fc.assert(
    fc.property(written, (email) => {
      fc.pre(PERSON_FIELDS.email().safeParse(email).success);
      const once = canonicalEmail(email);
      expect(canonicalEmail(once)).toBe(once);
    }),
    { numRuns: 1_000 },
  );
});
