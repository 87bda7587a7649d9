// What the words around a name say about what it names.

import type { Sentence } from '../text/sentences.ts';
import { lowerOf } from '../text/tokens.ts';
import { FLAG } from './lexicon.ts';
import { hasAge, type Office } from './roles.ts';
import { VOTE, type Votes } from './spot.ts';
import { TRAIT } from './traits.ts';
import type { Unit } from './units.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';

const { BODY, BODY_LINK, DETERMINER, FIRST_NAME, LOCATIVE, SETTLEMENT, SITE, SPEECH, TRADE, WEAK_LOCATIVE } =
  FLAG;
const { APOSTROPHE, COMMA, DEED, EMPLOYER, ENDS_IN_S, SHARED_DEED } = TRAIT;

export interface Setting {
  readonly units: readonly Unit[];
  readonly sentence: Sentence;
  readonly office: Office;
  readonly isApposed: boolean;
  /** True when a preposition ties it to the name before (`Bilt` in `Jan Smit van De Bilt`). */
  readonly isTied: boolean;
  /** What the name before it in a list says. */
  readonly listed: Votes;
}

/** Votes while they are counted. */
export type Tally = { -readonly [Kind in keyof Votes]: number };

export function addBehind(tally: Tally, words: Words, { units, isTied }: Setting): void {
  const { last } = units.at(-1) as Unit;
  const next = flagsAt(words, last);
  if ((next & SPEECH) !== 0 && !isTied) tally.person += 2 * VOTE;
  if (hasAge(words, last)) tally.person += 4 * VOTE;
  if (doesDeed(words, units)) tally.person += VOTE;
  if ((next & TRADE) !== 0) tally.organisation += 2 * VOTE;
  if ((traitsAt(words, last) & COMMA) !== 0 && isInside(words, last + 1)) tally.place += 2 * VOTE;
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

export function addBefore(tally: Tally, words: Words, { units, office, sentence }: Setting): void {
  if (office.kind !== 'none' && !isGluedBody(words, units)) {
    tally.person += 5 * VOTE;
    return;
  }
  const at = (units[0] as Unit).first - 1;
  if (at < sentence.first) return;
  const flags = flagsAt(words, at);
  const isAlone = units.length === 1;
  const isLinked = (flags & BODY_LINK) !== 0;
  const isOwner = (traitsAt(words, (units.at(-1) as Unit).last) & APOSTROPHE) !== 0;
  if ((flags & SPEECH) !== 0 && !isOwner) tally.person += 2 * VOTE;
  if ((traitsAt(words, at) & EMPLOYER) !== 0) tally.organisation += VOTE;
  if ((flags & DETERMINER) !== 0) {
    tally.person -= 3 * VOTE;
    if (!isAlone) tally.organisation += VOTE;
  } else if (isAlone && isLinked) tally.organisation += HINT;
  else if (isAlone) tally.person += HINT;
  if ((flags & TRADE) !== 0) tally.organisation += 5 * VOTE;
  else if ((flags & BODY) !== 0) tally.organisation += 3 * VOTE;
  if ((flags & LOCATIVE) !== 0) tally.place += 2 * VOTE;
  if ((flags & WEAK_LOCATIVE) !== 0) tally.place += VOTE;
  const isEmployed = (flags & WEAK_LOCATIVE) !== 0 && (traitsAt(words, at) & EMPLOYER) !== 0;
  const isLocated = (flags & LOCATIVE) !== 0 || isEmployed;
  if (isLocated && !isAlone && ((units[0] as Unit).flags & FIRST_NAME) === 0) tally.person -= VOTE;
  const isTied = isLinked && (flagsAt(words, at - 1) & SETTLEMENT) !== 0;
  if ((flags & (SETTLEMENT | SITE)) !== 0 || isTied) tally.place += 3 * VOTE;
}

/** `directeur-generaal Bestuursdienst`: where somebody holds the office, not who. */
function isGluedBody({ tokens, lexicon }: Words, units: readonly Unit[]): boolean {
  const unit = units[0] as Unit;
  if (units.length > 1 || (unit.flags & BODY) === 0) return false;
  return ((lexicon.flags.get(lowerOf(tokens, unit.core)) ?? 0) & BODY) === 0;
}
