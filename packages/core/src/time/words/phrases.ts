// Phrases that make one number of several words: counts, years, days of the month.

import type { Leaf } from './leaf.ts';

/** `twenty-five`, `1,200`, `2.5`, `drie en een half`, `several`; null when left open, undefined when it is no number. */
export function countOf(leaves: readonly Leaf[]): number | null | undefined {
  if (leaves.some(({ symbol }) => symbol === 'vague')) return null;
  const numbers = leaves.filter(({ symbol }) => !symbol.startsWith('='));
  const half = numbers.some(({ symbol }) => symbol === 'half') ? 0.5 : 0;
  const digits = written(leaves);
  const rest = numbers.filter(
    ({ symbol }) => symbol === 'number' || symbol === 'article' || symbol === 'pair',
  );
  if (digits === null && rest.length === 0) return half === 0 ? undefined : half;
  const words = spoken(
    wholes(rest, half).map(({ value }) => Number(value)),
    digits,
  );
  if (words === undefined) return undefined;
  return halved(words, half, rest);
}

/** `two and a half`: the article belongs to the half. */
function wholes(rest: readonly Leaf[], half: number): readonly Leaf[] {
  const article = half > 0 && rest.length > 1 && rest.at(-1)?.symbol === 'article';
  return article ? rest.slice(0, -1) : rest;
}

/** `half a year` is half; `two and a half` half more. */
function halved(value: number, half: number, rest: readonly Leaf[]): number {
  return half > 0 && rest.length === 1 && rest[0]?.symbol === 'article' ? half : value + half;
}

/** Digits with their separators: those before three digits part thousands, others a fraction. Null without digits. */
function written(leaves: readonly Leaf[]): number | null {
  if (leaves.some(({ symbol }) => symbol === '=/')) return fraction(leaves);
  let whole: number | null = null;
  for (const { symbol, value } of leaves) {
    if (symbol === 'digits') whole = whole === null ? Number(value) : Number(`${whole}.${value}`);
    if (symbol === 'digits3') whole = (whole ?? 0) * 1000 + Number(value);
  }
  return whole;
}

/** `2 1/2`; null when it is no fraction. */
function fraction(leaves: readonly Leaf[]): number | null {
  const digits = leaves.filter(({ symbol }) => symbol === 'digits').map(({ value }) => Number(value));
  const [whole = 0, part = 0, of = 0] = digits;
  return digits.length === 3 && part > 0 && part < of ? whole + part / of : null;
}

/** Number words in their order; undefined when they do not go together (`five two`). */
function spoken(values: readonly number[], digits: number | null): number | undefined {
  let total = 0;
  let current = digits ?? 0;
  for (const value of values) {
    if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100) current = (current || 1) * 100;
    else if (fits(current, value)) current += value;
    else return undefined;
  }
  return total + current;
}

function fits(current: number, value: number): boolean {
  const below = current % 100;
  return below === 0 || (below >= 20 && below % 10 === 0 && value < 10);
}

/** A day of the month, 1-31; null for anything else. */
export function dayNumberOf(leaves: readonly Leaf[]): number | null {
  let day = 0;
  const tens = leaves.find(({ symbol }) => symbol === 'number');
  if (leaves.length > 1 && tens && Number(tens.value) % 10 !== 0) return null;
  for (const { symbol, value } of leaves)
    if (symbol === 'day' || symbol === 'ordinal' || symbol === 'number') day += Number(value);
  // `drieënhalf` is a number too.
  return day >= 1 && day <= 31 && Number.isInteger(day) ? day : null;
}

/** `1998`, `'98` (digits alone), `nineteen ninety-eight`, `218 BC` (below zero); null when the words make no year. */
export function civilYear(
  leaves: readonly Leaf[],
): { readonly name: 'year' | 'yearDigits'; readonly value: number } | null {
  const before = leaves.some(({ symbol }) => symbol.startsWith('before'));
  const digits = leaves.find(({ symbol }) => symbol === 'year4' || symbol === 'digits');
  if (digits) return { name: 'year', value: Number(digits.value) * (before ? -1 : 1) };
  const short = leaves.find(({ symbol }) => symbol === 'digits2');
  if (short) return { name: 'yearDigits', value: Number(short.value) };
  const values = leaves.filter(({ symbol }) => symbol === 'number').map(({ value }) => Number(value));
  const year = spokenYear(values);
  return year !== null && year >= 1000 && year <= 2999 ? { name: 'year', value: year } : null;
}

function spokenYear(values: readonly number[]): number | null {
  const [century = 0, ...rest] = values;
  if (century >= 1000) return century + rest.reduce((sum, value) => sum + value, 0);
  if (rest.length === 0 || rest[0] === 1000 || century < 14 || century > 20) return null;
  const years = spoken(rest, null);
  return years === undefined || years < 10 || years > 99 ? null : century * 100 + years;
}
