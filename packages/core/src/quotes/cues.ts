// Finds the attribution cues of a unit: the words that say that something is said.

import { isGlued } from '../text/tokens.ts';
import { DETAIL } from './details.ts';
import { detailsAt, detailsOf, flagsOf, itemAt, type Unit } from './units.ts';
import { FLAG } from './words.ts';

const {
  APOSTROPHE,
  AT_SIGN,
  COLON,
  HYPHEN,
  LATER,
  NOUNLIKE,

  OWNER_S,
  SEMICOLON,
  STOP,
  TO,
  WHOLE_HEAD,
  WHOLE_PHRASE,
} = DETAIL;
const {
  ACT,
  ADVERB,
  AUXILIARY,
  BELONGS,
  CAPITAL,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  JOINT,
  LETTERS,
  OPENER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SIGN,
  SPEAKER,
  SPEECH,
  TAIL,
  THAT,
  VERB,
} = FLAG;

/** `speech` takes a quotation or a clause, `act` an object in somebody's words, `stance` only tells a position. */
export type CueStrength = 'speech' | 'act' | 'stance';

/** Items `first` to `last` (exclusive) of a unit. */
export interface Cue {
  readonly kind: 'verb' | 'source';
  readonly strength: CueStrength;
  readonly first: number;
  readonly last: number;
  /** Where the verb's other part stands (`kondigde … aan`); null when it has none. */
  readonly tail: Words | null;
  readonly isGerund: boolean;
  readonly isParticiple: boolean;
}

/** The cue that begins at item `i`, a word that may open one; null when none does. Words inside quotations are no items. */
export function cueAt(unit: Unit, i: number): Cue | null {
  return ((flagsOf(unit, i) & OPENER) === 0 ? null : listedAt(unit, i)) ?? verbAt(unit, i);
}

/** A source, a phrase that says, or a verb in two parts. Most openers are but the first word of one, as `is` and `in` are. */
function listedAt(unit: Unit, i: number): Cue | null {
  const item = itemAt(unit, i) as number;
  const details = detailsOf(unit, i);
  const goesOn = (detailsAt(unit.page, item + 1) & LATER) !== 0;
  const phrase = goesOn || (details & WHOLE_PHRASE) !== 0 ? phraseAt(unit, i, item) : null;
  return phrase ?? (goesOn || (details & WHOLE_HEAD) !== 0 ? splitVerbAt(unit, i) : null);
}

function phraseAt(unit: Unit, i: number, item: number): Cue | null {
  const { article, lexicon } = unit.page;
  const { tokens } = article;
  const source = lexicon.sources.at(tokens, item);
  if (source) return wholeCue(unit, 'source', { first: i, last: i + source.last - source.first });
  const phrase = lexicon.phrases.at(tokens, item);
  return phrase && wholeCue(unit, 'verb', { first: i, last: i + phrase.last - phrase.first });
}

interface Words {
  readonly first: number;
  readonly last: number;
}

/** A source, or a phrase that says. */
function wholeCue(unit: Unit, kind: Cue['kind'], { first, last }: Words): Cue {
  const isGerund = kind === 'verb' && (flagsOf(unit, first) & GERUND) !== 0;
  return { kind, strength: 'speech', first, last, tail: null, isGerund, isParticiple: false };
}

function verbAt(unit: Unit, i: number): Cue | null {
  const flags = flagsOf(unit, i);
  if ((flags & VERB) === 0 || isNounHere(unit, i) || isPartOfCompound(unit, i)) return null;
  return {
    kind: 'verb',
    strength: strengthOf(flags),
    first: i,
    last: i + 1,
    tail: null,
    isGerund: (flags & GERUND) !== 0,
    isParticiple: (flags & PARTICIPLE) !== 0,
  };
}

function strengthOf(flags: number): CueStrength {
  if ((flags & SPEECH) !== 0) return 'speech';
  return (flags & ACT) !== 0 ? 'act' : 'stance';
}

/** `the report`, `his claims`, `a call of`: the same word as a noun. `her` and `his` stand among the determiners. */
function isNounHere(unit: Unit, i: number): boolean {
  const before = flagsOf(unit, i - 1);
  const own = flagsOf(unit, i);
  if ((before & DETERMINER) !== 0 && (before & (QUOTED | THAT)) === 0 && !isDemonstrative(unit, i - 1))
    return true;
  if ((before & PREPOSITION) !== 0 && (own & GERUND) === 0 && (detailsOf(unit, i - 1) & TO) === 0)
    return true;
  if (isOwner(unit, i)) return (own & GERUND) === 0;
  if ((own & CAPITAL) !== 0 && i > 0 && (before & LETTERS) !== 0) return true;
  const takesClause = (flagsOf(unit, i + 1) & (THAT | QUOTED)) !== 0;
  return !takesClause && !isVerbPlace(before) && (detailsOf(unit, i) & NOUNLIKE) !== 0;
}

