// Durations and sets: how long, how often.

import { type Capture, numberIn, wordIn } from '../captures.ts';
import type { DurationMeaning, Meaning, Unit } from '../meaning.ts';
import type { Template } from '../rule.ts';

const UNITS = new Set(['unit', 'units', 'plural', 'unitPart', 'unitAdjective', 'longUnit']);

/** `two hours and 30 minutes`: a count before each unit; a unit without one is `means.count`, else one. */
export function durationOf(
  captures: readonly Capture[],
  means: Extract<Template, { kind: 'duration' }>,
): DurationMeaning | null {
  const parts: { count: number | null; unit: Unit }[] = [];
  let count: number | null | undefined = means.count;
  for (const { name, value } of captures) {
    if (name === 'count' || name === 'durationCompound') count = value === null ? null : Number(value);
    const isUnit = UNITS.has(name);
    if (!isUnit || typeof value !== 'string') continue;
    parts.push({ count: count === undefined ? 1 : count, unit: value as Unit });
    count = means.count;
  }
  if (parts.length === 0 && means.unit)
    parts.push({ count: count === undefined ? 1 : count, unit: means.unit });
  return parts.length > 0 && isFalling(parts) ? { kind: 'duration', parts } : null;
}

/** `two hours and 30 minutes` is one duration; `two days and five weeks` are two. */
function isFalling(parts: DurationMeaning['parts']): boolean {
  return parts.every(
    ({ unit }, i) => i === 0 || SIZES.indexOf(unit) > SIZES.indexOf(parts[i - 1]?.unit ?? unit),
  );
}

const SIZES: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
];

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** `P2W`, `PT30M`, `PXY`, `P2.5Y`. A half year counts six months, a half hour thirty minutes. */
export function durationValue(parts: DurationMeaning['parts']): string {
  let days = '';
  let times = '';
  for (const part of parts) {
    for (const { count, unit } of wholeUnits(part)) {
      const letter = LETTER[unit];
      const number = count === null ? 'X' : String(count);
      if (letter.length === 2 && letter[0] === 'T') times += number + letter[1];
      else days += number + letter;
    }
  }
  return times === '' ? `P${days}` : `P${days}T${times}`;
}

function wholeUnits(part: DurationMeaning['parts'][number]): DurationMeaning['parts'] {
  const { count, unit } = part;
  if (unit === 'half') return [{ count: count === null ? null : count * 6, unit: 'month' }];
  if (count === 0.5 && unit === 'year') return [{ count: 6, unit: 'month' }];
  if (unit !== 'hour' || count === null || count % 1 !== 0.5) return [part];
  const half = { count: 30, unit: 'minute' } as const;
  return count < 1 ? [half] : [{ count: count - 0.5, unit }, half];
}

/** `jaarlijks` P1Y, `elke maandag` XXXX-WXX-1, `every May` XXXX-05. */
export function setOf(
  captures: readonly Capture[],
  means: Extract<Template, { kind: 'set' }>,
): Meaning | null {
  if (means.value) return { kind: 'set', value: means.value };
  const listed = wordIn(captures, 'setWord');
  if (listed) return { kind: 'set', value: listed };
  const weekday =
    numberIn(captures, 'weekday') ?? numberIn(captures, 'weekdays') ?? numberIn(captures, 'weekdayCompound');
  if (weekday !== null) return { kind: 'set', value: `XXXX-WXX-${weekday}${partSuffix(captures)}` };
  const month = numberIn(captures, 'month');
  const day = numberIn(captures, 'dayNumber');
  const date = day === null ? '' : `-${String(day).padStart(2, '0')}`;
  if (month !== null) return { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}${date}` };
  if (day !== null) return { kind: 'set', value: `XXXX-XX${date}` };
  const season = wordIn(captures, 'season') ?? wordIn(captures, 'seasonShort');
  if (season) return { kind: 'set', value: `XXXX-${season}` };
  const part = wordIn(captures, 'dayPart') ?? wordIn(captures, 'dayPartOften');
  if (part) return { kind: 'set', value: `XXXX-XX-XXT${part}` };
  const duration = durationOf(captures, { kind: 'duration', count: means.count ?? 1 });
  return duration ? { kind: 'set', value: durationValue(duration.parts) } : null;
}

function partSuffix(captures: readonly Capture[]): string {
  const part =
    wordIn(captures, 'dayPart') ?? wordIn(captures, 'dayPartOften') ?? wordIn(captures, 'dayParts');
  return part ? `T${part}` : '';
}
