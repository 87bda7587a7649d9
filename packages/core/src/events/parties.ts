// Who takes part in an event and where it is: the names of its clause, told apart by the words before them.

import type { Article } from '../article.ts';
import type { Entity, Mention, MentionForm, Names } from '../mention.ts';
import { contains, overlapping, type Span, startingIn } from '../text/span.ts';
import { formOf, lowerOf, tokenAt } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { EventTables } from './tables.ts';

/** Somebody who takes part, as the article names them. */
export interface Party {
  /** What the reading shows: the entity's name, or a group's words (`Russische delegatie`). */
  readonly name: string;
  /** The shortest name the article or the world gives, for titles. */
  readonly short: string;
  /** The same for every way to name one party: a country for its capital, people and adjective. */
  readonly key: string;
  readonly entity: number;
}

export interface EventPlace {
  readonly name: string;
  readonly zone: string | null;
  readonly entity: number;
}

export interface Scene {
  readonly article: Article;
  readonly names: Names;
  readonly tables: EventTables;
  /** Where the speakers of quotations stand, in reading order: they report and take no part. */
  readonly reporters: readonly Reporter[];
}

export interface Reporter extends Span {
  /** The attribution cue that ties them to what is said. */
  readonly cue: Span;
}

/** A house (`at Manchester Crown Court`) is a place when no place is named. */
const HOUSE_DISTANCE = 1000;

function isVenue(entity: Entity, mention: Mention): boolean {
  return entity.kind !== 'person' && mention.form === 'name';
}

/** The place a clause names: a place behind a preposition of place, the one nearest to token `near`. */
export function placeIn(scene: Scene, clause: Clause, near: number): EventPlace | null {
  let best: { place: EventPlace; distance: number } | null = null;
  for (const mention of mentionsIn(scene, clause)) {
    const entity = scene.names.entities[mention.entity];
    if (!entity || !isVenue(entity, mention) || !isLocative(scene, mention)) continue;
    const far = entity.kind === 'place' ? 0 : HOUSE_DISTANCE;
    const distance = far + Math.abs(tokenAt(scene.article.tokens, mention.start) - near);
    if (best && best.distance <= distance) continue;
    best = { place: { name: mention.text, zone: entity.zone, entity: entity.id }, distance };
  }
  return best?.place ?? null;
}

/**
 * The parties of the event that token `head` names, each once, in reading order: the names of its clause but for its
 * place, for who reports, and for what they talk about.
 */
export function partiesIn(scene: Scene, clause: Clause, head: number): Party[] {
  const parties = new Map<string, Party>();
  for (const mention of mentionsIn(scene, clause)) {
    const isParty = !isReporter(scene, mention, clause) && !isElsewhere(scene, mention, { clause, head });
    const party = isParty ? partyOf(scene, mention, clause) : null;
    if (party && !parties.has(party.key)) parties.set(party.key, party);
  }
  return [...parties.values()];
}

function mentionsIn({ article, names }: Scene, clause: Clause): Mention[] {
  const start = article.tokens.start[clause.first] as number;
  const end = article.tokens.end[clause.last - 1] as number;
  return startingIn(names.mentions, { start, end }).filter((mention) => mention.end <= end);
}

function isReporter({ article, reporters, tables }: Scene, mention: Mention, clause: Clause): boolean {
  if (overlapping(reporters, mention).length > 0) return true;
  const first = tokenAt(article.tokens, mention.start);
  if (formOf(article.tokens, first - 1) === '(') return true;
  for (let i = first - 1; i >= Math.max(clause.first, first - SOURCE_REACH); i--) {
    const word = lowerOf(article.tokens, i);
    if (tables.sources.has(word)) return true;
    if (tables.phraseStops.has(word) && !tables.determiners.has(word)) return false;
  }
  return false;
}

interface Heading {
  readonly clause: Clause;
  readonly head: number;
}

/**
 * What they talk about takes no part: behind `over`, all but people and organisations behind `met`. When the event itself
 * is what is talked about (`bijpraten over de gesprekken tussen …`), who stands before `over` takes none.
 */
