// Calendar dates: what the words leave out comes from the anchor.

import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  isoDate,
  isoYear,
  pad2,
  weekdayOf,
} from '../../calendar/date.ts';
import type { Period } from '../../calendar/period.ts';
import type { ClauseTense } from '../../text/tense.ts';
import { type Resolved, type Setting, toMention, toPublication, UNANCHORED } from '../anchor.ts';
import type { CalendarMeaning } from '../meaning.ts';
import { chooseOccurrence } from './direction.ts';
import { toldYear } from './told.ts';
import { yearAnchor, yearOf } from './year.ts';

export function resolveCalendar(meaning: CalendarMeaning, setting: Setting): Resolved {
  const year = yearOf(meaning.year, setting);
  if (year !== null) return date(written(meaning, isoYear(year)), 1, yearAnchor(meaning.year, setting));
  if (meaning.month !== null) return resolveMonth(meaning, meaning.month, setting);
  if (meaning.day !== null && meaning.weekday !== null)
    return resolveWeekdayOfMonth({ day: meaning.day, weekday: meaning.weekday }, setting);
  if (meaning.day !== null) return resolveDay(meaning.day, setting);
  return resolveWeekday(meaning, setting);
}

function date(value: string, confidence: number, anchor: Resolved['anchor'] = UNANCHORED): Resolved {
  return { type: 'DATE', value, anchor, confidence };
}

function written({ month, day }: CalendarMeaning, year: string): string {
  if (month === null) return year;
  return day === null ? `${year}-${pad2(month)}` : `${year}-${pad2(month)}-${pad2(day)}`;
}

/** `mei`, `12 januari`: in a narrative the year that was last spoken of, else the nearest that the tense allows. */
function resolveMonth(meaning: CalendarMeaning, month: number, setting: Setting): Resolved {
  const told = toldYear((year) => monthPeriod(year, month, meaning.day), setting);
  if (told !== null && meaning.direction === null)
    return date(written(meaning, isoYear(told)), 0.8, toMention(setting.discourse.latest));
  const { publication, discourse } = setting;
  if (meaning.from === 'discourse' && discourse.year) {
    const { year } = civilOf(discourse.year.from);
    return date(written(meaning, isoYear(year)), 0.8, toMention(discourse.year));
  }
  if (publication === null || setting.narrative) return date(written(meaning, 'XXXX'), 0.5);
  if (meaning.upTo && meaning.direction === null) return resolveBegin(meaning, meaning.upTo, setting);
  const own = civilOf(publication).year;
  const chosen = chooseOccurrence(publication, (nth) => monthPeriod(own + nth, month, meaning.day), {
    direction: meaning.direction,
    tense: setting.tense,
    strict: false,
  });
  const year = onWeekday(meaning, publication) ?? leap(chosen.year, meaning, setting);
  return date(written(meaning, isoYear(year)), 0.9, toPublication(setting));
}

/** `Tuesday, 10 January`: of last year, this one and the next, the nearest in which that day is a Tuesday. */
function onWeekday({ month, day, weekday }: CalendarMeaning, publication: Day): number | null {
  if (month === null || day === null || weekday === null) return null;
  const own = civilOf(publication).year;
  const days = [own - 1, own, own + 1]
    .filter((year) => day <= daysInMonth(year, month))
    .map((year) => dayOf(year, month, day))
    .filter((found) => weekdayOf(found) === weekday)
    .sort((a, b) => Math.abs(a - publication) - Math.abs(b - publication));
  return days[0] === undefined ? null : civilOf(days[0]).year;
}

/** 29 February is of a year that has it. */
function leap(year: number, { month, day }: CalendarMeaning, { tense }: Setting): number {
  if (month !== 2 || day !== 29) return year;
  const step = tense() === 'past' ? -1 : 1;
  let found = year;
  while (daysInMonth(found, 2) < 29) found += step;
  return found;
}

/** `from August to October`: its last month or day is chosen first, its first the one before that. */
function resolveBegin(meaning: CalendarMeaning, upTo: CalendarMeaning, setting: Setting): Resolved {
  const end = resolveCalendar(upTo, setting);
  const [year, month = 0, day = 0] = end.value.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date(written(meaning, 'XXXX'), 0.5);
  const own = (meaning.month ?? 0) * 32 + (meaning.day ?? 0);
  const before = own > month * 32 + day && meaning.month !== month;
  return { ...end, value: written(meaning, isoYear(before ? year - 1 : year)) };
}

