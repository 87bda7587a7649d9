// Who stands in an election that the article tells of.

import { startingIn } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import { namedParty } from './parties.ts';
import type { Party, Scene } from './scene.ts';
import { CANDIDATE, firstOf, flagsAt } from './words.ts';

/** Sentences that are searched for who stands in an election. */
const MOST_SEARCHED = 60;
const MOST_CANDIDATES = 6;
/** In tokens: `the candidates are Anna Baker of the left and John Cole`. */
const BESIDE = 10;

/** Who stands in the election: people of the sentences that speak of candidates. */
export function candidatesOf(scene: Scene): readonly Party[] {
  scene.memo.candidates ??= searchCandidates(scene);
  return scene.memo.candidates;
}

function searchCandidates(scene: Scene): readonly Party[] {
  const { sentences, tokens } = scene.article;
  const found: Party[] = [];
  for (const { first, last, start, end } of sentences.slice(0, MOST_SEARCHED)) {
    if (firstOf(scene, { first, last }, CANDIDATE) < 0) continue;
    const words: number[] = [];
    for (let i = first; i < last; i++) if ((flagsAt(scene, i) & CANDIDATE) !== 0) words.push(i);
    for (const mention of startingIn(scene.names.mentions, { start, end })) {
      const isPersonName = mention.form === 'name' && scene.names.entities[mention.entity]?.kind === 'person';
      const at = tokenAt(tokens, mention.start);
      const isBeside = words.some((word) => Math.abs(word - at) <= BESIDE);
      if (isPersonName && isBeside && !found.some(({ entity }) => entity === mention.entity))
        found.push(namedParty(scene, mention, 'candidate'));
    }
  }
  return found.slice(0, MOST_CANDIDATES);
}
