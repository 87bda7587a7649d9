// The marks of quotation: which pairs exist, and which sign of the text opens or closes one.

import { formOf, isGlued, lowerOf, MARK_TOKEN, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

/** A mark as it may be written: one sign, or two glued ones (`,,`, `''`). */
export interface Mark {
  readonly form: string;
  /** Token of its first sign. */
  readonly first: number;
  /** Token behind its last. */
  readonly last: number;
  readonly role: 'opens' | 'closes' | 'either';
}

/** By opening mark, what may close it. House styles mix: Dutch papers set `,,` with `''` as well as with `”`. */
export const CLOSERS: Readonly<Record<string, readonly string[]>> = {
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

const DOUBLED = new Set([',', "'", '’', '‘', '`']);
const CLOSING = new Set(Object.values(CLOSERS).flat());
/** By code unit: 1 for what a mark may begin with. */
const SIGNS = new Uint8Array(0x2100);
for (const form of [...Object.keys(CLOSERS), ...CLOSING]) SIGNS[form.charCodeAt(0)] = 1;
const SINGLE = new Set(["'", '’', '‘', '‚', ',']);
const LOOSE = new Set(['"', '“', '”', '«', '»']);
const OPENS_ONLY = new Set([',,', '„', '``', '‚', ',']);

/** True for marks that are also apostrophes: they quote less surely. */
export function isSingle(form: string): boolean {
  return SINGLE.has(form);
}

/** The mark that begins at token i; null when none does, an apostrophe included. */
export function markAt(tokens: Tokens, i: number, elisions: ReadonlySet<string>): Mark | null {
  if (!mayBeMark(tokens, i)) return null;
  const sign = formOf(tokens, i);
  const isDouble = DOUBLED.has(sign) && isGlued(tokens, i + 1) && formOf(tokens, i + 1) === sign;
  const form = isDouble ? sign + sign : sign;
  if (!(form in CLOSERS) && !CLOSING.has(form)) return null;
  const last = isDouble ? i + 2 : i + 1;
  const role = roleOf(tokens, { form, first: i, last }, elisions);
  return role && { form, first: i, last, role };
}

/** Asked of every token: looks at its first code unit, and for a comma at what follows. */
function mayBeMark(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== MARK_TOKEN) return false;
  const sign = tokens.text.charCodeAt(tokens.start[i] as number);
  return SIGNS[sign] === 1 && (sign !== COMMA || isGlued(tokens, i + 1));
}

const COMMA = 0x2c;

type Place = Pick<Mark, 'form' | 'first' | 'last'>;

function roleOf(tokens: Tokens, place: Place, elisions: ReadonlySet<string>): Mark['role'] | null {
  const { form } = place;
  const canOpen = form in CLOSERS && isBeforeWord(tokens, place) && !isElision(tokens, place, elisions);
  if (OPENS_ONLY.has(form)) return canOpen ? 'opens' : null;
  const canClose = CLOSING.has(form) && isBehindWord(tokens, place) && !isElided(tokens, place, elisions);
  if (canOpen && canClose) return isSingle(form) ? null : 'either';
  if (!canOpen && !canClose) return isLoose(tokens, place) ? 'either' : null;
  return canOpen ? 'opens' : 'closes';
}

/** What an opening mark may be glued to: brackets, dashes, other marks, and stops without their space (`gezien.,,Ik`). */
const BEFORE_OPENING = /^[([{\-–—/…:;.,!?"'‘“„«‹`*]$/u;

function isBeforeWord(tokens: Tokens, { form, first, last }: Place): boolean {
  if (!isGlued(tokens, last)) return form === '«' || form === '„';
  if (!isGlued(tokens, first)) return form !== ',' || tokens.kind[last] === WORD;
  if (form === ',' || tokens.kind[first - 1] !== MARK_TOKEN) return false;
  return BEFORE_OPENING.test(formOf(tokens, first - 1));
}

function isBehindWord(tokens: Tokens, { form, first, last }: Place): boolean {
  if (!isGlued(tokens, first)) return form === '»';
  const next = tokens.kind[last];
  const isInside = isGlued(tokens, last) && (next === WORD || next === NUMBER);
  return !isInside || (!isSingle(form) && tokens.kind[first - 1] === MARK_TOKEN);
}

/** A mark with spaces on both sides, as careless typesetting has it. */
function isLoose(tokens: Tokens, { form, first, last }: Place): boolean {
  return LOOSE.has(form) && !isGlued(tokens, first) && !isGlued(tokens, last);
}

/** `'s avonds`, `’t`, `'90s`, `'em`: something is left out, nothing is quoted. */
function isElision(tokens: Tokens, { form, last }: Place, elisions: ReadonlySet<string>): boolean {
  if (!isSingle(form) || form === '‚' || form === ',') return false;
  if (tokens.kind[last] === NUMBER) return tokens.end[last] === (tokens.start[last] as number) + 2;
  return elisions.has(lowerOf(tokens, last));
}

/** The second mark of `rock 'n' roll`: behind what the first has left of a word. */
function isElided(tokens: Tokens, { form, first }: Place, elisions: ReadonlySet<string>): boolean {
  if (!isSingle(form) || formOf(tokens, first - 1).length !== 1 || !isGlued(tokens, first - 1)) return false;
  return isSingle(formOf(tokens, first - 2)) && elisions.has(lowerOf(tokens, first - 1));
}
