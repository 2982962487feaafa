import type { Language } from '../../policy/languages.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import type { Catalogue } from './shape.ts';
import { sv } from './sv.ts';

export const CATALOGUE: Readonly<Record<Language, Catalogue>> = { sv, en, nb, da, fi };
