// Definite descriptions: `de Russische leider`, `zijn Amerikaanse ambtgenoot`, `the chancellor`.

import type { Sentence } from '../text/sentences.ts';
import { isGlued, lowerOf } from '../text/tokens.ts';
import { FLAG } from './lexicon.ts';
import type { DescriptionSpot } from './spot.ts';
import { TRAIT } from './traits.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';

const { CAPITAL, COLLEAGUE, DEFINITE, FUNCTION, PLURAL_ROLE, POSSESSIVE, ROLE_LINK } = FLAG;
const { HYPHEN, LEADING } = TRAIT;

/** The description whose noun is token `noun`; null when the noun stands with a name or without an article. */
export function describeAt(words: Words, noun: number, sentence: Sentence): DescriptionSpot | null {
  const { tokens } = words;
  const flags = flagsAt(words, noun);
  if ((flags & PLURAL_ROLE) !== 0 || isJoined(words, noun)) return null;
  const next = flagsAt(words, noun + 1);
  if (noun + 1 < sentence.last && (next & CAPITAL) !== 0 && (next & FUNCTION) === 0) return null;
  const adjective = adjectiveBefore(words, noun, sentence.first);
  const opener = (adjective?.first ?? noun) - 1;
  const opening = opener < sentence.first ? 0 : flagsAt(words, opener);
  const behind = countryBehind(words, noun + 1);
  const country = adjective?.country ?? behind?.country ?? null;
  if (!behind && (next & ROLE_LINK) !== 0 && lowerOf(tokens, noun + 1) !== lowerOf(tokens, noun)) return null;
  const sense = senseOf(words, { noun, opening, country });
  if (!sense) return null;
  return { kind: 'description', first: opener, last: noun + 1, noun: lowerOf(tokens, noun), country, sense };
}

function isJoined(words: Words, i: number): boolean {
  const { tokens } = words;
  if ((traitsAt(words, i - 1) & HYPHEN) !== 0 && isGlued(tokens, i)) return true;
  return (traitsAt(words, i + 1) & HYPHEN) !== 0 && isGlued(tokens, i + 1);
}

function senseOf(
  words: Words,
  { noun, opening, country }: { noun: number; opening: number; country: string | null },
): DescriptionSpot['sense'] | null {
  if ((flagsAt(words, noun) & COLLEAGUE) !== 0)
    return (opening & POSSESSIVE) !== 0 && country ? 'colleague' : null;
  if ((opening & DEFINITE) === 0) return null;
  if ((traitsAt(words, noun) & LEADING) === 0) return 'role';
  return country ? 'leader' : null;
}

interface Adjective {
  readonly first: number;
  readonly country: string | null;
}

function adjectiveBefore(words: Words, noun: number, floor: number): Adjective | null {
  for (let first = noun - 1; first >= Math.max(floor, noun - 3); first--) {
    const hit = worldAt(words, first);
    const sense = hit?.last === noun ? hit.senses.find(({ form }) => form === 'adjective') : undefined;
    if (sense) return { first, country: sense.entry.country };
  }
  return null;
}

/** `van Rusland` behind a noun; only the words of a country that ties itself with the first link word count. */
function countryBehind(words: Words, i: number): { readonly country: string } | null {
  if ((flagsAt(words, i) & ROLE_LINK) === 0) return null;
  const hit = worldAt(words, i + 1);
  const country = hit?.senses.find(({ entry }) => entry.kind === 'country')?.entry.country;
  return country ? { country } : null;
}
