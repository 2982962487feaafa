import type { Part } from './part.ts';

/** Why somebody is asked to say yes once more. */
export type AskedBecause = 'after-no' | 'double-opt-in';

/** The mails about what somebody has said yes or no to. */
export interface ChoiceMailWords {
  readonly confirmConsent: {
    readonly subject: (controller: string) => string;
    readonly asked: (receivedOn: string) => string;
    readonly because: Readonly<Record<AskedBecause, string>>;
    readonly press: (before: string) => string;
    readonly button: string;
    readonly nothing: {
      readonly heading: string;
      readonly text: Readonly<Record<AskedBecause, (before: string) => string>>;
      readonly again: (time: string) => string;
    };
  };
  readonly preferencesLink: {
    readonly subject: (controller: string) => string;
    readonly asked: string;
    readonly button: string;
    readonly lasts: (time: string) => string;
    readonly notYou: Part;
  };
}
