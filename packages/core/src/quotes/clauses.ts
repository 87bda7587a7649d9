// Where a clause begins, and the phrase that it begins with.

import { isGlued } from '../text/tokens.ts';
import { DETAIL } from './details.ts';
import { coreBefore, type Phrase, phraseBefore, phraseFrom } from './noun-phrase.ts';
import { detailsOf, flagsOf, isComma, itemAt, mentionAt, type Unit, wordOf } from './units.ts';
import { FLAG } from './words.ts';

const { COLON, SEMICOLON, SHOUTED } = DETAIL;
const {
  ADVERB,
  AUXILIARY,
  BELONGS,
  CAPITAL,
  CONJUNCTION,
  GERUND,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  SIGN,
  SPEAKER,
  SUBORDINATOR,
  THAT,
  TIME,
} = FLAG;

const LONGEST_CLAUSE = 150;

/** The farthest item before `at` in which its subject is looked for. */
export function farthestFrom(at: number): number {
  return Math.max(0, at - LONGEST_CLAUSE);
}

/** The first item from `from` on that is none of `kinds`. */
export function skip(unit: Unit, from: number, kinds: number): number {
  let i = from;
  while ((flagsOf(unit, i) & kinds) !== 0) i++;
  return i;
}

/** Back to the last quotation, semicolon, colon, `that`, or conjunction behind a comma. */
export function clauseStart(unit: Unit, at: number): number {
  const farthest = farthestFrom(at);
  for (let i = at - 1; i >= farthest; i--) {
    const flags = flagsOf(unit, i);
    if ((flags & QUOTED) !== 0) return skip(unit, i + 1, SIGN | CONJUNCTION);
    if ((flags & SIGN) !== 0 && (detailsOf(unit, i) & (SEMICOLON | COLON)) !== 0) return i + 1;
    if (i < at - 1 && (flags & THAT) !== 0) return i + 1;
    const isLink = (flags & (CONJUNCTION | SUBORDINATOR)) !== 0;
    if (isLink && i < at - 1 && isComma(unit, i - 1)) return i + 1;
  }
  return farthest;
}

/** The first phrase between two items that hangs on no preposition, tells no time and may be somebody. */
export function firstPhrase(unit: Unit, start: number, end: number): Phrase | null {
  for (let i = start === 0 ? behindDateline(unit) : start; i < end; i++) {
    const flags = flagsOf(unit, i);
    const isOpening = (flags & (GERUND | CAPITAL)) === (GERUND | CAPITAL) && i === 0;
    if (isOpening || ((flags & (PREPOSITION | SUBORDINATOR)) !== 0 && !opensPerson(unit, i))) {
      i = adjunctEnd(unit, i, end) - 1;
      continue;
    }
    if ((flags & (SIGN | CONJUNCTION | ADVERB | TIME | AUXILIARY)) !== 0) continue;
    const phrase = phraseFrom(unit, i);
    if (phrase && phrase.coreLast <= end && !isTime(unit, phrase)) return named(unit, phrase);
    if (phrase) i = phrase.last - 1;
  }
  return null;
}

/** The `Van` of `Van der Berg: …`: a name, no preposition. */
function opensPerson(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i) & CAPITAL) !== 0 && mentionAt(unit, i) >= 0;
}

/**
 * Behind what a preposition or conjunction at item `i` opens: one that opens the sentence runs to the comma (`On a
 * visit to Rome, the minister said`), but not where the verb must stand second (`Op bezoek in Rome is de minister, `).
 */
function adjunctEnd(unit: Unit, i: number, end: number): number {
  const flags = flagsOf(unit, i);
  const isLeading = (flags & CAPITAL) !== 0;
  const isClause = (flags & SUBORDINATOR) !== 0;
  if (isLeading && (isClause || !unit.page.lexicon.tables.verbSecond)) {
    const comma = commaIn(unit, i, end);
    if (comma > 0 && comma < end - 1) return comma + 1;
  }
  return phraseFrom(unit, i + 1)?.last ?? i + 1;
}

const LONGEST_DATELINE = 14;

/** `DEN HAAG (ANP) -`, `LONDON, March 3 (AP) —`: where and by whom, before the first sentence. */
function behindDateline(unit: Unit): number {
  if ((detailsOf(unit, 0) & SHOUTED) === 0) return 0;
  const { tokens } = unit.page.article;
  for (let i = 1; i < LONGEST_DATELINE; i++)
    if (/^[-–—_]$/.test(wordOf(unit, i)) && !isGlued(tokens, itemAt(unit, i + 1) as number)) return i + 1;
  return 0;
}

function commaIn(unit: Unit, start: number, end: number): number {
  for (let i = start; i < end; i++) if (isComma(unit, i)) return i;
  return -1;
}

function isTime(unit: Unit, phrase: Phrase): boolean {
  if ((flagsOf(unit, phrase.coreLast - 1) & TIME) !== 0) return true;
  return (flagsOf(unit, phrase.coreLast) & TIME) !== 0 && !isSomebody(unit, phrase);
}

/** `the mayor of Leeds, Ann Lee, said`: the name between commas goes before the office. */
export function named(unit: Unit, phrase: Phrase): Phrase {
  if (phrase.isPronoun || isName(unit, phrase)) return phrase;
  for (let i = phrase.coreLast; i < phrase.coreLast + 8 && i < unit.length; i++) {
    if (!isComma(unit, i)) continue;
    const name = phraseFrom(unit, i + 1);
    return name && isName(unit, name) && isComma(unit, name.last) ? name : phrase;
  }
  return phrase;
}

function isName(unit: Unit, { first, coreLast }: Phrase): boolean {
  const start = skip(unit, first, SPEAKER | SIGN);
  return (
    (flagsOf(unit, start) & CAPITAL) !== 0 && (flagsOf(unit, coreLast - 1) & (CAPITAL | SPEAKER)) === CAPITAL
  );
}

/** True when a phrase may be somebody: a pronoun, a name, or a word for those who speak. */
export function isSomebody(unit: Unit, { first, coreLast }: Phrase): boolean {
  for (let i = first; i < coreLast; i++)
    if ((flagsOf(unit, i) & (PRONOUN | CAPITAL | SPEAKER)) !== 0) return true;
  return false;
}

/** The phrase right before `end` that names somebody, or the one that it belongs to: `Lee of Ohio calling`. */
export function somebodyBefore(unit: Unit, end: number): Phrase | null {
  const near = coreBefore(unit, end);
  if (!near) return null;
  const link = near.first - 1;
  const head = (flagsOf(unit, link) & BELONGS) === 0 ? null : coreBefore(unit, link);
  if (head && isName(unit, head))
    return { first: head.first, coreLast: head.coreLast, last: near.last, isPronoun: head.isPronoun };
  return isSomebody(unit, near) ? near : null;
}

/** `Biden and Trump said`: both speak when the pair opens the clause. */
export function withPartner(unit: Unit, phrase: Phrase, start: number): Phrase {
  const link = phrase.first - 1;
  if (phrase.isPronoun || link <= start || (flagsOf(unit, link) & CONJUNCTION) === 0) return phrase;
  const partner = phraseBefore(unit, link);
  const opening = start === 0 ? behindDateline(unit) : start;
  if (!partner || partner.isPronoun || partner.first !== opening) return phrase;
  return { first: partner.first, coreLast: phrase.coreLast, last: phrase.last, isPronoun: false };
}
