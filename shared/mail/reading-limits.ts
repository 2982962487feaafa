/**
 * How much of a mail is read. Anybody can write to the privacy address (N8), so each limit is one that a letter never
 * reaches and an attack does; what is over a limit goes to a person, unread.
 */
export const MAIL_READING_LIMITS = {
  /** SES takes in 40 MB at most. */
  bytes: 42 * 1024 * 1024,
  /** A text part as it came, still encoded. Above it the mail is not read. */
  textBytes: 1024 * 1024,
  /** Of every attachment only the beginning is kept: enough for a delivery report. */
  attachmentBytes: 16 * 1024,
  /** How far the headers of a part are looked for. */
  partHeadBytes: 8 * 1024,
  /** All that is kept of a mail, attachments cut. */
  keptBytes: 4 * 1024 * 1024,
  /** Lines that begin with two dashes, as every boundary does. */
  parts: 1_000,
  /** Lines in all that is kept. The parser takes each one by itself. */
  lines: 20_000,
  nesting: 20,
  headerBytes: 128 * 1024,
  /** HTML that is turned to text: its characters, its tags and how deep they stand in each other. */
  htmlCharacters: 1_000_000,
  htmlTags: 20_000,
  htmlDepth: 100,
  /** What a mail says, as text with its quotes, and what its sender wrote of it. */
  textCharacters: 200_000,
  writtenCharacters: 20_000,
} as const;
