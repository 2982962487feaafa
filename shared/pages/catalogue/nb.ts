import { information } from './nb/information.ts';
import { pages } from './nb/pages.ts';
import type { Catalogue } from './shape.ts';

export const nb: Catalogue = { name: 'Norsk bokmål', ...pages, mails: { information } };
