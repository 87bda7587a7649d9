// When a peer's value and ours mean the same, though they are written differently: one small function each.

import type { Found, Pair } from './peers-cases.ts';
import { DAY, minutesOf, type Stretch, stretchOf } from './peers-values.ts';

/** A way of writing in which a peer differs from TIMEX3, not in what the words mean. */
export interface Convention {
  readonly name: string;
  readonly holds: (pair: Pair) => boolean;
}

/** Ours alone, or the moment behind its day (`today before 4 p.m.` is two expressions where a word stands between). */
function one({ ours }: Pair): Found | null {
  const [first, second] = ours;
  if (first && second && ours.length === 2) {
    const [day, moment] = first.value.length < second.value.length ? [first, second] : [second, first];
    return moment.value.startsWith(`${day.value}T`) ? moment : null;
  }
  return first && !second ? first : null;
}

function stretches(pair: Pair): readonly [gold: Stretch, ours: Stretch] | null {
  const found = one(pair);
  const [gold, mine] = [stretchOf(pair.value), found && stretchOf(found.value)];
  return gold && mine ? [gold, mine] : null;
}

/** The two ends of a range as stretches, either null where it is open. */
function ends(value: string): readonly [Stretch | null, Stretch | null] | null {
  const at = value.indexOf('/');
  return at < 0 ? null : [stretchOf(value.slice(0, at)), stretchOf(value.slice(at + 1))];
}

function hourOf(at: number): number {
  return Math.floor((((at % DAY) + DAY) % DAY) / 60);
}

const sameValue = (pair: Pair): boolean => one(pair)?.value === pair.value;

/** `T15`, `T15:00` and `T15:00:00` begin in the same minute; a date is the same in whichever unit it is written. */
const sameStretch = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both) return false;
  const [gold, ours] = both;
  if (gold.dated !== ours.dated || gold.timed !== ours.timed) return false;
  return gold.from === ours.from && (gold.timed || gold.to === ours.to);
};

/** A time of day without a date equals that time of any day. */
const anyDay = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both?.[0].timed || both[0].dated || !both[1].timed) return false;
  return both[0].from === ((both[1].from % DAY) + DAY) % DAY;
};

const reference = ({ reference: said }: Pair): number => stretchOf(said)?.from ?? 0;
const dayOf = (at: number): number => Math.floor(at / DAY);

/** `within five days`, `in an hour`: the peers take the moment at its end, TIMEX3 a duration. */
const endOfDuration = (pair: Pair): boolean => {
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
const countedFrom = (pair: Pair): boolean => {
  const duration = pair.ours.find(({ value }) => value.startsWith('P') && !value.endsWith('REF'));
  const day = pair.ours.find((found) => found !== duration);
  const lasts = minutesOf(duration?.value ?? '');
  const anchor = stretchOf(day?.value ?? '');
  if (lasts === null || !anchor || pair.ours.length !== 2) return false;
  const range = ends(pair.value);
  const gold = range ? range[1] : stretchOf(pair.value);
  if (!gold || (range && !sidesOf(pair).includes((range[0]?.from ?? 0) - anchor.from))) return false;
  const begin = range?.[0]?.from ?? anchor.from;
  return Math.abs(Math.abs(gold.from - begin) - lasts) <= Math.max(lasts * 0.03, range ? DAY : 0);
};

/** A bare time of day: the peer takes the next such time after the reference, we the day of publication. */
const nextSuchTime = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both?.[0].timed || !both[1].timed) return false;
  const [gold, ours] = both;
  return dayOf(ours.from) === dayOf(reference(pair)) && gold.from === ours.from + DAY;
};

const HALF_SAID =
  /\b[ap]\.?\s?m\b|[ap]m\b|ochtend|morgen|middag|avond|nacht|morning|afternoon|evening|night|noon/i;

