// All rules of a language against a text, in one pass: leftmost first, the longest match each time.

import { formOf, type Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { type Capture, readCaptures, wordIn } from './captures.ts';
import { type Engine, engineOf } from './engine.ts';
import { trace, type Words } from './pattern/trace.ts';
import { readMeaning } from './read/read.ts';
import type { Template } from './rule.ts';
import type { TimeTables } from './tables.ts';
import type { TimexMod } from './timex.ts';

/** The matches of a text, not overlapping, in reading order. Linear: no pattern is longer than a few words. */
export function findCandidates(tokens: Tokens, tables: TimeTables, from = 0): Candidate[] {
  const engine = engineOf(tables);
  const symbols = symbolsOf(tokens, engine);
  const found: Candidate[] = [];
  let i = from;
  while (i < tokens.count) {
    const symbol = symbols[tokens.id[i] as number] as number;
    const state = symbol === 0 ? 0 : engine.automaton.step(engine.automaton.start, symbol, false);
    const made = state === 0 ? NOT : matchFrom({ tokens, symbols, engine }, i, state);
    const behind = made[0] && made[0].first > i ? matchAt({ tokens, symbols, engine }, made[0].first) : NOT;
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

function symbolsOf({ vocabulary, lower }: Tokens, { lexicon }: Engine): Int32Array {
  const symbols = new Int32Array(vocabulary.length);
  for (let id = 0; id < vocabulary.length; id++)
    symbols[id] = lexicon.symbolOf(vocabulary[id] as string, lower[id] as string);
  return symbols;
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
  const ends: number[] = [];
  let state = begun;
  for (let i = first; state !== 0; ) {
    const rule = automaton.accepts(state);
    if (rule >= 0) ends.push(rule, i + 1);
    if (++i >= tokens.count || symbols[tokens.id[i] as number] === 0) break;
    const gap = gapBefore(tokens, i);
    if (gap === PARAGRAPH) break;
    state = automaton.step(state, symbols[tokens.id[i] as number] as number, gap === GLUED);
  }
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
  { tokens, symbols, engine }: Reader,
  rule: number,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
): readonly Candidate[] | null {
  const words: Words = {
    first,
    last,
    symbolAt: (token) => symbols[tokens.id[token] as number] as number,
    gluedAt: (token) => tokens.end[token - 1] === tokens.start[token],
    isIn: engine.lexicon.isIn,
  };
  const path = trace(engine.positions, rule, words);
  if (!path) return null;
  const captures = readCaptures(path, first, (token, name) =>
    engine.lexicon.valueOf(formOf(tokens, token), name),
  );
  if (!captures) return null;
  const inside = path.map(({ beside }) => !beside);
  const span = { first: first + inside.indexOf(true), last: first + inside.lastIndexOf(true) + 1 };
  const { name, means } = engine.rules[rule] as Engine['rules'][number];
  const mod = modOf(means, captures);
  const own = captures.filter(isWithin(span));
  return (
    readMeaning(means, { captures: own, ...span })?.map((part) => ({ mod, rule: name, ...part })) ?? null
  );
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
