// All rules of a language against a text, in one pass: leftmost first, the longest match each time.

import { makeRoom } from '../text/room.ts';
import { formOf, startsParagraph, type Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { type Capture, readCaptures, type ValueOf, wordIn } from './captures.ts';
import {
  DEAD_WIDTH,
  type Engine,
  engineOf,
  MOST_NOTED,
  OPENING,
  type Reading,
  SYMBOL,
  WHOLE,
} from './engine.ts';
import { planOf } from './pattern/plan.ts';
import { LONGEST_ROW, type Row } from './pattern/rows.ts';
import { trace, type Words } from './pattern/trace.ts';
import type { Part } from './read/match.ts';
import { readMeaning } from './read/read.ts';
import type { Template } from './rule.ts';
import type { TimeTables } from './tables.ts';
import type { TimexMod } from './timex.ts';

/** The matches of a text, not overlapping, in reading order. Linear: no pattern is longer than a few words. */
export function findCandidates(tokens: Tokens, tables: TimeTables): Candidate[] {
  const engine = engineOf(tables);
  const words = engine.words.ofEach(tokens, roomFor(tokens.forms.length));
  const reader: Reader = { tokens, words, engine };
  const found: Candidate[] = [];
  for (let i = nextOpening(reader, 0); i < tokens.count; i = nextOpening(reader, i)) {
    const hit = matchAt(reader, i);
    if (!hit) {
      i++;
      continue;
    }
    // A rule that only looks at the words before it must not hide a longer one.
    const begins = hit.first + (hit.parts[0] as Part).first;
    const behind = begins > i ? matchAt(reader, begins) : null;
    const best = behind && endOf(behind) > endOf(hit) ? behind : hit;
    addCandidates(found, best);
    i = Math.max(i + 1, endOf(best));
  }
  return found;
}

const roomFor = makeRoom();

interface Reader {
  readonly tokens: Tokens;
  /** By vocabulary id: see `Engine.words`. */
  readonly words: Int32Array;
  readonly engine: Engine;
}

/** Words that a rule makes sense of. */
interface Hit {
  readonly first: number;
  readonly rule: string;
  readonly mod: Reading['mod'];
  /** Their tokens count from `first`. */
  readonly parts: readonly Part[];
}

function endOf({ first, parts }: Hit): number {
  return first + (parts[parts.length - 1] as Part).last;
}

function addCandidates(found: Candidate[], { first, rule, mod, parts }: Hit): void {
  for (const part of parts)
    found.push({ first: first + part.first, last: first + part.last, rule, meaning: part.meaning, mod });
}

/** The next token from `i` on that a match may begin with; the number of tokens when none follows. */
function nextOpening(reader: Reader, i: number): number {
  const { tokens, words } = reader;
  const { id, count } = tokens;
  let at = i;
  for (; at < count; at++) {
    const word = words[id[at] as number] as number;
    if ((word & OPENING) === 0) continue;
    // Most words only begin something that the next word has no part in.
    if ((word & WHOLE) !== 0 || (at + 1 < count && goesOn(reader, at, word >> SYMBOL))) break;
  }
  return at;
}

/** Whether anything that begins with the symbol of token i goes on with the token behind it. Memory is asked for few bits. */
function goesOn({ tokens, words, engine }: Reader, i: number, first: number): boolean {
  const next = (words[tokens.id[i + 1] as number] as number) >> SYMBOL;
  if (next === 0) return false;
  const isGlued = tokens.end[i] === tokens.start[i + 1];
  const isNoted = first < MOST_NOTED && next < MOST_NOTED;
  const at = first * DEAD_WIDTH + (next >> 4);
  const bit = 1 << ((next & 15) * 2 + (isGlued ? 1 : 0));
  const { dead } = engine;
  if (isNoted && ((dead[at] as number) & bit) !== 0) return false;
  if (engine.automaton.step(engine.openings[first] as number, next, isGlued) !== 0) return true;
  if (isNoted) dead[at] = (dead[at] as number) | bit;
  return false;
}

function matchAt(reader: Reader, first: number): Hit | null {
  const { tokens, words, engine } = reader;
  const word = words[tokens.id[first] as number] as number;
  return (word & OPENING) === 0 ? null : matchFrom(reader, first, engine.openings[word >> SYMBOL] as number);
}

/** The state behind the token after token i, in whatever paragraph. */
function stepOver({ tokens, words, engine }: Reader, i: number, state: number): number {
  if (i + 1 >= tokens.count) return 0;
  const symbol = (words[tokens.id[i + 1] as number] as number) >> SYMBOL;
  if (symbol === 0) return 0;
  return engine.automaton.step(state, symbol, tokens.end[i] === tokens.start[i + 1]);
}

/** Of the match that is being read: the rules that may end, each with the token it ends before. Never made shorter. */
const ends: number[] = [];

function matchFrom(reader: Reader, first: number, begun: number): Hit | null {
  const { tokens, engine } = reader;
  let count = 0;
  let state = begun;
  for (let i = first; state !== 0; i++) {
    const rule = engine.automaton.accepts(state);
    if (rule >= 0) {
      ends[count++] = rule;
      ends[count++] = i + 1;
    }
    state = stepOver(reader, i, state);
    if (state !== 0 && startsParagraph(tokens, i + 1)) break;
  }
  while (count > 0) {
    count -= 2;
    const hit = readMatch(reader, ends[count] as number, { first, last: ends[count + 1] as number });
    if (hit) return hit;
  }
  return null;
}

function readMatch(
  reader: Reader,
  rule: number,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
): Hit | null {
  const { engine } = reader;
  const row = rowOf(reader.tokens, rule, { first, last });
  let reading = row ? engine.kept.find(row) : undefined;
  if (!reading) {
    reading = readWords(reader, rule, wordsOf(reader, { first, last })) ?? NO_READING;
    if (row) engine.kept.keep(row, reading);
  }
  const { parts, mod } = reading;
  return parts && { first, rule: (engine.rules[rule] as Engine['rules'][number]).name, mod, parts };
}

const numbers = new Int32Array(LONGEST_ROW);

/** The rule, the words as written and which of them are glued; null for too many words. */
function rowOf(tokens: Tokens, rule: number, { first, last }: Pick<Candidate, 'first' | 'last'>): Row | null {
  const length = last - first + 1;
  if (length > LONGEST_ROW) return null;
  numbers[0] = rule;
  for (let i = first; i < last; i++) {
    const isGlued = i > first && tokens.end[i - 1] === tokens.start[i];
    numbers[i - first + 1] = (tokens.numbers[tokens.id[i] as number] as number) * 2 + (isGlued ? 1 : 0);
  }
  return { numbers, length };
}

function wordsOf({ tokens, words }: Reader, { first, last }: Pick<Candidate, 'first' | 'last'>): Words {
  return {
    first,
    last,
    symbolAt: (token) => (words[tokens.id[token] as number] as number) >> SYMBOL,
    gluedAt: (token) => tokens.end[token - 1] === tokens.start[token],
  };
}

const NO_READING: Reading = { parts: null, mod: null };

/** Hangs on nothing but what `rowOf` tells. */
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
