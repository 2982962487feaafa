import type { Language } from './languages.ts';

interface NoticeVersion {
  /** The day from which it holds; stored with every record, and answered by the gate (N7). */
  readonly version: string;
  /** What became different for the people it is for. */
  readonly changed: Readonly<Record<Language, string>>;
}

/** Every published version of the notice, the newest first. The words of old ones stand in the version history. */
export const NOTICE_VERSIONS = [
  {
    version: '2026-11-25',
    changed: {
      sv: 'Tävlingar, kunder och fler källor är med, och det som vi grundar på ett berättigat intresse.',
      en: 'Competitions, customers and more sources are included, and what we base on a legitimate interest.',
      nb: 'Konkurranser, kunder og flere kilder er med, og det som vi bygger på en berettiget interesse.',
      da: 'Konkurrencer, kunder og flere kilder er med, og det, som vi baserer på en legitim interesse.',
      fi: 'Mukana ovat kilpailut, asiakkaat ja uusia lähteitä sekä se, minkä perustamme oikeutettuun etuun.',
    },
  },
  {
    version: '2026-11-24',
    changed: {
      sv: 'Den första versionen.',
      en: 'The first version.',
      nb: 'Den første versjonen.',
      da: 'Den første version.',
      fi: 'Ensimmäinen versio.',
    },
  },
] as const satisfies readonly NoticeVersion[];

/** The privacy notice as the public reads it now. */
export const NOTICE = NOTICE_VERSIONS[0];
