import fc from 'fast-check';
import type * as z from 'zod';
import { identifierOf } from '../../shared/people/identifier.ts';
import { IdentifierQuestion } from '../../shared/people/identifier-question.ts';

/** The canonical form of what is asked for from outside. */
export const canonical = (question: z.input<typeof IdentifierQuestion>): string =>
  identifierOf(IdentifierQuestion.parse(question)).canonical;

const capital = (letter: string): string =>
  letter.toUpperCase().toLowerCase() === letter ? letter.toUpperCase() : letter;
const fullWidth = (letter: string): string =>
  /^[!-~]$/.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter;

/** Ways to write the letters of a text: in capitals where these are its own, composed or not, full width. */
export const writingOf = (text: string, ways: readonly ((letter: string) => string)[] = WAYS) =>
  fc
    .tuple(...[...text].map((letter) => fc.constantFrom(...ways).map((write) => write(letter))))
    .map((letters) => letters.join(''));

const WAYS = [(letter: string) => letter, capital, (letter: string) => letter.normalize('NFD'), fullWidth];
/** Without full width: what a schema takes for syntax has to stay that. */
export const PLAIN_WAYS = WAYS.slice(0, 3);
