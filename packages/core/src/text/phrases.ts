// Phrases of a word table found in a text: one trie, one pass, longest first.

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
  /** The longest phrase that begins at token i; null when none does. */
  readonly at: (tokens: Tokens, i: number) => PhraseHit<Value> | null;
}

/** Makes a phrase book. Phrases are lower case; their words are parted by a space, or by `_` in tables that list them. */
export function phraseBook<Value>(phrases: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined };
  let longest = 0;
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase);
    longest = Math.max(longest, words.length);
    let node = root;
    for (const word of words) node = child(node, word);
    node.value = value;
  }
  return { longest, at: (tokens, i) => longestAt(root, tokens, i) };
}

/** A table's phrase, cut as the text is. */
function wordsOf(phrase: string): string[] {
  const tokens = tokenize(phrase.replaceAll('_', ' '));
  return Array.from({ length: tokens.count }, (_, i) => lowerOf(tokens, i));
}

function child<Value>(node: Node<Value>, word: string): Node<Value> {
  let next = node.next.get(word);
  if (!next) {
    next = { next: new Map(), value: undefined };
    node.next.set(word, next);
  }
  return next;
}

function longestAt<Value>(root: Node<Value>, tokens: Tokens, first: number): PhraseHit<Value> | null {
  let node: Node<Value> | undefined = root;
  let found: PhraseHit<Value> | null = null;
  for (let i = first; i < tokens.count; i++) {
    node = node.next.get(lowerOf(tokens, i));
    if (!node) break;
    if (node.value !== undefined) found = { first, last: i + 1, value: node.value };
  }
  return found;
}
