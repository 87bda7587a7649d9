// What the words of a match stand for, by the name of their class.

import type { Step } from './pattern/plan.ts';
import type { Leaf } from './words/leaf.ts';
import { civilYear, countOf, dayNumberOf } from './words/phrases.ts';

/** One word, or one phrase, of a match. */
export interface Capture {
  /** Class or phrase. */
  readonly name: string;
  /** Null for a count that the words leave open. */
  readonly value: string | number | null;
  /** Tokens, counted from the match's first one, end exclusive. */
  readonly first: number;
  readonly last: number;
}

/** What a word of the match, by its offset in it, stands for in a class; undefined when it is not in it. */
export type ValueOf = (offset: number, className: string) => string | number | undefined;

/** Captures in reading order; null when a phrase makes no number. */
export function readCaptures(steps: readonly Step[], value: ValueOf): Capture[] | null {
  const captures: Capture[] = [];
  for (const step of steps) {
    const made = step.phrase ? readPhrase(step.phrase, leavesOf(step, value)) : readWord(step, value);
    if (made === null) return null;
    for (const { name, value } of made) captures.push({ name, value, first: step.from, last: step.to });
  }
  return captures;
}

function leavesOf({ symbols, from }: Step, value: ValueOf): Leaf[] {
  return symbols.map((symbol, k) => ({ symbol, value: value(from + k, symbol) }));
}

/** A compound tells two things: `maandagochtend` a weekday and a part of the day. */
const COMPOUND = 'Compound';
const ENDINGS = ['unitPart', 'dayPart'] as const;

type Read = Pick<Capture, 'name' | 'value'>;

function readWord({ symbols, from }: Step, value: ValueOf): readonly Read[] {
  const name = symbols[0] as string;
  if (name.startsWith('=')) return NOTHING;
  const reads: Read[] = [];
  for (const part of name.endsWith(COMPOUND) ? [name, ...ENDINGS] : [name]) {
    const found = value(from, part);
    if (found !== undefined) reads.push({ name: part, value: found });
  }
  return reads;
}

const NOTHING: readonly Read[] = [];

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