function isElsewhere(
  { article: { tokens }, names, tables }: Scene,
  mention: Mention,
  { clause, head }: Heading,
): boolean {
  const at = tokenAt(tokens, mention.start);
  for (let i = clause.first; i < Math.max(at, head); i++) {
    if (!tables.topics.has(lowerOf(tokens, i))) continue;
    if (i < head) return at < i;
    if (at < i) return false;
    const before = isDeterminer(tables, tokens, at - 1) ? at - 2 : at - 1;
    const joins = tables.withWords.has(lowerOf(tokens, before));
    return !joins || names.entities[mention.entity]?.kind === 'place';
  }
  return false;
}

function isDeterminer(tables: EventTables, tokens: Article['tokens'], i: number): boolean {
  return tables.determiners.has(lowerOf(tokens, i));
}

/** `volgens Kremlin-adviseur X`: tokens between the source word and its name. */
const SOURCE_REACH = 4;

function partyOf(scene: Scene, mention: Mention, clause: Clause): Party | null {
  const entity = scene.names.entities[mention.entity];
  if (!entity || mention.form === 'pronoun') return null;
  if (mention.form === 'adjective') return groupParty(scene, { entity, mention, clause });
  if (entity.kind === 'place' && !isActor(scene, { entity, mention })) return null;
  const name = mention.form === 'metonym' ? mention.text : entity.name;
  return {
    name,
    short: entity.acronym ?? lastName(entity),
    key: partyKey(entity, mention.form),
    entity: entity.id,
  };
}

interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** A place acts when it is a country or stands for its government, and does not say where. */
function isActor(scene: Scene, { entity, mention }: Named): boolean {
  if (mention.form === 'metonym') return true;
  const isCountry = entity.world !== null && entity.world === entity.country;
  return isCountry && mention.form !== 'compound' && !isLocative(scene, mention);
}

/** `een Russische delegatie` is a party; the adjective alone is none. `Amerikaanse en Russische functionarissen` are two. */
function groupParty(scene: Scene, { entity, mention, clause }: Named & { clause: Clause }): Party | null {
  const { tokens, text } = scene.article;
  const last = tokenAt(tokens, mention.end - 1) + 1;
  const reach = Math.min(clause.last, last + 4);
  for (let i = last; i < reach; i++) {
    if (!scene.tables.groups.has(lowerOf(tokens, i))) continue;
    if (describesPerson(scene, mention, i + 1)) return null;
    const name = i === last ? text.slice(mention.start, tokens.end[i]) : entity.name;
    return {
      name,
      short: entity.acronym ?? entity.name,
      key: partyKey(entity, mention.form),
      entity: entity.id,
    };
  }
  return null;
}

/** In code units: how far before its adjective `de voormalige Oekraïense president` may begin. */
const LONGEST_DESCRIPTION = 80;

/** In `de Deense premier Anna Holm` the adjective belongs to a person who is a party already. */
function describesPerson({ article, names }: Scene, adjective: Mention, behind: number): boolean {
  const next = article.tokens.start[behind];
  const around = { start: adjective.start - LONGEST_DESCRIPTION, end: (next ?? adjective.end) + 1 };
  return startingIn(names.mentions, around).some(
    (mention) =>
      mention !== adjective &&
      names.entities[mention.entity]?.kind === 'person' &&
      (mention.start === next || contains(mention, adjective)),
  );
}

/** A country, its capital and its government's house share one key. */
function partyKey(entity: Entity, form: MentionForm): string {
  if (entity.country && (entity.kind === 'place' || form === 'metonym')) return entity.country;
  return entity.world ?? `#${entity.id}`;
}

function lastName({ kind, name }: Entity): string {
  if (kind !== 'person') return name;
  const words = name.split(' ');
  const particle = words.findIndex((word, i) => i > 0 && word === word.toLowerCase());
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? name);
}

/** True behind a preposition of place, a determiner let through: `in Genève`, `in de Zwitserse stad Genève`. */
function isLocative({ article: { tokens }, tables }: Scene, mention: Mention): boolean {
  let i = tokenAt(tokens, mention.start) - 1;
  if (tables.determiners.has(lowerOf(tokens, i))) i--;
  return tables.where.has(lowerOf(tokens, i));
}
