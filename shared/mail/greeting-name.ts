const LONGEST_NAME = 60;
const MOST_WORDS = 5;

/** Letters of any script with their accents, and what stands between the parts of a name. */
const LOOKS_LIKE_A_NAME = /^\p{L}[\p{L}\p{M}'’.\- ]*$/u;

/** A dot with letters right behind it is what mail programs turn into a link (`example.com`). "J. R." is none. */
const LOOKS_LIKE_AN_ADDRESS = /\.\p{L}{2}/u;

/**
 * The name to greet somebody by, or undefined for a greeting without one.
 *
 * Anybody can type anything into a form together with somebody else's address, and our mail would carry it to them
 * under our name. So what is not plainly a name is left out: control and invisible characters go, and digits,
 * addresses, links, punctuation of sentences, or more than five words mean no name at all. People with a name that
 * this refuses lose nothing but their name in the greeting.
 */
export const greetingName = (name: string | undefined): string | undefined => {
  const visible = (name ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const isName =
    visible.length <= LONGEST_NAME &&
    visible.split(' ').length <= MOST_WORDS &&
    LOOKS_LIKE_A_NAME.test(visible) &&
    !LOOKS_LIKE_AN_ADDRESS.test(visible);
  return isName ? visible : undefined;
};
