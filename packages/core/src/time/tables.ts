// What a language brings to this finder.

export interface TimeTables {
  readonly todo?: never;
}
