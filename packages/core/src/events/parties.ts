// Who takes part in an event, by name: the names of its clause, told apart by the words before them.

import type { Entity, Mention, MentionForm } from '../mention.ts';
import { contains, overlapping, startingIn, textSpan } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, MARK_TOKEN, tokenAt } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { isHanging } from './hanging.ts';
import { isLocative, isSeat, isTowards } from './locative.ts';
import type { Party, PartyRule, Reporter, Scene } from './scene.ts';
import { shortName } from './short-name.ts';
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
  const mentions = mentionsIn(scene, clause);
  if (mentions.length === 0) return parties;
  const topic = firstOf(scene, clause, TOPIC);
  for (const mention of mentions) {
    const isParty =
      (reporters.length === 0 || overlapping(reporters, mention).length === 0) &&
      !isSource(scene, mention, clause) &&
      !isAside(scene, mention, clause) &&
      !((strict || OWN.has(rule)) && (isHanging(scene, mention, head) || isTeller(scene, mention))) &&
      !isElsewhere(scene, mention, { topic, head });
    const party = isParty ? partyOf(scene, mention, { clause, rule, teams }) : null;
    if (party && !parties.some(({ key }) => key === party.key)) parties.push(party);
  }
  return parties;
}

/** Found in the event's own sentence, where a name must take part itself; sentences around tell whom it is about. */
const OWN: ReadonlySet<PartyRule> = new Set(['named in the clause', 'named in the sentence']);

/** Mentions inside the tokens of `clause`, in reading order. */
export function mentionsIn({ article, names }: Scene, clause: Clause): Mention[] {
  const start = article.tokens.start[clause.first] as number;
  const end = article.tokens.end[clause.last - 1] as number;
  const mentions = startingIn(names.mentions, { start, end });
  while ((mentions.at(-1)?.end ?? 0) > end) mentions.pop();
  return mentions;
}

/** `volgens de politie`, `(Reuters)`: who only tells it. */
function isSource(scene: Scene, mention: Mention, clause: Clause): boolean {
  const { tokens } = scene.article;
  const first = tokenAt(tokens, mention.start);
  if (formOf(tokens, first - 1) === '(') return true;
  if ((flagsAt(scene, tokenAt(tokens, mention.end - 1) + 1) & SOURCE) !== 0) return true;
  for (let i = first - 1; i >= Math.max(clause.first, first - SOURCE_REACH); i--) {
    const word = flagsAt(scene, i);
    if ((word & THAT) !== 0) return false;
    if ((word & SOURCE) !== 0) return true;
    if ((word & (STOP | DETERMINER)) === STOP) return false;
  }
  return false;
}

/** `the board announced that …`, also inside a quotation. */
function isTeller(scene: Scene, { end }: Mention): boolean {
  const { tokens } = scene.article;
  const behind = tokenAt(tokens, end - 1) + 1;
  return (flagsAt(scene, behind + 1) & THAT) !== 0 && scene.tables.told.has(lowerOf(tokens, behind));
}

