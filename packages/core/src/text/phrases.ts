// Phrases of a word table found in a text: one trie, one pass, longest first.

import { wordsIn } from './draft.ts';
import type { Form } from './forms.ts';
import { notesOf } from './notes.ts';
import { makeSteps, type Steps } from './steps.ts';
import type { Tokens } from './tokens.ts';

/** A phrase of the table that stands at tokens `first` to `last` (end exclusive). */
export interface PhraseHit<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

export interface PhraseBook<Value> {
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** True for the first word of a phrase. */
  readonly opens: (form: Form) => boolean;
  /** True for a word that is a phrase by itself. */
  readonly isWhole: (form: Form) => boolean;
  /** True for a word that stands behind the first of one. */
  readonly goesOn: (form: Form) => boolean;
  /** The longest phrase that begins at token i; null when none does. */
  readonly at: (tokens: Tokens, i: number) => PhraseHit<Value> | null;
}

/** A number for each word of any book, so that all books find a token's word with one look. */
const numbers = new Map<string, number>();
const NONE = -1;
/** The numbers by form. */
const noted = notesOf(({ lower }) => numbers.get(lower) ?? NONE);

function numbered(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

function wordAt(tokens: Tokens, i: number): number {
  return i >= 0 && i < tokens.count ? noted.at(tokens, i) : NONE;
}

/**
 * Makes a phrase book. Phrases are lower case; their words are parted by a space, or by `_` in tables that list them.
 * @throws Error when it holds more words than can be numbered, some 30,000.
 */
export function phraseBook<Value>(phrases: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const trie: Trie<Value> = { steps: makeSteps(), values: [undefined, undefined] };
  const before = numbers.size;
  const first = new Set<number>();
  const whole = new Set<number>();
  const later = new Set<number>();
  let longest = 0;
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase).map(numbered);
    longest = Math.max(longest, words.length);
    let node = ROOT;
    for (const word of words) node = child(trie, node, word);
    trie.values[node] = value;
    for (const word of words.slice(0, 1)) first.add(word);
    if (words.length === 1) whole.add(words[0] as number);
    for (const word of words.slice(1)) later.add(word);
  }
  if (numbers.size > before) noted.renew();
  const known = (words: ReadonlySet<number>, { lower }: Form) => words.has(numbers.get(lower) ?? NONE);
  return {
    longest,
    opens: (form) => known(first, form),
    isWhole: (form) => known(whole, form),
    goesOn: (form) => known(later, form),
    at: (tokens, i) => longestFrom(trie, tokens, i),
  };
}

/** Nodes are numbers: where each word leads from each of them, and the value of a phrase that ends there. */
interface Trie<Value> {
  readonly steps: Steps;
  readonly values: (Value | undefined)[];
}

const ROOT = 1;

/** A table's phrase, cut as the text is. */
function wordsOf(phrase: string): string[] {
  return wordsIn(phrase.replaceAll('_', ' ').toLowerCase());
}

function child({ steps, values }: Trie<unknown>, node: number, word: number): number {
  const known = steps.find(node, word);
  if (known >= 0) return known;
  const made = values.push(undefined) - 1;
  steps.keep(node, word, made);
  if (steps.find(node, word) < 0) throw new Error(`a phrase book holds too many words: ${values.length}`);
  return made;
}

function longestFrom<Value>(
  { steps, values }: Trie<Value>,
  tokens: Tokens,
  first: number,
): PhraseHit<Value> | null {
  let last = first;
  let value: Value | undefined;
  let node = ROOT;
  for (let i = first; ; i++) {
    const word = wordAt(tokens, i);
    node = word === NONE ? NONE : steps.find(node, word);
    if (node === NONE) break;
    if (values[node] === undefined) continue;
    last = i + 1;
    value = values[node];
  }
  return value === undefined ? null : { first, last, value };
}
