import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Markup that is safe to put into a page: every value in it has been escaped. */
export type Html = HtmlEscapedString;

type Part = Html | string | number | false | undefined | readonly Part[];

/** A template whose values are escaped, lists joined, and `false` and `undefined` left out. Nothing in it waits. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  const markup = template(strings, ...parts);
  if (markup instanceof Promise) throw new TypeError('A part of the template is a promise');
  return markup;
};
