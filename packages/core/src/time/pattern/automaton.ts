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
  let table = makeTable({ states: FEW, width: SYMBOLS });
  const known = new Map<string, number>();
  const intern = (set: readonly number[]): number => {
    const key = set.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    accept.push(acceptOf(positions, set));
    const state = sets.push(set) - 1;
    known.set(key, state);
    return state;
  };
  intern([]);
  accept.push(-1);
  const start = sets.push([]) - 1;
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
    const next = compute(from, symbol, glued);
    table = grownFor(table, Math.max(from, next), symbol);
    if (next < UNKNOWN) table.next[placeIn(table.width, from, glued) + symbol] = next;
    return next;
  };
  const step = (from: number, symbol: number, glued: boolean): number => {
    const { next, width } = table;
    const found = symbol < width ? (next[placeIn(width, from, glued) + symbol] as number) : UNKNOWN;
    return found !== UNKNOWN ? found : learn(from, symbol, glued);
  };
  return { start, step, accepts: (state) => accept[state] as number };
}

/** No state has this number in a table. */
const UNKNOWN = 2 ** 16 - 1;

/** A language makes two or three hundred symbols, and texts lead to some hundreds of states. */
const SYMBOLS = 384;
const FEW = 256;

/** The state behind each state for each symbol, UNKNOWN where it is: a row for words that stand apart, one for glued ones. */
interface Table {
  readonly states: number;
  readonly width: number;
  readonly next: Uint16Array;
}

function makeTable({ states, width }: Omit<Table, 'next'>): Table {
  return { states, width, next: new Uint16Array(states * width * 2).fill(UNKNOWN) };
}

function placeIn(width: number, state: number, glued: boolean): number {
  return (state * 2 + (glued ? 1 : 0)) * width;
}

function grownFor(old: Table, state: number, symbol: number): Table {
  if (state < old.states && symbol < old.width) return old;
  const grown = makeTable({
    states: state < old.states ? old.states : state * 2,
    width: symbol < old.width ? old.width : symbol * 2,
  });
  for (let row = 0; row < old.states * 2; row++)
    grown.next.set(old.next.subarray(row * old.width, (row + 1) * old.width), row * grown.width);
  return grown;
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
