// Who takes part: the first of several ways to read it that finds anybody.

import { contains, overlaps } from '../text/span.ts';
import { formOf, lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { type GroupHit, groupAsParty, groupsIn } from './groups.ts';
import { hasKey, namedParty, partiesIn } from './parties.ts';
import { countedParties, meantBy, pronounParties } from './people.ts';
import type { EventPlace, Party, Reporter, Scene } from './scene.ts';
import type { SentenceScene } from './schedule.ts';
import { NOUN, VERB } from './signs.ts';
import { standingIn } from './standing.ts';
import type { EventFamily } from './tables.ts';
import { FINITE, firstOf, flagsAt, WITH } from './words.ts';

export interface Taking {
  readonly clause: Clause;
  readonly head: number;
  readonly family: EventFamily;
  readonly place: EventPlace | null;
}

/** The parties that the sentence gives, each once; empty when it names nobody. */
export function participantsOf(scene: SentenceScene, told: Taking): readonly Party[] {
  // The first that finds anybody counts.
  let found = taking(scene, clauseParties(scene, told), told);
  if (found.length === 0) found = taking(scene, announcers(scene), told);
  if (found.length === 0) found = taking(scene, sentenceParties(scene, told), told);
  const hosts = hostParty(scene, told);
  if (hosts.length === 0) return found;
  return found.length > 0 ? once([...found, ...hosts]) : hosts;
}

/** Without the place and what is inside the event's own name, each once. */
function taking(scene: SentenceScene, parties: readonly Party[], { place, head }: Taking): readonly Party[] {
  const found: Party[] = [];
  for (const party of parties)
    if (!isPlace(party, place) && !isInName(scene, party, head) && !hasKey(found, party.key))
      found.push(party);
  return found;
}

function once(parties: readonly Party[]): readonly Party[] {
  const found: Party[] = [];
  for (const party of parties) if (!hasKey(found, party.key)) found.push(party);
  return found;
}

/** Empty when the clause is the whole sentence, which has been searched. */
function sentenceParties(scene: SentenceScene, { head, family }: Taking): Party[] {
  if (scene.clauses.length === 1) return [];
  const { first, last } = scene.sentence;
  const teams = isSport(scene, family);
  return partiesIn(scene, { clause: { first, last }, head, rule: 'named in the sentence', teams });
}

function isPlace({ entity, span, rule }: Party, place: EventPlace | null): boolean {
  if (place === null || rule === 'group in the clause') return place !== null && contains(place.span, span);
  return (entity !== null && entity === place.entity) || overlaps(span, place.span);
}

/** The chamber of `Tweede Kamerverkiezingen`, the town of `the Cork festival`: a name inside the event's own. */
function isInName({ article: { tokens }, cues }: SentenceScene, { span }: Party, head: number): boolean {
  const isOver = span.start < (tokens.end[head] as number) && (tokens.start[head] as number) < span.end;
  return isOver && cues.some(({ first, is }) => first === head && is === NOUN);
}

function clauseParties(scene: SentenceScene, { clause, head, family }: Taking): Party[] {
  const teams = isSport(scene, family);
  const known = pronounParties(scene, { clause, sentence: scene.index });
  const groups: GroupHit[] = [];
  const subject = subjectClause(scene, clause);
  for (let stretch = subject ?? clause; ; stretch = clause) {
    for (const party of partiesIn(scene, { clause: stretch, head, rule: 'named in the clause', teams }))
      known.push(party);
    for (const hit of groupsIn(scene, stretch)) if (!isBeforeEvent(scene, hit)) groups.push(hit);
    if (stretch === clause) break;
  }
  return groups.length > 0 ? withGroups(scene, known, { clause, groups, family }) : known;
}

/** `The cup begins on Friday, when Norway plays Italy`. */
function isSport({ cues }: SentenceScene, family: EventFamily): boolean {
  return family === 'match' || cues.some(({ is, cue }) => is === VERB && cue.family === 'match');
}

/** `jury trial`: what kind of event it is. */
function isBeforeEvent({ cues }: SentenceScene, { last }: GroupHit): boolean {
  return cues.some(({ first, is }) => first === last && is === NOUN);
}

/** Those who are named and the groups that are not; groups that stand for others are these. */
function withGroups(
  scene: SentenceScene,
  known: readonly Party[],
  { clause, groups, family }: Pick<Taking, 'clause' | 'family'> & { readonly groups: readonly GroupHit[] },
): Party[] {
  const parties: Party[] = [];
  for (const hit of groups) {
    const meant =
      known.length === 0 ? countedParties(scene, hit, scene.index) : meantBy(scene, hit, scene.index);
    for (const party of meant) parties.push(party);
  }
  const isMeant = parties.length > 0;
  const isMeeting = !isMeant && known.length > 0 && family === 'meeting';
  for (const hit of groups)
    if (isMeeting && !hit.joined && meetsAll(scene, known, { clause, hit }))
      parties.push(groupAsParty(scene, hit));
  for (const party of known) parties.push(party);
  if (!isMeant)
    for (const hit of groups) if (known.length === 0 || hit.joined) parties.push(groupAsParty(scene, hit));
  return parties;
}

/** The cabinet, in `the cabinet will confer with Acme`: a subject whom all who are named are met by. */
function meetsAll(
  scene: SentenceScene,
  known: readonly Party[],
  { clause, hit }: { readonly clause: Clause; readonly hit: GroupHit },
): boolean {
  const { tokens } = scene.article;
  const joint = firstOf(scene, clause, WITH);
  return joint >= hit.last && known.every(({ span }) => span.start > (tokens.start[joint] as number));
}

/** Where the subject of a clause stands that goes on behind a relative or an apposition (`X, the minister, will meet`). */
function subjectClause(scene: SentenceScene, clause: Clause): Clause | null {
  const main = scene.clauses[0];
  if (!main || main.first >= clause.first) return null;
  return (flagsAt(scene, clause.first) & FINITE) !== 0 ? main : null;
}

/** The chamber that votes or debates takes part. */
function hostParty(scene: SentenceScene, { place, family }: Taking): Party[] {
  if (place?.rule !== 'host' || (family === 'hearing' && !isChamber(scene, place))) return [];
  const entity = place.entity === null ? undefined : scene.names.entities[place.entity];
  return [
    {
      name: entity?.name ?? place.name,
      short: place.name,
      key: entity?.world ?? (entity ? `#${entity.id}` : `~${place.name.toLowerCase()}`),
      entity: place.entity,
      span: place.span,
      rule: 'host',
    },
  ];
}

function isChamber({ tables }: SentenceScene, { name }: EventPlace): boolean {
  return tables.chambers.some((phrase) => phrase === name.toLowerCase());
}

/** `X confirmed that a vote will be held`: who announces it when nobody else is named. */
function announcers(scene: SentenceScene): Party[] {
  if (scene.reporters.length === 0) return [];
  const said = scene.reporters.filter((reporter) => isAnnouncing(scene, reporter));
  if (said.length === 0) return [];
  return standingIn(scene, scene.sentence)
    .map(({ mention }) => mention)
    .filter((mention) => said.some((reporter) => overlaps(reporter, mention)))
    .filter(({ form }) => form === 'name' || form === 'description')
    .map((mention) => namedParty(scene, mention, 'who announces'));
}

function isAnnouncing({ article, tables }: Scene, { cue }: Reporter): boolean {
  const words = article.text
    .slice(cue.start, cue.end)
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words?.some((word) => tables.announcing.has(word)) ?? false;
}

/** `het WK`, `the G7`: what is written in capitals is the name of an event that everybody knows. */
export function isNameOfItsOwn({ article: { tokens } }: SentenceScene, first: number): boolean {
  const form = formOf(tokens, first);
  return form.length > 1 && lowerOf(tokens, first) !== form && form === form.toUpperCase();
}
