import type { Catalogue } from './shape.ts';
import { information } from './sv/information.ts';
import { pages } from './sv/pages.ts';

export const sv: Catalogue = { name: 'Svenska', ...pages, mails: { information } };
