import { choicePages } from './nb/choice-pages.ts';
import { mails } from './nb/mails.ts';
import { pages } from './nb/pages.ts';
import { requestPages } from './nb/request-pages.ts';
import type { Catalogue } from './shape.ts';

export const nb: Catalogue = {
  name: 'Norsk bokmål',
  ...pages,
  ...requestPages,
  ...choicePages,
  mails,
};
