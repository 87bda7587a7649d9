// What a pattern's position made of one word.

/** A word as a pattern's position read it. */
export interface Leaf {
  readonly symbol: string;
  readonly value: string | number | undefined;
}
