import { MAIL_READING_LIMITS as LIMITS } from './reading-limits.ts';
import {
  FOOTERS,
  ORIGINAL_MESSAGE,
  QUOTED_FROM,
  QUOTED_SENT,
  SENT_FROM,
  SIGN_OFFS,
  WROTE,
} from './words/quoting.ts';

export interface Written {
  /** What the sender wrote to us. */
  readonly written: string;
  /** The sender's name and numbers below the letter: they identify, and ask for nothing. */
  readonly signature: string;
  /** The letter is longer than what is read of it. */
  readonly isCut: boolean;
}

const LONGEST_MARK = 300;
/** Lines of a signature: short, and not many. */
const SIGNATURE_LINES = 10;
const SIGNATURE_WORDS = 7;

/**
 * The words that count: without quoted mail, signature, disclaimer and footer. A stop in a quoted newsletter is the
 * newsletter's own. What stands below a sign-off and reads like a sentence is kept, for somebody may ask there.
 */
export const readWritten = (text: string, senderName: string): Written => {
  const own = withoutQuotes(text.split('\n').map((line) => line.trimEnd()));
  const { letter, signature } = withoutSignature(own, senderName);
  const written = withoutFooters(letter.join('\n')).trim();
  return {
    written: written.slice(0, LIMITS.writtenCharacters).toWellFormed(),
    signature: signature.join('\n').slice(0, 2_000).toWellFormed(),
    isCut: written.length > LIMITS.writtenCharacters,
  };
};

const withoutQuotes = (lines: readonly string[]): readonly string[] => {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) continue;
    if (isOriginalMessage(line) || isHeaderBlock(lines, at)) break;
    const attribution = linesOfAttribution(lines, at);
    if (attribution === 0) own.push(line);
    else if (followedByQuote(lines, at + attribution)) at += attribution - 1;
    else break;
  }
  return own;
};

const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);

const startsWithOne = (line: string, starts: readonly string[]): boolean =>
  starts.some((start) => line.startsWith(start));

const plainLine = (line: string): string =>
  line.length > LONGEST_MARK ? '' : line.replace(/[*_|]/g, '').trim().toLowerCase();

const isOriginalMessage = (line: string): boolean => {
  const plain = plainLine(line);
  return (
    /^-{2,}|^begin /.test(plain) &&
    ORIGINAL_MESSAGE.some((mark) => plain.replace(/^[- ]+/, '').startsWith(mark))
  );
};

const isHeaderBlock = (lines: readonly string[], at: number): boolean =>
  isFieldOf(lines[at] ?? '', QUOTED_FROM) &&
  lines.slice(at + 1, at + 6).filter((line) => isFieldOf(line, QUOTED_SENT)).length >= 2;

const isFieldOf = (line: string, names: readonly string[]): boolean => {
  const plain = plainLine(line);
  const colon = plain.indexOf(':');
  return colon > 0 && names.includes(plain.slice(0, colon).trim());
};

/** How many lines `Den … skrev …:` takes from here on, mail programs break it in up to three; 0 where it is none. */
const linesOfAttribution = (lines: readonly string[], at: number): number => {
  for (let count = 1; count <= 3; count += 1) {
    const last = plainLine(lines[at + count - 1] ?? '');
    if (last === '') return 0;
    if (!last.endsWith(':')) continue;
    const whole = plainLine(lines.slice(at, at + count).join(' '));
    const names = whole.split(/[\s,:]+/);
    if (!WROTE.some((verb) => names.includes(verb)) || !/\d/.test(whole)) return 0;
    const isMarked = /[@<]|\d{1,2}[.:]\d{2}/.test(whole) || followedByQuote(lines, at + count);
    return isMarked ? count : 0;
  }
  return 0;
};

const followedByQuote = (lines: readonly string[], at: number): boolean =>
  isQuoted(lines.slice(at, at + 3).find((line) => line.trim() !== '') ?? '');

const withoutSignature = (
  lines: readonly string[],
  senderName: string,
): { readonly letter: readonly string[]; readonly signature: readonly string[] } => {
  const begin = lines.findIndex((line, at) => beginsSignature(line, lines, at, senderName));
  if (begin === -1) return { letter: lines, signature: [] };
  const below = lines.slice(begin + 1);
  const isShort = (line: string): boolean =>
    line.length <= 80 &&
    line.split(/\s+/).length <= SIGNATURE_WORDS &&
    !/^p\.?\s?s\b|[?!]$/i.test(line.trim());
  const longAt = below.findIndex((line, at) => !isShort(line) || at >= SIGNATURE_LINES);
  const first = lines[begin] ?? '';
  const signature = [first, ...(longAt === -1 ? below : below.slice(0, longAt))];
  return {
    letter: [...lines.slice(0, begin), '', ...(longAt === -1 ? [] : below.slice(longAt))],
    signature,
  };
};

const beginsSignature = (line: string, lines: readonly string[], at: number, senderName: string): boolean => {
  if (line.length > 80) return false;
  if (line === '--' || line === '-- ') return true;
  const plain = plainLine(line).replace(/[.,!\s]+$/, '');
  if (plain === '') return false;
  if (startsWithOne(plain, SENT_FROM) && plain.split(' ').length <= 8) return true;
  const signOff = SIGN_OFFS.find(
    (mark) => plain === mark || plain.startsWith(`${mark} `) || plain.startsWith(`${mark},`),
  );
  if (signOff !== undefined) return isOnlyName(plain.slice(signOff.length), 3);
  const aboveIsEmpty = at > 0 && (lines[at - 1] ?? '').trim() === '';
  return aboveIsEmpty && isSender(plain, senderName);
};

const nameWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

const isOnlyName = (rest: string, most: number): boolean =>
  nameWords(rest).length <= most && !/\d/.test(rest);

/** A line that is nothing but (a part of) the sender's own name. */
const isSender = (plain: string, senderName: string): boolean => {
  const words = nameWords(plain);
  const names = nameWords(senderName);
  return words.length > 0 && names.length > 0 && words.every((word) => names.includes(word));
};

const FIRST_PERSON =
  /(?:^|[^\p{L}])(?:jag|mig|mej|mitt|mina|i'm|me|my|jeg|meg|minua|minun|ich|mich)(?![\p{L}])/iu;

const withoutFooters = (letter: string): string =>
  letter
    .split(/\n[ \t]*\n/)
    .filter((paragraph) => {
      const plain = paragraph.toLowerCase();
      return FIRST_PERSON.test(plain) || !FOOTERS.some((mark) => plain.includes(mark));
    })
    .join('\n\n');
