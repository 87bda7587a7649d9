// The text cut once into words, numbers and marks; every finder reads these, none cuts again.

import { kindOf, SPACE } from './characters.ts';
import {
  endText,
  type Form,
  firstKept,
  formAt,
  idAt,
  lengthAt,
  placeAt,
  setIdAt,
  smallIdAt,
  startText,
  unitAt,
} from './forms.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK_TOKEN = 3;

/**
 * All tokens of a text, as parallel columns. A token is a run of letters (`Kremlin`), a run of digits (`2022`)
 * or one mark (`-`, `”`); white space and control characters are no tokens. `Navo-bondgenoten` is three tokens,
 * `100.000` three, `1st` two.
 */
export interface Tokens {
  readonly text: string;
  /** How many tokens there are. */
  readonly count: number;
  /** Offset of the first code unit of token i. */
  readonly start: Int32Array;
  /** Offset behind the last code unit of token i. */
  readonly end: Int32Array;
  /** WORD, NUMBER or MARK_TOKEN. */
  readonly kind: Uint8Array;
  /** Vocabulary id, index into `forms`: the same for tokens that are written the same. */
  readonly id: Int32Array;
  /** By vocabulary id, the id of the same word in small letters; -1 when the text has none, its own when it is one. */
  readonly small: Int32Array;
  /** The vocabulary: each distinct written form once, as it is kept from text to text. */
  readonly forms: readonly Form[];
  /** The number of each of them: what is kept by number is found without going to the form. */
  readonly numbers: Int32Array;
}

let texts = 0;

/** Cuts `text` into tokens. Linear in its length; never throws. A token costs 13 bytes. */
export function tokenize(text: string): Tokens {
  let count = 0;
  const places: number[] = [];
  texts++;
  startText(text);
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(unitAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const place = placeAt(text, at, kind);
    let id = idAt(place, texts);
    if (id < 0) {
      id = places.push(place) - 1;
      setIdAt(place, texts, id);
    }
    if (count === draft.kind.length) widenDraft();
    draft.start[count] = at;
    at += lengthAt(place);
    draft.end[count] = at;
    draft.kind[count] = kind;
    draft.id[count] = id;
    count++;
  }
  const columns = cutDraft(count);
  const vocabulary = vocabularyOf(places);
  endText();
  return { text, count, ...columns, ...vocabulary };
}

type Vocabulary = Pick<Tokens, 'small' | 'forms' | 'numbers'>;

function vocabularyOf(places: readonly number[]): Vocabulary {
  const forms: Form[] = [];
  const small = new Int32Array(places.length);
  const numbers = new Int32Array(places.length);
  const from = firstKept();
  for (let id = 0; id < places.length; id++) {
    const place = places[id] as number;
    forms.push(formAt(place));
    small[id] = smallIdAt(place, texts);
    numbers[id] = from + place;
  }
  return { forms, small, numbers };
}

type Columns = Pick<Tokens, 'start' | 'end' | 'kind' | 'id'>;

const DRAFT = 1 << 12;
/** Longer ones are not kept behind their text. */
const DRAFT_KEPT = 1 << 18;
/** Where columns are written while nobody knows how long they get. */
let draft = makeColumns(DRAFT);

/** One buffer for all columns: making one costs more than cutting a short text. */
function makeColumns(capacity: number): Columns {
  const buffer = new ArrayBuffer(capacity * 13);
  return {
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, capacity * 4, capacity),
    id: new Int32Array(buffer, capacity * 8, capacity),
    kind: new Uint8Array(buffer, capacity * 12, capacity),
  };
}

function widenDraft(): void {
  const narrow = draft;
  draft = makeColumns(narrow.kind.length * 2);
  draft.start.set(narrow.start);
  draft.end.set(narrow.end);
  draft.kind.set(narrow.kind);
  draft.id.set(narrow.id);
}

function cutDraft(count: number): Columns {
  const columns = makeColumns(count);
  for (let i = 0; i < count; i++) {
    columns.start[i] = draft.start[i] as number;
    columns.end[i] = draft.end[i] as number;
    columns.id[i] = draft.id[i] as number;
    columns.kind[i] = draft.kind[i] as number;
  }
  if (draft.kind.length > DRAFT_KEPT) draft = makeColumns(DRAFT);
  return columns;
}

/** Token i as written; the empty string outside the text. */
export function formOf(tokens: Tokens, i: number): string {
  const id = tokens.id[i];
  return id === undefined ? '' : (tokens.forms[id] as Form).written;
}

/** Token i in lower case; the empty string outside the text. */
export function lowerOf(tokens: Tokens, i: number): string {
  const id = tokens.id[i];
  return id === undefined ? '' : (tokens.forms[id] as Form).lower;
}

/** True when token i begins with a capital letter. */
export function isCapitalised(tokens: Tokens, i: number): boolean {
  const id = tokens.id[i];
  return id !== undefined && (tokens.forms[id] as Form).isCapitalised;
}

/** True when nothing, no space either, stands between token i - 1 and token i. */
export function isGlued(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.end[i - 1] === tokens.start[i];
}

/** True when a blank line stands before token i, or nothing does. */
export function startsParagraph({ text, start, end }: Tokens, i: number): boolean {
  if (i <= 0) return true;
  let lines = 0;
  for (let at = end[i - 1] as number; at < (start[i] ?? 0); at++) if (text.charCodeAt(at) === 10) lines++;
  return lines > 1;
}

/** The token before token i in its paragraph; -1, which has no form, when there is none. */
export function tokenBefore(tokens: Tokens, i: number): number {
  return startsParagraph(tokens, i) ? -1 : i - 1;
}

/** Token i when it stands in the paragraph of the one before it; -1, which has no form, otherwise. */
export function tokenBehind(tokens: Tokens, i: number): number {
  return i >= tokens.count || startsParagraph(tokens, i) ? -1 : i;
}

/** The first token that ends behind `offset` (tokens.count when there is none). Binary search. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
