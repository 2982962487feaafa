declare const personal: unique symbol;

/** Text about a person. It is a string wherever a person's data may go, and no `Loggable`. */
export type Personal<Kind extends string> = string & { readonly [personal]: Kind; readonly personal: true };

/** What may stand in a log line: numbers, flags, and text that is not marked as a person's. */
export type Loggable = number | boolean | { readonly trim: () => string; readonly personal?: never };
