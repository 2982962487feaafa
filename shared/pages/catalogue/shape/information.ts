import type { ACTIVITIES, ActivityName } from '../../../policy/activities.ts';

/** The sources that somebody is entered from: whoever is, is told (L9). */
export type InformedSource = (typeof ACTIVITIES)[ActivityName]['source'];

/** Where it is known who it was, and where it is not. */
interface Origin {
  readonly named: (origin: string) => string;
  readonly unnamed: (mail: string) => string;
}

/** What the information mail says beside the notice's own sections. */
export interface InformationWords {
  readonly subject: (controller: string) => string;
  /** One sentence or two on how the data came, then the same words for everybody. */
  readonly why: Readonly<Record<InformedSource, (receivedOn: string, activity: string) => string>>;
  readonly law: string;
  readonly notYou: (mail: string) => string;
  /** For who entered a competition and ticked a box there. */
  readonly besidePrize: string;
  readonly objection: {
    readonly heading: string;
    readonly right: string;
    readonly link: string;
    readonly choose: string;
    readonly more: (mail: string) => string;
  };
  readonly kept: {
    readonly heading: string;
    readonly withForm: string;
    readonly otherwise: string;
    readonly categories: (names: string) => string;
  };
  readonly use: {
    readonly heading: string;
    readonly saidYes: string;
    readonly purpose: (purposes: string) => string;
    readonly basis: string;
    readonly noBox: string;
    readonly interest: {
      readonly lead: string;
      readonly why: (interest: string) => string;
      readonly basis: string;
      /** L20: e-mail without a consent goes to shared addresses of companies only. */
      readonly sharedAddresses: string;
    };
  };
  readonly source: {
    readonly heading: string;
    readonly form: string;
    readonly person: string;
    readonly customer: string;
    readonly broker: Origin;
    readonly public: Origin;
  };
  readonly retention: {
    readonly heading: string;
    readonly checked: (date: string) => string;
    readonly end: (date: string) => string;
    /** Counted from the final invoice, and from the contract's end where that is never paid. */
    readonly afterContract: (time: string, unpaid: string) => string;
    readonly device: (time: string) => string;
    readonly proof: (time: string) => string;
  };
  readonly notice: { readonly heading: string; readonly link: string };
}
