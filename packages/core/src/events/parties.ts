// Who takes part in an event, by name: the names of its clause, told apart by the words before them.

import type { Entity, Mention, MentionForm } from '../mention.ts';
import { contains, overlapping, startingIn, type TextSpan, textSpan } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, MARK_TOKEN } from '../text/tokens.ts';
import { isApostrophe } from './apostrophe.ts';
import type { Clause } from './clauses.ts';
import { isHanging } from './hanging.ts';
import { isLocative, isSeat, isTowards } from './locative.ts';
import { GROUP, OFFICE, rolesAt, TOLD } from './roles.ts';
import type { Party, PartyRule, Reporter, Scene } from './scene.ts';
import { shortName } from './short-name.ts';
import { type Standing, standingIn, standingOn } from './standing.ts';
import { ASIDE, DETERMINER, FINITE, firstOf, flagsAt, SOURCE, STOP, THAT, TOPIC, WITH } from './words.ts';

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
  const topic = firstOf(scene, clause, TOPIC);
  // In the event's own sentence a name must take part itself; sentences around tell whom it is about.
  const mustAct = strict || rule === 'named in the clause' || rule === 'named in the sentence';
  for (const name of names) {
    const isNobody =
      name.mention.form === 'pronoun' ||
      (reporters.length > 0 && overlapping(reporters, name.mention).length > 0) ||
      isSource(scene, name, clause) ||
      isAside(scene, name, clause) ||
      (mustAct && (isHanging(scene, name, head) || isTeller(scene, name))) ||
      (topic >= 0 && isElsewhere(scene, name, { topic, head }));
    const party = isNobody ? null : partyOf(scene, name, { clause, rule, teams });
    if (party && !hasKey(parties, party.key)) parties.push(party);
  }
  return parties;
}

/** `volgens de politie`, `(Reuters)`: who only tells it. */
function isSource(scene: Scene, { first, last }: Standing, clause: Clause): boolean {
  if ((flagsAt(scene, last) & SOURCE) !== 0 || formOf(scene.article.tokens, first - 1) === '(') return true;
  for (let i = first - 1; i >= Math.max(clause.first, first - SOURCE_REACH); i--) {
    const word = flagsAt(scene, i);
    if ((word & THAT) !== 0) return false;
    if ((word & SOURCE) !== 0) return true;
    if ((word & (STOP | DETERMINER)) === STOP) return false;
  }
  return false;
}

/** `the board announced that …`, also inside a quotation. */
function isTeller(scene: Scene, { last }: Standing): boolean {
  return (flagsAt(scene, last + 1) & THAT) !== 0 && (rolesAt(scene, last) & TOLD) !== 0;
}

/** Behind `following the resignation of` stands nobody who takes part; `met`, `with` and a comma end that. */
function isAside(scene: Scene, name: Standing, clause: Clause): boolean {
  const { tokens } = scene.article;
  for (let i = name.first - 1; i >= clause.first; i--) {
    const word = flagsAt(scene, i);
    if ((word & (WITH | FINITE)) !== 0 || (tokens.kind[i] === MARK_TOKEN && formOf(tokens, i) === ','))
      return false;
    if ((word & ASIDE) !== 0) return true;
  }
  return false;
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

/** `volgens Kremlin-adviseur X`: tokens between the source word and its name. */
const SOURCE_REACH = 4;

interface Found {
  readonly clause: Clause;
  readonly rule: PartyRule;
  readonly teams: boolean;
}

function partyOf(scene: Scene, name: Standing, found: Found): Party | null {
  const { entity, mention } = name;
  if (mention.form === 'adjective') return groupParty(scene, name, found);
  if (entity.kind === 'place' && (!isActor(scene, name, found.teams) || isPersonsCountry(scene, name)))
    return null;
  if (entity.kind === 'organisation' && (isSeat(scene, name) || isOffice(scene, name))) return null;
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

/** A title with a capital, as before a name: `President`. */
function isOfficeAt(scene: Scene, i: number): boolean {
  return (rolesAt(scene, i) & OFFICE) !== 0 && isCapitalised(scene.article.tokens, i);
}

/** The house of `the Senate Majority Leader`: part of a person's title. */
function isOffice(scene: Scene, { last }: Standing): boolean {
  return isOfficeAt(scene, last) || isOfficeAt(scene, last + 1);
}

/** The country of `US President Anna Holm`. */
function isPersonsCountry(scene: Scene, { mention, last }: Standing): boolean {
  return isOfficeAt(scene, last) && describesPerson(scene, mention, last + 1);
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
  if (mention.form === 'compound' || !(isCountry || (teams && mention.form === 'name'))) return false;
  return !isLocative(scene, name) && !isTowards(scene, name) && !isSurrounding(scene, name);
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
