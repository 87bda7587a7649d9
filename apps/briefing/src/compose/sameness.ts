// Whether two articles tell of the same event.

import { type Candidate, overlap, sharedParties } from './candidate.ts';
import { daysBetween } from './days.ts';

/**
 * Both give days, and agree. The same day, and who takes part or where: another place, hour or kind sets two events
 * apart. Of one article two events are never the same: the article told them apart, and it knows better.
 */
export function isSameEvent(a: Candidate, b: Candidate): boolean {
  if (a.from === b.from || !a.days || !b.days || !overlap(a.days, b.days)) return false;
  if (isPlaceOther(a, b) || isOneOther(a, b)) return false;
  const startTogether = a.days.start === b.days.start;
  if (startTogether && isTimeOther(a, b)) return false;
  const shared = sharedParties(a, b);
  const isSamePlace = a.placeKey !== null && a.placeKey === b.placeKey;
  if (!startTogether) return isSamePlace ? shared > 0 : shared > 1;
  if (shared > 0) return true;
  // Both say who takes part, in words that can be compared, and nobody takes part in both.
  if (comparable(a, b).length > 0 && comparable(b, a).length > 0) return false;
  return isSamePlace || isSameTitle(a, b);
}

/**
 * What two articles disagree on that tell of one event: the day, or the place, or the hour. Null when they do not, or when
 * they tell of two events: only what is plainly one meeting (all its parties, its kind, its words) is one in spite of it.
 */
export function disputeOf(a: Candidate, b: Candidate): 'day' | 'place' | 'time' | null {
  if (!a.days || !b.days || isSetApart(a, b) || !isPlainlyOne(a, b)) return null;
  const isDayOther = a.days.start !== b.days.start;
  if (isDayOther && (Math.abs(daysBetween(a.days.start, b.days.start)) > 1 || !wasAhead(a, b))) return null;
  const disputed = [
    isDayOther ? ('day' as const) : null,
    isPlaceOther(a, b) ? ('place' as const) : null,
    isTimeOther(a, b) ? ('time' as const) : null,
  ].filter((what) => what !== null);
  return disputed.length === 1 ? (disputed[0] ?? null) : null;
}

/** All parties, kind and place of the one are the other's, whatever the day. */
export function isPlainlySame(a: Candidate, b: Candidate): boolean {
  return a.placeKey !== null && a.placeKey === b.placeKey && !isSetApart(a, b) && isPlainlyOne(a, b);
}

/** Whatever else they share: another kind, other parties, or another word of the same language (`topoverleg`, `talks`). */
export function isSetApart(a: Candidate, b: Candidate): boolean {
  return a.from === b.from || isOneOther(a, b) || isWordOther(a, b);
}

/** Tells of an event whose days may differ or be missing: the same two parties, or one of them at the same place. */
export function isAbout(a: Candidate, b: Candidate): boolean {
  if (isPlaceOther(a, b) || isOneOther(a, b)) return false;
  const shared = sharedParties(a, b);
  const isSamePlace = a.placeKey !== null && a.placeKey === b.placeKey;
  return shared > 1 || (isSamePlace && shared > 0) || (shared > 0 && isSameTitle(a, b));
}

/**
 * How well news of a move or a cancellation fits an event; 0 when it is not about it. News that names the day it was set
 * for fits no event of another day.
 */
export function fitOf(news: Candidate, known: Candidate): number {
  const named = news.former.some((days) => known.days !== null && overlap(days, known.days));
  if (news.from === known.from || (news.former.length > 0 && !named)) return 0;
  const shared = sharedParties(news, known);
  const isSamePlace = news.placeKey !== null && news.placeKey === known.placeKey;
  const isSameKind = news.event.family === known.event.family && news.event.family !== 'other';
  const isOne = named
    ? !isOneOther(news, known) && (shared > 0 || isSamePlace || isSameKind)
    : isAbout(news, known) && !isWordOther(news, known);
  if (!isOne) return 0;
  const [told, knownBy] = [news.titleWords, known.titleWords];
  const words = told.filter((word) => knownBy.includes(word)).length;
  const isSameWords = words > 0 && words === Math.max(told.length, knownBy.length);
  const signs = [
    10 * Math.min(shared, 3),
    isSamePlace ? 5 : 0,
    2 * words,
    isSameWords ? 3 : 0,
    Number(isSameKind),
  ];
  return signs.reduce((sum, sign) => sum + sign, named ? 100 : 0);
}

