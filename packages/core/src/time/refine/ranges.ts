// `september en oktober 2007`, `24 March to 3 April 1989`: what only the last one says holds for those before it.

import { lowerOf } from '../../text/tokens.ts';
import type { Candidate, Refiner, Scene } from '../candidate.ts';
import type { CalendarMeaning, ClockMeaning, Meaning } from '../meaning.ts';
import { joinedBy } from './neighbours.ts';

export const shareYears: Refiner = (candidates, scene) => {
  const out = [...candidates];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i];
    const b = out[i + 1];
    if (!a || !b || !linked(scene, a, b)) continue;
    const meaning = shared(a.meaning, b.meaning);
    if (meaning) out[i] = { ...a, meaning };
  }
  return out;
};

/** `from Monday to Friday`, `between now and 15 November`: the end lies behind the beginning. */
export const orderEnds: Refiner = (candidates, scene) => {
  const out = [...candidates];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i];
    const b = out[i + 1];
    if (!a || !b || b.first === a.last || !linked(scene, a, b)) continue;
    const last = yearBehind(a.meaning, b.meaning) ?? fromNow(a.meaning, b.meaning) ?? dayBehind(scene, a, b);
    if (last) out[i + 1] = { ...b, meaning: last };
    const first = fromNow(b.meaning, a.meaning);
    if (first) out[i] = { ...a, meaning: { ...first, direction: -1 } };
  }
  return out;
};

/** `from 3:00 to 4:00 tomorrow`, `tonight from 7 to 7:30`: both times are of the day, the half and the zone that one names. */
export const shareDays: Refiner = (candidates, scene) => {
  const out = [...candidates];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i];
    const b = out[i + 1];
    if (a?.meaning.kind !== 'clock' || b?.meaning.kind !== 'clock' || !linked(scene, a, b)) continue;
    const [first, last] = sharedTimes(a.meaning, b.meaning);
    out[i] = { ...a, meaning: first };
    out[i + 1] = { ...b, meaning: last };
  }
  return out;
};

function sharedTimes(a: ClockMeaning, b: ClockMeaning): readonly [ClockMeaning, ClockMeaning] {
  const zone = a.zone ?? b.zone;
  const wraps = a.date !== null && b.date === null && a.hour >= 12 && b.hour < 12 && b.hour + 12 >= a.hour;
  return [
    { ...a, zone, date: a.date ?? b.date },
    { ...b, zone: b.zone ?? zone, date: b.date ?? a.date, hour: wraps ? b.hour + 12 : b.hour },
  ];
}

function linked(scene: Scene, a: Candidate, b: Candidate): boolean {
  return joinedBy(scene, [a, b], { allowed: scene.tables.joints.and, most: 3 });
}

function shared(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind === 'calendar' && b.kind === 'calendar') return sharedDate(a, b);
  if (a.kind === 'yearPart' && (b.kind === 'yearPart' || b.kind === 'calendar'))
    return a.year.kind === 'unsaid' && b.year.kind !== 'unsaid' ? { ...a, year: b.year } : null;
  return null;
}

/** `10 August 2013 to 12 September`: the end lies behind the beginning. */
function yearBehind(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'calendar' || b.kind !== 'calendar' || a.year.kind !== 'year' || b.year.kind !== 'unsaid')
    return null;
  if (a.day === null || b.day === null || a.month === null || b.month === null) return null;
  const wraps = b.month < a.month;
  return { ...b, year: { kind: 'year', year: a.year.year + (wraps ? 1 : 0) } };
}

/** `between now and 15 November`: what begins now ends ahead. */
function fromNow(a: Meaning, b: Meaning): CalendarMeaning | null {
  if (a.kind !== 'reference' || a.reference !== 'PRESENT_REF' || b.kind !== 'calendar') return null;
  return b.year.kind === 'unsaid' && b.direction === null ? { ...b, direction: 1 } : null;
}

/** `from next Monday to Friday`, `Monday through Friday at 9`: the Friday after it. */
function dayBehind(scene: Scene, a: Candidate, b: Candidate): Meaning | null {
  const { ahead, toward } = scene.tables.beside;
  const day = b.meaning.kind === 'clock' ? b.meaning.date : b.meaning;
  if (!isWeekday(a.meaning) || !day || !isWeekday(day) || day.direction !== null) return null;
  const { tokens } = scene;
  for (let i = a.last; i < b.first; i++) {
    const word = lowerOf(tokens, i);
    if (!ahead.has(word) && !toward.has(word)) continue;
    const behind: Meaning = { ...day, from: 'discourse', direction: 1 };
    return b.meaning.kind === 'clock' ? { ...b.meaning, date: behind } : behind;
  }
  return null;
}

function isWeekday(meaning: Meaning): meaning is CalendarMeaning {
  return (
    meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null && meaning.month === null
  );
}

function sharedDate(a: CalendarMeaning, b: CalendarMeaning): Meaning | null {
  if (a.year.kind === 'year' && b.year.kind === 'year' && b.year.year < 0 && a.year.year > -b.year.year)
    return { ...a, year: { kind: 'year', year: -a.year.year } };
  if (a.month === null || b.month === null) return null;
  // The last one of a list, not a chain through all of it: a page of months would nest too deep to resolve.
  if (a.year.kind === 'unsaid' && b.year.kind === 'unsaid' && b.direction === null)
    return { ...a, upTo: b.upTo ?? b };
  if (a.year.kind !== 'unsaid' || b.year.kind === 'unsaid' || a.direction !== null) return null;
  const wraps = a.month > b.month && b.year.kind === 'year';
  return { ...a, year: wraps && b.year.kind === 'year' ? { kind: 'year', year: b.year.year - 1 } : b.year };
}
