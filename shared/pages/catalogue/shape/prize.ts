import type { Part } from './part.ts';

/** What is said to whoever entered a competition (N5). The rest comes from the information mail and the notice. */
export interface PrizeWords {
  readonly adult: {
    readonly subject: (controller: string) => string;
    readonly why: (receivedOn: string) => string;
    readonly no: {
      readonly heading: string;
      readonly text: (mail: string) => string;
      readonly effect: string;
    };
    readonly alongside: string;
    readonly only: string;
    readonly source: string;
    readonly end: (date: string) => string;
    readonly recipients: string;
  };
  /** In words that a ten-year-old reads. An adult who gave no age gets it too, so it calls nobody a child. */
  readonly child: {
    readonly subject: (controller: string) => string;
    readonly hello: (receivedOn: string) => string;
    readonly kept: Part;
    readonly gone: { readonly heading: string; readonly text: (date: string) => string };
    readonly decide: {
      readonly heading: string;
      readonly text: (mail: string) => string;
      readonly effect: string;
      readonly help: string;
    };
    readonly notYou: Part;
    readonly who: { readonly heading: string; readonly text: (controller: string) => string };
    readonly wrong: {
      readonly heading: string;
      readonly text: (authority: string, url: string, mail: string) => string;
    };
    readonly adults: Part;
  };
}
