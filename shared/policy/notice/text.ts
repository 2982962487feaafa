import type { Language } from '../languages.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { type NoticeFacts, noticeFacts } from './facts.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import type { NoticeText } from './shape.ts';
import { sv } from './sv.ts';

const TEXTS: Readonly<Record<Language, (facts: NoticeFacts) => NoticeText>> = { sv, en, nb, da, fi };

/** The notice (GDPR 13) in one language, with the numbers, names and addresses that the policy holds today. */
export const noticeText = (language: Language): NoticeText => TEXTS[language](noticeFacts(language));
