// Where an event is: the place or venue its clause names, the house that holds it, or where the article is set.

import type { Entity, Mention } from '../mention.ts';
import { overlapping, textSpan } from '../text/span.ts';
import { formOf, tokenAt } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { isLocative, isTowards } from './locative.ts';
import { mentionsIn } from './parties.ts';
import type { EventPlace, PlaceRule, Scene } from './scene.ts';
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
}

/**
 * The place that a stretch names behind a preposition of place, a venue first; for a journey also where it goes. Null
 * when it names none.
 */
export function placeIn(
  scene: Scene,
  { clause, near, family, word }: Search,
  rule: PlaceRule,
): EventPlace | null {
  const { tokens } = scene.article;
  const goes = family === 'visit' || scene.tables.journeys.has(word);
  const mentions = mentionsIn(scene, clause);
  // The first `whether` behind the event.
  const question =
    mentions.length > 0 ? firstOf(scene, { first: near + 1, last: clause.last }, QUESTION) : -1;
  let best: { mention: Mention; entity: Entity; distance: number } | null = null;
  for (const mention of mentions) {
    const entity = scene.names.entities[mention.entity];
    if (
      !entity ||
      !isVenue(entity, mention) ||
      isElsewhere(tokenAt(tokens, mention.start), { clause, near, question }) ||
      !(isLocative(scene, mention) || (goes && isTowards(scene, mention)))
    )
      continue;
    const far = entity.kind === 'place' ? 0 : HOUSE_DISTANCE;
    const distance = far + Math.abs(tokenAt(tokens, mention.start) - near);
    if (!best || distance < best.distance) best = { mention, entity, distance };
  }
  const named = best ? placeOf(scene, best.mention, rule) : null;
  return venueIn(scene, { clause, near, named }) ?? named;
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

function isVenue(entity: Entity, mention: Mention): boolean {
  return entity.kind !== 'person' && (mention.form === 'name' || mention.form === 'metonym');
}

/** The place a mention names, with the house before it: `Trinity College in Dublin`. */
export function placeOf(scene: Scene, mention: Mention, rule: PlaceRule): EventPlace {
  const entity = scene.names.entities[mention.entity] as Entity;
  const house = houseBefore(scene, mention);
  const start = house?.start ?? mention.start;
  const { text } = scene.article;
  return {
    name: text.slice(start, mention.end).replace(/\s+/g, ' '),
    zone: entity.zone,
    entity: entity.id,
    span: textSpan(text, start, mention.end),
    rule,
  };
}

/** The organisation or building of `at Trinity College in Dublin`; null when none stands right before. */
function houseBefore(scene: Scene, mention: Mention): Mention | null {
  const { tokens } = scene.article;
  const at = tokenAt(tokens, mention.start);
  if (at < 2 || !((flagsAt(scene, at - 1) & WHERE) !== 0 || formOf(tokens, at - 1) === ',')) return null;
  const before = { start: tokens.start[at - 2] as number, end: tokens.end[at - 2] as number };
  const [house] = overlapping(scene.names.mentions, before);
  if (house?.form !== 'name' || !isLocative(scene, house)) return null;
  return scene.names.entities[house.entity]?.kind === 'person' ? null : house;
}
