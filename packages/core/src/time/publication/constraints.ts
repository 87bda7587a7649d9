// What the text's own dates demand of the day it was published on.

import { type Day, dayOf, daysInMonth, weekdayOf } from '../../calendar/date.ts';
import type { Period } from '../../calendar/period.ts';
import { saysSomething } from '../../text/saying.ts';
import { lowerOf } from '../../text/tokens.ts';
import type { Candidate, Scene } from '../candidate.ts';
import type { CalendarMeaning } from '../meaning.ts';
import type { TenseOf } from '../tense-of.ts';
import { isDateline } from './dateline.ts';

/** `hard` must hold; `firm` may be wrong where a present tense misled; `soft` is what writers usually mean. */
export interface Constraint {
  readonly strength: 'hard' | 'firm' | 'soft';
  readonly candidate: Candidate;
  readonly says: string;
  readonly holds: (published: Day) => boolean;
}

/** Enough to date an article by; more only costs time. */
const MOST = 60;

export function gatherConstraints(
  candidates: readonly Candidate[],
  { scene, tenseOf, within }: { readonly scene: Scene; readonly tenseOf: TenseOf; readonly within: Period },
): Constraint[] {
  const dated: Dated[] = [];
  const weekdays: PastWeekday[] = [];
  const constraints: Constraint[] = [];
  for (const [place, candidate] of candidates.slice(0, MOST).entries()) {
    const { meaning } = candidate;
    if (meaning.kind === 'calendar' && meaning.direction === null) {
      const day = dayNear(meaning, within);
      if (day !== null && isDateline(scene.tokens, candidate)) constraints.push(fromDateline(candidate, day));
      else if (day !== null) dated.push({ candidate, day, tense: tenseOf(place) });
      else if (isWeekday(meaning) && tenseOf(place) === 'past') weekdays.push(pastWeekday(candidate, scene));
    } else constraints.push(...tie(candidate, weekdays));
  }
  const ahead = dated.filter(({ tense }) => tense === 'future' || tense === 'present');
  return [
    ...dated.flatMap(fromDate),
    ...weekdays.map(fromWeekday),
    ...constraints,
    ...candidates.flatMap((candidate) => countdown(candidate, ahead, scene)),
  ];
}

/** What an agency writes on a day is printed on it, or the day after. */
function fromDateline(candidate: Candidate, day: Day): Constraint {
  const holds = (published: Day) => published === day || published === day + 1;
  return { strength: 'hard', candidate, says: 'dateline', holds };
}

interface Dated {
  readonly candidate: Candidate;
  readonly day: Day;
  readonly tense: ReturnType<TenseOf>;
}

/** The day that a day and month mean near the stated days; null for anything else, or a date that is said in full. */
function dayNear({ year, month, day }: CalendarMeaning, { from, to }: Period): Day | null {
  if (month === null || day === null || year.kind === 'shift' || year.kind === 'short') return null;
  const middle = Math.floor((from + to) / 2);
  const own = Math.floor((middle + 719468) / 365.2425);
  const years = year.kind === 'year' ? [year.year] : [own - 1, own, own + 1];
  const days = years.filter((y) => day <= daysInMonth(y, month)).map((y) => dayOf(y, month, day));
  return days.reduce<Day | null>(
    (best, next) => (best === null || Math.abs(next - middle) < Math.abs(best - middle) ? next : best),
    null,
  );
}

function fromDate({ candidate, day, tense }: Dated): Constraint[] {
  if (tense === 'open') return [];
  if (tense === 'past')
    return [{ strength: 'firm', candidate, says: 'already past', holds: (published) => published >= day }];
  const strength = tense === 'future' ? 'hard' : 'firm';
  return [{ strength, candidate, says: 'still ahead', holds: (published) => published < day }];
}

interface PastWeekday {
  readonly candidate: Candidate;
  readonly weekday: number;
  /** What was said on a day may be in the paper of the same day; what happened is told the day after. */
  readonly sameDay: boolean;
}

function isWeekday({ weekday, day, month }: CalendarMeaning): boolean {
  return weekday !== null && day === null && month === null;
}

function pastWeekday(candidate: Candidate, { tokens, tables }: Scene): PastWeekday {
  const weekday = candidate.meaning.kind === 'calendar' ? (candidate.meaning.weekday ?? 1) : 1;
  return { candidate, weekday, sameDay: saysSomething(tokens, candidate.first, tables.tense) };
}

function lastBefore({ weekday, sameDay }: PastWeekday, published: Day): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return published - (back === 0 && !sameDay ? 7 : back);
}

function fromWeekday(mention: PastWeekday): Constraint {
  return {
    strength: 'hard',
    candidate: mention.candidate,
    says: 'a weekday just past',
    holds: (published) => published - lastBefore(mention, published) < 7,
  };
}

/** `a day earlier` behind a weekday, when it falls on another weekday of the text: both are the same day. */
function tie(candidate: Candidate, weekdays: readonly PastWeekday[]): Constraint[] {
  const { meaning } = candidate;
  const last = weekdays.at(-1);
  if (!last || (meaning.kind !== 'distance' && meaning.kind !== 'shift')) return [];
  if (meaning.unit !== 'day' || meaning.from !== 'discourse') return [];
  const by = meaning.kind === 'shift' ? meaning.by : meaning.sign * (meaning.count ?? 0);
  const weekday = ((((last.weekday - 1 + by) % 7) + 7) % 7) + 1;
  const same = weekdays.find((mention) => mention !== last && mention.weekday === weekday);
  if (!same || by === 0) return [];
  return [
    {
      strength: 'hard',
      candidate,
      says: 'ties two weekdays',
      holds: (published) => lastBefore(same, published) === lastBefore(last, published) + by,
    },
  ];
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** `less than two weeks to go`: the next date ahead is nearer than that, but no writer means less than half of it. */
function countdown(candidate: Candidate, ahead: readonly Dated[], scene: Scene): Constraint[] {
  const { meaning, mod } = candidate;
  const part = meaning.kind === 'duration' && meaning.parts.length === 1 ? meaning.parts[0] : undefined;
  const days = (part?.count ?? 0) * (DAYS[part?.unit ?? ''] ?? 0);
  if (days === 0 || ahead.length === 0 || !runsDown(candidate, scene)) return [];
  const target = ahead.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const less = mod === 'LESS_THAN';
  return [
    {
      strength: less ? 'firm' : 'soft',
      candidate,
      says: less ? 'less time than this before what is ahead' : 'about this time before what is ahead',
      holds: (published) => target - published < days + (less ? 0 : days / 2),
    },
    {
      strength: 'soft',
      candidate,
      says: 'but more than half of it',
      holds: (published) => target - published >= days / 2,
    },
  ];
}

function runsDown({ last }: Candidate, { tokens, tables }: Scene): boolean {
  for (let i = last; i < last + 5; i++) if (tables.countdown.has(lowerOf(tokens, i))) return true;
  return false;
}
