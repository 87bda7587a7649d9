// Phrases of a word table found in a text: one trie, one pass, longest first.

import type { Form } from './forms.ts';
import { notesOf } from './notes.ts';
import { lowerOf, type Tokens, tokenize } from './tokens.ts';

/** A phrase of the table that stands at tokens `first` to `last` (end exclusive). */
export interface PhraseHit<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

export interface PhraseBook<Value> {
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** True for the first word of a phrase. */
  readonly opens: (form: Form) => boolean;
  /** The longest phrase that begins at token i; null when none does. */
  readonly at: (tokens: Tokens, i: number) => PhraseHit<Value> | null;
}

/** Makes a phrase book. Phrases are lower case; their words are parted by a space, or by `_` in tables that list them. */
export function phraseBook<Value>(phrases: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const root: Node<Value> = makeNode();
  let longest = 0;
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase);
    longest = Math.max(longest, words.length);
    let node = root;
    for (const word of words) node = child(node, word);
    node.value = value;
  }
  const openers = [...root.next.values()];
  const places = new Map([...root.next.keys()].map((word, place) => [word, place]));
  const opening = notesOf(({ lower }) => places.get(lower) ?? -1, 'singly');
  const at = (tokens: Tokens, i: number): PhraseHit<Value> | null => {
    const opener = i >= 0 && i < tokens.count ? opening.at(tokens, i) : -1;
    return opener < 0 ? null : longestFrom(openers[opener] as Node<Value>, tokens, i);
  };
  return { longest, opens: (form) => opening.of(form) >= 0, at };
}

function makeNode<Value>(): Node<Value> {
  return { next: new Map(), value: undefined };
}

/** A table's phrase, cut as the text is. */
function wordsOf(phrase: string): string[] {
  const tokens = tokenize(phrase.replaceAll('_', ' '));
  return Array.from({ length: tokens.count }, (_, i) => lowerOf(tokens, i));
}

function child<Value>(node: Node<Value>, word: string): Node<Value> {
  let next = node.next.get(word);
  if (!next) {
    next = makeNode();
    node.next.set(word, next);
  }
  return next;
}

/** The longest phrase of which `opener` is the first word, at token `first`. */
function longestFrom<Value>(opener: Node<Value>, tokens: Tokens, first: number): PhraseHit<Value> | null {
  let node: Node<Value> | undefined = opener;
  let last = first;
  let value: Value | undefined;
  for (let i = first + 1; node; i++) {
    if (node.value !== undefined) {
      last = i;
      value = node.value;
    }
    node = node.next.size === 0 ? undefined : node.next.get(lowerOf(tokens, i));
  }
  return value === undefined ? null : { first, last, value };
}
