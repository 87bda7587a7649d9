// Who takes part: the first of several ways to read it that finds anybody.

import { overlaps } from '../text/span.ts';
import { formOf, lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { hasKey, namedParty, partiesIn } from './parties.ts';
import { countedParties, type GroupHit, groupAsParty, groupsIn, meantBy, pronounParties } from './people.ts';
import type { EventPlace, Party, Reporter, Scene } from './scene.ts';
import type { SentenceScene } from './schedule.ts';
import { standingIn } from './standing.ts';
import type { EventFamily } from './tables.ts';
import { FINITE, flagsAt } from './words.ts';

export interface Taking {
  readonly clause: Clause;
  readonly head: number;
  readonly family: EventFamily;
  readonly place: EventPlace | null;
}

/** The parties that the sentence gives, each once; empty when it names nobody. */
export function participantsOf(scene: SentenceScene, taking: Taking): readonly Party[] {
  // The first that finds anybody counts.
  let found = but(taking.place, clauseParties(scene, taking));
  if (found.length === 0) found = but(taking.place, announcers(scene));
  if (found.length === 0) found = but(taking.place, sentenceParties(scene, taking));
  const hosts = hostParty(scene, taking);
  if (hosts.length === 0) return found;
  return found.length > 0 ? but(null, [...found, ...hosts]) : hosts;
}

/** Without the place, each once. */
function but(place: EventPlace | null, parties: readonly Party[]): readonly Party[] {
  const found: Party[] = [];
  for (const party of parties) if (!isPlace(party, place) && !hasKey(found, party.key)) found.push(party);
  return found;
}

/** Empty when the clause is the whole sentence, which has been searched. */
function sentenceParties(scene: SentenceScene, { head, family }: Taking): Party[] {
  if (scene.clauses.length === 1) return [];
  const { first, last } = scene.sentence;
  const teams = family === 'match';
  return partiesIn(scene, { clause: { first, last }, head, rule: 'named in the sentence', teams });
}

function isPlace({ entity, span }: Party, place: EventPlace | null): boolean {
  return place !== null && ((entity !== null && entity === place.entity) || overlaps(span, place.span));
}

function clauseParties(scene: SentenceScene, { clause, head, family }: Taking): Party[] {
  const teams = family === 'match';
  const known = pronounParties(scene, { clause, sentence: scene.index });
  const groups: GroupHit[] = [];
  const subject = subjectClause(scene, clause);
  for (let stretch = subject ?? clause; ; stretch = clause) {
    for (const party of partiesIn(scene, { clause: stretch, head, rule: 'named in the clause', teams }))
      known.push(party);
    for (const hit of groupsIn(scene, stretch)) groups.push(hit);
    if (stretch === clause) break;
  }
  return groups.length > 0 ? withGroups(scene, known, groups) : known;
}

/** Those who are named and the groups that are not; groups that stand for others are these. */
function withGroups(scene: SentenceScene, known: readonly Party[], groups: readonly GroupHit[]): Party[] {
  const parties: Party[] = [];
  for (const hit of groups) {
    const meant =
      known.length === 0 ? countedParties(scene, hit, scene.index) : meantBy(scene, hit, scene.index);
    for (const party of meant) parties.push(party);
  }
  const isMeant = parties.length > 0;
  for (const party of known) parties.push(party);
  if (!isMeant)
    for (const hit of groups) if (known.length === 0 || hit.joined) parties.push(groupAsParty(scene, hit));
  return parties;
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
