import type { Block } from '../policy/notice/shape.ts';
import { linked } from './linked.ts';
import { type Html, html } from './markup.ts';

/** A block of the policy's text as HTML, on a page or in a mail. */
export const blockMarkup = (block: Block): Html => {
  if (typeof block === 'string') return html`<p>${linked(block)}</p>`;
  if ('points' in block) {
    return html`<ul>${block.points.map((point) => html`<li>${linked(point)}</li>`)}</ul>`;
  }
  if (block.folded) {
    return html`<div class="folds">${block.entries.map(
      ({ term, lines }) => html`<details><summary>${term}</summary>${lineList(lines)}</details>`,
    )}</div>`;
  }
  return html`${block.entries.map(({ term, lines }) => html`<h3>${term}</h3>${lineList(lines)}`)}`;
};

const lineList = (lines: readonly string[]): Html =>
  html`<ul class="lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
