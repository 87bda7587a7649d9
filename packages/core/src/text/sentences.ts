// Where sentences and paragraphs end.

import { kindOf, SPACE } from './characters.ts';
import { notesOf } from './notes.ts';
import type { TextSpan } from './span.ts';
import {
  breaksBefore,
  formOf,
  isCapitalised,
  isGlued,
  lowerOf,
  MARK_TOKEN,
  NUMBER,
  type Tokens,
  WORD,
} from './tokens.ts';

/** What a language tells about where its sentences end. */
export interface TextTables {
  /** Lower-case words after which a full stop does not end the sentence: `dr`, `gen`, `bijv`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Lower-case words that open a sentence after a closing quote only when it goes on (`zei`, `said`). */
  readonly afterQuote: ReadonlySet<string>;
  /** Names of zones, lower case, before which the full stop of an hour (`9 a.m. EDT`) does not end the sentence. */
  readonly zones: ReadonlySet<string>;
  /** What stands behind those that are no abbreviations: `time`. */
  readonly zoneNouns: ReadonlySet<string>;
}

export interface Sentence extends TextSpan {
  /** Index of its first token. */
  readonly first: number;
  /** Index behind its last token. */
  readonly last: number;
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number;
}

/** In tokens: a longer one is a list or no prose, and is cut, so that no finder's work grows with its square. */
const LONGEST_SENTENCE = 250;
/** More closing marks than this behind one final mark are no prose. */
const MOST_CLOSING = 4;

/** What a mark may be. */
const FINAL = 1;
const CLOSING = 2;
const OPENING = 4;
const STOP = 8;
const COMMA = 16;
const APOSTROPHE = 32;

const MARKS: readonly (readonly [string, number])[] = [
  ['.!?…', FINAL],
  [`"”’'»)]“›`, CLOSING],
  [`"“„‘'«([‚‹-–—•`, OPENING],
  ['.', STOP],
  [',', COMMA],
  [`'’`, APOSTROPHE],
];

const marks = notesOf(({ written }) =>
  MARKS.reduce((flags, [signs, flag]) => (signs.includes(written) ? flags | flag : flags), 0),
);

/** What token i is among marks; 0 for a word and outside the text. */
function markAt(tokens: Tokens, i: number): number {
  return tokens.kind[i] === MARK_TOKEN ? marks.at(tokens, i) : 0;
}

/**
 * Cuts the tokens into sentences, in reading order; together they cover every token from `from` on. A blank line
 * ends a paragraph; a single line break ends a sentence unless the text is wrapped at a fixed width.
 */
export function cutSentences(tokens: Tokens, tables: TextTables, from = 0): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = isWrapped(tokens.text);
  let first = from;
  let paragraph = 0;
  for (let i = from; i < tokens.count; i++) {
    const gap = breakBehind(tokens, i, wrapped);
    const isFull = i + 1 - first >= LONGEST_SENTENCE;
    if (gap === 'none' && !isFull && !endsSentence(tokens, i, tables)) continue;
    sentences.push(sentenceOf(tokens, { first, last: i + 1, paragraph }));
    first = i + 1;
    if (gap === 'paragraph') paragraph++;
  }
  if (first < tokens.count) sentences.push(sentenceOf(tokens, { first, last: tokens.count, paragraph }));
  return sentences;
}

type Place = Pick<Sentence, 'first' | 'last' | 'paragraph'>;

function sentenceOf(tokens: Tokens, { first, last, paragraph }: Place): Sentence {
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  return { start, end, text: tokens.text.slice(start, end), first, last, paragraph };
}

/** In code units: so much of a text shows whether it is wrapped. */
const SAMPLE = 20_000;

/** Hard-wrapped text breaks its lines inside sentences: most single line breaks are then followed by a small letter. */
function isWrapped(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let inside = 0;
  let all = 0;
  for (let at = text.indexOf('\n', 1); at > 0 && at < end; at = text.indexOf('\n', at + 1)) {
    const start = lineStart(text, at + 1);
    if (text.charCodeAt(at - 1) === NEW_LINE || text.charCodeAt(start) === NEW_LINE) continue;
    const next = String.fromCodePoint(text.codePointAt(start) ?? SPACE_UNIT);
    if (/\S/.test(next)) all++;
    if (/\p{Ll}/u.test(next)) inside++;
  }
  return all > 0 && inside / all > 0.3;
}

