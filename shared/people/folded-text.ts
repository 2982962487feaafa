// What no eye sees, such as soft hyphens, marks of direction and what pasting leaves behind. Two joiners stay: where
// scripts use them they make another word.
const INVISIBLE = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;

/**
 * Letters in the one form that stands for every way of writing them: composed or not, in capitals, full width. Each
 * letter by itself, so that a sigma is the same at the end of a word and within it. Accents stay, and so do letters
 * that capitals alone would merge (ß and ss, ı and i).
 */
export const foldedLetters = (text: string): string =>
  [...text.normalize('NFKC').replace(INVISIBLE, '')]
    .map((letter) => letter.toLowerCase())
    .join('')
    .replaceAll('ς', 'σ')
    .normalize('NFKC');

/** Folded letters, with one space for whatever people put between words: spaces, dots, commas, hyphens, apostrophes. */
export const foldedWords = (text: string): string =>
  // An accent that stands for an apostrophe (O´Brien) would become a space with an accent on it.
  foldedLetters(text.replaceAll('´', "'"))
    .replace(/[\u200c\u200d]/g, '')
    .normalize('NFKC')
    .replace(/[\s.,'’‘ʼ`′\p{Dash_Punctuation}\u2212]+/gu, ' ')
    .trim();
