// Who stands trial, and who comes to an event that is named only: people the article names elsewhere for it.

import type { Mention } from '../mention.ts';
import type { Sentence } from '../text/sentences.ts';
import { startingIn } from '../text/span.ts';
import { formOf, lowerOf, tokenAt } from '../text/tokens.ts';
import { groupAsParty, groupsIn } from './groups.ts';
import { namedParty } from './parties.ts';
import type { Party, Scene } from './scene.ts';
import { FINITE, firstOf, flagsAt, THERE } from './words.ts';

/** Sentences that are searched for who is accused. */
const MOST_SEARCHED = 60;
/** In tokens: `suspected arsonist Jan Smit`, `charged last year was Jan Smit`. */
const REACH = 5;

/** The first person that stands behind a word of accusing (`convicted`, `verdachte`) or is the subject of one (`X is charged`); empty when none does. */
export function accusedIn(scene: Scene): readonly Party[] {
  const { tokens } = scene.article;
  const { accusing, charged } = scene.tables;
  for (const sentence of scene.article.sentences.slice(0, MOST_SEARCHED)) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = lowerOf(tokens, i);
      const isCharged = charged.has(word);
      if (!isCharged && !accusing.has(word)) continue;
      const found =
        (accusing.has(word) ? accusedBehind(scene, sentence, i) : null) ??
        (isCharged ? chargedBefore(scene, sentence, i) : null);
      if (found) return [namedParty(scene, found, 'who is accused')];
    }
  }
  return [];
}

function accusedBehind(scene: Scene, { end }: Sentence, i: number): Mention | null {
  const { tokens } = scene.article;
  const mention = startingIn(scene.names.mentions, { start: tokens.end[i] as number, end }).find((name) =>
    isPersonName(scene, name),
  );
  return mention && tokenAt(tokens, mention.start) - i <= REACH ? mention : null;
}

/** The last person before the word, with a verb of being between: `X wordt ervan verdacht`, `X, who was charged`. */
function chargedBefore(scene: Scene, { start }: Sentence, i: number): Mention | null {
  const { tokens } = scene.article;
  const mention = startingIn(scene.names.mentions, { start, end: tokens.start[i] as number }).findLast(
    (name) => isPersonName(scene, name),
  );
  if (!mention || isLawyer(scene, mention)) return null;
  const behind = tokenAt(tokens, mention.end - 1) + 1;
  return i - behind <= REACH && firstOf(scene, { first: behind, last: i }, FINITE) >= 0 ? mention : null;
}

function isPersonName({ names }: Scene, { entity, form }: Mention): boolean {
  return form === 'name' && names.entities[entity]?.kind === 'person';
}

/** Who defends or judges, and does not stand trial. */
export function isLawyer({ names, tables }: Scene, { entity }: { readonly entity: number | null }): boolean {
  const role = entity === null ? null : (names.entities[entity]?.role ?? null);
  return (
    role
      ?.toLowerCase()
      .split(' ')
      .some((word) => tables.lawyers.has(word)) ?? false
  );
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
