// One automaton for all patterns, made deterministic while texts are read: each set of positions once.

import { makeSteps } from '../../text/steps.ts';
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
  const steps = makeSteps();
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
  const learn = (from: number, symbol: number, glued: boolean): number => {
    const sources = from === start ? [positions.first] : followOf(positions, sets[from] ?? []);
    const reached = new Set<number>();
    for (const next of sources.flat()) {
      const position = positions.all[next];
      if (position && isIn(symbol, position.symbol) && (glued || !position.glued || from === start))
        reached.add(next);
    }
    const state = intern([...reached].sort((a, b) => a - b));
    steps.keep(from, readOf(symbol, glued), state);
    return state;
  };
  const step = (from: number, symbol: number, glued: boolean): number => {
    const next = steps.find(from, readOf(symbol, glued));
    return next >= 0 ? next : learn(from, symbol, glued);
  };
  return { start, step, accepts: (state) => accept[state] as number };
}

function readOf(symbol: number, glued: boolean): number {
  return symbol * 2 + (glued ? 1 : 0);
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
