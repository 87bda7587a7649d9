// What a language brings to this finder.

export interface QuoteTables {
  readonly todo?: never;
}
