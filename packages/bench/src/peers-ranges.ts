// When a peer's range and ours mean the same: two expressions, one unit, a part of the day, an open end.

import type { Found, Pair } from './peers-cases.ts';
import {
  BY,
  dayOf,
  ends,
  halvesOf,
  hourOf,
  inZone,
  isAlone,
  NEXT_WEEKDAY,
  one,
  reference,
  sidesOf,
} from './peers-pairs.ts';
import { DAY, type Stretch, stretchOf } from './peers-values.ts';

/** Two of our expressions are one range: its ends are their ends, whether the peer's last belongs to it or not. */
export const range = (pair: Pair): boolean => {
  const both = ends(pair.value);
  if (!both?.[0] || !both[1] || pair.ours.length < 2) return false;
  const [from, to] = both;
  const found = pair.ours.filter(({ value }) => !to.timed || value.includes('T') || value === 'PRESENT_REF');
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || first === last) return false;
  return sidesOf(pair).some((side) => {
    const halves = halvesOf(pair, to.timed).map((half) => half + side);
    return isIn(from.from, begins(first, pair), halves) && isIn(to.from, closes(last, pair), halves);
  });
};

function isIn(gold: number, places: readonly number[], shifts: readonly number[]): boolean {
  return places.some((place) => shifts.some((shift) => Math.floor(gold) === Math.floor(place) + shift));
}

function boundary({ value }: Found, pair: Pair): Stretch {
  const nowhere = { from: Number.NaN, to: Number.NaN, dated: false, timed: false };
  const timed = ends(pair.value)?.[1]?.timed ?? false;
  if (value === 'PRESENT_REF') return stretchOf(pair.reference.slice(0, timed ? 16 : 10)) ?? nowhere;
  const found = stretchOf(value.replace(/T(MO|AF|EV|NI)$/, ''));
  if (!found || pair.peer !== 'duckling') return found ?? nowhere;
  return { ...found, from: inZone(value, found.from), to: inZone(value, found.to) };
}

/** Where a range may begin that our first expression opens; its `end of` begins late. */
function begins(first: Found, pair: Pair): readonly number[] {
  const { from, to } = boundary(first, pair);
  const places = NEXT_WEEKDAY.test(pair.gold.text) ? [from, from + 7 * DAY, from - 7 * DAY] : [from];
  if (first.mod === 'END') places.push(to);
  if (first.mod === 'MID') places.push((from + to) / 2, (from + to) / 2 - DAY / 2);
  return dateless(pair, 0) ? places.map((place) => place % DAY) : places;
}

/** Where a range may end that our last expression closes: at its beginning, its end, or a peer's grain behind it. */
function closes(last: Found, pair: Pair): readonly number[] {
  const { from, to } = boundary(last, pair);
  const places = [from, to, to - DAY, from + 1, from + 60];
  if (last.mod === 'MID') places.push((from + to) / 2 + DAY / 2, (from + to) / 2);
  return dateless(pair, 1) ? places.map((place) => place % DAY) : places;
}

function dateless({ value }: Pair, end: 0 | 1): boolean {
  return ends(value)?.[end]?.dated === false;
}

const AFTER = /\b(after|later than|through|na|tot en met)\b/i;

/** `since August`, `before 6 p.m.`: TIMEX3 gives the date, the word before it is a signal. */
export const openEnd = (pair: Pair): boolean => {
  const both = ends(pair.value);
  const found = one(pair);
  if (!both || !found) return false;
  const fromNow =
    / from (today|now)\b/i.test(pair.gold.text) && both[0] && dayOf(both[0].from) === dayOf(reference(pair));
  const signalled =
    fromNow ||
    (/THAN$/.test(found.mod ?? '') && both[0] !== null) ||
    !both[0] ||
    !both[1] ||
    (both[0].from === reference(pair) && BY.test(pair.gold.text));
  const end = both[1] ?? both[0];
  const ours = stretchOf(found.value === 'PRESENT_REF' ? pair.reference.slice(0, 10) : found.value);
  if (!signalled || !end || !ours || (end.timed && !ours.timed && end.from % DAY !== 0)) return false;
  const start = end.dated ? ours.from : ours.from % DAY;
  const places = AFTER.test(pair.gold.text) ? [start, ours.to] : [start];
  const inPart = found.mod !== null && end.from >= ours.from && end.from <= ours.to;
  return (
    inPart || places.some((at) => halvesOf(pair, end.timed).some((by) => Math.abs(end.from - at) === by))
  );
};

