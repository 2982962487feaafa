/** The sections of the notice, in the order in which they are read. The right to object comes first (L10). */
export const SECTIONS = [
  'objection',
  'controller',
  'data',
  'use',
  'never',
  'retention',
  'no',
  'recipients',
  'protection',
  'children',
  'rights',
  'complaint',
  'changes',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A paragraph, a list, or entries of a term with its lines. Plain text, no markup. */
export type Block =
  | string
  | { readonly points: readonly string[] }
  | { readonly entries: readonly { readonly term: string; readonly lines: readonly string[] }[] };

export interface NoticeText {
  readonly title: string;
  readonly lead: string;
  readonly sections: Readonly<
    Record<SectionId, { readonly heading: string; readonly body: readonly Block[] }>
  >;
}
