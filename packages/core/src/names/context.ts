// What the words around a name say about what it names.

import type { Sentence } from '../text/sentences.ts';
import { lowerOf } from '../text/tokens.ts';
import {
  BODY,
  BODY_LINK,
  DETERMINER,
  FIRST_NAME,
  LOCATIVE,
  SETTLEMENT,
  SITE,
  SPEECH,
  TRADE,
  WEAK_LOCATIVE,
} from './lexicon.ts';
import { hasAge, type Office } from './roles.ts';
import { noVotes, VOTE, type Votes, votesFor } from './spot.ts';
import { APOSTROPHE, COMMA, DEED, EMPLOYER, ENDS_IN_S, SHARED_DEED } from './traits.ts';
import type { Unit } from './units.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';

export interface Setting {
  readonly sentence: Sentence;
  readonly office: Office;
  readonly isApposed: boolean;
  /** True when a preposition ties it to the name before (`Bilt` in `Jan Smit van De Bilt`). */
  readonly isTied: boolean;
  /** What the name before it in a list says. */
  readonly listed: Votes;
}

export function behindVotes(words: Words, units: readonly Unit[], { isApposed, isTied }: Setting): Votes {
  const { last } = units.at(-1) as Unit;
  const next = flagsAt(words, last);
  let person = isApposed ? 3 : 0;
  if ((next & SPEECH) !== 0 && !isTied) person += 2;
  if (hasAge(words, last)) person += 4;
  if (doesDeed(words, units)) person += 1;
  const isTrade = (next & TRADE) !== 0;
  const isIn = (traitsAt(words, last) & COMMA) !== 0 && isInside(words, last + 1);
  if (person === 0 && !isTrade && !isIn) return noVotes;
  return { person: person * VOTE, organisation: isTrade ? 2 * VOTE : 0, place: isIn ? 2 * VOTE : 0 };
}

/** The `Texas` of `Austin, Texas`. */
function isInside(words: Words, i: number): boolean {
  const hit = worldAt(words, i);
  if (!hit) return false;
  return hit.senses.some(
    ({ entry, form }) => form === 'name' && (entry.kind === 'region' || entry.kind === 'country'),
  );
}

/** `Smit stapt op`, `Gisteren stapte Smit op`, `Smit resigned`: what only a person does; a form that many take needs a name that is no plural. */
export function doesDeed(words: Words, units: readonly Unit[]): boolean {
  const head = units[0] as Unit;
  const behind = traitsAt(words, (units.at(-1) as Unit).last);
  if ((behind & DEED) !== 0) return true;
  if ((behind & SHARED_DEED) !== 0) return (traitsAt(words, head.core) & ENDS_IN_S) === 0;
  return words.lexicon.tables.verbSecond && (traitsAt(words, head.first - 1) & DEED) !== 0;
}

/** A name without any context to tell is one all the same when the article uses it more than once. */
const HINT = 0.35 * VOTE;

const ofOffice = votesFor({ person: 5 });

export function beforeVotes(words: Words, units: readonly Unit[], { office, sentence }: Setting): Votes {
  if (office.kind !== 'none' && !isGluedBody(words, units)) return ofOffice;
  const at = (units[0] as Unit).first - 1;
  if (at < sentence.first) return noVotes;
  const flags = flagsAt(words, at);
  const isAlone = units.length === 1;
  const isLinked = (flags & BODY_LINK) !== 0;
  const isOwner = (traitsAt(words, (units.at(-1) as Unit).last) & APOSTROPHE) !== 0;
  let person = (flags & SPEECH) !== 0 && !isOwner ? 2 : 0;
  let organisation = (traitsAt(words, at) & EMPLOYER) !== 0 ? 1 : 0;
  if ((flags & DETERMINER) !== 0) {
    person -= 3;
    if (!isAlone) organisation += 1;
  }
  const hint = isAlone && (flags & DETERMINER) === 0 ? HINT : 0;
  if ((flags & TRADE) !== 0) organisation += 5;
  else if ((flags & BODY) !== 0) organisation += 3;
  let place = (flags & LOCATIVE) !== 0 ? 2 : 0;
  if ((flags & WEAK_LOCATIVE) !== 0) place += 1;
  if (place > 0 && !isAlone && ((units[0] as Unit).flags & FIRST_NAME) === 0) person -= 1;
  const isTied = isLinked && (flagsAt(words, at - 1) & SETTLEMENT) !== 0;
  if ((flags & (SETTLEMENT | SITE)) !== 0 || isTied) place += 3;
  return {
    person: person * VOTE + (isLinked ? 0 : hint),
    organisation: organisation * VOTE + (isLinked ? hint : 0),
    place: place * VOTE,
  };
}

/** `directeur-generaal Bestuursdienst`: where somebody holds the office, not who. */
function isGluedBody({ tokens, lexicon }: Words, units: readonly Unit[]): boolean {
  const unit = units[0] as Unit;
  if (units.length > 1 || (unit.flags & BODY) === 0) return false;
  return ((lexicon.flags.get(lowerOf(tokens, unit.core)) ?? 0) & BODY) === 0;
}
