/** Something in the policy that a promise or a law forbids, told to a privacy officer. */
export interface Fault {
  /** From the whole to the part, by the names that the policy itself uses. */
  readonly where: readonly string[];
  /** What is wrong, as a sentence without its full stop. */
  readonly what: string;
  /** The promise (N), the law (L) or the article that says so. */
  readonly because: string;
  /** What can be done about it, as a sentence. */
  readonly todo: string;
}

export const toldAsSentence = ({ where, what, because, todo }: Fault): string =>
  `${where.join(', ')}: ${what} (${because}). ${todo}`;
