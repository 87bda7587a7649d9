// The words of a language that take positions, compiled once; the words of an article looked up once.

import type { PositionKind } from '../reading.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ByKind, PositionTables, SplitVerb } from './tables.ts';

export interface Lexicon {
  readonly tables: PositionTables;
  readonly verbs: PhraseBook<PositionKind>;
  readonly nouns: PhraseBook<PositionKind>;
  /** Heads of verbs in two parts, with the tails that each may have. */
  readonly heads: PhraseBook<PhraseBook<SplitVerb>>;
  /** Every first word of the above. */
  readonly openers: ReadonlySet<string>;
}

const lexicons = new WeakMap<PositionTables, Lexicon>();

/** The tables, compiled; once for each language. */
export function lexiconOf(tables: PositionTables): Lexicon {
  const known = lexicons.get(tables);
  if (known) return known;
  const lexicon = compile(tables);
  lexicons.set(tables, lexicon);
  return lexicon;
}

function compile(tables: PositionTables): Lexicon {
  const verbs = entriesOf(tables.verbs);
  const nouns = entriesOf(tables.nouns);
  const heads = headsOf(tables);
  const phrases = [...verbs.keys(), ...nouns.keys(), ...heads.keys()];
  return {
    tables,
    verbs: phraseBook(verbs),
    nouns: phraseBook(nouns),
    heads: phraseBook([...heads].map(([head, tails]) => [head, phraseBook(tails)] as const)),
    openers: new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? '')),
  };
}

function entriesOf(words: ByKind<readonly string[]>): Map<string, PositionKind> {
  const entries = new Map<string, PositionKind>();
  for (const [kind, phrases] of Object.entries(words))
    for (const phrase of phrases) entries.set(phrase, kind as PositionKind);
  return entries;
}

function headsOf({ splitVerbs }: PositionTables): Map<string, Map<string, SplitVerb>> {
  const heads = new Map<string, Map<string, SplitVerb>>();
  for (const verb of splitVerbs)
    for (const head of verb.heads) heads.set(head, (heads.get(head) ?? new Map()).set(verb.tail, verb));
  return heads;
}

/** By vocabulary id: 1 for words that may begin a position's verb or noun. */
export function openersOf(tokens: Tokens, { openers }: Lexicon): Uint8Array {
  return Uint8Array.from(tokens.lower, (word) => Number(openers.has(word)));
}
