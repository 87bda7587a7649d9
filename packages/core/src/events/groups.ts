// Groups that take part without a name: `vakbonden`, `the police leadership`, `de gemeenteraad van Delft`.

import { type TextSpan, textSpan } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, WORD } from '../text/tokens.ts';
import { isApostrophe } from './apostrophe.ts';
import type { Clause } from './clauses.ts';
import type { EventPlace, Party, Scene } from './scene.ts';
import { oneLine } from './spacing.ts';
import { namedAt, type Standing, standingOn } from './standing.ts';
import type { EventFamily } from './tables.ts';
import {
  DETERMINER,
  firstOf,
  flagsAt,
  GENITIVE,
  PEOPLE,
  PLACE_NOUN,
  PREPOSITION,
  STOP,
  WITH,
} from './words.ts';

export interface GroupHit {
  readonly first: number;
  readonly last: number;
  /** True behind `met`, `with`, `tussen`. */
  readonly joined: boolean;
}

const LONGEST_GROUP = 4;

/** Group nouns of a stretch that hang on no other noun: its subjects, and who they meet. */
export function groupsIn(scene: Scene, clause: Clause): GroupHit[] {
  const { tokens } = scene.article;
  const hits: GroupHit[] = [];
  const start = firstOf(scene, clause, PEOPLE);
  for (let i = start < 0 ? clause.last : start; i < clause.last; i++) {
    if ((flagsAt(scene, i) & PEOPLE) === 0 || tokens.kind[i] !== WORD) continue;
    if (i + 1 < clause.last && (flagsAt(scene, i + 1) & PEOPLE) !== 0) continue;
    let first = i;
    while (first > clause.first && i - first < LONGEST_GROUP && isInside(scene, first - 1)) first--;
    let before = first - 1;
    while (before >= clause.first && (flagsAt(scene, before) & DETERMINER) !== 0) before--;
    const word = before >= clause.first ? flagsAt(scene, before) : 0;
    const joined = (word & WITH) !== 0;
    const hit = { first, last: wholeGroup(scene, i + 1), joined };
    if (((word & PREPOSITION) !== 0 && !joined) || (isNamedNext(scene, hit.last) && !homeOf(scene, hit)))
      continue;
    hits.push(hit);
  }
  return hits;
}

function isInside(scene: Scene, i: number): boolean {
  const { tokens } = scene.article;
  const stops = flagsAt(scene, i) & (DETERMINER | STOP | PREPOSITION);
  return tokens.kind[i] === WORD && stops === 0 && lowerOf(tokens, i).length > 1;
}

/** `informateurs Anna Holm en …`, `onderhandelaars van de Navo`: the name says who they are. */
function isNamedNext(scene: Scene, i: number): boolean {
  const at = (flagsAt(scene, i) & GENITIVE) !== 0 ? i + 1 : i;
  const next = (flagsAt(scene, at) & DETERMINER) !== 0 ? at + 1 : at;
  return namedAt(scene, next) !== null;
}

/** `board of supervisors`: the end of a group that consists of another. */
function wholeGroup(scene: Scene, last: number): number {
  const isMore = (flagsAt(scene, last) & GENITIVE) !== 0 && (flagsAt(scene, last + 1) & PEOPLE) !== 0;
  return isMore ? last + 2 : last;
}

/** A group as a party under its own words; a council with its town. */
export function groupAsParty(scene: Scene, hit: GroupHit): Party {
  const { tokens, text } = scene.article;
  const { first, last } = hit;
  const own = textSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number);
  const home = homeOf(scene, hit);
  const span = home
    ? textSpan(text, Math.min(own.start, home.span.start), Math.max(own.end, home.span.end))
    : own;
  return {
    name: oneLine(span.text),
    short: oneLine(own.text),
    key: `~${lowerOf(tokens, last - 1)}`,
    entity: null,
    span,
    rule: 'group in the clause',
  };
}

/** A town or country with the token behind it. */
interface Home {
  readonly span: TextSpan;
  readonly zone: string | null;
  readonly entity: number | null;
}

/** The town of `de gemeenteraad van Delft`, `Berlin's city council`; null for other groups and where none is named. */
function homeOf(scene: Scene, hit: GroupHit): Home | null {
  const { tokens } = scene.article;
  const { councils } = scene.tables;
  if (!councils.has(lowerOf(tokens, hit.last - 1))) return null;
  const [opening] = standingOn(scene, hit.first);
  if (opening && opening.entity.kind === 'place') return homeFrom(opening);
  const isOwned = lowerOf(tokens, hit.first - 1) === 's' && isApostrophe(formOf(tokens, hit.first - 2));
  const [owner] = isOwned ? standingOn(scene, hit.first - 3) : [];
  if (owner?.entity.kind === 'place') return homeFrom(owner);
  return (flagsAt(scene, hit.last) & GENITIVE) !== 0 ? homeBehind(scene, hit.last + 1) : null;
}

function homeFrom({ mention, entity }: Standing): Home {
  const isAdjective = mention.form === 'adjective';
  const span = isAdjective ? { start: mention.start, end: mention.end, text: entity.name } : mention;
  return { span, zone: entity.zone, entity: entity.id };
}

/** `Loudon county`. */
function withKind(scene: Scene, name: Standing): Home {
  const { tokens, text } = scene.article;
  const home = homeFrom(name);
  const isKind = (flagsAt(scene, name.last) & PLACE_NOUN) !== 0;
  return isKind ? { ...home, span: textSpan(text, home.span.start, tokens.end[name.last] as number) } : home;
}

/** In tokens: `Loudon county`. */
const LONGEST_HOME = 4;

/** A place by name, or words with a capital that no table knows. */
function homeBehind(scene: Scene, first: number): Home | null {
  const { tokens, text } = scene.article;
  const named = namedAt(scene, first);
  if (named) return named.entity.kind === 'place' ? withKind(scene, named) : null;
  let last = first;
  const isInside = (i: number): boolean =>
    isCapitalised(tokens, i) || formOf(tokens, i) === '-' || (flagsAt(scene, i) & PLACE_NOUN) !== 0;
  if (!isCapitalised(tokens, first)) return null;
  while (last - first < LONGEST_HOME && isInside(last)) last++;
  const span = textSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number);
  return { span, zone: null, entity: null };
}

interface Sitting {
  readonly clause: Clause;
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly family: EventFamily;
}

/** What a council does where it is. */
const SITTING: ReadonlySet<EventFamily> = new Set(['meeting', 'vote', 'hearing', 'presentation']);

/** Where the council of a town or the parliament of a country is; null when the stretch names none with its place. */
export function councilPlace(scene: Scene, { clause, sentence, family }: Sitting): EventPlace | null {
  const at = scene.article.sentences[sentence];
  if (!at || !SITTING.has(family)) return null;
  for (const hit of groupsIn(scene, { first: at.first, last: clause.last })) {
    const home = homeOf(scene, hit);
    if (home) return { ...home, name: oneLine(home.span.text), rule: 'country of who holds it' };
  }
  return null;
}
