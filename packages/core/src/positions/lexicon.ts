// The words of a language that take positions, compiled once; the words of an article looked up once.

import type { PositionKind } from '../reading.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import type { ByKind, PositionTables, SplitVerb } from './tables.ts';

export interface Lexicon {
  readonly tables: PositionTables;
  readonly verbs: PhraseBook<PositionKind>;
  readonly nouns: PhraseBook<PositionKind>;
  /** Heads of verbs in two parts, with the tails that each may have. */
  readonly heads: PhraseBook<PhraseBook<SplitVerb>>;
  /** 1 for the first word of any of the above. */
  readonly openers: Notes;
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
  const verbs = phraseBook(entriesOf(tables.verbs));
  const nouns = phraseBook(entriesOf(tables.nouns));
  const heads = phraseBook([...headsOf(tables)].map(([head, tails]) => [head, phraseBook(tails)] as const));
  const openers = notesOf((form) => Number(verbs.opens(form) || nouns.opens(form) || heads.opens(form)));
  return { tables, verbs, nouns, heads, openers };
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
