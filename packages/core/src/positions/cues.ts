// Finds the verbs and nouns of a unit by which a position is taken.

import type { Cue } from '../quotes/cues.ts';
import { AGENT } from '../quotes/details.ts';
import { ADJECTIVE } from '../quotes/named.ts';
import { detailsOf, flagsOf, itemAt, type Unit, wordOf } from '../quotes/units.ts';
import {
  ADVERB,
  AUXILIARY,
  BELONGS,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  LETTERS,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SIGN,
  SPEAKER,
  THAT,
  TIME,
} from '../quotes/words.ts';
import type { PositionKind } from '../reading.ts';
import { formOf, isGlued } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { PositionTables, SplitVerb } from './tables.ts';

export interface PositionCue {
  readonly kind: PositionKind;
  readonly isNoun: boolean;
  readonly cue: Cue;
}

/** The cue that begins at item `i`; null when none does. */
export function positionCueAt(unit: Unit, i: number, lexicon: Lexicon): PositionCue | null {
  const item = itemAt(unit, i) as number;
  const { tokens } = unit.page.article;
  if (isJoined(unit, item)) return null;
  const isNoun = isNounHere(unit, i, lexicon);
  const split = isNoun ? null : splitVerbAt(unit, i, lexicon);
  if (split) return split;
  const hit = (isNoun ? lexicon.nouns : lexicon.verbs).at(tokens, item);
  if (!hit) return null;
  const { participles, gerunds } = lexicon.tables;
  const last = withoutLink(unit, i, { last: i + hit.last - hit.first, lexicon });
  const word = wordOf(unit, i);
  const flags = { isGerund: gerunds.has(word), isParticiple: participles.has(word) };
  const cue = { kind: 'verb', strength: 'act', first: i, last, tail: null, ...flags } as const;
  return { kind: hit.value, isNoun, cue };
}

/** `agreed to`, `insists that`: the last word belongs to what follows. */
function withoutLink(unit: Unit, first: number, { last, lexicon }: { last: number; lexicon: Lexicon }) {
  if (last - first < 2 || unit.page.lexicon.tables.verbSecond) return last;
  const isLink =
    (flagsOf(unit, last - 1) & THAT) !== 0 || lexicon.tables.infinitives.has(wordOf(unit, last - 1));
  return isLink ? last - 1 : last;
}

/** `Navo-eis`, `pro-demand`: half of another word. */
function isJoined({ page: { article } }: Unit, item: number): boolean {
  const { tokens } = article;
  const before = isGlued(tokens, item) && formOf(tokens, item - 1) === '-';
  return before || (isGlued(tokens, item + 1) && formOf(tokens, item + 1) === '-');
}

/** `the demand`, `Moscow’s offer`, `van eisen`: a noun. */
function isNounHere(unit: Unit, i: number, { tables }: Lexicon): boolean {
  const before = flagsOf(unit, i - 1);
  if ((before & DETERMINER) !== 0 && (before & QUOTED) === 0) return i > 1 || (before & THAT) === 0;
  if (isAttribute(unit, i) || isPlainNoun(unit, i, tables)) return true;
  if (wordOf(unit, i - 1) === 's' && /^[’']$/.test(wordOf(unit, i - 2))) return true;
  const isTied =
    ((before & PREPOSITION) !== 0 || (detailsOf(unit, i - 1) & AGENT) !== 0) &&
    !tables.infinitives.has(wordOf(unit, i - 1));
  if (isTied && (before & (ADVERB | TIME)) === 0) return true;
  return isAdjectiveBefore(unit, i) || (flagsOf(unit, i) & DETERMINER) !== 0;
}

/** `a previously proposed law`, `de onlangs beloofde steun`. */
function isAttribute(unit: Unit, i: number): boolean {
  let at = i - 1;
  while ((flagsOf(unit, at) & ADVERB) !== 0) at--;
  return at < i - 1 && (flagsOf(unit, at) & (DETERMINER | PREPOSITION)) === DETERMINER;
}

/** `a major dispute`, `oil demand`: the bare form behind a noun or an adjective, not behind who acts. */
function isPlainNoun(unit: Unit, i: number, { plain }: PositionTables): boolean {
  if (!plain.has(wordOf(unit, i)) || unit.page.lexicon.tables.verbSecond) return false;
  const before = flagsOf(unit, i - 1);
  const opener = flagsOf(unit, i - 2);
  if ((opener & DETERMINER) !== 0 && !unit.page.lexicon.tables.definite.has(wordOf(unit, i - 2))) return true;
  if ((before & LETTERS) === 0 || /s$/.test(wordOf(unit, i - 1))) return false;
  return (before & (CAPITAL | SPEAKER | PRONOUN | ADVERB | AUXILIARY | CONJUNCTION | RELATIVE | TIME)) === 0;
}

/** `de Russische eis`, `Russian demands`: the adjective of a place right before it. */
function isAdjectiveBefore(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i - 1) & ADJECTIVE) !== 0;
}

const FARTHEST_TAIL = 25;

/** `biedt Moskou garanties aan`, `dringt aan op`. */
function splitVerbAt(unit: Unit, i: number, lexicon: Lexicon): PositionCue | null {
  const { tokens } = unit.page.article;
  const head = lexicon.heads.at(tokens, itemAt(unit, i) as number);
  if (!head) return null;
  const headLast = i + head.last - head.first;
  let isBare = true;
  for (let at = headLast; at < Math.min(unit.length, headLast + FARTHEST_TAIL); at++) {
    const item = itemAt(unit, at) as number;
    const hit = item < 0 ? null : head.value.at(tokens, item);
    const last = at + (hit ? hit.last - hit.first : 0);
    if (hit && (hit.value.governs ? isBare : !isPreposition(unit, at, last)))
      return splitCue(unit, { first: i, headLast, tail: { first: at, last } }, { verb: hit.value, lexicon });
    if (endsClause(unit, at)) return null;
    if ((flagsOf(unit, at) & (ADVERB | TIME)) === 0) isBare = false;
  }
  return null;
}

interface Split {
  readonly first: number;
  readonly headLast: number;
  readonly tail: { readonly first: number; readonly last: number };
}

function splitCue(
  unit: Unit,
  { first, headLast, tail }: Split,
  { verb, lexicon }: { readonly verb: SplitVerb; readonly lexicon: Lexicon },
): PositionCue {
  const isOne = verb.governs || tail.first === headLast;
  const cue = {
    kind: 'verb',
    strength: 'act',
    first,
    last: isOne ? tail.last : headLast,
    tail: isOne ? null : tail,
    isGerund: lexicon.tables.gerunds.has(wordOf(unit, first)),
    isParticiple: false,
  } as const;
  return { kind: verb.kind, isNoun: false, cue };
}

/** The `voor` of `stelt eisen voor deelname`, not of `stelt een staakt-het-vuren voor`: a particle has no noun behind it. */
function isPreposition(unit: Unit, first: number, last: number): boolean {
  if (last - first > 1 || (flagsOf(unit, first) & PREPOSITION) === 0 || last >= unit.length) return false;
  const next = flagsOf(unit, last);
  return (next & (SIGN | THAT | QUOTED | PREPOSITION | BELONGS | AUXILIARY | CONJUNCTION)) === 0;
}

function endsClause(unit: Unit, i: number): boolean {
  const flags = flagsOf(unit, i);
  return (flags & THAT) !== 0 || ((flags & SIGN) !== 0 && /^[.;:,]$/.test(wordOf(unit, i)));
}
