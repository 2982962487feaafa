import type { CaseStep, Right, RightState } from '../../../policy/rights.ts';

/** The pages by which somebody uses a right (N20), from the first to the last. */
export interface RequestPageWords {
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly stop: {
      readonly heading: string;
      readonly lead: string;
      readonly byLink: string;
      readonly byMail: (mail: string) => string;
      readonly byChoice: string;
      readonly byForm: string;
    };
    readonly yours: { readonly heading: string; readonly text: string };
  };
  readonly requestForm: {
    readonly heading: string;
    readonly lead: string;
    readonly rights: string;
    /** One line for each right: what it means. */
    readonly meaning: Readonly<Record<Right, string>>;
    readonly contact: string;
    readonly contactHint: string;
    readonly emailHint: string;
    readonly phoneHint: string;
    readonly more: string;
    readonly nameHint: string;
    readonly details: string;
    readonly detailsHint: string;
    readonly button: string;
    readonly afterwards: string;
    /** Examples are of names and numbers that are set aside for examples (RFC 2606, PTS). */
    readonly mistakes: Readonly<
      Record<'heading' | 'rights' | 'contact' | 'email' | 'phone' | 'details' | 'other', string>
    >;
  };
  readonly requestReceived: {
    readonly title: string;
    readonly asked: string;
    readonly stopped: string;
    readonly next: string;
    readonly mail: string;
    readonly confirm: (time: string) => string;
    readonly noMail: (mail: string) => string;
  };
  readonly confirmRequest: {
    readonly title: string;
    readonly asked: (receivedOn: string) => string;
    readonly effects: string;
    readonly button: string;
    readonly notYou: string;
  };
  /** What follows when a right is confirmed, on the page with the button and in the mail that leads to it. */
  readonly effect: Readonly<Record<Right, string>>;
  readonly requestConfirmed: {
    readonly title: string;
    readonly lead: string;
    readonly follow: string;
  };
  readonly requestStatus: {
    readonly title: string;
    readonly asked: (receivedOn: string) => string;
    readonly answerBy: (date: string) => string;
    readonly extended: (date: string) => string;
    readonly stands: string;
    readonly happened: string;
  };
  readonly states: Readonly<Record<RightState, { readonly label: string; readonly text: string }>>;
  readonly steps: Readonly<Record<CaseStep, string>>;
  readonly deadRequestLink: {
    readonly title: string;
    readonly lead: string;
    readonly unchanged: string;
    readonly instead: (mail: string) => string;
  };
}
