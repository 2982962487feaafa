import type { Language } from '../../policy/languages.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import type { InformationWords } from './shape.ts';
import { sv } from './sv.ts';

export const INFORMATION_WORDS: Readonly<Record<Language, InformationWords>> = { sv, en, nb, da, fi };
