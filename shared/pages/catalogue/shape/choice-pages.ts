import type { Part } from './part.ts';

interface Saved {
  readonly title: string;
  readonly lead: string;
}

/** The pages on which somebody says yes or no to marketing, whole or in part. */
export interface ChoicePageWords {
  readonly preferences: {
    readonly title: string;
    readonly lead: string;
    readonly everything: { readonly heading: string; readonly text: string; readonly button: string };
    readonly some: {
      readonly heading: string;
      readonly text: string;
      readonly purposes: string;
      readonly button: string;
    };
    /** The whole name of one box, for whoever does not see the table around it. */
    readonly stop: (purpose: string, channel: string) => string;
    readonly stopped: (purpose: string, channel: string) => string;
    readonly isStopped: string;
    readonly allStopped: string;
    readonly now: string;
    readonly again: Part;
    readonly saved: Readonly<Record<'limits' | 'nothing', Saved>>;
  };
  readonly preferencesLink: {
    readonly heading: string;
    readonly lead: string;
    readonly label: string;
    readonly button: string;
    readonly missing: string;
    readonly sent: Saved;
  };
  readonly confirmConsent: {
    readonly title: string;
    readonly asked: (receivedOn: string) => string;
    readonly button: string;
    readonly notWanted: string;
  };
  readonly consentConfirmed: {
    readonly title: string;
    readonly lead: string;
    readonly withdraw: (mail: string) => string;
  };
}