/** Behind `following the resignation of` stands nobody who takes part; `met`, `with` and a comma end that. */
function isAside(scene: Scene, mention: Mention, clause: Clause): boolean {
  const { tokens } = scene.article;
  for (let i = tokenAt(tokens, mention.start) - 1; i >= clause.first; i--) {
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
  mention: Mention,
  { topic, head }: { readonly topic: number; readonly head: number },
): boolean {
  if (topic < 0) return false;
  const at = tokenAt(scene.article.tokens, mention.start);
  if (topic >= Math.max(at, head)) return false;
  if (topic < head) return at < topic;
  const before = (flagsAt(scene, at - 1) & DETERMINER) !== 0 ? at - 2 : at - 1;
  const joins = (flagsAt(scene, before) & WITH) !== 0;
  return !joins || scene.names.entities[mention.entity]?.kind === 'place';
}

/** `volgens Kremlin-adviseur X`: tokens between the source word and its name. */
const SOURCE_REACH = 4;

interface Found {
  readonly clause: Clause;
  readonly rule: PartyRule;
  readonly teams: boolean;
}

function partyOf(scene: Scene, mention: Mention, found: Found): Party | null {
  const entity = scene.names.entities[mention.entity];
  if (!entity || mention.form === 'pronoun') return null;
  if (mention.form === 'adjective') return groupParty(scene, { entity, mention, ...found });
  if (entity.kind === 'place' && !isActor(scene, { entity, mention }, found.teams)) return null;
  if (entity.kind === 'organisation' && (isSeat(scene, mention) || isOffice(scene, mention))) return null;
  if (entity.kind === 'place' && isPersonsCountry(scene, mention)) return null;
  if (isPossessor(scene, mention)) return namedParty(scene, mention, 'possessor');
  return namedParty(scene, mention, found.rule);
}

export function kindOf({ names }: Scene, party: Party | undefined): string | undefined {
  return party?.entity == null ? undefined : names.entities[party.entity]?.kind;
}

/** The party that a name, a description or a metonym stands for. */
export function namedParty(scene: Scene, mention: Mention, rule: PartyRule): Party {
  const entity = scene.names.entities[mention.entity] as Entity;
  return {
    name: mention.form === 'metonym' || isSpelling(entity, mention) ? mention.text : entity.name,
    short: entity.acronym ?? shortName(entity, scene.tables),
    key: partyKey(entity, mention.form),
    entity: entity.id,
    span: textSpan(scene.article.text, mention.start, mention.end),
    rule,
  };
}

/** The house of `the Senate Majority Leader`: part of a person's title. */
function isOffice({ article: { tokens }, tables }: Scene, mention: Mention): boolean {
  const next = tokenAt(tokens, mention.end - 1) + 1;
  const isOne = (i: number): boolean => tables.offices.has(lowerOf(tokens, i)) && isCapitalised(tokens, i);
  return isOne(next) || isOne(next + 1);
}

/** The country of `US President Anna Holm`. */
function isPersonsCountry(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene.article;
  const next = tokenAt(tokens, mention.end - 1) + 1;
  const isTitle = scene.tables.offices.has(lowerOf(tokens, next)) && isCapitalised(tokens, next);
  return isTitle && describesPerson(scene, mention, next + 1);
}

/** The country of `Norway’s minister`. */
export function isPossessor({ article: { tokens }, names }: Scene, mention: Mention): boolean {
  const next = tokenAt(tokens, mention.end - 1) + 1;
  const owns = lowerOf(tokens, next + 1) === 's' && /^[’']$/.test(formOf(tokens, next));
  return owns && names.entities[mention.entity]?.kind === 'place';
}

/** `G7` where the article elsewhere writes `G-7`: the clause's own spelling stands. */
function isSpelling({ name, kind }: Entity, { text }: Mention): boolean {
  return kind === 'organisation' && (text === name || text.replaceAll('-', '') === name.replaceAll('-', ''));
}

interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** A place acts when it is a country or stands for its government, and does not say where. */
function isActor(scene: Scene, { entity, mention }: Named, teams: boolean): boolean {
  if (mention.form === 'metonym') return !isLocative(scene, mention);
  const isCountry = entity.world !== null && entity.world === entity.country;
  const isWhere = isLocative(scene, mention) || isTowards(scene, mention) || isSurrounding(scene, mention);
  return (isCountry || (teams && mention.form === 'name')) && mention.form !== 'compound' && !isWhere;
}

/** The country of `in Minsk, Belarus`; behind another country it is the next of a row (`France, Germany and Poland`). */
function isSurrounding({ article: { tokens }, names }: Scene, mention: Mention): boolean {
  const at = tokenAt(tokens, mention.start);
  if (formOf(tokens, at - 1) !== ',' || at < 2) return false;
  const before = { start: tokens.start[at - 2] as number, end: tokens.end[at - 2] as number };
  return overlapping(names.mentions, before).some(({ entity, form }) => {
    const place = names.entities[entity];
    return (
      form === 'name' && place?.kind === 'place' && (place.world === null || place.world !== place.country)
    );
  });
}

/** `een Russische delegatie` is a party; the adjective alone is none. `Amerikaanse en Russische functionarissen` are two. */
function groupParty(scene: Scene, { entity, mention, clause, rule }: Named & Found): Party | null {
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
      span: textSpan(text, mention.start, tokens.end[i] as number),
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
function partyKey(entity: Entity, form: MentionForm): string {
  if (entity.country && (entity.kind === 'place' || form === 'metonym')) return entity.country;
  return entity.world ?? `#${entity.id}`;
}
