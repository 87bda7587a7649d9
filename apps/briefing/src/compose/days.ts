// Counting calendar days: how far off an event is, and which of its days it is.

import type { Phase } from '../model/edition.ts';
import { momentAt } from './moment.ts';

/** Nights between two ISO dates; negative when `to` is the earlier. Clock changes and leap days are all the same to it. */
export function daysBetween(from: string, to: string): number {
  return (utc(to) - utc(from)) / dayMs;
}

/** The ISO date that the calendar on the wall shows in `zone` at an instant. */
export function dateIn(zone: string, ms: number): string {
  return momentAt(ms, zone).date;
}

/** `today` is the date where the event is. Ahead, today, or null once the last day is over. */
export function phaseOf(
  { start, end }: { readonly start: string; readonly end: string },
  today: string,
): Phase | null {
  const days = daysBetween(today, start);
  if (days > 0) return { kind: 'ahead', days };
  if (daysBetween(today, end) < 0) return null;
  return { kind: 'today', day: 1 - days, of: daysBetween(start, end) + 1 };
}

/** At midnight in Greenwich, where every day has as many hours. */
function utc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

const dayMs = 86_400_000;
