// The subject that a clause takes over from before: of the clause that its conjunction joins it to, or whom `it` means.

import type { Sentence } from '../text/sentences.ts';
import { formOf, lowerOf } from '../text/tokens.ts';
import { findCues } from './cues.ts';
import { ADDITIVE, rolesAt } from './roles.ts';
import { ANY_SIGN, ANY_VERB } from './signs.ts';
import { type ClauseParts, trimmed, wordsIn } from './title-words.ts';
import { DETERMINER, FINITE, flagsAt, PREPOSITION, STOP } from './words.ts';

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
  const verbs = findCues(scene, sentence).filter(({ is }) => (is & (ANY_VERB | ANY_SIGN)) !== 0);
  const isEnd = (i: number): boolean =>
    (flagsAt(scene, i) & FINITE) !== 0 || (i > first + 1 && verbs.some((verb) => verb.first === i));
  let last = first;
  while (last < sentence.last && last - first <= LONGEST && !isEnd(last)) {
    const stops = (flagsAt(scene, last) & (STOP | PREPOSITION | DETERMINER)) !== 0 && last > first;
    if (stops || formOf(scene.article.tokens, last) === ',') return '';
    last++;
  }
  if (!isEnd(last) || last - first < 2 || (flagsAt(scene, first) & DETERMINER) === 0) return '';
  return trimmed(scene.tables, wordsIn(parts, { first: first + 1, last }, ROOM));
}
