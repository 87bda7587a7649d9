// Phrases of a word table found in a text: one trie, one pass, longest first.

import { wordsIn } from './draft.ts';
import type { Form } from './forms.ts';
import { type Notes, notesOf } from './notes.ts';
import type { Tokens } from './tokens.ts';

/** A phrase of the table that stands at tokens `first` to `last` (end exclusive). */
export interface PhraseHit<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

interface Node<Value> {
  /** By number of the word that goes on. */
  readonly next: Map<number, Node<Value>>;
  value: Value | undefined;
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
/** The numbers by form; null since the last book brought a new word. */
let noted: Notes | null = null;

function numbered(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  noted = null;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

function wordAt(tokens: Tokens, i: number): number {
  noted ??= notesOf(({ lower }) => numbers.get(lower) ?? NONE);
  return i >= 0 && i < tokens.count ? noted.at(tokens, i) : NONE;
}

/** Makes a phrase book. Phrases are lower case; their words are parted by a space, or by `_` in tables that list them. */
export function phraseBook<Value>(phrases: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const root: Node<Value> = makeNode();
  const later = new Set<number>();
  let longest = 0;
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase).map(numbered);
    longest = Math.max(longest, words.length);
    let node = root;
    for (const word of words) node = child(node, word);
    node.value = value;
    for (const word of words.slice(1)) later.add(word);
  }
  const known = (words: Pick<Map<number, unknown>, 'has'>, { lower }: Form) =>
    words.has(numbers.get(lower) ?? NONE);
  return {
    longest,
    opens: (form) => known(root.next, form),
    isWhole: ({ lower }) => root.next.get(numbers.get(lower) ?? NONE)?.value !== undefined,
    goesOn: (form) => known(later, form),
    at: (tokens, i) => longestFrom(root, tokens, i),
  };
}

function makeNode<Value>(): Node<Value> {
  return { next: new Map(), value: undefined };
}

/** A table's phrase, cut as the text is. */
function wordsOf(phrase: string): string[] {
  return wordsIn(phrase.replaceAll('_', ' ').toLowerCase());
}

function child<Value>(node: Node<Value>, word: number): Node<Value> {
  let next = node.next.get(word);
  if (!next) {
    next = makeNode();
    node.next.set(word, next);
  }
  return next;
}

function longestFrom<Value>({ next }: Node<Value>, tokens: Tokens, first: number): PhraseHit<Value> | null {
  const word = wordAt(tokens, first);
  let node = word === NONE ? undefined : next.get(word);
  let last = first;
  let value: Value | undefined;
  for (let i = first + 1; node; i++) {
    if (node.value !== undefined) {
      last = i;
      value = node.value;
    }
    node = node.next.size === 0 ? undefined : node.next.get(wordAt(tokens, i));
  }
  return value === undefined ? null : { first, last, value };
}
