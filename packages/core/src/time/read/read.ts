// What a match means: a rule's template filled from the words that matched.

import { type Capture, numberIn, valueIn, wordIn } from '../captures.ts';
import type { DayPart, Meaning, Unit, YearPart, YearSaid } from '../meaning.ts';
import type { Template } from '../rule.ts';
import type { TimexMod } from '../timex.ts';
import { calendarOf, numericDateOf } from './calendar.ts';
import { clockOf } from './clock.ts';
import { datesOf, yearsOf } from './lists.ts';
import type { Match, Part } from './match.ts';
import { directionOf, halfOf, yearSaid } from './parts.ts';
import { durationOf, setOf } from './quantity.ts';
import { timesOf } from './times.ts';

/** The expressions of a match, one but for lists of days; null when the words make no sense (31 o'clock). */
export function readMeaning(means: Template, match: Match): readonly Part[] | null {
  if (means.kind === 'dates') return datesOf(match);
  if (means.kind === 'years') return yearsOf(match);
  if (means.kind === 'times') return timesOf(match);
  const meaning = meaningOf(means, match.captures);
  return meaning ? [{ first: match.first, last: match.last, meaning }] : null;
}

function meaningOf(means: Template, captures: readonly Capture[]): Meaning | null {
  switch (means.kind) {
    case 'calendar':
      return calendarOf(captures, means);
    case 'numericDate':
      return numericDateOf(captures, means.order);
    case 'clock':
      return clockOf(captures, means);
    case 'duration':
      return durationOf(captures, means);
    case 'set':
      return setOf(captures, means);
    case 'reference':
      return { ...means, only: means.only ?? null };
    case 'nothing':
      return means;
    case 'dates':
    case 'years':
    case 'times':
      return null;
    default:
      return relativeOf(means, captures) ?? partOf(means, captures);
  }
}

function relativeOf(means: Template, captures: readonly Capture[]): Meaning | null {
  const unit = unitIn(captures);
  switch (means.kind) {
    case 'shift': {
      const by = means.by ?? numberIn(captures, 'dayWord') ?? numberIn(captures, 'direction');
      const shifted = means.unit ?? unit ?? 'day';
      return by === null ? null : { kind: 'shift', unit: shifted, by, from: means.from ?? 'publication' };
    }
    case 'ahead': {
      const count = numberIn(captures, 'count');
      const coming = unit && count !== null && unit !== 'quarter' && !(unit === 'day' && count === 1);
      return coming ? { kind: 'ahead', unit, count } : null;
    }
    case 'distance': {
      const said = valueIn(captures, 'count');
      const count = means.count !== undefined ? means.count : said === undefined ? null : Number(said);
      const away = means.unit ?? unit;
      if (!away) return null;
      const open = said === null || count === null;
      const { sign, from, within = false } = means;
      return { kind: 'distance', unit: away, count: open ? null : count, sign, from, within };
    }
    case 'same': {
      const same = means.unit ?? unit;
      return same ? { kind: 'same', unit: same, weak: means.weak ?? false } : null;
    }
    case 'modifier': {
      const mod = means.mod ?? ((wordIn(captures, 'mod') ?? wordIn(captures, 'partMod')) as TimexMod | null);
      return mod ? { kind: 'modifier', mod } : null;
    }
    default:
      return null;
  }
}

function partOf(means: Template, captures: readonly Capture[]): Meaning | null {
  const year: YearSaid = yearSaid(captures);
  const direction = directionOf(captures);
  switch (means.kind) {
    case 'yearPart': {
      const part =
        means.part ??
        ((wordIn(captures, 'season') ?? wordIn(captures, 'seasonShort')) as YearPart | null) ??
        halfOf(captures);
      const own: YearSaid = means.from ? { kind: 'shift', by: 0, from: means.from } : year;
      return part ? { kind: 'yearPart', part, year: own, direction: means.direction ?? direction } : null;
    }
    case 'dayPart':
      return dayPartOf(means, captures);
    case 'holiday':
      return {
        kind: 'holiday',
        holiday: means.holiday,
        weekend: numberIn(captures, 'weekendUnit') !== null,
        year,
        direction: direction ?? (numberIn(captures, 'nth') === null ? null : -1),
      };
    case 'dayOfMonth':
      return dayOfMonth(means, captures);
    case 'nthWeekday':
    case 'unitOf':
      return nthOf(means, captures, year);
    case 'week': {
      const week = numberIn(captures, 'weekNumber');
      return week === null ? null : { kind: 'week', week, year };
    }
    case 'decade':
      return decadeOf(captures);
    case 'century': {
      const century =
        numberIn(captures, 'ordinal') ?? numberIn(captures, 'dayNumber') ?? numberIn(captures, 'digits');
      if (century === null || century < 1 || century > 30) return null;
      return { kind: 'century', century, before: numberIn(captures, 'before') !== null };
    }
    default:
      return null;
  }
}

