// In a tale, the year of something that comes round each year: the one that carries the tale on.

import { civilOf } from '../../calendar/date.ts';
import type { Period } from '../../calendar/period.ts';
import type { Setting } from '../anchor.ts';
import { FAR } from '../discourse.ts';

/** A tale goes forward: a step back must be so many times shorter to be taken. */
const BACKWARD = 3;

/**
 * The year in which `periodIn(year)` lies nearest to the date that was told last, and not behind the year that is
 * said next. Null outside a tale, and before it has told a date.
 */
export function toldYear(
  periodIn: (year: number) => Period,
  { narrative, discourse: { latest, stated }, coming }: Setting,
): number | null {
  if (!narrative || !latest) return null;
  const year = civilOf(latest.from).year;
  const isNear = coming !== null && stated !== null && Math.abs(coming - stated) <= FAR;
  const last = isNear ? Math.max(coming, stated) : year + 1;
  const cost = (own: number) => {
    const { from, to } = periodIn(own);
    return Math.max(from - latest.to, 0) + BACKWARD * Math.max(latest.from - to, 0);
  };
  return [year + 1, year - 1]
    .filter((own) => own <= last)
    .reduce((best, own) => (cost(own) < cost(best) ? own : best), year);
}
