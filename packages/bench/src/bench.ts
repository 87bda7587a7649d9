// What a bench is: something that is told where the corpora lie, prints its tables and says whether all holds.

/** A bench prints its tables and tells whether all that it demands holds. */
export type Bench = (options: BenchOptions) => boolean | Promise<boolean>;

export interface BenchOptions {
  /** Folder with `articles`, `corpora` and `score`. */
  readonly shared: string;
  /** Prints every error beside the figures. */
  readonly errors: boolean;
  /** How many articles a bench that makes its own shall make; as many as it needs when left out. */
  readonly articles?: number;
}
