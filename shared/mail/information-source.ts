import { CATALOGUE } from '../pages/catalogue/catalogue.ts';
import type { InformationWords, InformedSource } from '../pages/catalogue/shape/information.ts';
import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import type { MailSection } from './mail-document.ts';

/** Which words tell where data comes from: how far the kinds of source of N13 differ for the person. */
const TOLD_AS = {
  'website-form': 'form',
  contest: 'form',
  'social-lead': 'form',
  fair: 'person',
  telephone: 'person',
  'business-card': 'person',
  'customer-register': 'customer',
  'address-broker': 'broker',
  'public-source': 'public',
} as const satisfies Readonly<Record<InformedSource, keyof InformationWords['source']>>;

export const isFormSource = (source: InformedSource): boolean => TOLD_AS[source] === 'form';

/**
 * Where the data comes from, and whether the person had to give it (Art. 13(2)(e)). Of a third party's: that it is not
 * the person's own, and the `origin`, or the kind of origin and how to learn which (Art. 14(2)(f)).
 */
export const whereFrom = (
  language: Language,
  source: InformedSource,
  origin: string | undefined,
): MailSection => {
  const { heading, ...told } = CATALOGUE[language].mails.information.source;
  const words = told[TOLD_AS[source]];
  if (typeof words === 'string') return { heading, body: [words] };
  return {
    heading,
    body: [origin === undefined ? words.unnamed(CONTROLLER.privacyEmail) : words.named(origin)],
  };
};
