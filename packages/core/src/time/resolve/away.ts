// `two weeks before Easter`, `drie dagen na morgen`: so much time from another date.

import { addMonths, type Day, isoDate } from '../../calendar/date.ts';
import { periodOf } from '../../calendar/period.ts';
import type { Resolved, Setting } from '../anchor.ts';
import type { AwayMeaning, Meaning, Unit } from '../meaning.ts';
import { open } from './distance.ts';

/** Counted in days and months from a day; null when that is not known. */
export function resolveAway(
  { parts, sign, of }: AwayMeaning,
  setting: Setting,
  resolveDate: (meaning: Meaning, setting: Setting) => Resolved,
): Resolved {
  const base = resolveDate(of, setting);
  const now = base.value === 'PRESENT_REF' ? setting.publication : null;
  const day = now ?? periodOf(base.value)?.from ?? null;
  if (day === null) return open(sign, base.anchor);
  const moved = parts.reduce((at, { count, unit }) => step(at, unit, sign * (count ?? 0)), day);
  return { ...base, type: 'DATE', value: isoDate(moved), confidence: base.confidence * 0.9 };
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
};

function step(day: Day, unit: Unit, by: number): Day {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.round(by * months));
  return day + Math.round(by * (unit === 'week' ? 7 : 1));
}
