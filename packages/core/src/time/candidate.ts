// A time expression while it is being made: its words and what they mean, no value yet.

import type { Notes } from '../text/notes.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Meaning } from './meaning.ts';
import type { TimeTables } from './tables.ts';
import type { TimexMod } from './timex.ts';

export interface Candidate {
  /** Index of its first token. */
  readonly first: number;
  /** Index behind its last token. */
  readonly last: number;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly meaning: Meaning;
  readonly mod: TimexMod | null;
}

/** What refiners see besides the candidates. */
export interface Scene {
  readonly tokens: Tokens;
  readonly tables: TimeTables;
  /** What its words say of an expression that they stand beside: see `besideNotes`. */
  readonly beside: Notes;
}

/** One concern: candidates in reading order in, candidates in reading order out. */
export type Refiner = (candidates: readonly Candidate[], scene: Scene) => readonly Candidate[];
