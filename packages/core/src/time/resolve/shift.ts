// `last week`, `next month`, `gisteren`, `de dag erna`: a unit beside the anchor's own.

import { addMonths, civilOf, type Day, isoDate, isoYear, pad2, weekdayOf } from '../../calendar/date.ts';
import { isoWeek, isoWeekOf } from '../../calendar/week.ts';
import { type Resolved, type Setting, toMention, toPublication, UNANCHORED } from '../anchor.ts';
import type { Mention } from '../discourse.ts';
import type { From, ShiftMeaning, Unit } from '../meaning.ts';
import { durationValue } from '../read/quantity.ts';

export function resolveShift({ unit, by, from }: ShiftMeaning, setting: Setting): Resolved {
  const told: From = setting.narrative && unit !== 'day' && by >= 0 ? 'discourse' : from;
  const base = baseOf(told, unit, setting);
  if (base.day === null) return { type: 'DATE', value: unanchored(by), anchor: UNANCHORED, confidence: 0.4 };
  if (FINE.has(unit)) return fine(unit, by, base.anchor);
  if (unit === 'weekend') return { ...weekend(base.day, by, setting), anchor: base.anchor };
  return { type: 'DATE', value: unitAt(unit, base.day, by), anchor: base.anchor, confidence: 0.95 };
}

const FINE: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

/** `the last hour` is how long, not which of the day. */
function fine(unit: Unit, by: number, anchor: Resolved['anchor']): Resolved {
  if (by === 0) return { type: 'DATE', value: 'PRESENT_REF', anchor, confidence: 0.6 };
  return { type: 'DURATION', value: durationValue([{ count: Math.abs(by), unit }]), anchor, confidence: 0.8 };
}

function unanchored(by: number): string {
  return by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
}

/** The day that is counted from, and what gave it. */
export function baseOf(
  from: From,
  unit: Unit,
  setting: Setting,
): { readonly day: Day | null; readonly anchor: Resolved['anchor'] } {
  const mention = mentionFor(unit, setting);
  if (from === 'discourse' && mention) return { day: mention.from, anchor: toMention(mention) };
  if (from === 'discourse' && setting.narrative) return { day: null, anchor: UNANCHORED };
  return setting.spoken ?? { day: setting.publication, anchor: toPublication(setting) };
}

/** The last date that is fine enough to count such units from. */
export function mentionFor(unit: Unit, { discourse }: Setting): Mention | null {
  if (unit === 'day' || unit === 'hour' || unit === 'minute') return discourse.day;
  if (unit === 'week' || unit === 'weekend') return discourse.day ?? discourse.latest;
  if (unit === 'month') return discourse.month;
  return discourse.year;
}

/** The TIMEX3 value of the unit `by` units from the one that holds `day`. */
export function unitAt(unit: Unit, day: Day, by: number): string {
  switch (unit) {
    case 'week':
      return isoWeek(isoWeekOf(day + 7 * by));
    case 'weekend':
      return `${isoWeek(isoWeekOf(day + 7 * by))}-WE`;
    case 'month': {
      const moved = civilOf(addMonths(day, by));
      return `${isoYear(moved.year)}-${pad2(moved.month)}`;
    }
    case 'quarter': {
      const moved = civilOf(addMonths(day, 3 * by));
      return `${isoYear(moved.year)}-Q${Math.ceil(moved.month / 3)}`;
    }
    case 'half': {
      const { year, month } = civilOf(day);
      const halves = year * 2 + (month > 6 ? 1 : 0) + by;
      return `${isoYear(Math.floor(halves / 2))}-H${(((halves % 2) + 2) % 2) + 1}`;
    }
    case 'year':
      return isoYear(civilOf(day).year + by);
    case 'decade':
      return String(Math.floor(civilOf(day).year / 10) + by).padStart(3, '0');
    case 'century':
      return String(Math.floor(civilOf(day).year / 100) + by).padStart(2, '0');
    default:
      return isoDate(day + by);
  }
}

/** `this weekend` on a Monday, in the past tense, is the one just over. */
function weekend(day: Day, by: number, { tense }: Setting): Omit<Resolved, 'anchor'> {
  const isWeekend = weekdayOf(day) >= 6;
  const over = by === 0 && !isWeekend && tense() === 'past' ? -1 : 0;
  return { type: 'DATE', value: unitAt('weekend', day, by + over), confidence: 0.85 };
}
