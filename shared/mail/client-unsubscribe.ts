import { places, wordsOf } from './phrases.ts';
import { phrasesOf } from './words/words.ts';

/** What mail programs write for the press of their own button, with the title of our letter behind it. */
const BY_PROGRAM: readonly (readonly ['sv' | 'en', RegExp])[] = [
  [
    'en',
    /^[\p{L} ]{1,40} sent this e-?mail (?:message )?to unsubscribe from the (?:message|mailing list|sender)((?:[:\s]*["“”'’«][^"“”«»\n]{0,300}["“”'’»])?)\.?$/iu,
  ],
  [
    'sv',
    /^[\p{L} ]{1,40} skickade det här (?:mejlet|e-postmeddelandet|mailet) för att avprenumerera (?:på|från) (?:meddelandet|utskicket|avsändaren)((?:[:\s]*["“”'’«][^"“”«»\n]{0,300}["“”'’»])?)\.?$/iu,
  ],
];

/** All that somebody wrote, where that is one word and means the same as many. */
const BARE: Readonly<Record<string, 'sv' | 'en'>> = {
  stopp: 'sv',
  stoppa: 'sv',
  'stopp tack': 'sv',
  'sluta tack': 'sv',
  stop: 'en',
  'please stop': 'en',
  'stop please': 'en',
  'stop it': 'en',
};

/**
 * What a person meant who wrote "stop" and nothing else, or pressed "unsubscribe" in a mail program: that is replaced
 * by the sentence that it stands for. Of our title only a purpose is kept ("newsletter"); its other words are ours.
 */
export const asMeant = (written: string, subjectLine: string): string => {
  const line = (written || subjectLine).replace(/\s+/g, ' ').trim();
  if (line.length > 500) return written;
  const said = wordsOf(line).join(' ');
  const bare = Object.hasOwn(BARE, said) ? BARE[said] : undefined;
  if (bare) return bare === 'sv' ? 'avregistrera mig' : 'unsubscribe me';
  for (const [language, sentence] of BY_PROGRAM) {
    const title = sentence.exec(line)?.[1];
    if (title === undefined) continue;
    const words = wordsOf(title);
    const named = places(Object.values(phrasesOf(language).purposes).flat(), words).flat();
    const purposes = [...new Set(named)].map((at) => words[at]).join(' ');
    return `${language === 'sv' ? 'avregistrera mig från' : 'unsubscribe me from'} ${purposes}`.trim();
  }
  return written;
};