/** A country and a city in it agree; so do a name that the world tables lack and one that they know. */
export function isPlaceOther(a: Candidate, b: Candidate): boolean {
  if (a.placeKey === null || b.placeKey === null || a.placeKey === b.placeKey) return false;
  if ((a.placeCountry === null) !== (b.placeCountry === null)) return false;
  return a.placeKey !== b.placeCountry && b.placeKey !== a.placeCountry;
}

/** Told on two clocks the same instant is the same hour. */
function isTimeOther(a: Candidate, b: Candidate): boolean {
  if (a.event.time === null || b.event.time === null || a.event.time === b.event.time) return false;
  return a.begin === null || b.begin === null || a.begin !== b.begin;
}

/** Another kind, other parties, another rank or round. */
function isOneOther(a: Candidate, b: Candidate): boolean {
  return isRankOther(a, b) || isKindOther(a, b) || arePartiesOther(a, b);
}

/** Ministers meet, and then presidents; a first round is over when the second begins. */
export function isRankOther({ event: a }: Candidate, { event: b }: Candidate): boolean {
  return differ(a.level, b.level) || differ(a.round, b.round);
}

function differ(one: string | number | null | undefined, other: typeof one): boolean {
  return (one ?? null) !== null && (other ?? null) !== null && one !== other;
}

/** A visit and a meeting are often two words for one thing; a vote and a hearing are not. A deadline is no meeting. */
function isKindOther(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.event.family, b.event.family];
  if (one === other) return false;
  if ((a.event.status === 'deadline') !== (b.event.status === 'deadline')) return true;
  return one !== 'other' && other !== 'other' && !(talks.has(one) && talks.has(other));
}

const talks: ReadonlySet<string> = new Set(['meeting', 'visit']);

/** In two languages only names are. */
function comparable({ from, partyKeys, namedParties }: Candidate, other: Candidate): readonly string[] {
  return from.reading.language === other.from.reading.language ? partyKeys : namedParties;
}

/** Each has a party of the world tables that the other lacks, and they share no two. */
function arePartiesOther(a: Candidate, b: Candidate): boolean {
  const lacks = (some: Candidate, other: Candidate) =>
    some.knownParties.some((key) => !other.partyKeys.includes(key));
  return sharedParties(a, b) < 2 && lacks(a, b) && lacks(b, a);
}

/** All parties of the one take part in the other; a single one is enough where place and kind are the same, too. */
function isPlainlyOne(a: Candidate, b: Candidate): boolean {
  if (a.event.family !== b.event.family || a.event.family === 'other') return false;
  const shared = sharedParties(a, b);
  if (shared < Math.min(a.partyKeys.length, b.partyKeys.length)) return false;
  if (shared > 1) return true;
  const isSamePlace = a.placeKey !== null && a.placeKey === b.placeKey;
  const isSameParty = shared === 1 && a.partyKeys.length === b.partyKeys.length;
  return isSameParty && isSamePlace && a.event.family !== 'meeting';
}

/** Somebody wrote of the later day before the earlier one was over: else it is what came next. */
function wasAhead(a: Candidate, b: Candidate): boolean {
  const [first, second] = (a.days?.start ?? '') < (b.days?.start ?? '') ? [a, b] : [b, a];
  const written = second.from.reading.published?.best ?? '';
  return written <= (first.days?.start ?? '');
}

function isSameTitle(a: Candidate, b: Candidate): boolean {
  return a.titleKey !== '' && a.titleKey === b.titleKey;
}

/** Of two titles in one language each has a word of its own. */
function isWordOther(a: Candidate, b: Candidate): boolean {
  if (a.from.reading.language !== b.from.reading.language) return false;
  const [one, other] = [a.titleWords, b.titleWords];
  return one.some((word) => !other.includes(word)) && other.some((word) => !one.includes(word));
}
