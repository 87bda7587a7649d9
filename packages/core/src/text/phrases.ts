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

/** A word that stands behind the first of some phrase. Above this flag: the place of the phrases that a word opens. */
const LATER = 1;

export interface PhraseBook<Value> {
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** True for the first word of a phrase. */
  readonly opens: (form: Form) => boolean;
  /** True for a word that stands behind the first of one. */
  readonly goesOn: (form: Form) => boolean;
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
  const openers = [null, ...root.next.values()];
  const places = new Map([...root.next.keys()].map((word, i) => [word, i + 1]));
  const later = new Set(openers.flatMap((node) => (node ? wordsBelow(node) : [])));
  const notes = notesOf(
    ({ lower }) => ((places.get(lower) ?? 0) << 1) | (later.has(lower) ? LATER : 0),
    'singly',
  );
  const at = (tokens: Tokens, first: number): PhraseHit<Value> | null => {
    const opener = first >= 0 && first < tokens.count ? openers[notes.at(tokens, first) >> 1] : null;
    if (!opener) return null;
    let { value } = opener;
    let last = first + 1;
    let node: Node<Value> | undefined = opener;
    for (let i = last; i < tokens.count && node.next.size > 0; i++) {
      if ((notes.at(tokens, i) & LATER) === 0) break;
      node = node.next.get(lowerOf(tokens, i));
      if (!node) break;
      if (node.value === undefined) continue;
      last = i + 1;
      value = node.value;
    }
    return value === undefined ? null : { first, last, value };
  };
  return {
    longest,
    opens: (form) => notes.of(form) > LATER,
    goesOn: (form) => (notes.of(form) & LATER) !== 0,
    at,
  };
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

/** The words of the phrases that begin at a node, all but its own. */
function wordsBelow<Value>({ next }: Node<Value>): string[] {
  return [...next].flatMap(([word, node]) => [word, ...wordsBelow(node)]);
}
