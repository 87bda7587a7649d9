// What a language brings to this finder.

export interface EventTables {
  readonly todo?: never;
}
