// The first cut of a text: where each token stands and how it is hashed, before anybody asks which form it is.

import { kindOf, MARK, SPACE } from './characters.ts';
import { copyUnits } from './units.ts';

/** Columns by token. They may be longer than `count`. */
export interface Draft {
  text: string;
  /** Its code units, and more behind them. */
  units: Uint16Array;
  count: number;
  start: Int32Array;
  length: Int32Array;
  /** Of the form, as `hashOf` gives it. */
  hash: Int32Array;
  /** For whoever goes on with the draft: ids of the forms, and by id their places. */
  id: Int32Array;
  place: Int32Array;
  kind: Uint8Array;
  /** What stands before it: line feeds in the lowest bits, at most two; line breaks of any kind above BREAK, at most two. */
  gap: Uint8Array;
}

/** In `gap`: line feeds. */
export const LINES = 3;
/** In `gap`: how far up line breaks stand. */
export const BREAKS = 2;

const SHORT = 1 << 12;
/** Longer columns are not kept behind their text. */
const LONGEST_KEPT = 1 << 18;

/** One for all texts: making columns costs more than cutting a short text. */
let draft = makeDraft(SHORT);

/** Cuts a text. Linear. The draft is the same one for all texts: it holds until it is ended. */
export function cutDraft(text: string): Draft {
  draft.count = 0;
  draft.text = text;
  draft.units = unitsOf(text);
  for (let at = cutFrom(0); at < text.length; at = cutFrom(at)) draft = widened(draft);
  return draft;
}

/** To be called behind each text: lets go of it, and of columns too long to keep. */
export function endDraft(): void {
  draft.text = '';
  if (Math.max(draft.kind.length, draft.units.length) > LONGEST_KEPT) draft = makeDraft(SHORT);
}

/** The words, numbers and marks of a text as they are written: a table's are cut as a text's, but nothing is kept of them. */
export function wordsIn(text: string): string[] {
  const { count, start, length } = cutDraft(text);
  const words: string[] = [];
  for (let i = 0; i < count; i++) {
    const first = start[i] as number;
    words.push(text.slice(first, first + (length[i] as number)));
  }
  return words;
}

function unitsOf(text: string): Uint16Array {
  let { units } = draft;
  if (text.length > units.length) units = new Uint16Array(text.length * 2);
  copyUnits(text, units);
  return units;
}

/** Goes on at a code unit until the text ends or the draft is full; where it stopped. Fast as it keeps columns at hand. */
function cutFrom(from: number): number {
  const { text, units, start, length, hash, kind, gap } = draft;
  const end = text.length;
  let { count } = draft;
  let before = 0;
  let at = from;
  while (at < end && count < start.length) {
    const first = at++;
    const unit = units[first] as number;
    const sort = kindOf(unit);
    if (sort === SPACE) {
      if (unit !== BLANK) before = wider(before, unit, at < end ? (units[at] as number) : 0);
      continue;
    }
    let code = unit;
    if (sort === MARK) {
      if (isPair(unit, at < end ? (units[at] as number) : 0)) code = hashed(code, units[at++] as number);
    } else {
      for (; at < end; at++) {
        const next = units[at] as number;
        if (kindOf(next) !== sort) break;
        code = hashed(code, next);
      }
    }
    start[count] = first;
    length[count] = at - first;
    hash[count] = code;
    kind[count] = sort;
    gap[count++] = before;
    before = 0;
  }
  draft.count = count;
  return at;
}

function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The hash of a form. */
export function hashOf(written: string): number {
  let hash = written.charCodeAt(0);
  for (let i = 1; i < written.length; i++) hash = hashed(hash, written.charCodeAt(i));
  return hash;
}

const BLANK = 32;
const LINE_FEED = 10;
const RETURN = 13;
const PARAGRAPH_SEPARATOR = 0x2029;

/** The gap when `unit`, before `next`, is in it too. */
function wider(gap: number, unit: number, next: number): number {
  const isBreak =
    unit === LINE_FEED || unit === PARAGRAPH_SEPARATOR || (unit === RETURN && next !== LINE_FEED);
  const lines = Math.min(2, (gap & LINES) + Number(unit === LINE_FEED));
  return lines | (Math.min(2, (gap >> BREAKS) + Number(isBreak)) << BREAKS);
}

/** True for both halves of a surrogate pair: they are one mark. */
function isPair(unit: number, next: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
}

function makeDraft(capacity: number): Draft {
  const column = () => new Int32Array(capacity);
  const bytes = () => new Uint8Array(capacity);
  return {
    text: '',
    units: new Uint16Array(SHORT),
    count: 0,
    start: column(),
    length: column(),
    hash: column(),
    id: column(),
    place: column(),
    kind: bytes(),
    gap: bytes(),
  };
}

function widened(narrow: Draft): Draft {
  const wide = makeDraft(narrow.kind.length * 2);
  wide.text = narrow.text;
  wide.units = narrow.units;
  wide.count = narrow.count;
  for (const column of ['start', 'length', 'hash', 'id', 'place', 'kind', 'gap'] as const)
    wide[column].set(narrow[column]);
  return wide;
}
