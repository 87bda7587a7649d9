// What a language brings to the choice of key sentences.

export interface KeySentenceTables {
  /** Words and phrases by which somebody takes a position: demands, decides, refuses, threatens, accuses, warns. */
  readonly positions: readonly string[];
  /** Words about what is at stake: sanctions, war, agreement, the dead, money. */
  readonly stakes: readonly string[];
  /** Pronouns that, at the head of a sentence, point back out of it. */
  readonly pronouns: ReadonlySet<string>;
  /** Those that name nobody whom the sentence does not name before: it cannot stand by itself (`hij`, `this`). */
  readonly backward: ReadonlySet<string>;
  /** Pronouns of one person, as subjects (`hij`, `she`). */
  readonly personal: ReadonlySet<string>;
  /** Words right before such a pronoun that tie it to somebody of the same sentence (`dat`, `said`). */
  readonly binding: ReadonlySet<string>;
  /** Opening words that lean on the sentence before: `ook`, `maar`, `also`. */
  readonly leaning: ReadonlySet<string>;
}
