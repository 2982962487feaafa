import { choicePages } from './da/choice-pages.ts';
import { mails } from './da/mails.ts';
import { pages } from './da/pages.ts';
import { requestPages } from './da/request-pages.ts';
import type { Catalogue } from './shape.ts';

export const da: Catalogue = { name: 'Dansk', ...pages, ...requestPages, ...choicePages, mails };
