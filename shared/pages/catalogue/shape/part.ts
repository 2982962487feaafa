/** A heading with what stands under it. */
export interface Part {
  readonly heading: string;
  readonly text: string;
}
