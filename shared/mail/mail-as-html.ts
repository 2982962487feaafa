import { blockMarkup } from '../pages/block-markup.ts';
import { type Html, html } from '../pages/markup.ts';
import { TOKENS } from '../pages/tokens.ts';
import { CONTROLLER } from '../policy/controller.ts';
import type { Block } from '../policy/notice/shape.ts';
import type { MailDocument, MailLink, MailSection } from './mail-document.ts';

const { font, corner, width, light } = TOKENS;
const BODY = `margin:0;padding:16px;font:16px/1.5 ${font}`;
const WHOSE = `margin:0 0 20px;padding-bottom:12px;border-bottom:3px solid ${light.accent};font-weight:bold`;
const HEADING = 'margin:28px 0 8px;font-size:18px;line-height:1.3';
const APART = `margin:24px 0;width:100%;border:3px solid ${light.accent};border-radius:${corner.mail};border-collapse:separate`;
// Its two colours go together, so that they can be read on any ground.
const BUTTON = `display:inline-block;padding:14px 28px;color:${light.onAccent};background:${light.accent};border-radius:${corner.mail};font-weight:bold;text-decoration:none`;

/**
 * The HTML of a mail: no image, nothing fetched, no colours of its own that would fight a dark mail program but the
 * button's, and a table where a frame must hold in every one of them.
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
<p style="${WHOSE}">${CONTROLLER.name}</p>
<p>${greeting}</p>
${opening.map(part)}
${sections.map(section)}
</div>
</body>
</html>
`.toString();

const section = ({ heading, body, apart }: MailSection): Html => {
  const content = html`${body.map(part)}`;
  if (!apart) return html`<h2 style="${HEADING}">${heading}</h2>\n${content}`;
  return html`<table role="presentation" style="${APART}"><tr><td style="padding:8px 20px">
<h2 style="margin:12px 0 8px;font-size:20px;line-height:1.3">${heading}</h2>
${content}
</td></tr></table>`;
};

const part = (block: Block | MailLink): Html =>
  typeof block === 'object' && 'url' in block ? link(block) : blockMarkup(block);

const link = ({ label, url, button }: MailLink): Html =>
  button
    ? html`<table role="presentation" style="margin:24px 0"><tr><td bgcolor="${light.accent}" style="border-radius:${corner.mail}">
<a href="${url}" style="${BUTTON}">${label}</a>
</td></tr></table>`
    : html`<p><a href="${url}" style="font-weight:bold">${label}</a></p>`;
