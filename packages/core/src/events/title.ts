// What an editor would write in a diary: the event's own words, who meets, and where.

import type { Mention } from '../mention.ts';
import { overlaps, type Span } from '../text/span.ts';
import { clauseTitle } from './clause-title.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import { kindOf } from './parties.ts';
import { COUNT, rolesAt } from './roles.ts';
import type { EventPlace, Party, PlaceRule, Scene } from './scene.ts';
import { capitalised, oneLine } from './spacing.ts';
import type { EventFamily } from './tables.ts';
import { actingIn } from './title-actors.ts';
import { isInside, nameAt, nounPhrase, phraseStart } from './title-phrase.ts';
import { trimmed } from './title-words.ts';
import { DETERMINER, firstOf, flagsAt, GENITIVE, PREPOSITION, STOP, WITH } from './words.ts';

/** What names the event: a noun of the text at a token, a verb's noun, or nothing but the clause. */
export type Head =
  | { readonly kind: 'noun'; readonly first: number; readonly last: number }
  | { readonly kind: 'verb'; readonly noun: string; readonly alone: string | null }
  | { readonly kind: 'clause' };

export interface TitleParts {
  readonly scene: Scene;
  readonly head: Head;
  readonly family: EventFamily;
  /** The token of the head; null when only signs tell of the event. */
  readonly at: number | null;
  readonly clause: Clause;
  readonly cues: readonly CueHit[];
  readonly parties: readonly Party[];
  readonly place: EventPlace | null;
  /** Those of the sentence: no noun phrase holds a verb or a sign. */
  readonly around: readonly CueHit[];
  /** The names of the sentence, adjectives of nationality too. */
  readonly names: readonly Mention[];
  /** Words that a title leaves out: the date. */
  readonly without: readonly Span[];
}

const MOST_PARTIES = 3;
/** In characters. */
const LONGEST_TITLE = 60;
/** In characters: what a place may take of a title before it is left out. */
const LONGEST_PLACE = 40;
/** In characters: a place that leaves less for what happens there is left out. */
const SHORTEST_CLAUSE = 36;

/** `Ambtelijke gesprekken Rusland–VS, Genève`. At most about sixty characters: parties go first, then the object. */
export function titleOf(parts: TitleParts): string {
  const phrase = phraseOf(parts);
  const object = takesObject(parts) ? objectOf(parts) : '';
  const actors = actingIn(parts, { phrase, last: parts.head.kind === 'noun' ? parts.head.last : null });
  for (let most = Math.min(MOST_PARTIES, Math.max(1, actors.length)); most > 0; most--) {
    const title = build(parts, { phrase, object, actors, most });
    if (title.length <= LONGEST_TITLE) return title;
  }
  const title = object === '' ? null : build(parts, { phrase, object: '', actors, most: 1 });
  if (title !== null && title.length <= LONGEST_TITLE) return title;
  return build(parts, { phrase, object: '', actors, most: 0 });
}

/** `Presentatie rapport`, `Afronding transactie`, `Ondertekening verdrag`: what is done to what. */
function takesObject({ family, head }: TitleParts): boolean {
  return family === 'presentation' || (head.kind === 'verb' && (family === 'other' || family === 'ceremony'));
}

interface Words {
  readonly phrase: string;
  readonly object: string;
  readonly actors: readonly Party[];
  /** How many of them it names. */
  readonly most: number;
}

function build(parts: TitleParts, { phrase, object, actors, most }: Words): string {
  const subject = namesOf(actors, most);
  if (parts.head.kind === 'clause') return clauseWords(parts, subject, actors.slice(0, MOST_PARTIES));
  const words =
    parts.scene.tables.titleOrder === 'noun-first'
      ? joined(joined(most > 0 && isSaidBy(actors[0], phrase) ? '' : phrase, object), subject)
      : joined(subject, subject === '' ? phrase : uncapitalise(parts, phrase)) +
        (object ? `: ${object}` : '');
  return capitalised(words) + placeBehind(parts, words);
}

/** `Kunstenfestival` of `Kunstenfestival Nachtlicht`: the name says what it is. */
function isSaidBy(actor: Party | undefined, phrase: string): boolean {
  if (!actor || phrase === '' || actor.short[phrase.length] !== ' ') return false;
  return actor.short.slice(0, phrase.length).toLowerCase() === phrase.toLowerCase();
}

