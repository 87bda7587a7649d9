// Who a title names: the first who takes part, those in one row with them, and whom they meet.

import { formOf, lowerOf, MARK_TOKEN, tokenAt } from '../text/tokens.ts';
import type { CueHit } from './cues.ts';
import { kindOf } from './parties.ts';
import { ADDITIVE, RELATIVE, rolesAt } from './roles.ts';
import type { EventPlace, Party, PartyRule, Scene } from './scene.ts';
import { ANY_SIGN } from './signs.ts';
import type { EventFamily } from './tables.ts';
import { type ClauseParts, isDated } from './title-words.ts';
import { DETERMINER, FINITE, firstOf, flagsAt, GENITIVE, PREPOSITION, THAT, WITH } from './words.ts';

export interface ActorParts extends Pick<ClauseParts, 'scene' | 'without'> {
  readonly family: EventFamily;
  readonly parties: readonly Party[];
  readonly place: EventPlace | null;
  /** The token of the event's word; null when only signs tell of it. */
  readonly at: number | null;
  readonly cues: readonly CueHit[];
}

/** Ways to be a party that a title passes over: who only announces it, whose country it is, the house it is in, who stands for office. */
const PASSED: ReadonlySet<PartyRule> = new Set([
  'who announces',
  'possessor',
  'host',
  'sentence behind',
  'candidate',
]);

/** Families whose parties face each other. */
const FACING: ReadonlySet<EventFamily> = new Set(['meeting', 'match', 'hearing', 'ceremony']);

/**
 * The parties that a title may name, most important first; without those that `phrase`, the words of the event, or the place
 * names already. `last` is the token behind its noun; null when it has none.
 */
export function actingIn(
  parts: ActorParts,
  { phrase, last }: { readonly phrase: string; readonly last: number | null },
): readonly Party[] {
  const { parties, place } = parts;
  if (parties.length === 0) return parties;
  const said = phrase.toLowerCase();
  const first: Party[] = [];
  const owners: Party[] = [];
  for (const party of parties) {
    const { entity, short, rule } = party;
    if (entity !== null && entity === place?.entity) continue;
    // What is longer in small letters too stands in no shorter phrase.
    if (short.length <= said.length && said.includes(short.toLowerCase())) continue;
    if (!PASSED.has(rule)) first.push(party);
    else if (rule === 'possessor') owners.push(party);
  }
  const apart = toldApart(first.length > 0 ? subjectFirst(parts, first) : owners);
  if (parts.at === null || apart.length < 2) return apart;
  const owner = last === null ? -1 : apart.findIndex((party) => isOwner(parts, party, last));
  return together(parts, owner > 0 ? apart.slice(owner) : apart);
}

/** `Acme will publish its view of her plan`: who is named before what somebody does alone leaves out whom a pronoun means. */
function subjectFirst({ scene, at, family }: ActorParts, actors: readonly Party[]): readonly Party[] {
  const isAlone = family === 'presentation' || family === 'other';
  if (at === null || !isAlone || actors[0]?.rule !== 'pronoun') return actors;
  const end = scene.article.tokens.start[at] as number;
  const isNamed = actors.some(({ rule, span }) => rule === 'named in the clause' && span.start < end);
  return isNamed ? actors.filter(({ rule }) => rule !== 'pronoun') : actors;
}

/** In tokens: `the slated visit of Trade Secretary Anna Holm`, `Acme’s yearly meeting`. */
const OWNER_REACH = 8;

/** Whose event it is: behind `of`, or before `’s`. */
function isOwner({ scene, at }: ActorParts, { span, rule }: Party, last: number): boolean {
  if (at === null || rule !== 'named in the clause') return false;
  const { tokens } = scene.article;
  const first = tokenAt(tokens, span.start);
  if ((flagsAt(scene, last) & GENITIVE) !== 0 && first > last && first - last < OWNER_REACH)
    return firstOf(scene, { first: last + 1, last: first }, PREPOSITION) < 0;
  const end = tokenAt(tokens, span.end - 1) + 1;
  return lowerOf(tokens, end + 1) === 's' && end < at && at - end < OWNER_REACH;
}

/** Two who share a last name go by their full names. */
function toldApart(parties: readonly Party[]): readonly Party[] {
  if (!parties.some((party) => isShared(parties, party))) return parties;
  return parties.map((party) => (isShared(parties, party) ? { ...party, short: party.name } : party));
}

function isShared(parties: readonly Party[], { key, short }: Party): boolean {
  for (const other of parties) if (other.short === short && other.key !== key) return true;
  return false;
}

