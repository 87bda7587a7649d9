// chrono-node, the library that JavaScript programs read dates with today, and its results as TIMEX3 values.

import { type Chrono, de, en, nl, type ParsedComponents, type ParsedResult } from 'chrono-node';

/** A found expression as the scorer takes it. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
}

/** Both ways that chrono reads a language: `casual` takes words like `today`, `strict` full dates only. */
export const CHRONOS: Readonly<Record<string, Readonly<Record<'casual' | 'strict', Chrono>>>> = {
  nl: { casual: nl.casual, strict: nl.strict },
  en: { casual: en.casual, strict: en.strict },
  de: { casual: de.casual, strict: de.strict },
};

/** The noon of a publication date: chrono counts from an instant. */
export function instantOf(reference: string): Date {
  return new Date(`${reference.slice(0, 10)}T12:00:00`);
}

/** What chrono finds, a range as its start and its end, each with the whole range's words. */
export function tagWithChrono(chrono: Chrono, text: string, reference: string): readonly FoundValue[] {
  return chrono.parse(text, instantOf(reference)).flatMap((result) => {
    const span = { start: result.index, end: result.index + result.text.length, text: result.text };
    const parts = result.end ? [result.start, result.end] : [result.start];
    return parts.map((components) => ({ ...span, value: timexValue(components, result) }));
  });
}

/** The hours that chrono implies for `this morning`, `vanmiddag`, `tonight`; noon is what it implies for any day. */
const PARTS: Readonly<Record<number, string>> = { 6: 'MO', 15: 'AF', 20: 'EV', 22: 'NI', 0: 'NI' };

/** As fine as chrono is certain of: what it only implies (noon, the first of the month) is not said. */
function timexValue(components: ParsedComponents, result: ParsedResult): string {
  const tags = [...result.tags()].join(' ');
  if (tags.includes('casualReference/now')) return 'PRESENT_REF';
  const date = components.date();
  const [year, month, day] = [pad(date.getFullYear(), 4), pad(date.getMonth() + 1), pad(date.getDate())];
  const hour = pad(date.getHours());
  const isCertain = (component: Component) => components.isCertain(component);
  if (isCertain('hour')) return `${year}-${month}-${day}T${hour}:${pad(date.getMinutes())}`;
  const part = PARTS[components.get('hour') ?? 12];
  if (part) return `${year}-${month}-${day}T${part}`;
  // A weekday is implied beside a distance in weeks only.
  const inWeeks =
    tags.includes('relativeDate') && !isCertain('weekday') && components.get('weekday') !== null;
  if (inWeeks && isCertain('day')) return isoWeek(date);
  if (isCertain('day') || isCertain('weekday')) return `${year}-${month}-${day}`;
  if (isCertain('month')) return `${year}-${month}`;
  // Certain of nothing is `this week`, given by its Sunday, with which chrono begins it.
  return isCertain('year') ? year : isoWeek(new Date(date.getTime() + DAY_MS));
}

type Component = Parameters<ParsedComponents['isCertain']>[0];

const DAY_MS = 86_400_000;

/** The ISO week of a local date: that of its Thursday, counted from the first of that year. */
function isoWeek(date: Date): string {
  const day = Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / DAY_MS);
  const thursday = new Date((day - ((day + 3) % 7) + 3) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
