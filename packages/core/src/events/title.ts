// What an editor would write in a diary: the event's own words, who meets, and where.

import type { Article } from '../article.ts';
import { overlaps, type Span } from '../text/span.ts';
import { formOf, lowerOf, NUMBER, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { EventPlace, Party } from './scene.ts';
import type { EventTables } from './tables.ts';

/** What names the event: a noun of the text at a token, a verb's noun, or nothing but the clause. */
export type Head =
  | { readonly kind: 'noun'; readonly first: number; readonly last: number }
  | { readonly kind: 'verb'; readonly noun: string }
  | { readonly kind: 'clause' };

export interface TitleParts {
  readonly article: Article;
  readonly tables: EventTables;
  readonly head: Head;
  readonly clause: Clause;
  readonly parties: readonly Party[];
  readonly place: EventPlace | null;
  /** Tokens that no noun phrase holds: verbs, signs, names of parties. */
  readonly borders: ReadonlySet<number>;
  /** Words that a title leaves out: the date. */
  readonly without: readonly Span[];
}

const MOST_PARTIES = 3;
const LONGEST_PHRASE = 5;
const LONGEST_CLAUSE = 10;

/** `Ambtelijke gesprekken Rusland–VS, Genève`. */
export function titleOf(parts: TitleParts): string {
  const phrase = phraseOf(parts);
  const place = parts.place && !phrase.includes(parts.place.name) ? `, ${parts.place.name}` : '';
  const parties = parts.head.kind === 'clause' ? '' : partiesText(parts, phrase);
  const words =
    parts.tables.titleOrder === 'noun-first' || parts.head.kind === 'clause'
      ? [phrase, parties]
      : [parties, parties ? uncapitalise(phrase) : phrase];
  return capitalise(words.filter(Boolean).join(' ')) + place;
}

function partiesText({ parties, place }: TitleParts, phrase: string): string {
  const named = parties.filter((party) => party.entity !== place?.entity && !phrase.includes(party.short));
  return named
    .slice(0, MOST_PARTIES)
    .map((party) => party.short)
    .join('–');
}

function phraseOf(parts: TitleParts): string {
  if (parts.head.kind === 'verb') return parts.head.noun;
  if (parts.head.kind === 'clause') return clauseText(parts);
  return nounPhrase(parts, parts.head);
}

/** The noun with the adjectives and names before it, back to its determiner. */
function nounPhrase(
  { article, tables, clause, borders }: TitleParts,
  head: { first: number; last: number },
): string {
  const { tokens, text } = article;
  let first = head.first;
  while (first > clause.first && head.first - first < LONGEST_PHRASE) {
    const word = lowerOf(tokens, first - 1);
    const glued = formOf(tokens, first - 1) === '-' || formOf(tokens, first - 1) === '–';
    const inside =
      (tokens.kind[first - 1] === WORD || glued) && !borders.has(first - 1) && !stops(tables, word);
    if (!inside) break;
    first--;
  }
  return text.slice(tokens.start[first], tokens.end[head.last - 1]).replace(/\s+/g, ' ');
}

function stops(tables: EventTables, word: string): boolean {
  return tables.determiners.has(word) || tables.phraseStops.has(word);
}

/** The clause itself without its date, cut behind ten words. */
function clauseText({ article: { tokens, text }, clause, without }: TitleParts): string {
  const words: string[] = [];
  let end = -1;
  for (let i = clause.first; i < clause.last && words.length < LONGEST_CLAUSE; i++) {
    const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
    if (without.some((left) => overlaps(left, span))) continue;
    if (tokens.kind[i] !== WORD && tokens.kind[i] !== NUMBER && words.length === 0) continue;
    if (span.start === end) words[words.length - 1] += text.slice(span.start, span.end);
    else words.push(text.slice(span.start, span.end));
    end = span.end;
  }
  return words.join(' ').replace(/[\s,.;:]+$/, '');
}

function capitalise(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function uncapitalise(phrase: string): string {
  return /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
