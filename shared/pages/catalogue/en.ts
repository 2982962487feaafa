import { choicePages } from './en/choice-pages.ts';
import { mails } from './en/mails.ts';
import { pages } from './en/pages.ts';
import { requestPages } from './en/request-pages.ts';
import type { Catalogue } from './shape.ts';

export const en: Catalogue = { name: 'English', ...pages, ...requestPages, ...choicePages, mails };
