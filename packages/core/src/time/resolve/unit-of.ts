// `the last week of March`, `de eerste dag van 2020`: the nth unit inside another date.

import { addMonths, type Day, isoDate } from '../../calendar/date.ts';
import { type Period, periodOf } from '../../calendar/period.ts';
import type { Resolved, Setting } from '../anchor.ts';
import type { Meaning, UnitOfMeaning } from '../meaning.ts';
import { unitAt } from './shift.ts';

export function resolveUnitOf(
  { nth, unit, of }: UnitOfMeaning,
  setting: Setting,
  resolveDate: (meaning: Meaning, setting: Setting) => Resolved,
): Resolved | null {
  const whole = of ? resolveDate(of, setting) : null;
  const period = whole ? periodOf(whole.value) : null;
  if (!whole || !period) return null;
  const value = unit === 'half' ? halfOf(whole.value, nth) : inside(period, { unit, nth });
  return value ? { ...whole, type: 'DATE', value } : null;
}

function halfOf(value: string, nth: number): string | null {
  return /^\d{4}$/.test(value) ? `${value}-H${nth < 0 || nth === 2 ? 2 : 1}` : null;
}

function inside({ from, to }: Period, { unit, nth }: Pick<UnitOfMeaning, 'unit' | 'nth'>): string | null {
  const steps = nth < 0 ? nth + 1 : nth - 1;
  switch (unit) {
    case 'day':
      return within(isoDate((nth < 0 ? to : from) + steps), { from, to });
    case 'week':
      return unitAt('week', from === to ? from : nth < 0 ? to - 3 : from + 3, steps);
    case 'weekend':
      return unitAt('weekend', nth < 0 ? to - 6 : from + 5, steps);
    case 'month':
      return unitAt('month', addMonths(nth < 0 ? to : from, steps), 0);
    case 'quarter':
      return unitAt('quarter', nth < 0 ? to : from, steps);
    case 'year':
    case 'decade':
      return unitAt(unit, nth < 0 ? to : from, steps);
    default:
      return null;
  }
}

function within(value: string, { from, to }: Period): string | null {
  const day: Day | undefined = periodOf(value)?.from;
  return day !== undefined && day >= from && day <= to ? value : null;
}
