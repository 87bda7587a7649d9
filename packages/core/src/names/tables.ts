// What a language brings to this finder.

export interface NameTables {
  readonly todo?: never;
}
