// The marks of quotation: which pairs exist, and which sign of the text opens or closes one.

import { isGlued, lowerOf, MARK_TOKEN, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

/** A mark as it may be written: one sign, or two glued ones (`,,`, `''`). */
export interface Mark {
  /** Which one it is: its place among all forms. */
  readonly form: number;
  /** Token of its first sign. */
  readonly first: number;
  /** Token behind its last. */
  readonly last: number;
  readonly role: 'opens' | 'closes' | 'either';
}

/** By opening mark, what may close it. House styles mix: Dutch papers set `,,` with `''` as well as with `”`. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  ',,': ["''", '”', '“', '"', '’’'],
  '„': ['”', '“', "''", '"', '’’'],
  '“': ['”', '"', "''"],
  '”': ['”'],
  '"': ['"', '”'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '``': ["''", '"', '”'],
  '‘‘': ['’’', "''"],
  "''": ["''", '"'],
  '‘': ['’', "'"],
  '‚': ['‘', '’', "'"],
  ',': ["'", '’'],
  "'": ["'", '’'],
};

const FORMS: readonly string[] = [...new Set([...Object.keys(CLOSERS), ...Object.values(CLOSERS).flat()])];

/** A set of forms as one number, a bit for each. */
function formSet(forms: Iterable<string>): number {
  let set = 0;
  for (const form of forms) set |= 1 << FORMS.indexOf(form);
  return set;
}

const OPENING = formSet(Object.keys(CLOSERS));
const CLOSING = formSet(Object.values(CLOSERS).flat());
/** By form: those that may close it. */
const CLOSED_BY = FORMS.map((form) => formSet(CLOSERS[form] ?? []));
const SINGLE = formSet(["'", '’', '‘', '‚', ',']);
const LOOSE = formSet(['"', '“', '”', '«', '»']);
const OPENS_ONLY = formSet([',,', '„', '``', '‚', ',']);
/** Single marks that are no apostrophe. */
const LOW = formSet(['‚', ',']);
/** May open though a space stands behind them, and close though one stands before them. */
const SPACED_OPENING = formSet(['«', '„']);
const SPACED_CLOSING = formSet(['»']);
const COMMA = ','.charCodeAt(0);

/** By code unit: place of the form that one such sign makes, and that two glued ones make; -1 where there is none. */
const ONE = new Int8Array(0x2100).fill(-1);
const TWO = new Int8Array(0x2100).fill(-1);
FORMS.forEach((form, place) => {
  const signs = form.length === 1 ? ONE : TWO;
  signs[form.charCodeAt(0)] = place;
});

function isIn(set: number, form: number): boolean {
  return ((set >> form) & 1) !== 0;
}

/** True for marks that are also apostrophes: they quote less surely. */
export function isSingle({ form }: Pick<Mark, 'form'>): boolean {
  return isIn(SINGLE, form);
}

/** True for `‘`: a single mark that, at its head, may go on from paragraph to paragraph. */
export function isSingleOpening({ form }: Mark): boolean {
  return FORMS[form] === '‘';
}

export function mayClose(open: Mark, close: Mark): boolean {
  return isIn(CLOSED_BY[open.form] as number, close.form);
}

/** The mark that begins at token i; null when none does, an apostrophe included. */
export function markAt(tokens: Tokens, i: number, elisions: ReadonlySet<string>): Mark | null {
  if (tokens.kind[i] !== MARK_TOKEN) return null;
  const sign = signAt(tokens, i);
  const one = ONE[sign] ?? -1;
  const two = TWO[sign] ?? -1;
  if ((one < 0 && two < 0) || (sign === COMMA && !isGlued(tokens, i + 1))) return null;
  const isDouble = two >= 0 && isGlued(tokens, i + 1) && signAt(tokens, i + 1) === sign;
  const form = isDouble ? two : one;
  if (form < 0) return null;
  const last = isDouble ? i + 2 : i + 1;
  const role = roleOf(tokens, { form, first: i, last }, elisions);
  return role && { form, first: i, last, role };
}

/** The first code unit of token i. */
function signAt({ text, start }: Tokens, i: number): number {
  return text.charCodeAt(start[i] as number);
}

type Place = Pick<Mark, 'form' | 'first' | 'last'>;

function roleOf(tokens: Tokens, place: Place, elisions: ReadonlySet<string>): Mark['role'] | null {
  const { form } = place;
  const canOpen = isIn(OPENING, form) && isBeforeWord(tokens, place) && !isElision(tokens, place, elisions);
  if (isIn(OPENS_ONLY, form)) return canOpen ? 'opens' : null;
  const canClose = isIn(CLOSING, form) && isBehindWord(tokens, place) && !isElided(tokens, place, elisions);
  if (canOpen && canClose) return isIn(SINGLE, form) ? null : 'either';
  if (!canOpen && !canClose) return isLoose(tokens, place) ? 'either' : null;
  return canOpen ? 'opens' : 'closes';
}

/** What an opening mark may be glued to: brackets, dashes, other marks, and stops without their space (`gezien.,,Ik`). */
const BEFORE_OPENING = '([{-–—/…:;.,!?"\'‘“„«‹`*';

function isBeforeWord(tokens: Tokens, { form, first, last }: Place): boolean {
  if (!isGlued(tokens, last)) return isIn(SPACED_OPENING, form);
  const isComma = form === ONE[COMMA];
  if (!isGlued(tokens, first)) return !isComma || tokens.kind[last] === WORD;
  if (isComma || tokens.kind[first - 1] !== MARK_TOKEN) return false;
  return BEFORE_OPENING.includes(String.fromCharCode(signAt(tokens, first - 1)));
}

function isBehindWord(tokens: Tokens, { form, first, last }: Place): boolean {
  if (!isGlued(tokens, first)) return isIn(SPACED_CLOSING, form);
  const next = tokens.kind[last];
  const isInside = isGlued(tokens, last) && (next === WORD || next === NUMBER);
  return !isInside || (!isIn(SINGLE, form) && tokens.kind[first - 1] === MARK_TOKEN);
}

/** A mark with spaces on both sides, as careless typesetting has it. */
function isLoose(tokens: Tokens, { form, first, last }: Place): boolean {
  return isIn(LOOSE, form) && !isGlued(tokens, first) && !isGlued(tokens, last);
}

/** `'s avonds`, `’t`, `'90s`, `'em`: something is left out, nothing is quoted. */
function isElision(tokens: Tokens, { form, last }: Place, elisions: ReadonlySet<string>): boolean {
  if (!isIn(SINGLE & ~LOW, form)) return false;
  if (tokens.kind[last] === NUMBER) return tokens.end[last] === (tokens.start[last] as number) + 2;
  return elisions.has(lowerOf(tokens, last));
}

/** The second mark of `rock 'n' roll`: behind what the first has left of a word. */
function isElided(tokens: Tokens, { form, first }: Place, elisions: ReadonlySet<string>): boolean {
  if (!isIn(SINGLE, form) || !isGlued(tokens, first - 1)) return false;
  const { start, end } = tokens;
  if (end[first - 1] !== (start[first - 1] as number) + 1) return false;
  const before = ONE[signAt(tokens, first - 2)] ?? -1;
  return before >= 0 && isIn(SINGLE, before) && elisions.has(lowerOf(tokens, first - 1));
}