/** Behind the `'s` of `Ann's`. */
export function isOwner(unit: Unit, i: number): boolean {
  if ((flagsOf(unit, i - 2) & JOINT) === 0 || (detailsOf(unit, i - 1) & OWNER_S) === 0) return false;
  return (detailsOf(unit, i - 2) & APOSTROPHE) !== 0;
}

/** What stands before a verb rather than before a noun: a name, one who speaks, a pronoun, a helper. */
function isVerbPlace(before: number): boolean {
  if (before === 0 || (before & LETTERS) === 0) return true;
  return (
    (before & (CAPITAL | SPEAKER | PRONOUN | AUXILIARY | ADVERB | CONJUNCTION | RELATIVE | PREPOSITION)) !== 0
  );
}

/** `Dat zei Biden`, `some say`: a determiner that stands for a noun. */
function isDemonstrative(unit: Unit, i: number): boolean {
  return i === 0 || (flagsOf(unit, i - 1) & SIGN) !== 0;
}

function isPartOfCompound(unit: Unit, i: number): boolean {
  const { page } = unit;
  const { tokens } = page.article;
  const item = itemAt(unit, i) as number;
  return (
    (isGlued(tokens, item) && (detailsAt(page, item - 1) & JOINING) !== 0) ||
    (isGlued(tokens, item + 1) && (detailsAt(page, item + 1) & JOINING) !== 0)
  );
}

const JOINING = HYPHEN | AT_SIGN;

const FARTHEST_TAIL = 25;
const NEAR_TAIL = 3;

/** `kondigde gisteren aan`, `op het hart heeft gedrukt`. */
function splitVerbAt(unit: Unit, i: number): Cue | null {
  const { article, lexicon } = unit.page;
  if (!hasTail(unit, i + 1, i + lexicon.heads.longest)) return null;
  const { tokens } = article;
  const head = lexicon.heads.at(tokens, itemAt(unit, i) as number);
  if (!head) return null;
  const headLast = i + head.last - head.first;
  for (let at = headLast; at < Math.min(unit.length, headLast + FARTHEST_TAIL); at++) {
    const isTail = (flagsOf(unit, at) & TAIL) !== 0;
    const hit = isTail ? head.value.at(tokens, itemAt(unit, at) as number) : null;
    if (!hit) {
      if (endsClause(unit, at)) return null;
      continue;
    }
    const tail = { first: at, last: at + hit.last - hit.first };
    if (isPreposition(unit, tail)) continue;
    const isOne = at - headLast < NEAR_TAIL && allAuxiliary(unit, headLast, at);
    const last = isOne ? tail.last : headLast;
    const isParticiple = (flagsOf(unit, tail.first) & PARTICIPLE) !== 0 || headLast - i > 1;
    return {
      kind: 'verb',
      strength: 'speech',
      first: i,
      last,
      tail: isOne ? null : tail,
      isGerund: (flagsOf(unit, i) & GERUND) !== 0,
      isParticiple,
    };
  }
  return null;
}

/** Whether any verb's other part may stand behind a head that begins before item `from` and ends before `end` at the latest. */
export function hasTail(unit: Unit, from: number, end: number): boolean {
  if ((unit.kinds & TAIL) === 0) return false;
  const farthest = Math.min(unit.length, end + FARTHEST_TAIL);
  for (let at = from; at < farthest; at++) {
    if ((flagsOf(unit, at) & TAIL) !== 0) return true;
    if (at >= end && endsClause(unit, at)) return false;
  }
  return false;
}

/** `that`, or a sign behind which the verb's other part is not looked for. */
export function endsClause(unit: Unit, i: number): boolean {
  const flags = flagsOf(unit, i);
  if ((flags & (THAT | COMMA)) !== 0) return true;
  return (flags & SIGN) !== 0 && (detailsOf(unit, i) & (STOP | COLON | SEMICOLON)) !== 0;
}

/** The `op` of `merkte op dat`, not of `op 9 januari`: a particle has no noun behind it. */
function isPreposition(unit: Unit, { first, last }: Words): boolean {
  if ((flagsOf(unit, first) & PREPOSITION) === 0 || last - first > 1) return false;
  const next = flagsOf(unit, last);
  const isClosed =
    last >= unit.length || (next & (SIGN | THAT | QUOTED | PREPOSITION | BELONGS | VERB)) !== 0;
  return !isClosed;
}

function allAuxiliary(unit: Unit, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((flagsOf(unit, i) & AUXILIARY) === 0) return false;
  return true;
}
