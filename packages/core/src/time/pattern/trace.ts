// Which place of a pattern read which word of a match.

import type { Position, Positions } from './positions.ts';

/** What the trace needs to know of the words of a match. */
export interface Words {
  readonly first: number;
  /** End exclusive. */
  readonly last: number;
  readonly symbolAt: (token: number) => number;
  readonly gluedAt: (token: number) => boolean;
}

/** Which rule read which words, and what a symbol stands for. */
export interface Trial {
  readonly rule: number;
  readonly words: Words;
  readonly isIn: (symbol: number, className: string) => boolean;
}

/**
 * The position of the rule that reads each word from `first` to `last`, the earlier one where several can; null when
 * the rule does not match exactly these words. Time: words times the rule's positions.
 */
export function trace(positions: Positions, trial: Trial): Position[] | null {
  const { rule, words } = trial;
  const { first, last } = words;
  const sets: (readonly number[])[] = [];
  let candidates: readonly number[] = positions.firstOf[rule] ?? [];
  for (let token = first; token < last; token++) {
    const set = candidates.filter((p) => reads(positions.all[p] as Position, token, trial));
    if (set.length === 0) return null;
    sets.push(set);
    candidates = [...new Set(set.flatMap((p) => positions.follow[p] ?? []))];
  }
  return walkBack(positions, sets);
}

function reads(position: Position, token: number, { words, isIn }: Trial): boolean {
  const { first, symbolAt, gluedAt } = words;
  return isIn(symbolAt(token), position.symbol) && (!position.glued || token === first || gluedAt(token));
}

function walkBack(
  { all, isLast, follow }: Positions,
  sets: readonly (readonly number[])[],
): Position[] | null {
  const path: Position[] = [];
  let next = -1;
  for (let i = sets.length - 1; i >= 0; i--) {
    const set = sets[i] as readonly number[];
    const found: number | undefined = set.find((p) =>
      next < 0 ? isLast[p] === 1 : (follow[p]?.includes(next) ?? false),
    );
    if (found === undefined) return null;
    path.push(all[found] as Position);
    next = found;
  }
  return path.reverse();
}
