// Where an event is: the place or venue its clause names, the house that holds it, or where the article is set.

import { textSpan } from '../text/span.ts';
import { formOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { isLocative, isTowards } from './locative.ts';
import type { EventPlace, PlaceRule, Scene } from './scene.ts';
import { oneLine } from './spacing.ts';
import { type Standing, standingIn, standingOn } from './standing.ts';
import type { EventFamily } from './tables.ts';
import { venueIn } from './venues.ts';
import { firstOf, flagsAt, QUESTION, WHERE } from './words.ts';

/** A house (`at Manchester Crown Court`) is a place when no place is named. */
const HOUSE_DISTANCE = 1000;

export interface Search {
  readonly clause: Clause;
  /** The token nearest to which a place is looked for. */
  readonly near: number;
  readonly family: EventFamily;
  /** The word that names the event, lower case. */
  readonly word: string;
  /** True when somebody travels to it (`reist naar Genève voor overleg`). */
  readonly goes: boolean;
}

/**
 * The place that a stretch names behind a preposition of place, a venue first; for a journey also where it goes. Null
 * when it names none.
 */
export function placeIn(
  scene: Scene,
  { clause, near, family, word, goes }: Search,
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
      !isVenue(name) ||
      isElsewhere(first, { clause, near, question }) ||
      !(isLocative(scene, name) || (isTowards(scene, name) && isJourney(scene, { family, word, goes })))
    )
      continue;
    best = name;
    least = distance;
  }
  const named = best ? placeOf(scene, best, rule) : null;
  return venueIn(scene, { clause, near, named }) ?? named;
}

function isJourney(
  { tables }: Scene,
  { family, word, goes }: Pick<Search, 'family' | 'word' | 'goes'>,
): boolean {
  return goes || family === 'visit' || tables.journeys.has(word);
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

function isVenue({ entity, mention: { form } }: Standing): boolean {
  return entity.kind !== 'person' && (form === 'name' || form === 'metonym');
}

/** The place a mention names, with the house before it: `Trinity College in Dublin`. */
export function placeOf(scene: Scene, name: Standing, rule: PlaceRule): EventPlace {
  const { entity, mention } = name;
  const start = houseBefore(scene, name)?.mention.start ?? mention.start;
  const span =
    start === mention.start
      ? { start, end: mention.end, text: mention.text }
      : textSpan(scene.article.text, start, mention.end);
  return { name: oneLine(span.text), zone: entity.zone, entity: entity.id, span, rule };
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