/** The first, who stands beside them, and in a meeting whom they meet: not every name of the sentence. */
function together(parts: ActorParts, actors: readonly Party[]): readonly Party[] {
  const [first, ...more] = actors;
  if (!first) return actors;
  const kept = [first];
  for (const actor of more) {
    const before = kept.at(-1) as Party;
    if (!isNamedThere(actor) || isInRow(parts, before, actor) || isFacing(parts, before, actor))
      kept.push(actor);
  }
  return kept;
}

/** Found in the event's own sentence, where the words between names tell who belongs together. */
function isNamedThere({ rule }: Party): boolean {
  return rule === 'named in the clause' || rule === 'named in the sentence' || rule === 'group in the clause';
}

function isFacing(parts: ActorParts, before: Party, actor: Party): boolean {
  if (parts.family === 'match' && kindOf(parts.scene, actor) !== 'person') return true;
  return FACING.has(parts.family) && isMet(parts, before, actor);
}

/** In tokens: `Acme, the maker of cars, and`. */
const LONGEST_ROW = 7;

/** `A, B and C`, `the ministers of A and the defence minister of B`. */
function isInRow(parts: ActorParts, before: Party, { span }: Party): boolean {
  const { tokens } = parts.scene.article;
  const last = tokenAt(tokens, span.start);
  const first = tokenAt(tokens, before.span.end - 1) + 1;
  if (last < first || last - first > LONGEST_ROW || !isPlain(parts, first, last)) return false;
  for (let i = first; i < last; i++) if (isJoint(parts, i)) return true;
  return false;
}

function isJoint({ scene }: ActorParts, i: number): boolean {
  return formOf(scene.article.tokens, i) === ',' || (rolesAt(scene, i) & ADDITIVE) !== 0;
}

/** True where no verb, relative or preposition parts two names. */
function isPlain({ scene, cues }: ActorParts, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = flagsAt(scene, i);
    if ((word & (FINITE | THAT | WITH)) !== 0 || (rolesAt(scene, i) & RELATIVE) !== 0) return false;
    if ((word & (PREPOSITION | GENITIVE)) === PREPOSITION) return false;
    if (cues.some(({ first, last, is }) => first <= i && i < last && (is & ANY_SIGN) === 0)) return false;
  }
  return true;
}

/** `A meets B`, `talks of A with B`, `A wil vrijdag B spreken`. */
function isMet(parts: ActorParts, before: Party, { span }: Party): boolean {
  const { scene, at } = parts;
  const { tokens } = scene.article;
  const name = tokenAt(tokens, span.start);
  if (at === null) return false;
  if (at < name && before.span.end < (tokens.start[name] as number)) {
    const behind = tokenAt(tokens, before.span.end - 1) + 1;
    return isLed(parts, Math.max(at + 1, behind), name);
  }
  if (at < name) return isLed(parts, at + 1, name);
  if (before.span.end > span.start) return isJoint(parts, name - 1);
  return isLed(parts, tokenAt(tokens, before.span.end - 1) + 1, name);
}

/** A stretch between an event and a name without commas, verbs and prepositions but `with`, `of`, and those of dates. */
function isLed(parts: ActorParts, first: number, name: number): boolean {
  const { scene } = parts;
  const { tokens } = scene.article;
  const isJoined = isBehindJoint(scene, name);
  for (let i = first; i < name; i++) {
    if (isDated(parts, i)) continue;
    const word = flagsAt(scene, i);
    if (tokens.kind[i] === MARK_TOKEN && formOf(tokens, i) === ',') return false;
    if ((word & THAT) !== 0 || (rolesAt(scene, i) & RELATIVE) !== 0) return false;
    const isStray = isJoined || (flagsAt(scene, i + 1) & WITH) !== 0;
    if ((word & PREPOSITION) !== 0 && (word & (WITH | GENITIVE)) === 0 && !isStray) return false;
  }
  return true;
}

/** `a hearing in Delft between A`, `in the case of A`: whatever stands before, they face each other. */
function isBehindJoint(scene: Scene, name: number): boolean {
  const { tokens } = scene.article;
  const at = (flagsAt(scene, name - 1) & DETERMINER) !== 0 ? name - 2 : name - 1;
  if ((flagsAt(scene, at) & WITH) !== 0) return true;
  return (flagsAt(scene, at) & GENITIVE) !== 0 && scene.tables.cases.has(lowerOf(tokens, at - 1));
}
