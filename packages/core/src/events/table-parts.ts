// Parts of what a language brings to the finding of events.

/** Pronouns that stand for who takes part. */
export interface Pronouns {
  /** One person: `hij`, `she`, `his`. */
  readonly one: ReadonlySet<string>;
  /** Several, or a body: `they`, `their`, `hun`. */
  readonly many: ReadonlySet<string>;
  /** Those who may be either: `ze`, `zij`. */
  readonly either: ReadonlySet<string>;
  /** Who speaks: `we`, `ik`. */
  readonly own: ReadonlySet<string>;
  /** Those of them who speak for others too: `we`. */
  readonly ours: ReadonlySet<string>;
  /** A body, where it is the subject of a plan: `it will`. */
  readonly body: ReadonlySet<string>;
}

/** The tense of `are holding`; the ending is null in a language without. */
export interface Progressive {
  readonly auxiliaries: ReadonlySet<string>;
  readonly ending: string | null;
  /** Other words of that ending: `willing`. */
  readonly others: ReadonlySet<string>;
}

/** Ordinals of a time table by their words: `{ tweede: 2 }`. */
export function ordinalsOf(table: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([number, words]) =>
      words.split(' ').map((word) => [word, Number(number)]),
    ),
  );
}
