import { phrases } from '../../phrases.ts';
import { en } from './en.ts';
import type { PlainStopWords } from './shape.ts';
import { sv } from './sv.ts';

const compiled = ({ fillers, ...lists }: PlainStopWords) => ({
  fillers: new Set(fillers),
  courtesy: phrases(lists.courtesy),
  reasons: phrases(lists.reasons),
  contacts: phrases(lists.contacts),
  pointing: phrases(lists.pointing),
  everything: phrases(lists.everything),
  duties: phrases(lists.duties),
  asking: phrases(lists.asking),
  wanting: phrases(lists.wanting),
  joining: phrases(lists.joining),
  or: phrases(lists.or),
  by: phrases(lists.by),
  halts: phrases(lists.halts),
});

export type PlainPhrases = ReturnType<typeof compiled>;
export type PlainLanguage = 'sv' | 'en';

/** The languages in which a plain no is read surely enough to act on it at once. */
export const PLAIN: Readonly<Record<PlainLanguage, PlainPhrases>> = { sv: compiled(sv), en: compiled(en) };
