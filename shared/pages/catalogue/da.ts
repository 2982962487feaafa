import { information } from './da/information.ts';
import { pages } from './da/pages.ts';
import type { Catalogue } from './shape.ts';

export const da: Catalogue = { name: 'Dansk', ...pages, mails: { information } };
