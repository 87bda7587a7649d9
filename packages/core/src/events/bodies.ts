// Who takes part beside those the sentence names: a speaker's organisation, the leaders a summit is of, opponents, makers.

import type { Mention } from '../mention.ts';
import { startingIn } from '../text/span.ts';
import { tokenAt, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { tellsMatch } from './cues.ts';
import { kindOf, NOBODY, namedParty, partiesIn } from './parties.ts';
import { rolesAt, TOLD } from './roles.ts';
import type { Party, Scene } from './scene.ts';
import type { SentenceScene } from './schedule.ts';
import type { EventFamily } from './tables.ts';
import { flagsAt, STOP } from './words.ts';

/** How many words may stand between an organisation and its member: `Acme chief executive Anna Baker`. */
const LONGEST_ROLE = 3;

/** For whom somebody says `we`: the organisation right before one of their names; empty when none stands there. */
export function bodyOf(scene: Scene, speaker: number): readonly Party[] {
  const { names } = scene;
  for (let i = 1; i < names.mentions.length; i++) {
    const body = names.mentions[i - 1] as Mention;
    const person = names.mentions[i] as Mention;
    if (person.entity !== speaker || person.form !== 'name' || !isBody(scene, body)) continue;
    if (isRoleBetween(scene, body, person)) return [namedParty(scene, body, 'speaker of the quotation')];
  }
  return [];
}

/** An organisation, or a name that no table of places knows. */
function isBody({ names }: Scene, { entity, form }: Mention): boolean {
  const found = names.entities[entity];
  const isName = form === 'name' || form === 'acronym';
  return isName && (found?.kind === 'organisation' || (found?.kind === 'place' && found.world === null));
}

function isRoleBetween(scene: Scene, body: Mention, person: Mention): boolean {
  const { tokens } = scene.article;
  const first = tokenAt(tokens, body.end - 1) + 1;
  const last = tokenAt(tokens, person.start);
  if (last <= first || last - first > LONGEST_ROLE) return false;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== WORD || (flagsAt(scene, i) & STOP) !== 0 || (rolesAt(scene, i) & TOLD) !== 0)
      return false;
  }
  return true;
}

interface Around {
  readonly family: EventFamily;
  readonly parties: readonly Party[];
}

/** Whom the words around the event's own sentence add to its parties. */
export function besideThem(scene: SentenceScene, { family, parties }: Around): readonly Party[] {
  const leaders = leadersOf(scene, { family, parties });
  const others = opponents(scene, { family, parties });
  const makers = makersOf(scene, parties);
  return others.length + makers.length > 0 ? [...leaders, ...others, ...makers] : leaders;
}

/** The heads of state or government beside `The G7 will meet`, whose members they are; a bank or union that meets is not theirs. */
function leadersOf(scene: SentenceScene, { family, parties }: Around): readonly Party[] {
  if (family !== 'meeting' || parties.length === 0) return NONE;
  if (!parties.every((party) => isClubOfLeaders(scene, party))) return NONE;
  return [scene.index - 1, scene.index + 1].flatMap((index) => {
    const at = scene.article.sentences[index];
    return (at ? startingIn(scene.names.mentions, at) : [])
      .filter((mention) => mention.form === 'name' && isLeader(scene, mention))
      .map((mention) =>
        namedParty(scene, mention, index < scene.index ? 'sentence before' : 'sentence behind'),
      );
  });
}

function isClubOfLeaders({ names }: Scene, { entity }: Party): boolean {
  const world = entity === null ? null : names.entities[entity]?.world;
  return world !== null && world !== undefined && CLUBS.has(world);
}

/** Bodies that are nothing but the leaders of their states, by their keys in the world's tables. */
const CLUBS: ReadonlySet<string> = new Set(['G7', 'G8', 'G20', 'BRICS', 'EUCO']);

function isLeader({ names, tables }: Scene, { entity }: Mention): boolean {
  const found = names.entities[entity];
  if (found?.kind !== 'person' || found.role === null) return false;
  return found.role
    .toLowerCase()
    .split(' ')
    .some((word) => tables.leaders.has(word));
}

/** True when the next sentence plays the parties of a clause against each other: what they do then is a match. */
export function isPlayed(scene: SentenceScene, clause: Clause): boolean {
  const next = scene.article.sentences[scene.index + 1];
  if (!next || !tellsMatch(scene, next)) return false;
  const parties = partiesIn(scene, { clause, head: clause.first, rule: 'named in the clause', teams: true });
  return opponents(scene, { family: 'other', parties }).length > 0;
}

/** `Serbia takes on Japan` behind the sentence that says when Serbia plays; not what they play on a day of its own. */
function opponents(scene: SentenceScene, { family, parties }: Around): readonly Party[] {
  const next = scene.article.sentences[scene.index + 1];
  if (!next || (family !== 'match' && family !== 'other') || parties.length === 0) return NONE;
  if (!tellsMatch(scene, next)) return NONE;
  if (startingIn(scene.timexes, next).some(({ type }) => type === 'DATE')) return NONE;
  const search = { clause: next, head: next.first, rule: 'sentence behind', teams: true } as const;
  const named = partiesIn(scene, { ...search, reporters: NOBODY });
  const isSport = family === 'match' || !named.some((party) => kindOf(scene, party) === 'person');
  return isSport && named.some(({ key }) => parties.some((party) => party.key === key)) ? named : [];
}

const NONE: readonly Party[] = [];

/** The organisation right before what it makes: `the Acme Pegasus rocket`. */
function makersOf(scene: Scene, parties: readonly Party[]): readonly Party[] {
  if (parties.length === 0) return NONE;
  scene.memo.makers ??= findMakers(scene.names);
  const { makers } = scene.memo;
  if (makers.size === 0) return NONE;
  const found: Party[] = [];
  for (const { entity } of parties) {
    const maker = entity === null ? undefined : makers.get(entity);
    if (maker) found.push(namedParty(scene, maker, 'maker'));
  }
  return found;
}

/** By the entity made: where its maker stands right before it first. */
function findMakers({ entities, mentions }: Scene['names']): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  const isNamed = ({ entity, form }: Mention): boolean =>
    form === 'name' && entities[entity]?.kind === 'organisation';
  for (let i = 1; i < mentions.length; i++) {
    const maker = mentions[i - 1] as Mention;
    const made = mentions[i] as Mention;
    if (maker.end + 1 !== made.start || maker.entity === made.entity) continue;
    if (isNamed(maker) && isNamed(made) && !found.has(made.entity)) found.set(made.entity, maker);
  }
  return found;
}
