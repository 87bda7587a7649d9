// When a peer's duration, or what it makes of one, and ours mean the same; sets too.

import type { Pair } from './peers-cases.ts';
import { anyDay } from './peers-moments.ts';
import { BY, dayOf, ends, NEXT_WEEKDAY, one, reference, sidesOf } from './peers-pairs.ts';
import { DAY, minutesOf, stretchOf } from './peers-values.ts';

const VAGUE = /\b(few|couple|several|paar|enkele|enige)\b/i;

/** Peers make `a few` two or three; TIMEX3 leaves it open. */
export const openCount = (pair: Pair): boolean => {
  const value = one(pair)?.value ?? '';
  if (!VAGUE.test(pair.gold.text)) return false;
  if (/^PT?X/.test(value) && BY.test(pair.gold.text)) return stretchOf(pair.value) !== null;
  if (/^PT?X/.test(value))
    return value.replace('X', '') === pair.value.replace(/[23]/, '') || pair.value.includes('/');
  const gold = stretchOf(pair.value);
  if (!gold) return false;
  return value === (gold.from < reference(pair) ? 'PAST_REF' : 'FUTURE_REF');
};

/** `within five days`, `in an hour`: the peers take the moment at its end, TIMEX3 a duration. */
export const endOfDuration = (pair: Pair): boolean => {
  const lasts = minutesOf(one(pair)?.value ?? '');
  const gold = stretchOf(pair.value);
  if (lasts === null || !gold || !BY.test(pair.gold.text)) return false;
  const ahead = gold.from - (gold.timed ? reference(pair) : dayOf(reference(pair)) * DAY);
  const slack = Math.max(lasts * 0.03, gold.timed ? 60 : lasts < DAY ? DAY - 1 : 0);
  return (
    Math.abs(ahead - lasts) <= slack ||
    (gold.to - gold.from > DAY && ahead < lasts && gold.to - gold.from > lasts - ahead)
  );
};

/** `3 days from Tuesday`, `from 18 December for 10 days`: TIMEX3 writes the duration and the day it begins with apart. */
export const countedFrom = (pair: Pair): boolean => {
  const duration = pair.ours.find(({ value }) => value.startsWith('P') && !value.endsWith('REF'));
  const day = pair.ours.find((found) => found !== duration);
  const lasts = minutesOf(duration?.value ?? '');
  const anchor = stretchOf(day?.value ?? '');
  if (lasts === null || !anchor || pair.ours.length !== 2) return false;
  const range = ends(pair.value);
  const gold = range ? range[1] : stretchOf(pair.value);
  const away =
    ((range?.[0]?.from ?? anchor.from) - anchor.from) %
    (gold?.dated === false ? DAY : Number.POSITIVE_INFINITY);
  if (!gold || !sidesOf(pair).includes(away + 0)) return false;
  const begin = range?.[0]?.from ?? anchor.from;
  const slack = NEXT_WEEKDAY.test(pair.gold.text) ? 7 * DAY : range ? DAY : 0;
  return Math.abs(Math.abs(gold.from - begin) - lasts) <= Math.max(lasts * 0.03, slack);
};

/** `the next two weeks`: a duration in TIMEX3, the days from or to the reference with the peers. */
export const countedStretch = (pair: Pair): boolean => {
  const both = ends(pair.value);
  const lasts = minutesOf(one(pair)?.value ?? '');
  if (!both || lasts === null) return lasts !== null && lasts > 0 && aheadBy(pair, lasts);
  const [from, to] = both;
  if (!from || !to) return false;
  const grain = Math.max(1, to.to - to.from);
  const unit = one(pair)?.value.at(-1) ?? '';
  const whole = unit === 'Q' ? 92 * DAY : unit === 'W' ? 11 * DAY : DAY;
  const skips = /business/.test(pair.gold.text) ? 2 * DAY : 0;
  const near = [from.from, to.from].some((at) => Math.abs(at - reference(pair)) <= Math.max(whole, grain));
  return near && Math.abs(to.from - from.from - lasts) <= Math.max(lasts * 0.03, skips, lasts < DAY ? 1 : 0);
};

/** Duckling's `upcoming two weeks` is the last of them. */
function aheadBy(pair: Pair, lasts: number): boolean {
  const gold = stretchOf(pair.value);
  if (!gold || pair.peer !== 'duckling' || !/\b(upcoming|next|coming)\b/.test(pair.gold.text)) return false;
  return gold.from <= reference(pair) + lasts + DAY && gold.to >= reference(pair) + lasts - DAY;
}

/** `1.5H` and 90 minutes last as long; `P3M` is a quarter. */
export const sameLength = (pair: Pair): boolean => {
  const [gold, ours] = [minutesOf(pair.value), minutesOf(one(pair)?.value ?? '')];
  return gold !== null && ours !== null && Math.abs(gold - ours) <= gold * 0.02;
};

/** Recognizers writes a set's time alone, or the length of its period; TIMEX3 the days that it falls on. */
export const sameSet = (pair: Pair): boolean => {
  const daily = pair.ours.find(({ value }) => value === 'P1D');
  const others = pair.ours.filter((found) => found !== daily);
  if (daily && others.length === 1) return anyDay({ ...pair, ours: others });
  const value = one(pair)?.value ?? '';
  return value.replace(/^XXXX-XX-XX/, '') === pair.value || (/WE$/.test(value) && /WE$/.test(pair.value));
};
