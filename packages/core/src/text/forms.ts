// Each written form once, kept from text to text: a word that was read before is neither cut out nor hashed again.

import { DIGIT, kindOf, LETTER } from './characters.ts';

/** A written form. What each token asks for stands first: it then lies together in memory. */
export interface Form {
  readonly hash: number;
  readonly written: string;
  /** Number of the text it was last seen in; 0 before the first. */
  text: number;
  /** Which of that text's forms it is. */
  id: number;
  /** The table of words that it was last looked up in, and what it is there: most texts are read with one. */
  table: object | null;
  symbol: number;
  /** The same of the tables that tell tenses. */
  verbs: object | null;
  note: number;
  readonly lower: string;
  /** The same word in small letters; null when it is written so. */
  readonly small: Form | null;
  /** The next form in the same slot. */
  readonly next: Form | undefined;
  /** No other form ever has the same; the next form made has the next. */
  readonly number: number;
}

/** Longer ones stand in no table of words: they are forgotten behind their text. */
const LONGEST = 64;
/** When so many were made, those that are kept are forgotten before the next text, at some 200 bytes each. */
const KEPT = 50_000;
const SLOTS = 1 << 15;
/** Forms made to fall into one slot are not all tried. */
const TRIED = 8;

const kept = new Map<string, Form>();
const long = new Map<string, Form>();
let made = 0;
let first = 0;
/** The way to the forms in `kept` that needs no string to be cut. */
const slots: (Form | undefined)[] = new Array(SLOTS).fill(undefined);

/**
 * The form that begins at `start` of `text`: a run of letters or digits, or one mark. Until `endText` the same form is
 * the same object.
 */
export function formAt(text: string, start: number, kind: number): Form {
  const isRun = kind === LETTER || kind === DIGIT;
  let end = isRun ? start + 1 : markEnd(text, start);
  let hash = text.charCodeAt(start);
  for (; isRun && end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (kindOf(unit) !== kind) break;
    hash = hashed(hash, unit);
  }
  let form = slots[hash & (SLOTS - 1)];
  for (let tried = 0; form !== undefined && tried < TRIED; tried++) {
    if (form.hash === hash && form.written.length === end - start && isWritten(form.written, text, start))
      return form;
    form = form.next;
  }
  return find(text.slice(start, end), hash);
}

/** A mark is one code unit, or both halves of a surrogate pair. */
function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? start + 2 : start + 1;
}

function isWritten(written: string, text: string, start: number): boolean {
  for (let i = 0; i < written.length; i++)
    if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function find(slice: string, hash: number): Form {
  const isLong = slice.length > LONGEST;
  const forms = isLong ? long : kept;
  const known = forms.get(slice);
  if (known) return known;
  const written = isLong ? slice : unsliced(slice);
  const lower = written.toLowerCase();
  const small = lower === written ? null : find(lower, hashOf(lower));
  const slot = hash & (SLOTS - 1);
  const form: Form = {
    hash,
    written,
    text: 0,
    id: 0,
    table: null,
    symbol: 0,
    verbs: null,
    note: 0,
    lower,
    small,
    next: slots[slot],
    number: made++,
  };
  if (!isLong) slots[slot] = form;
  forms.set(written, form);
  return form;
}

function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

function hashOf(written: string): number {
  let hash = written.charCodeAt(0);
  for (let i = 1; i < written.length; i++) hash = hashed(hash, written.charCodeAt(i));
  return hash;
}

/** A slice holds the whole text that it was cut from in memory; cut from a string of its own, it holds only that. */
function unsliced(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** The number of the first form that is not yet forgotten: whatever is kept of those below may be let go. */
export function firstKept(): number {
  return first;
}

/** To be called before each text: forgets what is too much to keep. */
export function startText(): void {
  if (made - first <= KEPT) return;
  first = made;
  kept.clear();
  slots.fill(undefined);
}

/** To be called behind each text: forgets what is too long to keep. */
export function endText(): void {
  long.clear();
}
