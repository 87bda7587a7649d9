// Where an event is: the place or venue its clause names, the house that holds it, or where the article is set.

import type { Sentence } from '../text/sentences.ts';
import { textSpan } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { findCues } from './cues.ts';
import { isLeaving, isLocative, isTowards } from './locative.ts';
import type { EventPlace, PlaceRule, Scene } from './scene.ts';
import { isDigitAt, type SentenceScene } from './schedule.ts';
import { ANY_VERB, NOUN } from './signs.ts';
import { oneLine } from './spacing.ts';
import { type Standing, standingIn, standingOn } from './standing.ts';
import type { EventFamily, EventTables } from './tables.ts';
import { venueIn } from './venues.ts';
import { DETERMINER, FINITE, firstOf, flagsAt, PREPOSITION, QUESTION, STOP, WHERE } from './words.ts';

/** A house (`at Manchester Crown Court`) is a place when no place is named. */
const HOUSE_DISTANCE = 1000;

export interface Search {
  readonly clause: Clause;
  /** The token nearest to which a place is looked for. */
  readonly near: number;
  readonly family: EventFamily;
  /** The word that names the event, lower case. */
  readonly word: string;
}

/**
 * The place that a stretch names behind a preposition of place, a venue first; for a journey also where it goes. Null
 * when it names none.
 */
export function placeIn(
  scene: SentenceScene,
  { clause, near, family, word }: Search,
  rule: PlaceRule,
): EventPlace | null {
  const names = standingIn(scene, clause);
  // The first `whether` behind the event.
  const question = names.length > 0 ? firstOf(scene, { first: near + 1, last: clause.last }, QUESTION) : -1;
  let best: Standing | null = null;
  let least = Infinity;
  for (const name of names) {
    const { entity, first } = name;
    const distance = (entity.kind === 'place' ? 0 : HOUSE_DISTANCE) + Math.abs(first - near);
    if (
      distance >= least ||
      !isVenue(scene, name) ||
      isElsewhere(first, { clause, near, question }) ||
      (first > near && isOfCause(scene, first, near)) ||
      !(isLocative(scene, name) || isAlongWay(scene, name, { clause, family, word }))
    )
      continue;
    best = name;
    least = distance;
  }
  const named = best ? placeOf(scene, best, rule) : null;
  return venueIn(scene, { clause, near, named }) ?? named;
}

/** Where a journey goes or a departure begins. */
function isAlongWay(scene: SentenceScene, name: Standing, told: Omit<Search, 'near'>): boolean {
  if (isTowards(scene, name) && isJourney(scene, told)) return true;
  return isDeparture(scene.tables, told.word) && isLeaving(scene, name);
}

/** `launch`, `be launched`. */
export function isDeparture({ departures }: EventTables, word: string): boolean {
  return departures.has(word.slice(word.lastIndexOf(' ') + 1));
}

function isJourney(scene: SentenceScene, { clause, family, word }: Omit<Search, 'near'>): boolean {
  return family === 'visit' || scene.tables.journeys.has(word) || travels(scene, clause);
}

/** In tokens: further from its event a place belongs to something else, unless it opens the sentence. */
const FARTHEST = 20;

/** `a vote on whether the museum in Cork may move`: the place of what it is about. */
function isElsewhere(
  at: number,
  { clause, near, question }: Pick<Search, 'clause' | 'near'> & { readonly question: number },
): boolean {
  if (at <= near) return false;
  return (question > near && question < at) || (at - near > FARTHEST && near > clause.first);
}

/** `moved to May following an outbreak in Cork`: the place of why it is so. */
function isOfCause({ article: { tokens }, tables }: Scene, first: number, near: number): boolean {
  for (let i = first - 1; i > near && formOf(tokens, i) !== ','; i--)
    if (tables.causes.has(lowerOf(tokens, i))) return true;
  return false;
}

/** A place, or a house: an organisation, but for names that end on a number (`Covid-19`). */
function isVenue(scene: SentenceScene, name: Standing): boolean {
  const { entity, mention } = name;
  if (mention.form !== 'name' && mention.form !== 'metonym') return false;
  if (entity.kind === 'place') return true;
  if (entity.kind === 'person') return isSeatedAt(scene, name);
  return (
    entity.kind === 'organisation' &&
    !isDigitAt(mention.text, mention.text.length - 1) &&
    !isAttribute(scene, name)
  );
}

/** `in the Acme fraud case`: a name that only tells which. */
function isAttribute(scene: SentenceScene, { last }: Standing): boolean {
  const { tokens } = scene.article;
  const ends = (flagsAt(scene, last) & (STOP | PREPOSITION | DETERMINER | FINITE)) !== 0;
  if (tokens.kind[last] !== WORD || ends || isCapitalised(tokens, last)) return false;
  if (scene.dates.some(({ first }) => first === last)) return false;
  return !scene.cues.some(({ first, is }) => first === last && is !== NOUN);
}

/** `at Polar Place`: what looks like somebody's name, is named once, and stands where no person does. */
function isSeatedAt(
  { article: { tokens }, names, tables }: Scene,
  { first, entity, mention }: Standing,
): boolean {
  if (!tables.seats.has(lowerOf(tokens, first - 1)) || !mention.text.includes(' ')) return false;
  return names.mentions.every((other) => other === mention || other.entity !== entity.id);
}

/** `reist naar Parijs voor overleg`: a verb of travelling in the clause of whatever event. */
function travels({ cues }: SentenceScene, clause: Clause): boolean {
  return cues.some(
    ({ cue, first, is }) =>
      (is & ANY_VERB) !== 0 && cue.family === 'visit' && first >= clause.first && first < clause.last,
  );
}

/** The place a mention names, with the house before it: `Trinity College in Dublin`. */
export function placeOf(scene: Scene, name: Standing, rule: PlaceRule): EventPlace {
  const { entity, mention } = name;
  const house = houseBefore(scene, name);
  const start = house ? startOf(scene, house) : mention.start;
  const span =
    start === mention.start
      ? { start, end: mention.end, text: mention.text }
      : textSpan(scene.article.text, start, mention.end);
  return { name: oneLine(span.text), zone: entity.zone, entity: entity.id, span, rule };
}

/** `the U.S. Trade Mission`: with the place right before it. */
function startOf(scene: Scene, { first, mention }: Standing): number {
  const [before] = first > 0 ? standingOn(scene, first - 1) : [];
  return before?.entity.kind === 'place' && before.mention.form === 'name'
    ? before.mention.start
    : mention.start;
}

/** The organisation or building of `at Trinity College in Dublin`; null when none stands right before. */
function houseBefore(scene: Scene, { first }: Standing): Standing | null {
  if (first < 2) return null;
  const joins = (flagsAt(scene, first - 1) & WHERE) !== 0 || formOf(scene.article.tokens, first - 1) === ',';
  if (!joins) return null;
  const [house] = standingOn(scene, first - 2);
  if (house?.mention.form !== 'name' || house.entity.kind === 'person') return null;
  return isLocative(scene, house) ? house : null;
}

/** `after talks in Cork`: the place of a meeting that the sentence tells of beside. */
export function isOfMeeting(scene: Scene, { first }: Standing, sentence: Sentence): boolean {
  let i = first - 1;
  while ((flagsAt(scene, i) & (DETERMINER | WHERE)) !== 0) i--;
  return findCues(scene, sentence).some(
    ({ is, cue, last }) => is === NOUN && cue.family === 'meeting' && last - 1 === i,
  );
}
