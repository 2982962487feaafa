/**
 * What may stand beside a plain no, in the phrases of `phrases.ts`. Every word of such a mail is accounted for by
 * these; a word in `halts` that none of the phrases has taken, and the mail goes to a person.
 */
export interface PlainStopWords {
  /** Greetings, thanks, and how one asks. */
  readonly courtesy: readonly string[];
  /** Short reasons that change nothing. */
  readonly reasons: readonly string[];
  /** What leads to one's own name and numbers. */
  readonly contacts: readonly string[];
  /** A no that points back: "stop that". */
  readonly pointing: readonly string[];
  /** Marketing of every kind, beside which a named channel or purpose is no clear limit. */
  readonly everything: readonly string[];
  /** What the company must send anyway (L18): it may be said to go on. */
  readonly duties: readonly string[];
  /** What may stand between a reason with a "not" in it and the no: else the "not" may be the no's. */
  readonly joining: readonly string[];
  readonly or: readonly string[];
  readonly by: readonly string[];
  /** How a question asks for the no itself: "can you …". */
  readonly asking: readonly string[];
  /** A wish: in a sentence that is no no, it is for something else. */
  readonly wanting: readonly string[];
  /** Small words that carry no matter of their own. */
  readonly fillers: readonly string[];
  /** Words after which nothing is plain: conditions, questions, other rights, other people, other matters. */
  readonly halts: readonly string[];
}
