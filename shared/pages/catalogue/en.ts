import { information } from './en/information.ts';
import { pages } from './en/pages.ts';
import type { Catalogue } from './shape.ts';

export const en: Catalogue = { name: 'English', ...pages, mails: { information } };
