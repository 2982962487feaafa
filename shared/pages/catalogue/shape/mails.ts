import type { ChoiceMailWords } from './choice-mails.ts';
import type { InformationWords } from './information.ts';
import type { Part } from './part.ts';
import type { PrizeWords } from './prize.ts';

/** What the duty messages say (L18). Rights, channels and purposes have their names in the policy. */
export interface MailWords extends ChoiceMailWords {
  readonly greeting: (name: string | undefined) => string;
  readonly information: InformationWords;
  readonly prize: PrizeWords;
  readonly confirmRequest: {
    readonly subject: (controller: string) => string;
    readonly asked: (receivedOn: string) => string;
    readonly press: (before: string) => string;
    readonly button: string;
    readonly follows: { readonly heading: string; readonly answer: string };
    readonly stopped: Part;
    readonly lapse: { readonly heading: string; readonly text: (before: string) => string };
    readonly notYou: Part;
    readonly follow: string;
  };
  readonly erased: {
    readonly subject: (controller: string) => string;
    readonly done: (receivedOn: string) => string;
    readonly gone: { readonly heading: string; readonly points: readonly string[]; readonly others: string };
    readonly recipients: Part;
    readonly stays: {
      readonly heading: string;
      readonly no: string;
      readonly proof: (time: string) => string;
      readonly request: (time: string) => string;
      readonly backup: (time: string) => string;
    };
  };
  readonly nothingHeld: {
    readonly subject: (controller: string) => string;
    readonly asked: (receivedOn: string) => string;
    readonly nothing: string;
    readonly kept: {
      readonly heading: string;
      readonly no: string;
      readonly request: (time: string) => string;
    };
    readonly customer: { readonly heading: string; readonly text: (mail: string) => string };
  };
  readonly requestLapsed: {
    readonly subject: (controller: string) => string;
    readonly asked: (receivedOn: string) => string;
    readonly why: (time: string) => string;
    readonly stopped: Part;
    readonly again: {
      readonly heading: string;
      readonly text: (mail: string) => string;
      readonly link: string;
    };
  };
  readonly marketingStopped: {
    readonly subject: (controller: string) => string;
    readonly done: string;
    readonly channels: string;
    readonly allChannels: string;
    readonly purposes: string;
    readonly allPurposes: string;
    readonly still: string;
    readonly nothingToDo: (mail: string) => string;
  };
  /** Links at the end of a mail. */
  readonly links: { readonly heading: string; readonly status: string };
}
