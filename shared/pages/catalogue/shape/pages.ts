/** What every page says around its matter, and the pages that are no part of a request. */
export interface PageWords {
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
  readonly error: Readonly<
    Record<'not-found' | 'invalid' | 'failed', { readonly title: string; readonly lead: string }>
  >;
}
