// Where an article is set: the town of its dateline, or the one place of its lead.

import type { Sentence } from '../text/sentences.ts';
import { contains, overlapping, textSpan } from '../text/span.ts';
import { formOf } from '../text/tokens.ts';
import { isDateline } from './bystanders.ts';
import type { Clause } from './clauses.ts';
import type { Setting } from './discourse.ts';
import { isLocative } from './locative.ts';
import { isOfMeeting, placeOf } from './places.ts';
import type { EventPlace, PlaceRule, Scene } from './scene.ts';
import { namedAt, type Standing, standingIn } from './standing.ts';
import type { EventFamily } from './tables.ts';

function isPlace({ entity, mention }: Standing): boolean {
  return entity.kind === 'place' && mention.form === 'name';
}

/** Families that happen where the article is set, and those that do where it is written. */
const SET_IN: ReadonlySet<EventFamily> = new Set(['hearing', 'action', 'match']);
const AT_DATELINE: ReadonlySet<EventFamily> = new Set(['match']);

/** The dateline's place, else the one place behind a preposition in the lead; null when it names none or several. */
export function scenePlace(scene: Scene, { family, sentence }: Setting): EventPlace | null {
  const lead = SET_IN.has(family) ? leadOf(scene) : null;
  if (!lead) return null;
  const dateline = AT_DATELINE.has(family) ? datelinePlace(scene, lead) : null;
  if (dateline || lead === scene.article.sentences[sentence]) return dateline;
  const places = standingIn(scene, lead).filter(
    (name) => isPlace(name) && isLocative(scene, name) && !isOfMeeting(scene, name, lead),
  );
  const [only] = places;
  return only && places.length === 1 ? withSurrounding(scene, only, 'scene of the lead') : null;
}

/** The first sentence that names anything: where the first name of the body stands. */
function leadOf({ article, names }: Scene): Sentence | null {
  for (const mention of names.mentions) {
    const lead = overlapping(article.sentences, mention).find((sentence) => contains(sentence, mention));
    if (lead) return lead;
  }
  return null;
}

/** `MADRID — …`, `BRUSSEL (ANP) - …`: a place in capitals that opens the article. */
function datelinePlace(scene: Scene, lead: Clause): EventPlace | null {
  const [name] = standingIn(scene, lead);
  if (!name || name.first !== lead.first || !isPlace(name)) return null;
  return isDateline(scene, name) ? { ...placeOf(scene, name, 'dateline'), name: name.entity.name } : null;
}

/** The town in capitals that opens the article; null when none does. */
export function datelineOf(scene: Scene): EventPlace | null {
  const lead = leadOf(scene);
  return lead && datelinePlace(scene, lead);
}

/** `Charlottesville, Virginia`: the place with the one around it, as written. */
function withSurrounding(scene: Scene, name: Standing, rule: PlaceRule): EventPlace {
  const place = placeOf(scene, name, rule);
  const { tokens, text } = scene.article;
  if (formOf(tokens, name.last) !== ',') return place;
  const next = namedAt(scene, name.last + 1);
  if (!next || !isPlace(next)) return place;
  const span = textSpan(text, place.span.start, next.mention.end);
  return { ...place, name: span.text, span };
}
