// Finds the verbs and nouns of a unit by which a position is taken.

import { type Cue, endsClause, hasTail, isOwner } from '../quotes/cues.ts';
import { DETAIL } from '../quotes/details.ts';

import { detailsAt, detailsOf, flagsOf, itemAt, type Unit, wordOf } from '../quotes/units.ts';
import { FLAG } from '../quotes/words.ts';
import type { PositionKind } from '../reading.ts';
import type { PhraseBook, PhraseHit } from '../text/phrases.ts';
import { isGlued, type Tokens } from '../text/tokens.ts';
import { type Lexicon, NOTE, noteAt } from './lexicon.ts';
import type { SplitVerb } from './tables.ts';

const { AGENT, DEFINITE, HYPHEN } = DETAIL;
const {
  ADJECTIVE,
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
  TAIL,
  THAT,
  TIME,
} = FLAG;
const { GERUND, INFINITIVE, LATER, OPENS_NOUN, OPENS_SPLIT, OPENS_VERB, PARTICIPLE, PLAIN, WHOLE } = NOTE;

export interface PositionCue {
  readonly kind: PositionKind;
  readonly isNoun: boolean;
  readonly cue: Cue;
}

/** The cue that begins at item `i`, a word that may open one; null when none does. */
export function positionCueAt(unit: Unit, i: number, lexicon: Lexicon): PositionCue | null {
  const item = itemAt(unit, i) as number;
  const { tokens } = unit.page.article;
  const note = noteAt(unit, i, lexicon);
  // Most are only the first word of something longer, as `is` and `was` are.
  if ((note & WHOLE) === 0 && !isLater(tokens, item + 1, lexicon)) return null;
  const verb = (note & OPENS_VERB) === 0 ? null : lexicon.verbs.at(tokens, item);
  const noun = (note & OPENS_NOUN) === 0 ? null : lexicon.nouns.at(tokens, item);
  const isSplit = (note & OPENS_SPLIT) !== 0 && hasTail(unit, i + 1, i + lexicon.heads.longest);
  const split = isSplit ? lexicon.heads.at(tokens, item) : null;
  if ((!verb && !noun && !split) || isJoined(unit, item)) return null;
  const isNoun = isNounHere(unit, i, lexicon);
  const parts = isNoun || !split ? null : splitVerbAt(unit, split, { first: i, lexicon });
  if (parts) return parts;
  const hit = isNoun ? noun : verb;
  if (!hit) return null;
  const cue: Cue = {
    kind: 'verb',
    strength: 'act',
    first: i,
    last: withoutLink(unit, i, { last: i + hit.last - hit.first, lexicon }),
    tail: null,
    isGerund: (note & GERUND) !== 0,
    isParticiple: (note & PARTICIPLE) !== 0,
  };
  return { kind: hit.value, isNoun, cue };
}

function isLater(tokens: Tokens, token: number, { notes }: Lexicon): boolean {
  return token < tokens.count && (notes.at(tokens, token) & LATER) !== 0;
}

/** `agreed to`, `insists that`: the last word belongs to what follows. */
function withoutLink(unit: Unit, first: number, { last, lexicon }: { last: number; lexicon: Lexicon }) {
  if (last - first < 2 || unit.page.lexicon.tables.verbSecond) return last;
  const isLink =
    (flagsOf(unit, last - 1) & THAT) !== 0 || (noteAt(unit, last - 1, lexicon) & INFINITIVE) !== 0;
  return isLink ? last - 1 : last;
}

/** `Navo-eis`, `pro-demand`: half of another word. */
function isJoined({ page }: Unit, item: number): boolean {
  const { tokens } = page.article;
  return (
    (isGlued(tokens, item) && (detailsAt(page, item - 1) & HYPHEN) !== 0) ||
    (isGlued(tokens, item + 1) && (detailsAt(page, item + 1) & HYPHEN) !== 0)
  );
}

