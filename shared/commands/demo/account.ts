/** Characters in a line: it reads in any terminal, and as a file. */
const WIDTH = 100;

/** Something was not as the story says; the message is a sentence for whoever ran it. */
export class NotAsTold extends Error {
  override readonly name = 'NotAsTold';
}

export const title = (text: string): void => console.info(`${text}\n${'='.repeat(text.length)}`);

export const chapter = (text: string): void => console.info(`\n\n${text}\n${'-'.repeat(text.length)}`);

/** What somebody does, or why. Nothing of what the system answers is told so. */
export const sayIn = (text: string): void => console.info(`\n${wrapped(text)}`);

/** What was just seen: told where it holds, and the end of the story where it does not. */
export const see = (holds: boolean, sentence: string, saw?: unknown): void => {
  if (!holds) throw new NotAsTold(notAsTold(sentence, saw));
  console.info(wrapped(sentence, '  - ', '    '));
};

/** What the story cannot go on without. */
export const found = <Thing>(thing: Thing | undefined, sentence: string): Thing => {
  if (thing === undefined) throw new NotAsTold(notAsTold(sentence, undefined));
  return thing;
};

/** The words of a mail, as they were sent. */
export const quote = (text: string): void => console.info(wrapped(text, '    | '));

const notAsTold = (sentence: string, saw: unknown): string =>
  [
    wrapped(`Not as the story says: ${sentence}`),
    ...(saw === undefined ? [] : [wrapped(`It was: ${JSON.stringify(saw).slice(0, 500)}`)]),
  ].join('\n');

/** Lines that break between words; a word longer than a line, such as a link, stands alone in one. */
const wrapped = (text: string, first = '', others = first): string => {
  const lines: string[] = [];
  let line = first;
  let isBegun = false;
  for (const word of text.split(/\s+/)) {
    if (isBegun && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = others;
      isBegun = false;
    }
    line += isBegun ? ` ${word}` : word;
    isBegun = true;
  }
  return [...lines, line].join('\n');
};
