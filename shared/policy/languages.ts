/** N12: the languages that answers, pages and wordings are written in. Every text of the policy has all of them. */
export const LANGUAGES = ['sv', 'en', 'nb', 'da', 'fi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person may name as mother tongue (N12). German is read, and answered in English until it has texts. */
export const ACCEPTED_LANGUAGES = [...LANGUAGES, 'de'] as const;

const DEFAULT_LANGUAGE: Language = 'sv';

const CATALOGUE_OF: Readonly<Record<string, Language>> = {
  sv: 'sv',
  en: 'en',
  nb: 'nb',
  nn: 'nb',
  no: 'nb',
  da: 'da',
  fi: 'fi',
  de: 'en',
};

const known = (tag: string): Language | undefined => {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(CATALOGUE_OF, primary) ? CATALOGUE_OF[primary] : undefined;
};

/** The language we have texts in for a BCP 47 tag, whatever its case and region; the default for all others. */
export const catalogueLanguage = (tag: string | undefined): Language => known(tag ?? '') ?? DEFAULT_LANGUAGE;

/** A weight of RFC 9110 12.4.2: 1 where none is given, and no wish at all where it is malformed. */
const quality = (parameters: readonly string[]): number => {
  const weight = parameters.find((parameter) => /^\s*q\s*=/i.test(parameter));
  if (weight === undefined) return 1;
  return Number(/^\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*$/i.exec(weight)?.[1] ?? 0);
};

/**
 * The language of a page: `?lang=` when we know it, else the best of `Accept-Language` (RFC 9110 12.5.4; the first
 * of equals), else the default. A language with `q=0` is never chosen from the header.
 */
export const preferredLanguage = (lang: string | undefined, acceptLanguage: string | undefined): Language => {
  const asked = known(lang ?? '');
  if (asked !== undefined) return asked;
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.split(';');
    return { language: known(tag), q: quality(parameters) };
  });
  const best = wishes
    .filter(({ language, q }) => language !== undefined && q > 0)
    .sort((a, b) => b.q - a.q)[0];
  return best?.language ?? DEFAULT_LANGUAGE;
};
