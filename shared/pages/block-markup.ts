import type { Block } from '../policy/notice/shape.ts';
import { linked } from './linked.ts';
import { type Html, html } from './markup.ts';

/** A block of the policy's text as HTML, on a page or in a mail. */
export const blockMarkup = (block: Block): Html => {
  if (typeof block === 'string') return html`<p>${linked(block)}</p>`;
  if ('points' in block) {
    return html`<ul>${block.points.map((point) => html`<li>${linked(point)}</li>`)}</ul>`;
  }
  return html`${block.entries.map(
    ({ term, lines }) =>
      html`<h3>${term}</h3><ul class="lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>`,
  )}`;
};