/** A range that one of our values covers: `2019-08-05/2019-08-12` is a week, `/1990-01-01/2000-01-01` a decade. */
export const wholeRange = (pair: Pair): boolean => {
  const both = ends(pair.value);
  const found = one(pair);
  const ours = found && stretchOf(found.value);
  if (!both?.[0] || !both[1] || !ours) return false;
  const closed = both[1].to - both[1].from > DAY ? both[1].from : both[1].from;
  return (
    both[0].from === ours.from && (closed === ours.to || closed === ours.to - DAY || both[1].to === ours.to)
  );
};

/** Duckling cuts `the end of` and `early` out of a stretch in days; TIMEX3 keeps the stretch with a mod. */
export const modded = (pair: Pair): boolean => {
  const both = ends(pair.value);
  const found = one(pair);
  const ours = found && stretchOf(found.value);
  if (!found?.mod || !ours) return false;
  if (both?.[0] && both[1]) return both[0].from >= ours.from && both[1].from <= ours.to + 59;
  const gold = stretchOf(pair.value);
  if (!gold?.timed || ours.timed) return false;
  return gold.from >= ours.from && gold.from < ours.to;
};

/** Duckling's weekend begins on Friday evening, its seasons on the equinox; the days meant are the same. */
export const ownBounds = (pair: Pair): boolean => {
  const both = ends(pair.value);
  const found = one(pair);
  const ours = found && stretchOf(found.value);
  if (!both?.[0] || !both[1] || !ours) return false;
  if (/-WE$/.test(found?.value ?? '')) return both[0].from === ours.from - 6 * 60 && both[1].from === ours.to;
  return /-(SP|SU|FA|WI)$/.test(found?.value ?? '') && Math.abs(both[0].from - ours.from) < 25 * DAY;
};

const PARTS: Readonly<Record<string, readonly [begins: readonly number[], ends: readonly number[]]>> = {
  MO: [
    [0, 4, 5, 6, 8, 10],
    [9, 10, 12],
  ],
  AF: [
    [12, 13, 14],
    [16, 17, 18, 19],
  ],
  EV: [
    [16, 17, 18],
    [20, 22, 24],
  ],
  NI: [
    [0, 18, 20, 21],
    [8, 24],
  ],
};

/** `2013-02-12T12/2013-02-12T18` is the afternoon of that day; chrono writes its day or one hour of it. */
export const partOfDay = (pair: Pair): boolean => {
  const match = /^(.*)T(MO|AF|EV|NI)$/.exec(one(pair)?.value ?? '');
  if (!match) return false;
  const hours = PARTS[match[2] as string] as readonly [readonly number[], readonly number[]];
  const day = stretchOf(match[1] as string);
  const range = ends(pair.value);
  if (!range) return chronoPart(pair, day) || pair.value === `T${match[2]}`;
  const [from, to] = range;
  if (!from || !to) return false;
  const apart = from.dated && day !== null ? dayOf(from.from) - dayOf(day.from) : 0;
  const ownDay = !from.dated || (day !== null && (apart === 0 || (isAlone(pair) && Math.abs(apart) === 7)));
  const last = hourOf(to.from + 59) === 0 ? 24 : hourOf(to.from + 59);
  return ownDay && hours[0].includes(hourOf(from.from)) && hours[1].includes(last);
};

function chronoPart({ peer, value }: Pair, day: Stretch | null): boolean {
  const gold = stretchOf(value);
  return peer === 'chrono' && gold !== null && day !== null && dayOf(gold.from) === dayOf(day.from);
}