function decadeOf(captures: readonly Capture[]): Meaning | null {
  const full = numberIn(captures, 'decadeYear');
  if (full !== null) return { kind: 'decade', decade: full / 10, shortened: false };
  const ten =
    numberIn(captures, 'decadeDigits') ?? numberIn(captures, 'decadeWord') ?? numberIn(captures, 'number');
  return ten === null || ten % 10 !== 0 || ten < 10 || ten > 90
    ? null
    : { kind: 'decade', decade: ten / 10, shortened: true };
}

const PARTS = ['dayPart', 'dayPartNow', 'dayPartOften'] as const;

function dayPartOf(
  means: Extract<Template, { kind: 'dayPart' }>,
  captures: readonly Capture[],
): Meaning | null {
  const said = PARTS.map((name) => wordIn(captures, name)).find((word) => word !== null);
  const part = means.part ?? (said as DayPart | undefined);
  if (!part) return null;
  const by =
    means.day ??
    numberIn(captures, 'dayWord') ??
    numberIn(captures, 'dayCompound') ??
    numberIn(captures, 'direction');
  const from = means.from ?? 'publication';
  const weekday = numberIn(captures, 'weekday') ?? numberIn(captures, 'weekdayCompound');
  const weak = means.alone ?? false;
  if (weekday !== null)
    return { kind: 'dayPart', part, weak, date: calendarOf(captures, { kind: 'calendar' }) };
  return { kind: 'dayPart', part, weak, date: by === null ? null : { kind: 'shift', unit: 'day', by, from } };
}

function nthOf(
  means: Extract<Template, { kind: 'nthWeekday' | 'unitOf' }>,
  captures: readonly Capture[],
  year: YearSaid,
): Meaning | null {
  const given = means.kind === 'unitOf' ? means.nth : undefined;
  const nth =
    given ??
    ['ordinal', 'dayNumber', 'day', 'nth']
      .map((name) => numberIn(captures, name))
      .find((value) => value !== null) ??
    null;
  if (nth === null) return null;
  if (means.kind === 'unitOf') {
    const unit = means.unit ?? unitIn(captures);
    return unit ? { kind: 'unitOf', nth, unit, of: null } : null;
  }
  const weekday = numberIn(captures, 'weekday');
  const month = numberIn(captures, 'month');
  const monthShift = month === null && means.kind === 'nthWeekday' ? monthAway(means, captures) : null;
  if (weekday === null || (month === null && monthShift === null) || nth === 0 || nth > 5) return null;
  return { kind: 'nthWeekday', nth, weekday, month, monthShift, year };
}

function monthAway(
  { monthShift }: { readonly monthShift?: number },
  captures: readonly Capture[],
): number | null {
  return monthShift ?? directionOf(captures);
}

/** `the 15th of next month`. */
function dayOfMonth(
  means: Extract<Template, { kind: 'dayOfMonth' }>,
  captures: readonly Capture[],
): Meaning | null {
  const day = numberIn(captures, 'dayNumber');
  const by = monthAway(means, captures);
  if (day === null || by === null) return null;
  return {
    kind: 'unitOf',
    nth: day,
    unit: 'day',
    of: { kind: 'shift', unit: 'month', by, from: 'publication' },
  };
}

function unitIn(captures: readonly Capture[]): Unit | null {
  for (const name of ['unit', 'units', 'plural', 'unitPart']) {
    const unit = wordIn(captures, name);
    if (unit) return unit as Unit;
  }
  return null;
}
