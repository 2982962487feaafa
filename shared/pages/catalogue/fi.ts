import { choicePages } from './fi/choice-pages.ts';
import { mails } from './fi/mails.ts';
import { pages } from './fi/pages.ts';
import { requestPages } from './fi/request-pages.ts';
import type { Catalogue } from './shape.ts';

export const fi: Catalogue = { name: 'Suomi', ...pages, ...requestPages, ...choicePages, mails };
