// What an editor would write in a diary: the event's own words, who meets, and where.

import type { Article } from '../article.ts';
import type { Mention } from '../mention.ts';
import { overlaps, type Span } from '../text/span.ts';
import { formOf, lowerOf, WORD } from '../text/tokens.ts';
import { clauseTitle } from './clause-title.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import type { EventPlace, Party, PartyRule, PlaceRule } from './scene.ts';
import type { EventFamily, EventTables } from './tables.ts';
import { trimmed } from './title-words.ts';

/** What names the event: a noun of the text at a token, a verb's noun, or nothing but the clause. */
export type Head =
  | { readonly kind: 'noun'; readonly first: number; readonly last: number }
  | { readonly kind: 'verb'; readonly noun: string }
  | { readonly kind: 'clause' };

export interface TitleParts {
  readonly article: Article;
  readonly tables: EventTables;
  readonly head: Head;
  readonly family: EventFamily;
  /** The token of the head; null when only signs tell of the event. */
  readonly at: number | null;
  readonly clause: Clause;
  readonly cues: readonly CueHit[];
  readonly parties: readonly Party[];
  readonly place: EventPlace | null;
  /** Verbs and signs of the sentence, which no noun phrase holds. */
  readonly borders: readonly CueHit[];
  /** The names of the sentence, adjectives of nationality too. */
  readonly names: readonly Mention[];
  /** Words that a title leaves out: the date. */
  readonly without: readonly Span[];
}

const MOST_PARTIES = 3;
const LONGEST_PHRASE = 5;
/** In characters. */
const LONGEST_TITLE = 60;
/** In characters: what a place may take of a title before it is left out. */
const LONGEST_PLACE = 40;
/** In characters: a place that leaves less for what happens there is left out. */
const SHORTEST_CLAUSE = 36;

/** `Ambtelijke gesprekken Rusland–VS, Genève`. At most about sixty characters: parties go first, then the object. */
export function titleOf(parts: TitleParts): string {
  const phrase = parts.head.kind === 'clause' ? '' : phraseOf(parts);
  const object = takesObject(parts) ? objectOf(parts) : '';
  for (const [most, withObject] of [
    [MOST_PARTIES, true],
    [2, true],
    [1, true],
    [1, false],
    [0, false],
  ] as const) {
    const title = build(parts, { phrase, object: withObject ? object : '', most });
    if (title.length <= LONGEST_TITLE || most === 0) return title;
  }
  return phrase;
}

/** `Presentatie rapport`, `Afronding transactie`, `Ondertekening verdrag`: what is done to what. */
function takesObject({ family, head }: TitleParts): boolean {
  return family === 'presentation' || (head.kind === 'verb' && (family === 'other' || family === 'ceremony'));
}

interface Words {
  readonly phrase: string;
  readonly object: string;
  readonly most: number;
}

function build(parts: TitleParts, { phrase, object, most }: Words): string {
  const subject = subjects(parts, phrase).slice(0, most).join('–');
  if (parts.head.kind === 'clause') return clauseWords(parts, subject);
  const words =
    parts.tables.titleOrder === 'noun-first'
      ? [phrase, object, subject].filter(Boolean).join(' ')
      : [subject, subject === '' ? phrase : uncapitalise(parts, phrase)].filter(Boolean).join(' ') +
        (object ? `: ${object}` : '');
  return capitalise(words) + placeBehind(parts, words);
}

function clauseWords(parts: TitleParts, subject: string): string {
  const whole = placeBehind(parts, '');
  const place = LONGEST_TITLE - whole.length < SHORTEST_CLAUSE ? '' : whole;
  const words = clauseTitle({
    ...parts,
    carrier: parts.at,
    subject,
    actors: acting(parts, '').slice(0, MOST_PARTIES),
    room: LONGEST_TITLE - place.length,
  });
  return capitalise(words) + (place === '' ? '' : placeBehind(parts, words));
}

/** Where a country votes or strikes is no news of it. */
const COUNTRIES: ReadonlySet<PlaceRule> = new Set(['country that votes', 'country of the article']);

function placeBehind({ place }: TitleParts, words: string): string {
  if (!place || COUNTRIES.has(place.rule) || words.includes(place.name) || place.name.length > LONGEST_PLACE)
    return '';
  return `, ${place.name}`;
}

/** Ways to be a party that a title passes over: who only announces it, whose country it is, the house it is in. */
const PASSED: ReadonlySet<PartyRule> = new Set(['who announces', 'possessor', 'host', 'sentence behind']);

function subjects(parts: TitleParts, phrase: string): string[] {
  return acting(parts, phrase).map(({ short }) => short);
}

