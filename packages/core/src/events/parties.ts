// Who takes part in an event, by name: the names of its clause, told apart by the words before them.

import type { Entity, Mention, MentionForm } from '../mention.ts';
import { contains, overlapping, startingIn, type TextSpan, textSpan } from '../text/span.ts';
import { formOf, lowerOf } from '../text/tokens.ts';
import { isApostrophe } from './apostrophe.ts';
import { isAside, isDateline, isOffice, isOfPerson, isSource, isTeller } from './bystanders.ts';
import type { Clause } from './clauses.ts';
import { isHanging } from './hanging.ts';
import { isLocative, isSeat, isTowards } from './locative.ts';
import { GROUP, rolesAt } from './roles.ts';
import type { Party, PartyRule, Reporter, Scene } from './scene.ts';
import { shortName } from './short-name.ts';
import { namedAt, type Standing, standingIn, standingOn } from './standing.ts';
import { DETERMINER, firstOf, flagsAt, TOPIC, VENUE, WITH } from './words.ts';

export interface Stretch {
  readonly clause: Clause;
  /** The token that names the event. */
  readonly head: number;
  readonly rule: PartyRule;
  /** True in a match, where a town that does something is its club. */
  readonly teams?: boolean;
  /** True where a name must act itself, as it must in the event's own sentence. */
  readonly strict?: boolean;
  /** Who reports and takes no part; the scene's when left out. */
  readonly reporters?: readonly Reporter[];
}

/** True when one of them is the party of that key. */
export function hasKey(parties: readonly Party[], key: string): boolean {
  for (let i = 0; i < parties.length; i++) if ((parties[i] as Party).key === key) return true;
  return false;
}

/** Where who speaks may take part as well. */
export const NOBODY: readonly Reporter[] = [];

/**
 * The parties of the event that token `head` names, each once, in reading order: the names of its clause but for its
 * place, for who reports, and for what they talk about.
 */
export function partiesIn(
  scene: Scene,
  { clause, head, rule, teams = false, strict = false, reporters = scene.reporters }: Stretch,
): Party[] {
  const parties: Party[] = [];
  const names = standingIn(scene, clause);
  if (names.length === 0) return parties;
  const topic = topicOf(scene, clause);
  // In the event's own sentence a name must take part itself; sentences around tell whom it is about.
  const mustAct = strict || rule === 'named in the clause' || rule === 'named in the sentence';
  for (const name of names) {
    const isNobody =
      name.mention.form === 'pronoun' ||
      (reporters.length > 0 && overlapping(reporters, name.mention).length > 0) ||
      isDateline(scene, name) ||
      isSource(scene, name, clause) ||
      isAside(scene, name, clause) ||
      (mustAct && (isHanging(scene, name, head) || isTeller(scene, name))) ||
      (topic >= 0 && isElsewhere(scene, name, { topic, head }));
    const party = isNobody ? null : partyOf(scene, name, { clause, rule, teams });
    if (party && !hasKey(parties, party.key)) parties.push(party);
  }
  return parties;
}

/** Where what they talk about begins; `daarover met` ends on a `over` that opens nothing. -1 for nowhere. */
function topicOf(scene: Scene, { first, last }: Clause): number {
  let at = firstOf(scene, { first, last }, TOPIC);
  while (at >= 0 && (flagsAt(scene, at + 1) & WITH) !== 0)
    at = firstOf(scene, { first: at + 1, last }, TOPIC);
  return at;
}

/**
 * What they talk about takes no part: behind `over`, all but people and organisations behind `met`. When the event itself
 * is what is talked about (`bijpraten over de gesprekken tussen …`), who stands before `over` takes none.
 */
function isElsewhere(
  scene: Scene,
  { first, entity }: Standing,
  { topic, head }: { readonly topic: number; readonly head: number },
): boolean {
  if (topic >= Math.max(first, head)) return false;
  if (topic < head) return first < topic;
  const before = (flagsAt(scene, first - 1) & DETERMINER) !== 0 ? first - 2 : first - 1;
  const joins = (flagsAt(scene, before) & WITH) !== 0;
  return !joins || entity.kind === 'place';
}

interface Found {
  readonly clause: Clause;
  readonly rule: PartyRule;
  readonly teams: boolean;
}

