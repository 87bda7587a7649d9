// Which class of expression a label belongs to, by its type, the shape of its value and its words.

import type { TimeLanguage } from '@runup/core/time';
import type { Label } from './time-sets.ts';

/** In the order they are printed in. */
export const CLASSES = [
  'full date',
  'day of a month',
  'weekday',
  'relative day',
  'week, weekend',
  'bare month',
  'month of a year',
  'relative month',
  'bare year',
  'relative year',
  'quarter, half',
  'season',
  'decade, century',
  'before Christ',
  'clock time',
  'part of the day',
  'duration',
  'vague duration',
  'set',
  'PRESENT_REF',
  'PAST_REF',
  'FUTURE_REF',
  'open or no value',
] as const;

export type ClassName = (typeof CLASSES)[number];

/** Shapes of values that tell the class by themselves; the first that fits. */
const SHAPES: readonly (readonly [shape: RegExp, name: ClassName])[] = [
  [/^PRESENT_REF$/, 'PRESENT_REF'],
  [/^PAST_REF$/, 'PAST_REF'],
  [/^FUTURE_REF$/, 'FUTURE_REF'],
  [/^P.*X/, 'vague duration'],
  [/^P/, 'duration'],
  [/^BC/, 'before Christ'],
  [/T\d/, 'clock time'],
  [/T[A-Z]/, 'part of the day'],
  [/^\d{4}-(Q|H)/, 'quarter, half'],
  [/-(SP|SU|FA|WI)$/, 'season'],
  [/^\d{4}-W/, 'week, weekend'],
  [/^\d{2,3}X*$/, 'decade, century'],
  [/X|^$/, 'open or no value'],
];

/** The class of a label. The months' and weekdays' names are the language's own. */
export function classOf({ type, value, text }: Label, language: TimeLanguage): ClassName {
  if (type === 'SET') return 'set';
  const said = value ?? '';
  const shape = SHAPES.find(([pattern]) => pattern.test(said));
  if (shape) return shape[1];
  const hasYear = /\d{4}|['’]\d\d\b/.test(text);
  if (said.length === 4) return hasYear ? 'bare year' : 'relative year';
  const { month, monthShort, weekday, weekdayShort } = language.time.words;
  const namesMonth = names(text, [month, monthShort]);
  if (said.length === 7) return hasYear ? 'month of a year' : namesMonth ? 'bare month' : 'relative month';
  if (hasYear) return 'full date';
  if (namesMonth || /\d/.test(text)) return 'day of a month';
  return names(text, [weekday, weekdayShort]) ? 'weekday' : 'relative day';
}

function names(text: string, tables: readonly Readonly<Record<string | number, string>>[]): boolean {
  const said = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const words = tables.flatMap((table) => Object.values(table)).join(' ');
  return words
    .toLowerCase()
    .split(/[ _]+/)
    .some((word) => said.has(word));
}
