// The text cut once into words, numbers and marks; every finder reads these, none cuts again.

import { DIGIT, kindOf, LETTER, SPACE } from './characters.ts';

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
  /** Index into `vocabulary` and `lower`: the same for tokens that are written the same. */
  readonly id: Int32Array;
  /** Each distinct written form, once. */
  readonly vocabulary: readonly string[];
  /** The lower-case form of each entry of the vocabulary. */
  readonly lower: readonly string[];
}

/** Cuts `text` into tokens. Linear in its length; never throws. */
export function tokenize(text: string): Tokens {
  const columns = new Columns(Math.max(16, text.length >> 2));
  const forms = new Map<string, number>();
  const vocabulary: string[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = kind === LETTER || kind === DIGIT ? runEnd(text, at, kind) : markEnd(text, at);
    const form = text.slice(at, end);
    let id = forms.get(form);
    if (id === undefined) {
      id = vocabulary.length;
      forms.set(form, id);
      vocabulary.push(form);
    }
    columns.push(at, end, kind, id);
    at = end;
  }
  return { text, ...columns.cut(), vocabulary, lower: vocabulary.map((form) => form.toLowerCase()) };
}

function runEnd(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

/** A mark is one code unit, or both halves of a surrogate pair. */
function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? start + 2 : start + 1;
}

class Columns {
  private count = 0;
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private id: Int32Array;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.id = new Int32Array(capacity);
  }

  push(start: number, end: number, kind: number, id: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count] = kind;
    this.id[this.count] = id;
    this.count++;
  }

  cut(): Pick<Tokens, 'count' | 'start' | 'end' | 'kind' | 'id'> {
    const { count } = this;
    return {
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      kind: this.kind.subarray(0, count),
      id: this.id.subarray(0, count),
    };
  }

  private grow(): void {
    const wider = <T extends Int32Array | Uint8Array>(column: T, made: T): T => {
      made.set(column);
      return made;
    };
    const capacity = this.count * 2;
    this.start = wider(this.start, new Int32Array(capacity));
    this.end = wider(this.end, new Int32Array(capacity));
    this.kind = wider(this.kind, new Uint8Array(capacity));
    this.id = wider(this.id, new Int32Array(capacity));
  }
}

/** Token i as written. */
export function formOf(tokens: Tokens, i: number): string {
  return tokens.vocabulary[tokens.id[i] as number] ?? '';
}

/** Token i in lower case; the empty string outside the text. */
export function lowerOf(tokens: Tokens, i: number): string {
  return tokens.lower[tokens.id[i] as number] ?? '';
}

/** True when token i begins with a capital letter. */
export function isCapitalised(tokens: Tokens, i: number): boolean {
  const form = formOf(tokens, i);
  const first = form.charAt(0);
  return first !== first.toLowerCase() || /^\p{Lu}/u.test(form);
}

/** True when nothing, no space either, stands between token i - 1 and token i. */
export function isGlued(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.end[i - 1] === tokens.start[i];
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
