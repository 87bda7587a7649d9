// When a peer's value and ours mean the same, though they are written differently: in their order.

import type { Pair } from './peers-cases.ts';
import {
  anyDay,
  chronoDay,
  countedUnit,
  dayOfMoment,
  eitherHalf,
  eitherSide,
  nextSuchTime,
  nextWeekday,
  now,
  onlyItsDay,
  otherZone,
  sameStretch,
  sameValue,
  withAnchor,
} from './peers-moments.ts';
import {
  countedFrom,
  countedStretch,
  endOfDuration,
  openCount,
  sameLength,
  sameSet,
} from './peers-quantities.ts';
import { modded, openEnd, ownBounds, partOfDay, range, wholeRange } from './peers-ranges.ts';

/** A way of writing in which a peer differs from TIMEX3, not in what the words mean. */
export interface Convention {
  readonly name: string;
  readonly holds: (pair: Pair) => boolean;
}

/** In their order; the name says what is held to be the same. */
export const CONVENTIONS: readonly Convention[] = [
  { name: 'the same value', holds: sameValue },
  { name: 'the same stretch, written otherwise', holds: sameStretch },
  { name: 'a time of any day', holds: anyDay },
  { name: 'the next such time', holds: nextSuchTime },
  { name: 'an hour without its half of the day', holds: eitherHalf },
  { name: 'a time in another zone', holds: otherZone },
  { name: "a month as chrono's first day", holds: chronoDay },
  { name: 'the day of a counted month or year', holds: countedUnit },
  { name: 'of a near moment only its day', holds: onlyItsDay },
  { name: 'a part of the day in hours', holds: partOfDay },
  { name: 'now as the reference', holds: now },
  { name: 'a few as two or three', holds: openCount },
  { name: 'a range of two expressions', holds: range },
  { name: 'an open end', holds: openEnd },
  { name: 'a range that is one unit', holds: wholeRange },
  { name: 'a part of a unit in days', holds: modded },
  { name: "duckling's weekends and seasons", holds: ownBounds },
  { name: 'a counted stretch in days', holds: countedStretch },
  { name: 'either side without a clause', holds: eitherSide },
  { name: 'next Friday, this week or next', holds: nextWeekday },
  { name: 'a moment and its anchor', holds: withAnchor },
  { name: 'day and time in one', holds: dayOfMoment },
  { name: 'the moment at the end of a duration', holds: endOfDuration },
  { name: 'a day counted from another', holds: countedFrom },
  { name: 'the same length', holds: sameLength },
  { name: 'the same set', holds: sameSet },
];
