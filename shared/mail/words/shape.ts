import type { Channel, Purpose } from '../../policy/purposes.ts';
import type { Right } from '../../policy/rights.ts';

export type ReadLanguage = 'sv' | 'en' | 'nb' | 'da' | 'fi' | 'de' | 'other';

/** What a mail can ask for: a right (N20), or what became of an earlier request. */
export type Intent = Right | 'follow-up';

/** N7: the purposes that a person can name in a no; device data is no matter of mail. */
export type NamedPurpose = Exclude<Purpose, 'digital-experience'>;

/**
 * What people say in one language, in the phrases of `phrases.ts`. Somebody who speaks it can correct it: nothing
 * here is code. A phrase stands for the language, never for one letter.
 */
export interface LanguageWords {
  /** Small words that tell this language from the others. */
  readonly telling: readonly string[];
  readonly intents: Readonly<Record<Intent, readonly string[]>>;
  readonly channels: Readonly<Record<Channel, readonly string[]>>;
  /** Names of a channel that mean none: "my e-mail address". */
  readonly noChannel: readonly string[];
  readonly purposes: Readonly<Record<NamedPurpose, readonly string[]>>;
  /** Words by which somebody speaks for themselves. */
  readonly self: readonly string[];
  /** Matters of privacy or marketing: who names them and asks for nothing that is known is read by a person. */
  readonly touching: readonly string[];
  /** Words that make a list of channels one of examples: then nothing is limited. */
  readonly examples: readonly string[];
  /** Sentences that go on with a no: "this goes for …". */
  readonly scoping: readonly string[];
  /** Sentences that let something go on. */
  readonly keeping: readonly string[];
  readonly negations: readonly string[];
  /** Words that turn what follows into its opposite: "I do not want to stop receiving". */
  readonly reversing: readonly string[];
  readonly conditions: readonly string[];
  /** Written for somebody else. */
  readonly forOthers: readonly string[];
  /** A matter of another kind beside the request: an invoice, a contract. */
  readonly otherMatters: readonly string[];
  /** A threat, a doubt, something that a person has to look into. */
  readonly unsettled: readonly string[];
  /** The request stands in an attachment. */
  readonly attached: readonly string[];
  /** Said by a machine: absence, receipts of reading, tickets. */
  readonly automatic: readonly string[];
  /** Offers to a company. Two of them make spam. */
  readonly offers: readonly string[];
}