function partyOf(scene: Scene, name: Standing, found: Found): Party | null {
  const { entity, mention } = name;
  if (mention.form === 'adjective') return groupParty(scene, name, found);
  if (entity.kind !== 'person' && isOfPerson(scene, name)) return null;
  if (entity.kind === 'place' && !isActor(scene, name, found.teams)) return null;
  if (entity.kind === 'organisation' && (isSeat(scene, name) || isOffice(scene, name))) return null;
  if ((flagsAt(scene, name.first - 1) & VENUE) !== 0) return null;
  return namedParty(scene, mention, isPossessor(scene, name) ? 'possessor' : found.rule);
}

export function kindOf({ names }: Scene, party: Party | undefined): string | undefined {
  return party?.entity == null ? undefined : names.entities[party.entity]?.kind;
}

/** The party that a name, a description or a metonym stands for. */
export function namedParty(scene: Scene, mention: Mention, rule: PartyRule): Party {
  const entity = scene.names.entities[mention.entity] as Entity;
  const { start, end, text, form } = mention;
  const { shorts, keys } = scene.memo;
  shorts[entity.id] ??= shortName(entity, scene.tables);
  keys[entity.id] ??= entity.world ?? `#${entity.id}`;
  return {
    name: form === 'metonym' || isSpelling(entity, mention) ? text : entity.name,
    short: entity.acronym ?? (shorts[entity.id] as string),
    key: countryOf(entity, form) ?? (keys[entity.id] as string),
    entity: entity.id,
    span: { start, end, text },
    rule,
  };
}

/** The country of `Norway’s minister`. */
export function isPossessor({ article: { tokens } }: Scene, { entity, last }: Standing): boolean {
  return entity.kind === 'place' && lowerOf(tokens, last + 1) === 's' && isApostrophe(formOf(tokens, last));
}

/** `G7` where the article elsewhere writes `G-7`: the clause's own spelling stands. */
function isSpelling({ name, kind }: Entity, { text }: Mention): boolean {
  if (kind !== 'organisation' || text === name) return kind === 'organisation';
  return (text.includes('-') || name.includes('-')) && text.replaceAll('-', '') === name.replaceAll('-', '');
}

/** A place acts when it is a country or stands for its government, and does not say where. */
function isActor(scene: Scene, name: Standing, teams: boolean): boolean {
  const { entity, mention } = name;
  if (mention.form === 'metonym') return !isLocative(scene, name);
  const isCountry = entity.world !== null && entity.world === entity.country;
  const isWhole = mention.form !== 'compound' || isPaired(scene, name);
  if (!isWhole || !(isCountry || (teams && mention.form !== 'description'))) return false;
  return !isLocative(scene, name) && !isTowards(scene, name) && !isSurrounding(scene, name);
}

/** The first of `the Norway-Italy talks`: a name with another right behind its hyphen. */
function isPaired(scene: Scene, { last }: Standing): boolean {
  return scene.names.mentions.length > 1 && namedAt(scene, last + 1)?.mention.form === 'name';
}

/** The country of `in Minsk, Belarus`; behind another country it is the next of a row (`France, Germany and Poland`). */
function isSurrounding(scene: Scene, { first }: Standing): boolean {
  if (first < 2 || formOf(scene.article.tokens, first - 1) !== ',') return false;
  return standingOn(scene, first - 2).some(
    ({ entity, mention }) =>
      mention.form === 'name' &&
      entity.kind === 'place' &&
      (entity.world === null || entity.world !== entity.country),
  );
}

/** `een Russische delegatie` is a party; the adjective alone is none. `Amerikaanse en Russische functionarissen` are two. */
function groupParty(
  scene: Scene,
  { entity, mention, last }: Standing,
  { clause, rule }: Found,
): Party | null {
  const { tokens, text } = scene.article;
  const reach = Math.min(clause.last, last + 4);
  for (let i = last; i < reach; i++) {
    if ((rolesAt(scene, i) & GROUP) === 0) continue;
    if (describesPerson(scene, mention, i + 1)) return null;
    const span: TextSpan = textSpan(text, mention.start, tokens.end[i] as number);
    return {
      name: i === last ? span.text : entity.name,
      short: entity.acronym ?? entity.name,
      key: countryOf(entity, mention.form) ?? entity.world ?? `#${entity.id}`,
      entity: entity.id,
      span,
      rule,
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
function countryOf({ country, kind }: Entity, form: MentionForm): string | null {
  return country !== null && (kind === 'place' || form === 'metonym') ? country : null;
}
