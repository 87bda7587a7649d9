// Where something that comes round again lies: behind or ahead of the anchor.

import type { ClauseTense } from '../../text/tense.ts';
import type { Direction } from '../meaning.ts';

/** One of a row of days or stretches that comes round again, as day numbers. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
}

/**
 * The occurrence that is meant. `at` gives the nth one, 0 the one in the anchor's own year or week. `last` and
 * `next` exclude the anchor itself; a tense does not.
 */
export function chooseOccurrence<Item extends Occurrence>(
  anchor: number,
  at: (nth: number) => Item,
  toward: Toward,
): Item {
  const own = at(0);
  if (toward.direction === 0) return own;
  if (toward.direction === -1) return own.to < anchor ? own : at(-1);
  if (toward.direction === 1) return own.from > anchor ? own : at(1);
  const tense = toward.tense();
  if (toward.strict && tense === 'past') return own.from <= anchor ? own : at(-1);
  if (toward.strict && tense === 'future') return own.to >= anchor ? own : at(1);
  return cheapest([own, at(-1), at(1)], anchor, toward.strict ? 'open' : tense);
}

export interface Toward {
  readonly direction: Direction | null;
  readonly tense: () => ClauseTense;
  /** The tense decides alone: for what is known only by its name, like a month or a weekday. */
  readonly strict: boolean;
}

/** How many times nearer an occurrence must be to be taken against the tense. */
const AGAINST = 4;

/** What is over is seldom told in the present tense: it must be so many times nearer than what lies ahead. */
const STALE = 2.5;

/** The nearest occurrence, one on the wrong side of the anchor made so many times more distant; of equals the first. */
function cheapest<Item extends Occurrence>(items: readonly Item[], anchor: number, tense: ClauseTense): Item {
  let best = items[0] as Item;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = distance(anchor, item) * weight(anchor, item, tense);
    if (cost >= least) continue;
    best = item;
    least = cost;
  }
  return best;
}

function weight(anchor: number, { from, to }: Occurrence, tense: ClauseTense): number {
  if ((tense === 'past' && from > anchor) || (tense === 'future' && to < anchor)) return AGAINST;
  return tense === 'present' && to < anchor ? STALE : 1;
}

function distance(anchor: number, { from, to }: Occurrence): number {
  return anchor < from ? from - anchor : anchor > to ? anchor - to : 0;
}
