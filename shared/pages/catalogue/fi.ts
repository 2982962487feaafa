import { information } from './fi/information.ts';
import { pages } from './fi/pages.ts';
import type { Catalogue } from './shape.ts';

export const fi: Catalogue = { name: 'Suomi', ...pages, mails: { information } };
