// The subject that a clause takes over from before: of the clause that its conjunction joins it to, or whom `it` means.

import type { Sentence } from '../text/sentences.ts';
import { formOf, lowerOf } from '../text/tokens.ts';
import { findCues } from './cues.ts';
import { ADDITIVE, rolesAt } from './roles.ts';
import { ANY_VERB } from './signs.ts';
import { type ClauseParts, trimmed, wordsIn } from './title-words.ts';
import { DETERMINER, FINITE, firstOf, flagsAt, PREPOSITION, STOP } from './words.ts';

/** In tokens: `the summer exhibition opens`. */
const LONGEST = 6;
/** In characters: a longer one is no subject. */
const ROOM = 42;

/**
 * The shop, in `The shop will open on Monday and close on Friday`; the exhibition, in `The exhibition opens on Friday. It
 * closes in May`. Empty when the clause has a subject of its own, or what stands before is none that shows.
 */
export function subjectCarried(parts: ClauseParts, from: number): string {
  const { scene, clause } = parts;
  const { sentences, tokens } = scene.article;
  const start = tokens.start[clause.first] as number;
  const index = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const sentence = sentences[index];
  if (!sentence) return '';
  const at = (rolesAt(scene, clause.first) & ADDITIVE) !== 0 ? clause.first + 1 : clause.first;
  const isJoined = at > sentence.first && (rolesAt(scene, at - 1) & ADDITIVE) !== 0;
  const isVerb = at === from && isJoined;
  const isPronoun = scene.tables.pronouns.body.has(lowerOf(tokens, at)) && at + 1 >= from;
  if (isVerb) return openingNoun(parts, sentence);
  const before = sentences[index - 1];
  return isPronoun && !isJoined && before ? openingNoun(parts, before) : '';
}

/** The noun phrase that opens a sentence with its determiner, up to its verb; empty for anything else. */
function openingNoun(parts: ClauseParts, sentence: Sentence): string {
  const { scene } = parts;
  const { first } = sentence;
  const last = verbOf(scene, sentence);
  if (last - first < 2 || (flagsAt(scene, first) & DETERMINER) === 0) return '';
  for (let i = first + 1; i < last; i++) {
    const stops = (flagsAt(scene, i) & (STOP | PREPOSITION | DETERMINER)) !== 0;
    if (stops || formOf(scene.article.tokens, i) === ',') return '';
  }
  return trimmed(scene.tables, wordsIn(parts, { first: first + 1, last }, ROOM));
}

/** The auxiliary near the opening of a sentence, else a verb of events behind its first noun (`rules` may be either); -1 for none. */
function verbOf(scene: ClauseParts['scene'], sentence: Sentence): number {
  const { first } = sentence;
  const end = Math.min(sentence.last, first + LONGEST + 1);
  const finite = firstOf(scene, { first, last: end }, FINITE);
  if (finite >= 0) return finite;
  const verb = findCues(scene, sentence).find((cue) => cue.first > first + 1 && (cue.is & ANY_VERB) !== 0);
  return verb && verb.first < end ? verb.first : -1;
}
