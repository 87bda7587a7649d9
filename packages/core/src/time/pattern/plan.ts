// What is to be read from the words of a match: its steps, made of the path that a rule's places took.

import type { Position } from './positions.ts';

/** One word, or the words of one phrase. Offsets count tokens from the match's first one, end exclusive. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** Name of the phrase; null for a word. */
  readonly phrase: string | null;
  /** The class, or `=word`, of each of its words. */
  readonly symbols: readonly string[];
}

/** The steps of a match, and which of its words are the expression: those at its sides may only stand beside it. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly from: number;
  readonly to: number;
}

export function planOf(path: readonly Position[]): Plan {
  const steps: Step[] = [];
  for (let from = 0; from < path.length; ) {
    const to = phraseEnd(path, from);
    const symbols = path.slice(from, to).map(({ symbol }) => symbol);
    steps.push({ from, to, phrase: path[from]?.phrase?.name ?? null, symbols });
    from = to;
  }
  const inside = path.map(({ beside }) => !beside);
  return { steps, from: inside.indexOf(true), to: inside.lastIndexOf(true) + 1 };
}

function phraseEnd(path: readonly Position[], start: number): number {
  const use = path[start]?.phrase?.use;
  let end = start + 1;
  while (use !== undefined && path[end]?.phrase?.use === use) end++;
  return end;
}
