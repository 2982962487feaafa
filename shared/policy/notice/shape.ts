/** The sections of the notice, in the order in which they are read. The right to object comes first, and apart (L10). */
export const SECTIONS = [
  'objection',
  'preferences',
  'controller',
  'use',
  'data',
  'sources',
  'customers',
  'companies',
  'competitions',
  'children',
  'device',
  'never',
  'retention',
  'no',
  'recipients',
  'protection',
  'rights',
  'complaint',
  'changes',
] as const;
export type SectionId = (typeof SECTIONS)[number];

interface Entry {
  readonly term: string;
  readonly lines: readonly string[];
}

/**
 * A paragraph, a list, or entries of a term with its lines; `folded` entries are opened one by one where the medium can.
 * Plain text, no markup.
 */
export type Block =
  | string
  | { readonly points: readonly string[] }
  | { readonly entries: readonly Entry[]; readonly folded?: true };

interface Section {
  readonly heading: string;
  /** The first is the short answer, which says enough to those who read no further. */
  readonly body: readonly [string, ...Block[]];
}
export type SectionsOf<Id extends SectionId> = Readonly<Record<Id, Section>>;

export interface NoticeText {
  readonly title: string;
  readonly lead: string;
  /** The first layer: the whole notice in a handful of lines, each with the section that says more. */
  readonly short: {
    readonly heading: string;
    readonly lines: readonly { readonly term: string; readonly text: string; readonly more: SectionId }[];
  };
  readonly sections: SectionsOf<SectionId>;
}