function namesOf(actors: readonly Party[], most: number): string {
  let names = '';
  for (let i = 0; i < most && i < actors.length; i++) names += (i > 0 ? '–' : '') + actors[i]?.short;
  return names;
}

/** With a space between, unless one of them is empty. */
function joined(words: string, more: string): string {
  return words === '' || more === '' ? words + more : `${words} ${more}`;
}

function clauseWords(parts: TitleParts, subject: string, actors: readonly Party[]): string {
  const { scene, clause, cues, at, without } = parts;
  const whole = placeBehind(parts, '');
  const place = LONGEST_TITLE - whole.length < SHORTEST_CLAUSE ? '' : whole;
  const room = LONGEST_TITLE - place.length;
  const span = place === '' ? null : (parts.place?.span ?? null);
  const words = clauseTitle({
    scene,
    clause,
    cues,
    carrier: at,
    without,
    subject,
    actors,
    room,
    place: span,
  });
  return capitalised(words) + (place === '' ? '' : placeBehind(parts, words));
}

/** Where a country votes or strikes is no news of it, unless one word is all there is. */
const COUNTRIES: ReadonlySet<PlaceRule> = new Set(['country that votes', 'country of the article']);

function placeBehind({ place }: TitleParts, words: string): string {
  if (!place || words.includes(place.name) || place.name.length > LONGEST_PLACE) return '';
  if (COUNTRIES.has(place.rule) && (words === '' || words.includes(' '))) return '';
  return `, ${place.name}`;
}

function phraseOf(parts: TitleParts): string {
  if (parts.head.kind === 'noun') return nounPhrase(parts, parts.head);
  if (parts.head.kind !== 'verb') return '';
  return parts.head.alone !== null && isAlone(parts) ? parts.head.alone : parts.head.noun;
}

/** `Anna Baker will speak on Friday`: one person, with nobody. */
function isAlone({ scene, clause, parties }: TitleParts): boolean {
  const [only, ...others] = parties.filter(({ rule }) => rule !== 'host');
  return others.length === 0 && kindOf(scene, only) === 'person' && firstOf(scene, clause, WITH) < 0;
}

/** What is presented, signed or announced: behind `van`, `of`, or a noun phrase of the verb's clause that is nobody. */
function objectOf(parts: TitleParts): string {
  const { clause, scene, at, head } = parts;
  if (head.kind === 'noun')
    return (flagsAt(scene, head.last) & GENITIVE) !== 0 ? objectAt(parts, head.last + 1) : '';
  if (head.kind !== 'verb' || at === null) return '';
  const from = scene.tables.titleOrder === 'noun-first' ? clause.first : Math.max(clause.first, at + 1);
  const bare =
    from === at + 1 && (flagsAt(scene, from) & (STOP | PREPOSITION)) === 0 ? objectAt(parts, from) : '';
  if (bare.includes(' ')) return bare;
  for (let i = from; i < clause.last; i++) {
    if ((flagsAt(scene, i) & DETERMINER) === 0 || (flagsAt(scene, i - 1) & PREPOSITION) !== 0) continue;
    const object = objectAt(parts, i);
    if (object !== '') return object;
  }
  return '';
}

const LONGEST_OBJECT = 5;

function objectAt(parts: TitleParts, from: number): string {
  const { scene, clause } = parts;
  const { tokens, text } = scene.article;
  let first = from;
  while ((flagsAt(scene, first) & DETERMINER) !== 0) first++;
  let last = first;
  while (last < clause.last && last - first < LONGEST_OBJECT && isInside(parts, last)) last++;
  if (last === first || nameAt(parts, first)) return '';
  const span = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number };
  for (const party of parts.parties) if (overlaps(party.span, span)) return '';
  const words = oneLine(text.slice(span.start, span.end));
  const isCounted =
    (rolesAt(scene, first) & COUNT) !== 0 && scene.tables.counts[words.split(' ', 1)[0] ?? ''] !== undefined;
  return isCounted ? '' : trimmed(scene.tables, words);
}

/** A phrase that opened its sentence, behind who takes part; names and acronyms keep their capital. */
function uncapitalise(parts: TitleParts, phrase: string): string {
  if (!/^\p{Lu}\p{Ll}/u.test(phrase)) return phrase;
  const isProper = parts.head.kind === 'noun' && nameAt(parts, phraseStart(parts, parts.head.first));
  return isProper ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
