// When one date or time of a peer and ours mean the same.

import type { Pair } from './peers-cases.ts';
import {
  dayOf,
  HALF_SAID,
  hourOf,
  inZone,
  isAlone,
  NEXT_WEEKDAY,
  one,
  reference,
  sidesOf,
  stretches,
} from './peers-pairs.ts';
import { DAY, type Stretch, stretchOf } from './peers-values.ts';

export const sameValue = (pair: Pair): boolean => one(pair)?.value === pair.value;

/** `T15`, `T15:00` and `T15:00:00` begin in the same minute; a date is the same in whichever unit it is written. */
export const sameStretch = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both) return false;
  const [gold, ours] = both;
  if (gold.dated !== ours.dated || gold.timed !== ours.timed) return false;
  return gold.from === ours.from && (gold.timed || gold.to === ours.to);
};

/** A time of day without a date equals that time of any day. */
export const anyDay = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both?.[0].timed || both[0].dated || !both[1].timed) return false;
  return both[0].from === ((both[1].from % DAY) + DAY) % DAY;
};

/** A bare time of day: the peer takes the next such time after the reference, we the day of publication. */
export const nextSuchTime = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both?.[0].timed || !both[1].timed) return false;
  const [gold, ours] = both;
  return dayOf(ours.from) === dayOf(reference(pair)) && gold.from === ours.from + DAY;
};

/** An hour up to twelve that does not say its half of the day: Recognizers accepts both, so both are right. */
export const eitherHalf = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both?.[0].timed || !both[1].timed || HALF_SAID.test(pair.text)) return false;
  const apart = Math.abs(both[0].from - both[1].from);
  return hourOf(both[1].from) <= 12 && (apart === DAY / 2 || apart === DAY * 1.5);
};

/** Duckling turns a zone into that of its reference, two hours behind UTC. */
export const otherZone = (pair: Pair): boolean => {
  const found = one(pair);
  const both = stretches(pair);
  if (pair.peer !== 'duckling' || !found || !both?.[0].timed) return false;
  const [gold, ours] = both;
  const moved = inZone(found.value, ours.from);
  return moved !== ours.from && sidesOf(pair).some((side) => gold.from === moved + side);
};

/** Chrono writes the first day of a month for the month, a year's anniversary for the year. */
export const chronoDay = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (pair.peer !== 'chrono' || !both || both[0].timed) return false;
  const [gold, ours] = both;
  return /^\d{4}-\d\d$/.test(one(pair)?.value ?? '') && gold.from === ours.from;
};

/** `three months ago`: the peer keeps the day of the reference, TIMEX3 the unit that is counted. */
export const countedUnit = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both) return false;
  const [gold, ours] = both;
  const kept =
    new Date(gold.from * 60_000).getUTCDate() === new Date(reference(pair) * 60_000).getUTCDate() ||
    gold.to - gold.from > DAY ||
    hourOf(gold.from) === hourOf(reference(pair));
  return kept && ours.from <= gold.from && gold.to <= ours.to && COUNTED.test(pair.gold.text);
};

const COUNTED =
  /\b(ago|hence|from now|from today|later|earlier|within|in|back|after|geleden|over|binnen|later|vanaf|eerder)\b/i;

/** Chrono and Recognizers keep of a moment seconds or minutes away no more than its day. */
export const onlyItsDay = (pair: Pair): boolean => {
  const both = stretches(pair);
  return pair.peer === 'chrono' && both !== null && !both[0].timed && both[1].timed && sameDay(both);
};

const sameDay = ([gold, ours]: readonly [Stretch, Stretch]): boolean => dayOf(gold.from) === dayOf(ours.from);

/** `now` is the reference itself. */
export const now = (pair: Pair): boolean => {
  const gold = stretchOf(pair.value);
  if (one(pair)?.value !== 'PRESENT_REF' || !gold) return false;
  return gold.timed ? gold.from === reference(pair) : dayOf(gold.from) === dayOf(reference(pair));
};

/** An expression without a clause leaves open whether it lies behind or ahead; Recognizers accepts both. */
export const eitherSide = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both || !isAlone(pair)) return false;
  const [gold, ours] = both;
  if (gold.timed !== ours.timed) return false;
  const days = Math.round((gold.from - ours.from) / DAY);
  const yearApart = Math.abs(days) > 340 && Math.abs(days) < 390;
  return (gold.from - ours.from) % DAY === 0 && (Math.abs(days) === 7 || yearApart);
};

/** `two days from today`: the moment, with the day it is counted from as an expression of its own. */
export const withAnchor = (pair: Pair): boolean => {
  const [first, second] = pair.ours;
  if (!first || !second || pair.ours.length !== 2) return false;
  const here = second.value === 'PRESENT_REF' || second.value === pair.reference.slice(0, 10);
  return here && sameStretch({ ...pair, ours: [first] });
};

/** `next Friday`: the coming one or that of next week; the peers differ among themselves. */
export const nextWeekday = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both || !NEXT_WEEKDAY.test(pair.gold.text)) return false;
  return both[0].timed === both[1].timed && Math.abs(both[0].from - both[1].from) === 7 * DAY;
};

/** `Christmas Eve at 6 p.m.`: a peer labels day and time apart, we have both in one. */
export const dayOfMoment = (pair: Pair): boolean => {
  const both = stretches(pair);
  const found = one(pair);
  if (!both || !found || both[0].timed || !both[1].timed) return false;
  const more = found.end > pair.gold.end + 2 || found.start < pair.gold.start - 2;
  return more && dayOf(both[0].from) === dayOf(both[1].from);
};
