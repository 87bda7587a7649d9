// All rules of a language against a text, in one pass: leftmost first, the longest match each time.

import { formOf, type Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { type Capture, readCaptures, type ValueOf, wordIn } from './captures.ts';
import { type Engine, engineOf, type Reading } from './engine.ts';
import { planOf } from './pattern/plan.ts';
import type { Row } from './pattern/rows.ts';
import { trace, type Words } from './pattern/trace.ts';
import { readMeaning } from './read/read.ts';
import type { Template } from './rule.ts';
import type { TimeTables } from './tables.ts';
import type { TimexMod } from './timex.ts';

/** The matches of a text, not overlapping, in reading order. Linear: no pattern is longer than a few words. */
export function findCandidates(tokens: Tokens, tables: TimeTables, from = 0): Candidate[] {
  const engine = engineOf(tables);
  const symbols = engine.lexicon.symbols.ofEach(tokens);
  const reader: Reader = { tokens, symbols, engine };
  const found: Candidate[] = [];
  let i = from;
  while (i < tokens.count) {
    const symbol = symbols[tokens.id[i] as number] as number;
    const state = symbol === 0 ? 0 : engine.automaton.step(engine.automaton.start, symbol, false);
    if (state === 0) {
      i++;
      continue;
    }
    const made = matchFrom(reader, i, state);
    const behind = made[0] && made[0].first > i ? matchAt(reader, made[0].first) : NOT;
    const best = (behind.at(-1)?.last ?? 0) > (made.at(-1)?.last ?? 0) ? behind : made;
    for (const candidate of best) found.push(candidate);
    i = Math.max(i + 1, best.at(-1)?.last ?? 0);
  }
  return found;
}

const NOT: readonly Candidate[] = [];

interface Reader {
  readonly tokens: Tokens;
  readonly symbols: Int32Array;
  readonly engine: Engine;
}

/** What begins at a token itself; a rule that only looks at the words before it must not hide a longer one. */
function matchAt(reader: Reader, first: number): readonly Candidate[] {
  const { tokens, symbols, engine } = reader;
  const symbol = symbols[tokens.id[first] as number] as number;
  const state = engine.automaton.step(engine.automaton.start, symbol, false);
  return state === 0 ? NOT : matchFrom(reader, first, state);
}

function matchFrom(reader: Reader, first: number, begun: number): readonly Candidate[] {
  const { tokens, symbols, engine } = reader;
  const { automaton } = engine;
  let ends: number[] | null = null;
  let state = begun;
  for (let i = first; state !== 0; ) {
    const rule = automaton.accepts(state);
    if (rule >= 0) {
      // Made here, for most words only begin something.
      ends ??= [];
      ends.push(rule, i + 1);
    }
    if (++i >= tokens.count || symbols[tokens.id[i] as number] === 0) break;
    const gap = gapBefore(tokens, i);
    if (gap === PARAGRAPH) break;
    state = automaton.step(state, symbols[tokens.id[i] as number] as number, gap === GLUED);
  }
  if (!ends) return NOT;
  for (let k = ends.length - 2; k >= 0; k -= 2) {
    const made = readMatch(reader, ends[k] as number, { first, last: ends[k + 1] as number });
    if (made) return made;
  }
  return NOT;
}

const GLUED = 0;
const SPACED = 1;
const PARAGRAPH = 2;

function gapBefore({ text, start, end }: Tokens, i: number): number {
  const from = end[i - 1] as number;
  const to = start[i] as number;
  if (from === to) return GLUED;
  if (to - from === 1) return SPACED;
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines > 1 ? PARAGRAPH : SPACED;
}

function readMatch(
  reader: Reader,
  rule: number,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
): readonly Candidate[] | null {
  const { tokens, engine } = reader;
  const words: Words = {
    first,
    last,
    symbolAt: (token) => reader.symbols[tokens.id[token] as number] as number,
    gluedAt: (token) => tokens.end[token - 1] === tokens.start[token],
  };
  const numberAt = (i: number): number => {
    if (i === 0) return rule;
    const token = first + i - 1;
    const number = tokens.numbers[tokens.id[token] as number] as number;
    return number * 2 + (token > first && words.gluedAt(token) ? 1 : 0);
  };
  const row: Row = { length: last - first + 1, at: numberAt };
  const { parts, mod } = engine.kept(row, () => readWords(reader, rule, words) ?? NO_READING);
  if (!parts) return null;
  const { name } = engine.rules[rule] as Engine['rules'][number];
  return parts.map((part) => ({
    mod,
    rule: name,
    ...part,
    first: first + part.first,
    last: first + part.last,
  }));
}

const NO_READING: Reading = { parts: null, mod: null };

/** Hangs on nothing but the rule, the words as written and which of them are glued: see `keepByRow`. */
function readWords({ tokens, engine }: Reader, rule: number, words: Words): Reading | null {
  const { positions, lexicon, rules } = engine;
  const path = trace(positions, { rule, words, isIn: lexicon.isIn });
  if (!path) return null;
  const { steps, from, to } = planOf(path);
  const value: ValueOf = (offset, name) => lexicon.valueOf(formOf(tokens, words.first + offset), name);
  const captures = readCaptures(steps, value);
  if (!captures) return null;
  const { means } = rules[rule] as Engine['rules'][number];
  const span = { first: from, last: to };
  const own = captures.filter(isWithin(span));
  return { parts: readMeaning(means, { captures: own, ...span }), mod: modOf(means, captures) };
}

/** A modifier that stands inside the expression: `vor rund zehn Jahren`. */
function modOf(means: Template, captures: readonly Capture[]): TimexMod | null {
  if (means.kind !== 'distance') return null;
  return means.mod ?? (wordIn(captures, 'mod') as TimexMod | null);
}

/** Words that only stand beside an expression tell nothing of it. */
function isWithin(span: Pick<Candidate, 'first' | 'last'>): (capture: Capture) => boolean {
  return ({ first, last }) => first >= span.first && last <= span.last;
}
