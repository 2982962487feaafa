import { MAIL_READING_LIMITS as LIMITS } from './reading-limits.ts';

/**
 * HTML as the text that its reader saw, quotes marked with `>`; undefined where it is too large. The converter is
 * loaded with the first mail that needs it: most mails carry their text along.
 */
export const htmlAsText = async (html: string): Promise<string | undefined> => {
  if (html.trim() === '') return '';
  if (html.length > LIMITS.htmlCharacters || html.split('<').length > LIMITS.htmlTags) return undefined;
  if (depthOf(html) > LIMITS.htmlDepth) return undefined;
  const { convert } = await import('html-to-text');
  return convert(html, {
    wordwrap: false,
    limits: { maxDepth: LIMITS.htmlDepth },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'hr', options: { length: 0 } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });
};

/** Elements that need no end tag, so that they open nothing. */
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'area', 'base', 'wbr', 'source']);

/** How deep tags stand in each other, counted roughly: a tag that is never closed counts as open. */
const depthOf = (html: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:]{0,20})/gi)) {
    if (end) depth = Math.max(0, depth - 1);
    else if (!VOID.has(name.toLowerCase())) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};
