import type { Catalogue } from './shape.ts';
import { choicePages } from './sv/choice-pages.ts';
import { mails } from './sv/mails.ts';
import { pages } from './sv/pages.ts';
import { requestPages } from './sv/request-pages.ts';

export const sv: Catalogue = { name: 'Svenska', ...pages, ...requestPages, ...choicePages, mails };
