import { blockMarkup } from '../pages/block-markup.ts';
import { type Html, html } from '../pages/markup.ts';
import { TOKENS } from '../pages/tokens.ts';
import type { MailDocument, MailLink, MailSection } from './mail-document.ts';

const { font, corner, width, light } = TOKENS;
const BODY = `margin:0;padding:16px;font:16px/1.5 ${font}`;
const HEADING = 'margin:28px 0 8px;font-size:18px;line-height:1.3';
const APART = `margin:24px 0;width:100%;border:3px solid ${light.accent};border-radius:${corner.mail};border-collapse:separate`;

/**
 * The HTML of a mail: no image, nothing fetched, no colours of its own that would fight a dark mail program, and a
 * table where a frame must hold in every one of them.
 */
export const mailAsHtml = ({ language, subject, greeting, opening, sections }: MailDocument): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
</head>
<body style="${BODY}">
<div style="max-width:${width.mail};margin:0 auto">
<p>${greeting}</p>
${opening.map(blockMarkup)}
${sections.map(section)}
</div>
</body>
</html>
`.toString();

const section = ({ heading, body, apart }: MailSection): Html => {
  const content = html`${body.map((block) =>
    typeof block === 'object' && 'url' in block ? link(block) : blockMarkup(block),
  )}`;
  if (!apart) return html`<h2 style="${HEADING}">${heading}</h2>\n${content}`;
  return html`<table role="presentation" style="${APART}"><tr><td style="padding:8px 20px">
<h2 style="margin:12px 0 8px;font-size:20px;line-height:1.3">${heading}</h2>
${content}
</td></tr></table>`;
};

const link = ({ label, url }: MailLink): Html =>
  html`<p><a href="${url}" style="font-weight:bold">${label}</a></p>`;
