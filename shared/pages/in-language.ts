import type { Language } from '../policy/languages.ts';

/** A path of ours in a language. What its query holds stays, so that a token of a mail's link is not lost. */
export const inLanguage = (address: string, language: Language): string => {
  const [path = '', query] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language);
  return `${path}?${parameters}`;
};
