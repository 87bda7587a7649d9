// `10 p.m. Wednesday`, `donderdag om 18.00 uur`, `the morning of May 5`: a time of day joins its day.

import { compiledOnce } from '../../text/compiled.ts';
import type { Candidate, Refiner, Scene } from '../candidate.ts';
import type { DayPart, Meaning } from '../meaning.ts';
import type { TimeTables } from '../tables.ts';
import { joinedBy, mergePairs } from './neighbours.ts';

export const joinDaytimes: Refiner = (candidates, scene) =>
  mergePairs(candidates, (a, b) => {
    const meaning = joined(a, b, scene);
    return meaning
      ? { ...a, last: b.last, meaning, rule: `${a.rule} + ${b.rule}`, mod: a.mod ?? b.mod }
      : null;
  });

function joined(a: Candidate, b: Candidate, scene: Scene): Meaning | null {
  if (!joinedBy(scene, [a, b], { allowed: onOrOf(scene.tables.joints), most: 2 })) return null;
  return timed(a.meaning, b.meaning) ?? timed(b.meaning, a.meaning);
}

const onOrOf = compiledOnce(
  ({ on, of }: TimeTables['joints']): ReadonlySet<string> => new Set([...on, ...of]),
);

function timed(time: Meaning, day: Meaning): Meaning | null {
  if (time.kind === 'clock' && day.kind === 'dayPart' && (time.date === null || day.date === null))
    return clockInPart(time, day);
  const open = (time.kind === 'clock' && !time.weak) || time.kind === 'dayPart';
  return open && time.date === null && isDay(day) ? { ...time, date: day } : null;
}

/** From so late on, an hour of that part of the day lies before midnight: `tonight at 1` is after it. */
const EARLIEST: Readonly<Partial<Record<DayPart, number>>> = { EV: 4, NI: 6 };

/** `8 uur 's avonds`, `11 o'clock this morning`: the part of the day tells which half the hour is in. */
function clockInPart(
  time: Extract<Meaning, { kind: 'clock' }>,
  { part, date }: Extract<Meaning, { kind: 'dayPart' }>,
): Meaning {
  const late = part === 'AF' || time.hour >= (EARLIEST[part] ?? 24);
  const hour = late && time.hour < 12 ? time.hour + 12 : time.hour;
  return { ...time, hour, date: date ?? time.date, weak: false };
}

/** A meaning that names one day. */
export function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.day !== null || meaning.weekday !== null;
    case 'shift':
    case 'distance':
    case 'same':
      return meaning.unit === 'day';
    default:
      return meaning.kind === 'holiday' || meaning.kind === 'nthWeekday';
  }
}
