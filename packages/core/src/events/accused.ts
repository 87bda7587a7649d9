// Who stands trial, and who comes to an event that is named only: people the article names elsewhere for it.

import { startingIn } from '../text/span.ts';
import { formOf, lowerOf, tokenAt } from '../text/tokens.ts';
import { namedParty } from './parties.ts';
import { groupAsParty, groupsIn } from './people.ts';
import type { Party, Scene } from './scene.ts';
import { flagsAt, THERE } from './words.ts';

/** Sentences that are searched for who is accused. */
const MOST_SEARCHED = 60;
/** In tokens: `suspected arsonist Jan Smit`, `charged last year was Jan Smit`. */
const REACH = 5;

/** The first person that stands behind a word of accusing (`convicted`, `verdachte`); empty when none does. */
export function accusedIn(scene: Scene): readonly Party[] {
  const { tokens } = scene.article;
  for (const { first, last, end } of scene.article.sentences.slice(0, MOST_SEARCHED)) {
    for (let i = first; i < last; i++) {
      if (!scene.tables.accusing.has(lowerOf(tokens, i))) continue;
      const [mention] = startingIn(scene.names.mentions, { start: tokens.end[i] as number, end }).filter(
        ({ entity, form }) => form === 'name' && scene.names.entities[entity]?.kind === 'person',
      );
      if (mention && tokenAt(tokens, mention.start) - i <= REACH)
        return [namedParty(scene, mention, 'who is accused')];
    }
  }
  return [];
}

/** Groups that the next sentence sends there: `Artsen spreken er over …`; empty when it points at nothing. */
export function groupsThere(scene: Scene, sentence: number): readonly Party[] {
  const next = scene.article.sentences[sentence + 1];
  if (!next) return [];
  const { tokens } = scene.article;
  for (let i = next.first + 1; i < next.last; i++) {
    if ((flagsAt(scene, i) & THERE) === 0 || formOf(tokens, i - 1) === ',') continue;
    return groupsIn(scene, next).map((hit) => ({ ...groupAsParty(scene, hit), rule: 'sentence behind' }));
  }
  return [];
}
