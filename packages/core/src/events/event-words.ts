// Which words that may name an event, or be a sign of one, do so where they stand.

import { isCapitalised, lowerOf, WORD } from '../text/tokens.ts';
import { isParticiple } from '../text/verbs.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import { ARTICLE, ATTRIBUTIVE, firstRole, PERFECT, rolesAt, TO } from './roles.ts';
import type { Scene } from './scene.ts';
import { ANY_SIGN, ANY_VERB, SIGN } from './signs.ts';
import { namedAt } from './standing.ts';
import { DETERMINER, FINITE, flagsAt, OPENER, PREPOSITION, STOP } from './words.ts';

interface Beside {
  readonly found: readonly CueHit[];
  readonly dates: readonly EventDate[];
}

/** False for a word that belongs to a date, or is no event where it stands. */
export function isOfEvent(scene: Scene, hit: CueHit, { found, dates }: Beside): boolean {
  for (const { first, last } of dates) if (hit.first < last && first < hit.last) return false;
  if ((hit.is & ANY_SIGN) !== 0) return !isNoDeadline(scene, hit, dates) && !isDone(scene, hit);
  if ((hit.is & ANY_VERB) !== 0) return !isNounThere(scene, hit) && !isAgainstNobody(scene, hit);
  return !isAttributive(scene, hit) && !isVerbThere(scene, hit, found) && !isHouse(scene, hit);
}

/** `pass by Jamaica Wednesday`, `speak by phone on Wednesday`: no deadline. */
function isNoDeadline(scene: Scene, { is, first, last }: CueHit, dates: readonly EventDate[]): boolean {
  if (is !== SIGN.deadline) return false;
  if (namedAt(scene, last)) return true;
  const isPreposition = last - first === 1 && (flagsAt(scene, first) & PREPOSITION) !== 0;
  return (
    isPreposition &&
    !scene.tables.beforeDate.has(lowerOf(scene.article.tokens, last)) &&
    !dates.some((date) => date.first === last)
  );
}

/** `final guidelines`: the noun behind is what is meant. */
function isAttributive(scene: Scene, { first, last }: CueHit): boolean {
  if ((rolesAt(scene, first) & ATTRIBUTIVE) === 0) return false;
  const { tokens } = scene.article;
  const ends = (flagsAt(scene, last) & (STOP | PREPOSITION | FINITE | DETERMINER)) !== 0;
  return tokens.kind[last] === WORD && !ends && !isCapitalised(tokens, last);
}

/** `the rule`, `het besluit`: a form of the verb behind an article is a noun; not so with its particle (`het komen toelichten`). */
function isNounThere(scene: Scene, { first, cue }: CueHit): boolean {
  return cue.particle === null && (rolesAt(scene, first - 1) & ARTICLE) !== 0;
}

/** In tokens: `staat vandaag in de halve finale tegenover de jonge Belg Anna Holm`. */
const OPPONENT_REACH = 8;

/** `daar staat vandaag tegenover dat`: a verb of a match by its preposition alone, and nobody named behind it. */
function isAgainstNobody(scene: Scene, { last, cue: { family, particle } }: CueHit): boolean {
  if (family !== 'match' || particle?.length !== 1) return false;
  const { tokens } = scene.article;
  let at = last;
  while (at < last + OPPONENT_REACH && lowerOf(tokens, at) !== particle[0]) at++;
  for (let i = at + 1; i < at + OPPONENT_REACH; i++) {
    if (namedAt(scene, i)) return false;
    if ((flagsAt(scene, i) & (OPENER | PREPOSITION)) !== 0) return true;
  }
  return true;
}

/** In tokens: `hebben met de school geregeld`. */
const PERFECT_REACH = 6;

/** `hebben geregeld`: the participle of a perfect tells what was done, and no habit. */
function isDone(scene: Scene, { is, first }: CueHit): boolean {
  if (is !== SIGN.habit || !isParticiple(lowerOf(scene.article.tokens, first), scene.tables.tense))
    return false;
  return firstRole(scene, { first: first - PERFECT_REACH, last: first }, PERFECT) >= 0;
}

/** `to vote`: a word that may be both is the verb behind the mark of the infinitive. */
function isVerbThere(scene: Scene, { first }: CueHit, found: readonly CueHit[]): boolean {
  const isMarked = (rolesAt(scene, first - 1) & TO) !== 0;
  return isMarked && found.some((hit) => hit.first === first && (hit.is & ANY_VERB) !== 0);
}

/** `Congress` with a capital is the chamber, no congress. */
function isHouse({ article: { tokens }, tables }: Scene, { first }: CueHit): boolean {
  return isCapitalised(tokens, first) && tables.chambers.includes(lowerOf(tokens, first));
}
