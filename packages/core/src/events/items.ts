// The town of a short item among several in one article, by the dateline that opens it.

import type { Mention } from '../mention.ts';
import { firstFrom } from '../text/span.ts';
import { isDateline } from './bystanders.ts';
import type { Setting } from './discourse.ts';
import { placeOf } from './places.ts';
import type { EventPlace, Scene } from './scene.ts';
import { capitalised } from './spacing.ts';
import { type Dateline, standingAt } from './standing.ts';
import { flagsAt, PLACE_NOUN } from './words.ts';

/** With one alone the dateline is where the article was written. */
const FEWEST = 2;

/** `DELFT - …`, `GOUDA - …`: the town whose item a sentence stands in; null in an article that is no row of items. */
export function itemPlace(scene: Scene, { sentence }: Setting): EventPlace | null {
  scene.memo.datelines ??= datelinesOf(scene);
  const { datelines } = scene.memo;
  const at = scene.article.sentences[sentence];
  if (!at || datelines.length < FEWEST) return null;
  const town = datelines[firstFrom(datelines, at.end) - 1]?.town;
  if (!town) return null;
  const { entity, mention } = town;
  const name = entity.kind === 'place' ? entity.name : mention.text.toLowerCase();
  return { ...placeOf(scene, town, 'dateline'), name: capitalised(name) };
}

function datelinesOf(scene: Scene): readonly Dateline[] {
  const found: Dateline[] = [];
  const { mentions } = scene.names;
  for (let index = 0; index < mentions.length; index++) {
    const { start, end } = mentions[index] as Mention;
    if (!mayOpen(scene, mentions[index] as Mention)) continue;
    const town = standingAt(scene, index);
    if (isDateline(scene, town) && (flagsAt(scene, town.first) & PLACE_NOUN) === 0)
      found.push({ start, end, town });
  }
  return found;
}

/** Towns that no table knows pass for bodies. */
function mayOpen({ article: { text }, names }: Scene, { start, entity }: Mention): boolean {
  return (start === 0 || text[start - 1] === '\n') && names.entities[entity]?.kind !== 'person';
}
