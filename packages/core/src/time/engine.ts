// A language's tables made ready to read with: once per language, kept as long as its tables live.

import { compiledOnce } from '../text/compiled.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { type Automaton, makeAutomaton } from './pattern/automaton.ts';
import { makePositions, type Positions } from './pattern/positions.ts';
import { type KeptRows, keepRows } from './pattern/rows.ts';
import type { Part } from './read/match.ts';
import type { Rule } from './rule.ts';
import type { TimeTables } from './tables.ts';
import type { TimexMod } from './timex.ts';

/** The expressions of a match, their tokens counted from its first one; null when its words make no sense. */
export interface Reading {
  readonly parts: readonly Part[] | null;
  /** Of all of them, where they bring none themselves. */
  readonly mod: TimexMod | null;
}

export interface Engine {
  readonly rules: readonly Pick<Rule, 'name' | 'pattern' | 'means'>[];
  readonly lexicon: Lexicon;
  /** Of each written form: its symbol from bit `SYMBOL` on, and what a match can begin with it. */
  readonly words: Notes;
  /** By symbol, the state of the automaton behind a first word of it. */
  readonly openings: readonly number[];
  readonly automaton: Automaton;
  /** By the symbol of a first word, a bit for each read behind it: set once it is known that nothing goes on so. */
  readonly dead: Int32Array;
  readonly positions: Positions;
  /** What the words of a match mean, kept by rule and words. */
  readonly kept: KeptRows<Reading>;
}

/** A match may begin with the word. */
export const OPENING = 1;
/** The word alone is one. */
export const WHOLE = 2;
export const SYMBOL = 2;
/** Symbols from here on have no bits in `dead`, one row of which is what memory is read by. */
export const MOST_NOTED = 256;
export const DEAD_WIDTH = (MOST_NOTED * 2) / 32;

/** @throws Error when a pattern of the tables is not well formed. */
export const engineOf = compiledOnce((tables: TimeTables): Engine => {
  const rules = [...tables.rules, ...holidayRules(tables)];
  const positions = makePositions(
    rules.map(({ pattern }) => pattern),
    tables.phrases,
  );
  const lexicon = makeLexicon(tables, literalsOf(positions));
  const automaton = makeAutomaton(positions, lexicon.isIn);
  return {
    rules,
    lexicon,
    ...openingWords(lexicon, automaton),
    automaton,
    dead: new Int32Array(MOST_NOTED * DEAD_WIDTH),
    positions,
    kept: keepRows(),
  };
});

function openingWords(
  lexicon: Lexicon,
  { start, step, accepts }: Automaton,
): Pick<Engine, 'words' | 'openings'> {
  const openings: number[] = [];
  const words = notesOf((form) => {
    const symbol = lexicon.symbolOf(form);
    const state = symbol === 0 ? 0 : step(start, symbol, false);
    openings[symbol] = state;
    const opens = state === 0 ? 0 : OPENING | (accepts(state) >= 0 ? WHOLE : 0);
    return (symbol << SYMBOL) | opens;
  });
  return { words, openings };
}

function literalsOf({ all }: Positions): ReadonlySet<string> {
  return new Set(all.flatMap(({ symbol }) => (symbol.startsWith('=') ? [symbol.slice(1)] : [])));
}

function holidayRules({ holidays }: TimeTables): Pick<Rule, 'name' | 'pattern' | 'means'>[] {
  return holidays.flatMap(([names, holiday]) =>
    names.split(';').map((name) => ({
      name: `holiday ${name.trim()}`,
      pattern: `[<direction>|<nth>] ${name.trim()} [<weekendUnit>] [<year>]`,
      means: { kind: 'holiday', holiday } as const,
    })),
  );
}
