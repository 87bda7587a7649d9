// One automaton for all patterns, made deterministic while texts are read: each set of positions once.

import type { Positions } from './positions.ts';

/** Reads symbols; a symbol is the set of classes that a word belongs to, as a number. */
export interface Automaton {
  readonly start: number;
  /** The state behind `state` when it reads a symbol; 0 when no pattern goes on. */
  readonly step: (state: number, symbol: number, glued: boolean) => number;
  /** The earliest rule that may end in the state; -1 when none does. */
  readonly accepts: (state: number) => number;
}

/** `isIn(symbol, className)` tells what a symbol stands for. Symbols must keep their meaning for ever. */
export function makeAutomaton(
  positions: Positions,
  isIn: (symbol: number, className: string) => boolean,
): Automaton {
  const sets: (readonly number[])[] = [];
  const accept: number[] = [];
  /** Next states by state, then by symbol * 2 + glued; -1 where not yet known. */
  const rows: Int32Array[] = [];
  const known = new Map<string, number>();
  const add = (set: readonly number[]): number => {
    accept.push(acceptOf(positions, set));
    rows.push(new Int32Array(ROW).fill(-1));
    return sets.push(set) - 1;
  };
  const intern = (set: readonly number[]): number => {
    const key = set.join();
    const state = known.get(key) ?? add(set);
    known.set(key, state);
    return state;
  };
  intern([]);
  const start = add([]);
  const compute = (state: number, symbol: number, glued: boolean): number => {
    const reached = new Set<number>();
    const sources = state === start ? [positions.first] : followOf(positions, sets[state] ?? []);
    for (const source of sources)
      for (const next of source) {
        const position = positions.all[next];
        if (position && isIn(symbol, position.symbol) && (glued || !position.glued || state === start))
          reached.add(next);
      }
    return intern([...reached].sort((a, b) => a - b));
  };
  const learn = (from: number, symbol: number, glued: boolean): number => {
    const slot = slotOf(symbol, glued);
    const row = rows[from] as Int32Array;
    const wide = slot < row.length ? row : grown(row, slot);
    rows[from] = wide;
    const next = compute(from, symbol, glued);
    wide[slot] = next;
    return next;
  };
  const step = (from: number, symbol: number, glued: boolean): number => {
    const next = (rows[from] as Int32Array)[slotOf(symbol, glued)] ?? -1;
    return next >= 0 ? next : learn(from, symbol, glued);
  };
  return { start, step, accepts: (state) => accept[state] as number };
}

/** A language makes some two hundred symbols. */
const ROW = 512;

function slotOf(symbol: number, glued: boolean): number {
  return symbol * 2 + (glued ? 1 : 0);
}

function grown(old: Int32Array, slot: number): Int32Array {
  const wide = new Int32Array(Math.max(old.length * 2, slot + 1)).fill(-1);
  wide.set(old);
  return wide;
}

function followOf({ follow }: Positions, set: readonly number[]): (readonly number[])[] {
  return set.map((position) => follow[position] ?? []);
}

function acceptOf({ all, isLast }: Positions, set: readonly number[]): number {
  let accept = -1;
  for (const position of set) {
    const rule = all[position]?.rule ?? -1;
    if (isLast[position] && (accept < 0 || rule < accept)) accept = rule;
  }
  return accept;
}
