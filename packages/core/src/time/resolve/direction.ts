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
  const around = { before: at(-1), own, after: at(1) };
  const tense = toward.tense();
  return toward.strict ? byTense(anchor, around, tense) : cheapest(anchor, around, tense);
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

/** The nearest occurrence, one on the wrong side of the anchor made so many times more distant. */
function cheapest<Item extends Occurrence>(anchor: number, around: Around<Item>, tense: ClauseTense): Item {
  const cost = (item: Item) => {
    const wrong = (tense === 'past' && item.from > anchor) || (tense === 'future' && item.to < anchor);
    const stale = tense === 'present' && item.to < anchor;
    return distance(anchor, item) * (wrong ? AGAINST : stale ? STALE : 1);
  };
  const { own, before, after } = around;
  return [before, after].reduce((best, item) => (cost(item) < cost(best) ? item : best), own);
}

interface Around<Item> {
  readonly before: Item;
  readonly own: Item;
  readonly after: Item;
}

function byTense<Item extends Occurrence>(anchor: number, around: Around<Item>, tense: ClauseTense): Item {
  const { before, own, after } = around;
  if (tense === 'past') return own.from <= anchor ? own : before;
  if (tense === 'future') return own.to >= anchor ? own : after;
  return nearest(anchor, around);
}

function nearest<Item extends Occurrence>(anchor: number, { before, own, after }: Around<Item>): Item {
  return [own, before, after].reduce((best, item) =>
    distance(anchor, item) < distance(anchor, best) ? item : best,
  );
}

function distance(anchor: number, { from, to }: Occurrence): number {
  return anchor < from ? from - anchor : anchor > to ? anchor - to : 0;
}