/** An hour up to twelve that does not say its half of the day: Recognizers accepts both, so both are right. */
const eitherHalf = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both?.[0].timed || !both[1].timed || HALF_SAID.test(pair.text)) return false;
  const apart = Math.abs(both[0].from - both[1].from);
  return hourOf(both[1].from) <= 12 && (apart === DAY / 2 || apart === DAY * 1.5);
};

/** Duckling turns a zone into that of its reference, two hours behind UTC. */
const otherZone = (pair: Pair): boolean => {
  const found = one(pair);
  const both = stretches(pair);
  if (pair.peer !== 'duckling' || !found || !both?.[0].timed) return false;
  const [gold, ours] = both;
  const moved = inZone(found.value, ours.from);
  return moved !== ours.from && sidesOf(pair).some((side) => gold.from === moved + side);
};

/** A time that says its zone, in that of Duckling's reference. */
function inZone(value: string, at: number): number {
  const [, sign, hours, minutes] = /(Z|[+-])(?:(\d\d):(\d\d))?$/.exec(value) ?? [];
  if (!sign || (sign !== 'Z' && !hours) || !value.includes('T')) return at;
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return at - (sign === '-' ? -east : east) - 120;
}

/** Chrono writes the first day of a month for the month, a year's anniversary for the year. */
const chronoDay = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (pair.peer !== 'chrono' || !both || both[0].timed) return false;
  const [gold, ours] = both;
  return /^\d{4}-\d\d$/.test(one(pair)?.value ?? '') && gold.from === ours.from;
};