/** `the demand`, `Moscow’s offer`, `van eisen`: a noun. */
function isNounHere(unit: Unit, i: number, lexicon: Lexicon): boolean {
  const before = flagsOf(unit, i - 1);
  if ((before & DETERMINER) !== 0 && (before & QUOTED) === 0) return i > 1 || (before & THAT) === 0;
  if (isAttribute(unit, i) || isPlainNoun(unit, i, lexicon)) return true;
  if (isOwner(unit, i)) return true;
  const isTied =
    ((before & PREPOSITION) !== 0 || (detailsOf(unit, i - 1) & AGENT) !== 0) &&
    (noteAt(unit, i - 1, lexicon) & INFINITIVE) === 0;
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
function isPlainNoun(unit: Unit, i: number, lexicon: Lexicon): boolean {
  if (unit.page.lexicon.tables.verbSecond || (noteAt(unit, i, lexicon) & PLAIN) === 0) return false;
  const before = flagsOf(unit, i - 1);
  const opener = flagsOf(unit, i - 2);
  if ((opener & DETERMINER) !== 0 && (detailsOf(unit, i - 2) & DEFINITE) === 0) return true;
  if ((before & LETTERS) === 0 || /s$/.test(wordOf(unit, i - 1))) return false;
  return (before & (CAPITAL | SPEAKER | PRONOUN | ADVERB | AUXILIARY | CONJUNCTION | RELATIVE | TIME)) === 0;
}

/** `de Russische eis`, `Russian demands`: the adjective of a place right before it. */
function isAdjectiveBefore(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i - 1) & ADJECTIVE) !== 0;
}

const FARTHEST_TAIL = 25;

/** `biedt Moskou garanties aan`, `dringt aan op`. `head` is its first part, at item `first`. */
function splitVerbAt(
  unit: Unit,
  head: PhraseHit<PhraseBook<SplitVerb>>,
  { first, lexicon }: { readonly first: number; readonly lexicon: Lexicon },
): PositionCue | null {
  const { tokens } = unit.page.article;
  const headLast = first + head.last - head.first;
  let isBare = true;
  for (let at = headLast; at < Math.min(unit.length, headLast + FARTHEST_TAIL); at++) {
    const isTail = (flagsOf(unit, at) & TAIL) !== 0;
    const hit = isTail ? head.value.at(tokens, itemAt(unit, at) as number) : null;
    const last = at + (hit ? hit.last - hit.first : 0);
    if (hit && (hit.value.governs ? isBare : !isPreposition(unit, at, last))) {
      const isGerund = (noteAt(unit, first, lexicon) & GERUND) !== 0;
      return splitCue(hit.value, { first, headLast, tail: { first: at, last }, isGerund });
    }
    if (endsClause(unit, at)) return null;
    if ((flagsOf(unit, at) & (ADVERB | TIME)) === 0) isBare = false;
  }
  return null;
}

interface Split {
  readonly first: number;
  readonly headLast: number;
  readonly tail: { readonly first: number; readonly last: number };
  readonly isGerund: boolean;
}

function splitCue({ kind, governs }: SplitVerb, { first, headLast, tail, isGerund }: Split): PositionCue {
  const isOne = governs || tail.first === headLast;
  const cue: Cue = {
    kind: 'verb',
    strength: 'act',
    first,
    last: isOne ? tail.last : headLast,
    tail: isOne ? null : tail,
    isGerund,
    isParticiple: false,
  };
  return { kind, isNoun: false, cue };
}

/** The `voor` of `stelt eisen voor deelname`, not of `stelt een staakt-het-vuren voor`: a particle has no noun behind it. */
function isPreposition(unit: Unit, first: number, last: number): boolean {
  if (last - first > 1 || (flagsOf(unit, first) & PREPOSITION) === 0 || last >= unit.length) return false;
  const next = flagsOf(unit, last);
  return (next & (SIGN | THAT | QUOTED | PREPOSITION | BELONGS | AUXILIARY | CONJUNCTION)) === 0;
}