interface OfYear extends Period {
  readonly year: number;
}

function monthPeriod(year: number, month: number, day: number | null): OfYear {
  const length = daysInMonth(year, month);
  if (day === null) return { from: dayOf(year, month, 1), to: dayOf(year, month, length), year };
  const only = dayOf(year, month, Math.min(day, length));
  return { from: only, to: only, year };
}

/** `de 12e`: of the month last spoken of, else of the nearest month that the tense allows. */
function resolveDay(day: number, setting: Setting): Resolved {
  const { publication, discourse } = setting;
  if (discourse.month) {
    const { year, month } = civilOf(discourse.month.from);
    if (day <= daysInMonth(year, month))
      return date(isoDate(dayOf(year, month, day)), 0.7, toMention(discourse.month));
  }
  if (publication === null) return date(`XXXX-XX-${pad2(day)}`, 0.5);
  const { year, month } = civilOf(publication);
  const chosen = chooseOccurrence(publication, (nth) => single(dayOf(year, month + nth, day)), {
    direction: null,
    tense: setting.tense,
    strict: false,
  });
  return date(isoDate(chosen.from), 0.6, toPublication(setting));
}

/** So many months away a day of the month falls on a given weekday at the latest. */
const ROUND = 24;

/** `Friday the 13th`: the nearest such day that the tense allows. */
function resolveWeekdayOfMonth(
  { day, weekday }: { readonly day: number; readonly weekday: number },
  setting: Setting,
): Resolved {
  const { publication } = setting;
  if (publication === null) return date(`XXXX-WXX-${weekday}`, 0.3);
  const { year, month } = civilOf(publication);
  const at = (sign: -1 | 1): Period => {
    for (let away = 0; away <= ROUND; away++) {
      const found = addMonths(dayOf(year, month, 1), sign * away) + day - 1;
      const fits = weekdayOf(found) === weekday && civilOf(found).day === day;
      if (fits && (found - publication) * sign >= 0) return single(found);
    }
    return single(publication);
  };
  const [before, after] = [at(-1), at(1)];
  const tense = setting.tense();
  const near = publication - before.from < after.from - publication ? before : after;
  const chosen = tense === 'past' ? before : tense === 'future' ? after : near;
  return date(isoDate(chosen.from), 0.85, toPublication(setting));
}

function single(day: Day): Period {
  return { from: day, to: day };
}

/** A weekday without a date lies within a week of its anchor; without a verb that tells, before it. */
function resolveWeekday(
  { weekday, direction, weekShift, from }: CalendarMeaning,
  setting: Setting,
): Resolved {
  const isTold = from === 'discourse' || (setting.narrative && direction === null);
  const told = isTold ? setting.discourse.day : null;
  const anchor = told?.to ?? setting.publication;
  if (anchor === null || weekday === null) return date(`XXXX-WXX-${weekday ?? 'X'}`, 0.5);
  const inWeek = anchor - weekdayOf(anchor) + weekday;
  const basis = told ? toMention(told) : toPublication(setting);
  if (weekShift !== null) return date(isoDate(inWeek + 7 * weekShift), 0.95, basis);
  if (told && from === 'discourse' && direction === null)
    return date(isoDate(nearestWeek(inWeek, anchor)), 0.8, basis);
  const tense = () => (isAhead(setting.tense()) ? 'future' : 'past');
  const chosen = chooseOccurrence(anchor, (nth) => single(inWeek + 7 * nth), {
    direction,
    tense,
    strict: true,
  });
  return date(isoDate(chosen.from), direction === null ? 0.85 : 0.95, basis);
}

/** Who tells of a weekday in the present tense tells of a plan: what is over is told in the past. */
function isAhead(tense: ClauseTense): boolean {
  return tense === 'future' || tense === 'present';
}

/** `that Friday`: the one nearest to the day spoken of, mostly that day itself. */
function nearestWeek(inWeek: Day, anchor: Day): Day {
  return inWeek - anchor > 3 ? inWeek - 7 : anchor - inWeek > 3 ? inWeek + 7 : inWeek;
}
