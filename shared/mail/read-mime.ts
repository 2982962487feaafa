import PostalMime, { addressParser, decodeWords, type Header } from 'postal-mime';
import { cutLargeParts } from './cut-large-parts.ts';
import { htmlAsText } from './html-as-text.ts';
import { MAIL_READING_LIMITS as LIMITS } from './reading-limits.ts';

export interface MimeMail {
  /** In document order, names in lower case, values unfolded and not decoded. */
  readonly headers: readonly Header[];
  /** Null where there is none or more than one: then nobody can be said to have written. */
  readonly from: { readonly address: string; readonly name: string } | null;
  readonly subjectLine: string;
  /** The text with its quotes and signatures; from the HTML where no plain text says anything. */
  readonly text: string;
  readonly attachments: readonly {
    readonly type: string;
    readonly inline: boolean;
    readonly content: string;
  }[];
  /** The year of the Date header, for centuries of two digits. */
  readonly year: number | undefined;
}

export type MimeRead =
  | { readonly kind: 'parsed'; readonly mail: MimeMail }
  | { readonly kind: 'unreadable'; readonly because: string };

const unreadable = (because: string): MimeRead => ({ kind: 'unreadable', because });

/** Reads raw bytes (RFC 5322, MIME). Whatever comes in, the answer is a mail or a reason, never an exception. */
export const readMime = async (raw: Uint8Array): Promise<MimeRead> => {
  const cut = cutLargeParts(raw);
  if (cut.kind === 'too-much') return unreadable(cut.because);
  const parsed = await parse(cut.bytes);
  if (parsed === undefined) return unreadable('Its headers or its nesting are over the limit.');
  const plain = parsed.text ?? '';
  const html = plain.trim() === '' ? await htmlAsText(parsed.html ?? '') : '';
  if (html === undefined) return unreadable('Its HTML is larger or deeper than the limit.');
  const text = (plain.trim() === '' ? html : plain).replace(/\r\n?/g, '\n').normalize('NFC');
  if (text.length > LIMITS.textCharacters || text.split('\n').length > LIMITS.lines)
    return unreadable('Its text is longer than the limit.');
  return {
    kind: 'parsed',
    mail: {
      headers: parsed.headers,
      from: onlySender(parsed.headers),
      subjectLine: subjectOf(parsed.headers),
      text,
      attachments: parsed.attachments.map((part) => ({
        type: part.mimeType,
        // A picture of the text's own; Apple Mail calls every attachment inline.
        inline: part.mimeType.startsWith('image/') && part.contentId !== undefined,
        content: typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content),
      })),
      year: yearOf(parsed.date),
    },
  };
};

const parse = async (bytes: Uint8Array<ArrayBuffer>) => {
  try {
    return await PostalMime.parse(bytes, {
      // A forwarded mail is somebody else's words: it stays an attachment.
      forceRfc822Attachments: true,
      maxNestingDepth: LIMITS.nesting,
      maxHeadersSize: LIMITS.headerBytes,
    });
  } catch {
    // The library's only way to say that a limit is passed. Its message is not ours to repeat.
    return undefined;
  }
};

const onlySender = (headers: readonly Header[]): MimeMail['from'] => {
  const values = headers.filter(({ key }) => key === 'from').map(({ value }) => value);
  const [value] = values;
  if (value === undefined || values.length > 1) return null;
  const [sender, ...more] = addressParser(value, { flatten: true });
  const address = sender?.address?.trim() ?? '';
  const at = address.lastIndexOf('@');
  if (more.length > 0 || at < 1 || /[\s<>"]/.test(address)) return null;
  return {
    address: `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`,
    name: (sender?.name ?? '').slice(0, 200),
  };
};

const subjectOf = (headers: readonly Header[]): string =>
  decodeWords(headers.find(({ key }) => key === 'subject')?.value ?? '')
    .normalize('NFC')
    .slice(0, 500)
    // A cut may leave half a character, which no database takes.
    .toWellFormed();

const yearOf = (date: string | undefined): number | undefined => {
  const year = new Date(date ?? '').getUTCFullYear();
  return Number.isNaN(year) ? undefined : year;
};
