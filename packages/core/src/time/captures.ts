// What the words of a match stand for, by the name of their class.

import type { Position } from './pattern/positions.ts';
import type { Leaf } from './words/leaf.ts';
import { civilYear, countOf, dayNumberOf } from './words/phrases.ts';

/** One word, or one phrase, of a match. */
export interface Capture {
  /** Class or phrase. */
  readonly name: string;
  /** Null for a count that the words leave open. */
  readonly value: string | number | null;
  /** Tokens, end exclusive. */
  readonly first: number;
  readonly last: number;
}

/** Captures in reading order; null when a phrase makes no number. `value(token, class)` looks a word up. */
export function readCaptures(
  path: readonly Position[],
  first: number,
  value: (token: number, className: string) => string | number | undefined,
): Capture[] | null {
  const captures: Capture[] = [];
  for (let i = 0; i < path.length; ) {
    const end = phraseEnd(path, i);
    const { phrase } = path[i] as Position;
    const leaves = path
      .slice(i, end)
      .map(({ symbol }, k) => ({ symbol, value: value(first + i + k, symbol) }));
    const made = phrase ? readPhrase(phrase.name, leaves) : readWord(leaves[0] as Leaf);
    if (made === null) return null;
    for (const one of [...made, ...companions(path[i] as Position, first + i, value)])
      captures.push({ ...one, first: first + i, last: first + end });
    i = end;
  }
  return captures;
}

/** A compound tells two things: `maandagochtend` a weekday and a part of the day. */
const COMPOUND = 'Compound';
const ENDINGS = ['unitPart', 'dayPart'] as const;

function companions(
  { symbol }: Position,
  token: number,
  value: (token: number, className: string) => string | number | undefined,
): Read[] {
  if (!symbol.endsWith(COMPOUND)) return [];
  return ENDINGS.flatMap((name) => {
    const found = value(token, name);
    return found === undefined ? [] : [{ name, value: found }];
  });
}

function phraseEnd(path: readonly Position[], start: number): number {
  const use = path[start]?.phrase?.use;
  let end = start + 1;
  while (use !== undefined && path[end]?.phrase?.use === use) end++;
  return end;
}

type Read = Pick<Capture, 'name' | 'value'>;

function readWord({ symbol, value }: Leaf): Read[] {
  return symbol.startsWith('=') || value === undefined ? [] : [{ name: symbol, value }];
}

function readPhrase(name: string, leaves: readonly Leaf[]): Read[] | null {
  if (name === 'count') {
    const count = countOf(leaves);
    return count === undefined ? null : [{ name, value: count }];
  }
  if (name === 'dayNumber') {
    const value = dayNumberOf(leaves);
    return value === null ? null : [{ name, value }];
  }
  const year = civilYear(leaves);
  return year === null ? null : [year];
}

/** The nth value of a class among captures; undefined when no word of it matched. */
export function valueIn(
  captures: readonly Capture[],
  name: string,
  nth = 0,
): string | number | null | undefined {
  let seen = 0;
  for (const capture of captures) if (capture.name === name && seen++ === nth) return capture.value;
  return undefined;
}

/** The same, as a number; null when there is none. */
export function numberIn(captures: readonly Capture[], name: string, nth = 0): number | null {
  const value = valueIn(captures, name, nth);
  return typeof value === 'number' ? value : null;
}

/** The same, as a word; null when there is none. */
export function wordIn(captures: readonly Capture[], name: string, nth = 0): string | null {
  const value = valueIn(captures, name, nth);
  return typeof value === 'string' ? value : null;
}
