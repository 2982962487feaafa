/** What the information mail says beside the notice's own sections. */
export interface InformationWords {
  readonly subject: (controller: string) => string;
  readonly why: (form: string, receivedOn: string) => string;
  readonly notYou: (mail: string) => string;
  readonly objection: {
    readonly heading: string;
    readonly right: string;
    readonly link: string;
    readonly more: (mail: string) => string;
  };
  readonly kept: { readonly heading: string; readonly alongside: string };
  readonly use: {
    readonly heading: string;
    readonly saidYes: string;
    readonly purpose: (purposes: string) => string;
    readonly basis: string;
    readonly noBox: string;
  };
  readonly source: { readonly heading: string; readonly text: string };
  readonly retention: {
    readonly heading: string;
    readonly checked: (date: string) => string;
    readonly end: (date: string) => string;
    readonly proof: (time: string) => string;
  };
  readonly notice: { readonly heading: string; readonly link: string };
}
