// The text cut once into words, numbers and marks; every finder reads these, none cuts again.

import { BREAKS, cutDraft, type Draft, endDraft, LINES } from './draft.ts';
import { endText, type Form, firstKept, formAt, identify, smallIdAt } from './forms.ts';
import { takePiece } from './room.ts';

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
  /** What stands before token i, as draft.ts notes it. */
  readonly gap: Uint8Array;
  /** Vocabulary id, index into `forms`: the same for tokens that are written the same. */
  readonly id: Int32Array;
  /** By vocabulary id, the id of the same word in small letters; -1 when the text has none, its own when it is one. */
  readonly small: Int32Array;
  /** The vocabulary: each distinct written form once, as it is kept from text to text. */
  readonly forms: readonly Form[];
  /** The number of each of them: what is kept by number is found without going to the form. */
  readonly numbers: Int32Array;
}

/** Cuts `text` into tokens. Linear in its length; never throws. A token costs 14 bytes. */
export function tokenize(text: string): Tokens {
  const draft = cutDraft(text);
  const tokens = { text, ...columnsOf(draft, identify(draft)) };
  endText();
  endDraft();
  return tokens;
}

/** All columns in one piece of memory: making a buffer costs more than cutting a short text. */
function columnsOf(draft: Draft, size: number): Omit<Tokens, 'text'> {
  const { count } = draft;
  const { buffer, from } = takePiece(count * 14 + size * 8);
  const byForm = from + count * 12;
  const bytes = byForm + size * 8;
  const columns = {
    count,
    start: new Int32Array(buffer, from, count),
    end: new Int32Array(buffer, from + count * 4, count),
    id: new Int32Array(buffer, from + count * 8, count),
    small: new Int32Array(buffer, byForm, size),
    numbers: new Int32Array(buffer, byForm + size * 4, size),
    kind: new Uint8Array(buffer, bytes, count),
    gap: new Uint8Array(buffer, bytes + count, count),
    forms: new Array<Form>(size),
  };
  copyTokens(draft, columns);
  const { small, numbers, forms } = columns;
  const lowest = firstKept();
  for (let id = 0; id < size; id++) {
    const place = draft.place[id] as number;
    small[id] = smallIdAt(place);
    numbers[id] = lowest + place;
    forms[id] = formAt(place);
  }
  return columns;
}

function copyTokens(draft: Draft, { start, end, id, kind, gap }: Pick<Tokens, Column>): void {
  const { count, start: starts, length, id: ids, kind: kinds, gap: gaps } = draft;
  for (let i = 0; i < count; i++) {
    const first = starts[i] as number;
    start[i] = first;
    end[i] = first + (length[i] as number);
    id[i] = ids[i] as number;
    kind[i] = kinds[i] as number;
    gap[i] = gaps[i] as number;
  }
}

type Column = 'start' | 'end' | 'id' | 'kind' | 'gap';

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
export function startsParagraph(tokens: Tokens, i: number): boolean {
  return i <= 0 || feedsBefore(tokens, i) > 1;
}

/** How many line feeds stand before token i; two when there are more. */
export function feedsBefore({ gap }: Tokens, i: number): number {
  return (gap[i] ?? 0) & LINES;
}

/** How many line breaks of any kind stand before token i; two when there are more. */
export function breaksBefore({ gap }: Tokens, i: number): number {
  return (gap[i] ?? 0) >> BREAKS;
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
