// What a language brings to this finder.

export interface KeySentenceTables {
  readonly todo?: never;
}
