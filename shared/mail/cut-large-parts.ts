import { MAIL_READING_LIMITS as LIMITS } from './reading-limits.ts';

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

export type Cut =
  | { readonly kind: 'cut'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-much'; readonly because: string };

/**
 * Raw mail with every large part cut to its beginning, so that an attachment of 30 MB is never decoded only to be
 * thrown away, and a mail bomb ends here. Whatever stands between two lines that begin with `--` is taken for one
 * part: a line of dashes in a text only starts a new run, so nothing is lost by mistake. A text that would be cut is
 * too much instead: half a letter is never read.
 */
export const cutLargeParts = (raw: Uint8Array): Cut => {
  if (raw.length > LIMITS.bytes) return { kind: 'too-much', because: 'The mail is larger than the limit.' };
  const kept: Uint8Array[] = [];
  let keptBytes = 0;
  let runs = 0;
  for (let start = 0; start < raw.length; ) {
    const end = endOfRun(raw, start);
    const run = raw.subarray(start, end);
    const most = run.length <= LIMITS.attachmentBytes ? run.length : lengthToKeep(run);
    if (most === undefined)
      return { kind: 'too-much', because: 'A text of the mail is longer than the limit.' };
    kept.push(run.subarray(0, most));
    if (most < run.length) kept.push(Uint8Array.of(CR, LF));
    keptBytes += Math.min(run.length, most + 2);
    runs += 1;
    if (runs > LIMITS.parts) return { kind: 'too-much', because: 'The mail has more parts than the limit.' };
    if (keptBytes > LIMITS.keptBytes)
      return { kind: 'too-much', because: 'The parts of the mail are together larger than the limit.' };
    start = end;
  }
  if (linesIn(kept) > LIMITS.lines)
    return { kind: 'too-much', because: 'The mail has more lines than the limit.' };
  const bytes = new Uint8Array(keptBytes);
  let at = 0;
  for (const piece of kept) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { kind: 'cut', bytes };
};

/** Where the next line that begins with `--` begins, after the line at `start`. */
const endOfRun = (raw: Uint8Array, start: number): number => {
  for (let at = raw.indexOf(LF, start); at !== -1; at = raw.indexOf(LF, at + 1)) {
    if (raw[at + 1] === DASH && raw[at + 2] === DASH) return at + 1;
  }
  return raw.length;
};

const linesIn = (pieces: readonly Uint8Array[]): number => {
  let lines = 0;
  for (const piece of pieces) {
    for (let at = piece.indexOf(LF); at !== -1; at = piece.indexOf(LF, at + 1)) lines += 1;
  }
  return lines;
};

/** How much of a large run is kept; undefined where it is a text that somebody wrote. */
const lengthToKeep = (run: Uint8Array): number | undefined => {
  const head = new TextDecoder('latin1').decode(run.subarray(0, LIMITS.partHeadBytes));
  const headers = head.split(/\n\r{0,2}\n/, 1)[0] ?? '';
  const isAttachment =
    /^content-disposition:[ \t]{0,9}attachment/im.test(headers) ||
    /^content-type:\s{0,9}(?:image|audio|video|application|font|model|message|multipart)\//im.test(headers);
  if (isAttachment) return Math.min(run.length, LIMITS.attachmentBytes);
  return run.length <= LIMITS.textBytes ? run.length : undefined;
};
