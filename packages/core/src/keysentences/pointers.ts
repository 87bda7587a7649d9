// Pronouns that only the sentences before can explain.

import type { Mention } from '../mention.ts';
import type { Quote } from '../reading.ts';
import type { Span } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import { flagsAt, isQuoting, type Sight } from './sight.ts';
import { FLAG } from './words.ts';

const { BACKWARD, BINDING, PERSONAL, PRONOUN, WORD } = FLAG;

/**
 * True for `Hij weigert`, `This came later`, `On Friday he left`, `“…”, zei ze`: a pronoun at the head, or of a person
 * whom the sentence does not name before it. A quotation may open with `this` or `it`. `words`: the flags of all words
 * of the sentence in one.
 */
export function pointsBack(sight: Sight, words: number): boolean {
  const mayPoint = (words & (PERSONAL | BACKWARD)) !== 0;
  if (!mayPoint && !isQuoting(sight)) return false;
  const person = firstPerson(sight);
  if (mayPoint && holdsPointer(sight, words, person)) return true;
  const { marked, sentence } = sight;
  for (let i = sight.quote; i < marked.length && (marked[i] as Quote).start < sentence.end; i++) {
    const { speaker } = marked[i] as Quote;
    if (speaker && person >= speaker.start && isPronoun(sight, speaker)) return true;
  }
  return false;
}

/** Where the sentence first names a person; Infinity when it names none. */
function firstPerson({ names: { mentions, entities }, sentence, name }: Sight): number {
  for (let i = name; i < mentions.length && (mentions[i] as Mention).start < sentence.end; i++) {
    const { form, entity, start } = mentions[i] as Mention;
    if (form !== 'adjective' && form !== 'compound' && entities[entity]?.kind === 'person') return start;
  }
  return Infinity;
}

function holdsPointer(sight: Sight, words: number, person: number): boolean {
  const { sentence } = sight;
  const { tokens } = sight.article;
  let isHead = true;
  for (let i = sentence.first; i < sentence.last; i++) {
    const own = flagsAt(sight, i);
    if ((own & WORD) === 0) continue;
    if (!isHead && (words & PERSONAL) === 0) return false;
    const isPersonal = (own & PERSONAL) !== 0;
    if (!isHead && !isPersonal) continue;
    const start = tokens.start[i] as number;
    const isOutside = !isQuoted(sight, start);
    if (isHead && isOutside && (own & BACKWARD) !== 0) return true;
    if (isOutside) isHead = false;
    const before = i > sentence.first ? flagsAt(sight, i - 1) : 0;
    if (isPersonal && (before & BINDING) === 0 && person >= start) return true;
  }
  return false;
}

function isQuoted({ marked, quote }: Sight, at: number): boolean {
  for (let i = quote; i < marked.length && (marked[i] as Quote).start <= at; i++)
    if (at < (marked[i] as Quote).end) return true;
  return false;
}

/** True for a speaker who is only a pronoun. */
function isPronoun(sight: Sight, speaker: Span): boolean {
  const { tokens } = sight.article;
  const at = tokenAt(tokens, speaker.start);
  const isWord = tokens.start[at] === speaker.start && tokens.end[at] === speaker.end;
  return isWord && (flagsAt(sight, at) & (PRONOUN | BACKWARD)) !== 0;
}
