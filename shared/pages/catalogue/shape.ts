/** Everything that the public pages say. A string that a language lacks is a type error. */
export interface Catalogue {
  /** The language's own name, for the language switch. */
  readonly name: string;
  readonly layout: {
    readonly yourData: string;
    readonly notice: string;
    readonly languages: string;
    readonly questions: (mail: string) => string;
  };
  readonly notice: { readonly contents: string };
  readonly unsubscribe: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly afterwards: string;
    readonly stillSent: string;
  };
  readonly unsubscribed: {
    readonly email: {
      readonly title: string;
      readonly lead: (controller: string) => string;
      readonly more: string;
      readonly moreLead: string;
      readonly button: string;
    };
    readonly everything: {
      readonly title: string;
      readonly lead: (controller: string) => string;
      readonly data: (mail: string) => string;
    };
  };
  readonly unknownLink: {
    readonly title: string;
    readonly lead: string;
    readonly instead: (mail: string) => string;
  };
}
