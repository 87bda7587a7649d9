// Pronouns that only the sentences before can explain.

import type { Mention, Names } from '../mention.ts';
import type { Span } from '../text/span.ts';
import { tokenAt, WORD } from '../text/tokens.ts';
import { flagsAt, type Sight } from './sight.ts';
import { BACKWARD, BINDING, PERSONAL, PRONOUN } from './words.ts';

/**
 * True for `Hij weigert`, `This came later`, `On Friday he left`, `“…”, zei ze`: a pronoun at the head, or of a person
 * whom the sentence does not name before it. A quotation may open with `this` or `it`. `words`: the flags of all words
 * of the sentence in one.
 */
export function pointsBack(sight: Sight, words: number): boolean {
  const { named, quoted, names } = sight;
  const mayPoint = (words & (PERSONAL | BACKWARD)) !== 0;
  if (!mayPoint && quoted.length === 0) return false;
  const firstPerson = named.find((mention) => isPerson(mention, names))?.start ?? Infinity;
  if (mayPoint && holdsPointer(sight, firstPerson)) return true;
  return quoted.some(
    ({ speaker }) => speaker !== null && firstPerson >= speaker.start && isPronoun(sight, speaker),
  );
}

function holdsPointer(sight: Sight, firstPerson: number): boolean {
  const { sentence, quoted } = sight;
  const { tokens } = sight.article;
  let isHead = true;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const own = flagsAt(sight, i);
    const isPersonal = (own & PERSONAL) !== 0;
    if (!isHead && !isPersonal) continue;
    const start = tokens.start[i] as number;
    const isOutside = !isQuoted(quoted, start);
    if (isHead && isOutside && (own & BACKWARD) !== 0) return true;
    if (isOutside) isHead = false;
    const before = i > sentence.first ? flagsAt(sight, i - 1) : 0;
    if (isPersonal && (before & BINDING) === 0 && firstPerson >= start) return true;
  }
  return false;
}

function isQuoted(quoted: readonly Span[], at: number): boolean {
  for (const { start, end } of quoted) if (start <= at && at < end) return true;
  return false;
}

function isPerson({ form, entity }: Mention, { entities }: Names): boolean {
  return form !== 'adjective' && form !== 'compound' && entities[entity]?.kind === 'person';
}

/** True for a speaker who is only a pronoun. */
function isPronoun(sight: Sight, speaker: Span): boolean {
  const { tokens } = sight.article;
  const at = tokenAt(tokens, speaker.start);
  const isWord = tokens.start[at] === speaker.start && tokens.end[at] === speaker.end;
  return isWord && (flagsAt(sight, at) & (PRONOUN | BACKWARD)) !== 0;
}
