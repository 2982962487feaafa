import { noticePage } from '../../shared/pages/notice-page.ts';
import { unknownLinkPage } from '../../shared/pages/unknown-link-page.ts';
import { unsubscribedPage, unsubscribePage } from '../../shared/pages/unsubscribe-page.ts';
import type { Language } from '../../shared/policy/languages.ts';

export const ACTION = '/unsubscribe/a-token';

/** Every public page there is, by the name that tests use. */
export const PUBLIC_PAGES: Readonly<Record<string, (language: Language) => string>> = {
  notice: noticePage,
  unsubscribe: (language) => unsubscribePage({ language, action: ACTION }),
  'no more e-mail': (language) => unsubscribedPage({ language, action: ACTION, scope: 'email' }),
  'everything stopped': (language) => unsubscribedPage({ language, action: ACTION, scope: 'everything' }),
  'unknown link': unknownLinkPage,
};
