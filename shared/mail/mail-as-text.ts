import type { Block } from '../policy/notice/shape.ts';
import type { MailDocument, MailLink, MailSection } from './mail-document.ts';

const RULE = '='.repeat(64);

/** The plain text of a mail. A section that stands apart has a rule above and below. */
export const mailAsText = ({ greeting, opening, sections }: MailDocument): string =>
  `${[greeting, ...opening.map(block), ...sections.map(section)].join('\n\n')}\n`;

const section = ({ heading, body, apart }: MailSection): string => {
  const content = [heading.toUpperCase(), ...body.map(block)].join('\n\n');
  return apart ? `${RULE}\n\n${content}\n\n${RULE}` : content;
};

const block = (content: Block | MailLink): string => {
  if (typeof content === 'string') return content;
  if ('url' in content) return `${content.label}:\n${content.url}`;
  if ('points' in content) return content.points.map((point) => `- ${point}`).join('\n');
  return content.entries
    .map(({ term, lines }) => [term, ...lines.map((line) => `- ${line}`)].join('\n'))
    .join('\n\n');
};
