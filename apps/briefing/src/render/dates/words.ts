// Dates in the words of a language, short where the reader knows the rest.

import type { Phrases } from '../phrases/phrases.ts';
import { cleanText } from '../text/clean.ts';
import { addDays, type DayParts, parseDay } from './civil.ts';

export interface DateWords {
  /** "zo 9 januari"; with the year when it is not the edition's. What is no date comes back as it is. */
  readonly day: (iso: string) => string;
  /** "zondag 9 januari 2022" */
  readonly fullDay: (iso: string) => string;
  /** "zo 9 – ma 10 januari", "ma 31 januari – wo 2 februari"; a single day when both are the same. */
  readonly range: (start: string, end: string) => string;
  /** "in maart", "in 2023" for a whole month or year; else "tussen ma 10 januari en zo 16 januari". */
  readonly period: (from: string, to: string) => string;
}

/** @param today ISO date whose year needs no saying. */
export function dateWords(phrases: Phrases, today: string): DateWords {
  const currentYear = parseDay(today)?.year ?? null;
  const write = (parts: DayParts) => phrases.day(parts, namesOf(phrases, parts));
  const day = (iso: string) => {
    const parts = parseDay(iso);
    return parts === null
      ? cleanText(iso)
      : write({ ...parts, year: parts.year === currentYear ? null : parts.year });
  };
  return {
    day,
    fullDay: (iso) => {
      const parts = parseDay(iso);
      return parts === null ? cleanText(iso) : phrases.fullDay(parts, namesOf(phrases, parts));
    },
    range: (start, end) => {
      const [first, last] = [parseDay(start), parseDay(end)];
      if (first === null || last === null || start === end) return day(start);
      const isSameYear = first.year === last.year;
      const month = isSameYear && first.month === last.month ? null : first.month;
      const from = write({ ...first, month, year: isSameYear ? null : first.year });
      const to = write({ ...last, year: isSameYear && last.year === currentYear ? null : last.year });
      return `${from} – ${to}`;
    },
    period: (from, to) => {
      const whole = wholePeriod({ from, to, currentYear }, phrases);
      return whole === null ? phrases.between(day(from), day(to)) : phrases.within(whole);
    },
  };
}

interface Period {
  readonly from: string;
  readonly to: string;
  readonly currentYear: number | null;
}

/** "maart", "maart 2023", "2023"; null for what is neither a month nor a year. */
function wholePeriod({ from, to, currentYear }: Period, phrases: Phrases): string | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null || last === null || first.year !== last.year || first.day !== 1) return null;
  if (first.month === 0 && to.endsWith('-12-31')) return String(first.year);
  if (first.month !== last.month || !addDays(to, 1).endsWith('-01')) return null;
  const { month } = namesOf(phrases, first);
  return first.year === currentYear ? month : `${month} ${first.year}`;
}

function namesOf({ locale, shortWeekday }: Phrases, { weekday, month }: DayParts) {
  const index = weekday as 0 | 1 | 2 | 3 | 4 | 5 | 6;
  return {
    weekdayShort: locale.localize.day(index, { width: shortWeekday }),
    weekday: locale.localize.day(index, { width: 'wide' }),
    month: month === null ? null : locale.localize.month(month as 0, { width: 'wide' }),
  };
}