/** Over the blanks that a line begins with. */
function lineStart(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE_UNIT || text.charCodeAt(at) === TAB) at++;
  return at;
}

const NEW_LINE = 10;
const TAB = 9;
const SPACE_UNIT = 32;

type Gap = 'none' | 'line' | 'paragraph';

function breakBehind(tokens: Tokens, i: number, wrapped: boolean): Gap {
  if (i + 1 >= tokens.count) return 'paragraph';
  const lines = breaksBefore(tokens, i + 1);
  if (lines > 1) return 'paragraph';
  return lines === 1 && !wrapped ? 'line' : 'none';
}

/** True when the sentence ends behind token i: a final mark, its closing quotes taken along, before a new start. */
function endsSentence(tokens: Tokens, i: number, tables: TextTables): boolean {
  if (tokens.kind[i] !== MARK_TOKEN || i + 1 >= tokens.count) return false;
  let mark = i;
  while (mark > i - MOST_CLOSING && isGlued(tokens, mark) && (markAt(tokens, mark) & CLOSING) !== 0) mark--;
  if ((markAt(tokens, mark) & FINAL) === 0) return false;
  if (!hasSpaceBehind(tokens, i)) return isGluedStart(tokens, mark, i);
  if (!canStart(tokens, i + 1) || (mark !== i && goesOn(tokens, i + 1, tables))) return false;
  return (markAt(tokens, mark) & STOP) === 0 || mark !== i || !isAbbreviated(tokens, mark, tables);
}

function hasSpaceBehind(tokens: Tokens, i: number): boolean {
  return kindOf(tokens.text.charCodeAt(tokens.end[i] as number)) === SPACE;
}

/** Dutch newspapers open a quotation with two commas, sometimes without a space before: `… gezien.,,Ik …`. */
function isGluedStart(tokens: Tokens, mark: number, i: number): boolean {
  return mark === i && isComma(tokens, i + 1) && isComma(tokens, i + 2) && isGlued(tokens, i + 2);
}

function isComma(tokens: Tokens, i: number): boolean {
  return (markAt(tokens, i) & COMMA) !== 0;
}

/** True when what begins at token i can begin a sentence. */
function canStart(tokens: Tokens, i: number): boolean {
  let at = i;
  while (at < tokens.count && isOpening(tokens, at)) at++;
  if (at >= tokens.count || tokens.kind[at] === NUMBER) return true;
  if (tokens.kind[at] !== WORD) return at > i;
  return isCapitalised(tokens, at) || at > i || startsWithApostrophe(tokens, i);
}

/** True when a sentence goes on at token i behind a closing quote: `“Wij gaan.” zei zij`. */
function goesOn(tokens: Tokens, i: number, tables: TextTables): boolean {
  return tables.afterQuote.has(lowerOf(tokens, i));
}

function isOpening(tokens: Tokens, i: number): boolean {
  const mark = markAt(tokens, i);
  if ((mark & COMMA) === 0) return (mark & OPENING) !== 0;
  return isComma(tokens, i + 1) || isComma(tokens, i - 1);
}

function startsWithApostrophe(tokens: Tokens, i: number): boolean {
  return (markAt(tokens, i) & APOSTROPHE) !== 0 && isCapitalised(tokens, i + 2);
}

/** A full stop behind an abbreviation (`dr.`), an initial (`G.`) or inside letters (`U.S.`) does not end a sentence. */
function isAbbreviated(tokens: Tokens, mark: number, tables: TextTables): boolean {
  if (!isGlued(tokens, mark)) return false;
  const before = mark - 1;
  if (tokens.kind[before] !== WORD) return false;
  const form = formOf(tokens, before);
  if (tables.abbreviations.has(lowerOf(tokens, before))) return true;
  if (form.length !== 1) return false;
  return isCapitalised(tokens, before) || (isDotted(tokens, before) && isZone(tokens, mark + 1, tables));
}

/** The `m` of `a.m`. */
function isDotted(tokens: Tokens, i: number): boolean {
  return isGlued(tokens, i) && (markAt(tokens, i - 1) & STOP) !== 0;
}

/** `EDT`, `Eastern time`. */
function isZone(tokens: Tokens, i: number, tables: TextTables): boolean {
  if (!tables.zones.has(lowerOf(tokens, i))) return false;
  const form = formOf(tokens, i);
  return form === form.toUpperCase() || tables.zoneNouns.has(lowerOf(tokens, i + 1));
}