/** `three months ago`: the peer keeps the day of the reference, TIMEX3 the unit that is counted. */
const countedUnit = (pair: Pair): boolean => {
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
const onlyItsDay = (pair: Pair): boolean => {
  const both = stretches(pair);
  return pair.peer === 'chrono' && both !== null && !both[0].timed && both[1].timed && sameDay(both);
};

const sameDay = ([gold, ours]: readonly [Stretch, Stretch]): boolean => dayOf(gold.from) === dayOf(ours.from);

const PARTS: Readonly<Record<string, readonly [begins: readonly number[], ends: readonly number[]]>> = {
  MO: [
    [0, 4, 5, 6, 8],
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
const partOfDay = (pair: Pair): boolean => {
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

/** `now` is the reference itself. */
const now = (pair: Pair): boolean => {
  const gold = stretchOf(pair.value);
  if (one(pair)?.value !== 'PRESENT_REF' || !gold) return false;
  return gold.timed ? gold.from === reference(pair) : dayOf(gold.from) === dayOf(reference(pair));
};

const VAGUE = /\b(few|couple|several|paar|enkele|enige)\b/i;

/** Peers make `a few` two or three; TIMEX3 leaves it open. */
const openCount = (pair: Pair): boolean => {
  const value = one(pair)?.value ?? '';
  if (!VAGUE.test(pair.gold.text)) return false;
  if (/^PT?X/.test(value) && BY.test(pair.gold.text)) return stretchOf(pair.value) !== null;
  if (/^PT?X/.test(value))
    return value.replace('X', '') === pair.value.replace(/[23]/, '') || pair.value.includes('/');
  const gold = stretchOf(pair.value);
  if (!gold) return false;
  return value === (gold.from < reference(pair) ? 'PAST_REF' : 'FUTURE_REF');
};

/** Two of our expressions are one range: its ends are their ends, whether the peer's last belongs to it or not. */
const range = (pair: Pair): boolean => {
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

/** Days by which an expression without a clause may lie elsewhere. */
function sidesOf(pair: Pair): readonly number[] {
  if (!isAlone(pair)) return [0];
  return [0, ...[7, 363, 364, 365, 366, 371].flatMap((days) => [days * DAY, -days * DAY])];
}

function halvesOf(pair: Pair, timed: boolean): readonly number[] {
  if (!timed) return [0];
  return HALF_SAID.test(pair.text) ? [0, DAY] : [0, DAY / 2, DAY, DAY * 1.5];
}

function isIn(gold: number, places: readonly number[], shifts: readonly number[]): boolean {
  return places.some((place) => shifts.some((shift) => Math.floor(gold) === Math.floor(place) + shift));
}

function boundary({ value }: Found, pair: Pair): Stretch {
  const nowhere = { from: Number.NaN, to: Number.NaN, dated: false, timed: false };
  if (value === 'PRESENT_REF') return stretchOf(pair.reference.slice(0, 10)) ?? nowhere;
  const found = stretchOf(value.replace(/T(MO|AF|EV|NI)$/, ''));
  if (!found || pair.peer !== 'duckling') return found ?? nowhere;
  return { ...found, from: inZone(value, found.from), to: inZone(value, found.to) };
}

/** Where a range may begin that our first expression opens; its `end of` begins late. */
function begins(first: Found, pair: Pair): readonly number[] {
  const { from, to } = boundary(first, pair);
  const places = [from];
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

/** `since August`, `before 6 p.m.`: TIMEX3 gives the date, the word before it is a signal. */
const openEnd = (pair: Pair): boolean => {
  const both = ends(pair.value);
  const found = one(pair);
  if (!both || !found) return false;
  const fromNow =
    / from (today|now)\b/i.test(pair.gold.text) && both[0] && dayOf(both[0].from) === dayOf(reference(pair));
  const signalled =
    fromNow || !both[0] || !both[1] || (both[0].from === reference(pair) && BY.test(pair.gold.text));
  const end = both[1] ?? both[0];
  const ours = stretchOf(found.value);
  if (!signalled || !end || !ours || (end.timed && !ours.timed && end.from % DAY !== 0)) return false;
  const start = end.dated ? ours.from : ours.from % DAY;
  const inPart = found.mod !== null && end.from >= ours.from && end.from <= ours.to;
  return (
    inPart ||
    [start, ours.to].some((at) => halvesOf(pair, end.timed).some((by) => Math.abs(end.from - at) === by))
  );
};

const BY = /\b(by|in|within|until|till|tot|voor|binnen)\b/i;

/** A range that one of our values covers: `2019-08-05/2019-08-12` is a week, `/1990-01-01/2000-01-01` a decade. */
const wholeRange = (pair: Pair): boolean => {
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
const modded = (pair: Pair): boolean => {
  const both = ends(pair.value);
  const found = one(pair);
  const ours = found && stretchOf(found.value);
  if (!found?.mod || !ours) return false;
  if (both?.[0] && both[1]) return both[0].from >= ours.from && both[1].from <= ours.to + 59;
  const gold = stretchOf(pair.value);
  return gold !== null && gold.timed && !ours.timed && gold.from >= ours.from && gold.from < ours.to;
};

/** Duckling's weekend begins on Friday evening, its seasons on the equinox; the days meant are the same. */
const ownBounds = (pair: Pair): boolean => {
  const both = ends(pair.value);
  const found = one(pair);
  const ours = found && stretchOf(found.value);
  if (!both?.[0] || !both[1] || !ours) return false;
  if (/-WE$/.test(found?.value ?? '')) return both[0].from === ours.from - 6 * 60 && both[1].from === ours.to;
  return /-(SP|SU|FA|WI)$/.test(found?.value ?? '') && Math.abs(both[0].from - ours.from) < 25 * DAY;
};

/** `the next two weeks`: a duration in TIMEX3, the days from or to the reference with the peers. */
const countedStretch = (pair: Pair): boolean => {
  const both = ends(pair.value);
  const lasts = minutesOf(one(pair)?.value ?? '');
  if (!both || lasts === null) return lasts !== null && lasts > 0 && aheadBy(pair, lasts);
  const [from, to] = both;
  if (!from || !to) return false;
  const grain = Math.max(1, to.to - to.from);
  const whole = /Q$/.test(one(pair)?.value ?? '') ? 92 * DAY : DAY;
  const near = [from.from, to.from].some((at) => Math.abs(at - reference(pair)) <= Math.max(whole, grain));
  return near && Math.abs(to.from - from.from - lasts) <= Math.max(lasts * 0.03, lasts < DAY ? 1 : 0);
};

/** Duckling's `upcoming two weeks` is the last of them. */
function aheadBy(pair: Pair, lasts: number): boolean {
  const gold = stretchOf(pair.value);
  if (!gold || pair.peer !== 'duckling' || !/\b(upcoming|next|coming)\b/.test(pair.gold.text)) return false;
  return gold.from <= reference(pair) + lasts + DAY && gold.to >= reference(pair) + lasts - DAY;
}

const DIRECTED =
  /\b(next|last|past|previous|this|coming|upcoming|volgende?|vorige?|afgelopen|laatste|komende?|deze|dit)\b/i;

const NEXT_WEEKDAY =
  /\b(next|last|previous|volgende|vorige|komende|past|coming|this)( week)? (mon|tues|wednes|thurs|fri|satur|sun|maan|dins|woens|donder|vrij|zater|zon)da/i;

/** `next Friday`: the coming one or that of next week; the peers differ among themselves. */
const nextWeekday = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both || !NEXT_WEEKDAY.test(pair.gold.text)) return false;
  return both[0].timed === both[1].timed && Math.abs(both[0].from - both[1].from) === 7 * DAY;
};

/** `Christmas Eve at 6 p.m.`: a peer labels day and time apart, we have both in one. */
const dayOfMoment = (pair: Pair): boolean => {
  const both = stretches(pair);
  const found = one(pair);
  if (!both || !found || both[0].timed || !both[1].timed) return false;
  const more = found.end > pair.gold.end + 2 || found.start < pair.gold.start - 2;
  return more && dayOf(both[0].from) === dayOf(both[1].from);
};

/** Without a clause, a direction or a year. */
function isAlone({ text, gold }: Pair): boolean {
  const alone = text.trim().length - gold.text.length <= 2;
  return alone && !DIRECTED.test(text) && !/\d{4}/.test(text);
}

/** An expression without a clause leaves open whether it lies behind or ahead; Recognizers accepts both. */
const eitherSide = (pair: Pair): boolean => {
  const both = stretches(pair);
  if (!both || !isAlone(pair)) return false;
  const [gold, ours] = both;
  if (gold.timed !== ours.timed) return false;
  const days = Math.round((gold.from - ours.from) / DAY);
  const yearApart = Math.abs(days) > 340 && Math.abs(days) < 390;
  return (gold.from - ours.from) % DAY === 0 && (Math.abs(days) === 7 || yearApart);
};

/** `1.5H` and 90 minutes last as long; `P3M` is a quarter. */
const sameLength = (pair: Pair): boolean => {
  const [gold, ours] = [minutesOf(pair.value), minutesOf(one(pair)?.value ?? '')];
  return gold !== null && ours !== null && Math.abs(gold - ours) <= gold * 0.02;
};

/** Recognizers writes a set's time alone, or the length of its period; TIMEX3 the days that it falls on. */
const sameSet = (pair: Pair): boolean => {
  const value = pair.ours[0]?.value ?? '';
  const day = value.replace(/^XXXX-XX-XX/, '');
  const weekend = /WE$/.test(value) && /WE$/.test(pair.value);
  return (
    pair.ours.length <= 2 &&
    (day === pair.value ||
      weekend ||
      (value === 'P1D' && pair.ours[1] !== undefined && anyDay({ ...pair, ours: pair.ours.slice(1) })))
  );
};

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
  { name: 'day and time in one', holds: dayOfMoment },
  { name: 'the moment at the end of a duration', holds: endOfDuration },
  { name: 'a day counted from another', holds: countedFrom },
  { name: 'the same length', holds: sameLength },
  { name: 'the same set', holds: sameSet },
];
