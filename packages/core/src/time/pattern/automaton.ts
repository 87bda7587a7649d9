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

interface State {
  readonly positions: readonly number[];
  readonly accept: number;
  /** Next states by symbol * 2 + glued, -1 where not yet known. */
  next: Int32Array;
}

/** `isIn(symbol, className)` tells what a symbol stands for. Symbols must keep their meaning for ever. */
export function makeAutomaton(
  positions: Positions,
  isIn: (symbol: number, className: string) => boolean,
): Automaton {
  const states: State[] = [];
  const known = new Map<string, number>();
  const intern = (set: readonly number[]): number => {
    const key = set.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, states.length);
    states.push({ positions: set, accept: acceptOf(positions, set), next: EMPTY });
    return states.length - 1;
  };
  intern([]);
  const beginning = states.push({ positions: [], accept: -1, next: EMPTY }) - 1;
  const compute = (state: number, symbol: number, glued: boolean): number => {
    const reached = new Set<number>();
    const sources = state === beginning ? [positions.first] : followOf(positions, states[state] as State);
    for (const source of sources)
      for (const next of source) {
        const position = positions.all[next];
        if (position && isIn(symbol, position.symbol) && (glued || !position.glued || state === beginning))
          reached.add(next);
      }
    return intern([...reached].sort((a, b) => a - b));
  };
  const step = (from: number, symbol: number, glued: boolean): number => {
    const state = states[from] as State;
    const slot = symbol * 2 + (glued ? 1 : 0);
    const next = state.next[slot];
    if (next !== undefined && next >= 0) return next;
    if (next === undefined) state.next = grown(state.next, slot);
    const computed = compute(from, symbol, glued);
    state.next[slot] = computed;
    return computed;
  };
  return { start: beginning, step, accepts: (state) => (states[state] as State).accept };
}

const EMPTY = new Int32Array(0);

function grown(old: Int32Array, slot: number): Int32Array {
  const wide = new Int32Array(Math.max(64, old.length * 2, slot + 1)).fill(-1);
  wide.set(old);
  return wide;
}

function followOf({ follow }: Positions, { positions }: State): (readonly number[])[] {
  return positions.map((position) => follow[position] ?? []);
}

function acceptOf({ all, isLast }: Positions, set: readonly number[]): number {
  let accept = -1;
  for (const position of set) {
    const rule = all[position]?.rule ?? -1;
    if (isLast[position] && (accept < 0 || rule < accept)) accept = rule;
  }
  return accept;
}