function acting({ parties, place }: TitleParts, phrase: string): readonly Party[] {
  const others = parties.filter(
    (party) =>
      (party.entity === null || party.entity !== place?.entity) &&
      !phrase.toLowerCase().includes(party.short.toLowerCase()),
  );
  const first = others.filter(({ rule }) => !PASSED.has(rule));
  return toldApart(first.length > 0 ? first : others.filter(({ rule }) => rule === 'possessor'));
}

/** Two who share a last name go by their full names. */
function toldApart(parties: readonly Party[]): readonly Party[] {
  return parties.map((party) => {
    const isShared = parties.some(({ key, short }) => key !== party.key && short === party.short);
    return isShared ? { ...party, short: party.name } : party;
  });
}

function phraseOf(parts: TitleParts): string {
  if (parts.head.kind === 'noun') return nounPhrase(parts, parts.head);
  return parts.head.kind === 'verb' ? parts.head.noun : '';
}

/** The noun with the adjectives and names before it, back to its determiner. */
function nounPhrase(parts: TitleParts, head: { first: number; last: number }): string {
  const { tokens, text } = parts.article;
  const first = phraseStart(parts, head.first);
  return text.slice(tokens.start[first], tokens.end[head.last - 1]).replace(/\s+/g, ' ');
}

function phraseStart(parts: TitleParts, head: number): number {
  const { tokens } = parts.article;
  let first = head;
  while (first > parts.clause.first && head - first < LONGEST_PHRASE && isInside(parts, first - 1)) first--;
  while (first < head && (tokens.kind[first] !== WORD || formOf(tokens, first).length === 1)) first++;
  return first;
}

function isInside(parts: TitleParts, i: number): boolean {
  const { tables } = parts;
  const { tokens } = parts.article;
  if (tokens.kind[i] !== WORD && !/^[-–]$/.test(formOf(tokens, i))) return false;
  const word = lowerOf(tokens, i);
  const stops = tables.determiners.has(word) || tables.phraseStops.has(word);
  return !stops && !isBorder(parts, i) && !isDated(parts, i);
}

/** A verb, a sign, or a name; adjectives of nationality are let through. */
function isBorder(parts: TitleParts, i: number): boolean {
  if (parts.borders.some(({ first, last }) => first <= i && i < last)) return true;
  return namesAt(parts, i).some(({ form }) => form !== 'adjective' && form !== 'compound');
}

function namesAt({ article: { tokens }, names }: TitleParts, i: number): readonly Mention[] {
  const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
  return names.filter((name) => overlaps(name, span));
}

/** What is presented, signed or announced: behind `van`, `of`, or a noun phrase of the verb's clause that is nobody. */
function objectOf(parts: TitleParts): string {
  const { clause, tables, at, head } = parts;
  const { tokens } = parts.article;
  if (head.kind === 'noun') {
    const of = head.last;
    return tables.genitive.has(lowerOf(tokens, of)) ? objectAt(parts, of + 1) : '';
  }
  if (head.kind !== 'verb' || at === null) return '';
  for (let i = clause.first; i < clause.last; i++) {
    const isFree =
      tables.determiners.has(lowerOf(tokens, i)) && !tables.prepositions.has(lowerOf(tokens, i - 1));
    if (!isFree || !(tables.titleOrder === 'noun-first' || i > at)) continue;
    const object = objectAt(parts, i);
    if (object !== '') return object;
  }
  return '';
}

const LONGEST_OBJECT = 5;

function objectAt(parts: TitleParts, from: number): string {
  const { tokens, text } = parts.article;
  const { tables, clause } = parts;
  let first = from;
  while (tables.determiners.has(lowerOf(tokens, first))) first++;
  let last = first;
  while (
    last < clause.last &&
    last - first < LONGEST_OBJECT &&
    isInside(parts, last) &&
    !isDated(parts, last)
  )
    last++;
  if (last === first || namesAt(parts, first).length > 0) return '';
  const span = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number };
  const isSomebody = parts.parties.some(
    (party) => party.span.start < span.end && span.start < party.span.end,
  );
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const counted = tables.counts[words.split(' ')[0] ?? ''] !== undefined;
  return isSomebody || counted ? '' : trimmed(tables, words);
}

function isDated({ article: { tokens }, without }: TitleParts, i: number): boolean {
  const start = tokens.start[i] as number;
  return without.some((span) => span.start <= start && start < span.end);
}

function capitalise(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A phrase that opened its sentence, behind who takes part; names and acronyms keep their capital. */
function uncapitalise(parts: TitleParts, phrase: string): string {
  const isProper =
    parts.head.kind === 'noun' && namesAt(parts, phraseStart(parts, parts.head.first)).length > 0;
  return /^\p{Lu}\p{Ll}/u.test(phrase) && !isProper
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}
