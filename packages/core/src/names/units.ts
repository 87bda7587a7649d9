// Capitalised runs of a sentence, cut into units: a word with all that is glued to it.

import { isGlued, lowerOf, MARK_TOKEN, WORD } from '../text/tokens.ts';
import { FLAG } from './lexicon.ts';
import { TRAIT } from './traits.ts';
import { flagsAt, traitsAt, type Words, worldAt } from './words.ts';

const { CALENDAR, CAPITAL, FIRST_NAME, FUNCTION, PARTICLE } = FLAG;
const { AMPERSAND, APOSTROPHE, COMMA, ELIDED, FIRM_HYPHEN, HYPHEN, JUNIOR, SHORTENED, SINGLE, STOP } = TRAIT;

/** `Zelensky`, `W.`, `Oost-Europa`, `van der Leyen`: one step of a run. */
export interface Unit {
  /** First token, particles before it included. */
  readonly first: number;
  /** The token with the capital. */
  readonly core: number;
  /** Token behind its last. */
  readonly last: number;
  /** Flags of the core token. */
  readonly flags: number;
}

const LONGEST_RUN = 24;

/** The units of the run that begins at the capitalised token `i`; it ends before token `limit`. */
export function readUnits(words: Words, i: number, limit: number): Unit[] {
  const head = { first: i, core: i, last: unitEnd(words, i, limit), flags: flagsAt(words, i) };
  const second = nextUnit(words, head.last, limit);
  // Most runs are one unit or two: an array that grows makes room for many.
  if (!second) return [head];
  const units = [head, second];
  for (let next = nextUnit(words, second.last, limit); next; next = nextUnit(words, next.last, limit)) {
    units.push(next);
    if (units.length === LONGEST_RUN) break;
  }
  return units;
}

/** The unit that goes on with the run behind token `first`; null when the run ends there. */
function nextUnit(words: Words, first: number, limit: number): Unit | null {
  const core = nextCore(words, first, limit);
  return core < 0 ? null : { first, core, last: unitEnd(words, core, limit), flags: flagsAt(words, core) };
}

/** Where a name begins whose first capitalised word is token `i`: over `von der`, never over prepositions. */
export function nameStart(words: Words, i: number, floor: number): number {
  let first = i;
  for (let at = i - 1; at >= floor; at--) {
    const flags = flagsAt(words, at);
    const isTied = first < i && (traitsAt(words, first) & HYPHEN) === 0;
    if ((flags & PARTICLE) !== 0 && (isTied || (flags & (FUNCTION | CAPITAL)) === 0)) first = at;
    else if (first === at + 1 && isParticleMark(words, at))
      first = (traitsAt(words, at) & HYPHEN) !== 0 ? first : at;
    else break;
  }
  return first;
}

/** Where the unit of the word at token i ends. */
function unitEnd(words: Words, i: number, limit: number): number {
  const { tokens } = words;
  let at = i + 1;
  while (at < limit && isGlued(tokens, at)) {
    const end = gluedEnd(words, i, at);
    if (end === at || end > limit) break;
    at = end;
    if ((traitsAt(words, at - 1) & STOP) !== 0) break;
  }
  return at;
}

/** Behind what is glued at token `at` and belongs to the word before: a number, `-word`, `’Neill`, `&P`, a stop. */
function gluedEnd(words: Words, i: number, at: number): number {
  const { tokens } = words;
  if (tokens.kind[at] !== MARK_TOKEN) return at + 1;
  const mark = traitsAt(words, at);
  if ((mark & STOP) !== 0) return (traitsAt(words, at - 1) & SHORTENED) !== 0 ? at + 1 : at;
  if ((mark & TYING) === 0) return at;
  if (!isGlued(tokens, at + 1) || tokens.kind[at + 1] === MARK_TOKEN) return at;
  if ((mark & (HYPHEN | FIRM_HYPHEN)) !== 0) return at + 2;
  if ((flagsAt(words, at + 1) & CAPITAL) === 0) return at;
  const from = at - 1 > i && (traitsAt(words, at - 2) & HYPHEN) !== 0 ? at - 1 : i;
  const isNear = (tokens.end[at] as number) - (tokens.start[from] as number) <= 4;
  return (mark & AMPERSAND) !== 0 || isNear ? at + 2 : at;
}

/** Marks that may tie a word to the one before. */
const TYING = HYPHEN | FIRM_HYPHEN | AMPERSAND | APOSTROPHE;

/** The capitalised word that continues the run behind token `at`; -1 when the run ends there. */
function nextCore(words: Words, at: number, limit: number): number {
  const { tokens } = words;
  const mark = traitsAt(words, at);
  if ((mark & COMMA) !== 0) return (traitsAt(words, at + 1) & JUNIOR) !== 0 ? at + 1 : -1;
  let i = at;
  if (isGlued(tokens, i) && (traitsAt(words, i - 1) & STOP) === 0) return -1;
  if ((mark & AMPERSAND) !== 0) i++;
  let particles = 0;
  while (i < limit && particles < 4) {
    if (tokens.kind[i] !== WORD) {
      if (!isParticleMark(words, i)) return -1;
      i++;
      continue;
    }
    const flags = flagsAt(words, i);
    if ((flags & (PARTICLE | CAPITAL)) === 0) return -1;
    if ((flags & PARTICLE) !== 0 && hasNameBehind(words, i + 1, limit)) {
      if (particles > 0 && (flags & CAPITAL) !== 0) return -1;
      particles++;
      i++;
      continue;
    }
    return isCore(words, { i, before: at - 1, particles }) ? i : -1;
  }
  return -1;
}

interface Candidate {
  readonly i: number;
  /** The last token of the unit before. */
  readonly before: number;
  /** How many particles stand between. */
  readonly particles: number;
}

/** True when the word at token `i` goes on with the run. */
function isCore(words: Words, { i, before, particles }: Candidate): boolean {
  const flags = flagsAt(words, i);
  if ((flags & CAPITAL) === 0) return false;
  if ((traitsAt(words, i) & SINGLE) !== 0 && isInitialAt(words, i)) return true;
  if ((flags & FUNCTION) !== 0 && particles === 0) {
    const earlier = flagsAt(words, before);
    const isOpened = (earlier & (PARTICLE | CAPITAL)) === (PARTICLE | CAPITAL);
    if (!isOpened && ((earlier & FIRST_NAME) === 0 || !isSurname(words, i))) return false;
  }
  return particles === 0 || !worldAt(words, i);
}

/** The `May` of `Theresa May`, the `Lang` of `Noa Lang`. */
function isSurname(words: Words, i: number): boolean {
  if ((flagsAt(words, i) & CALENDAR) !== 0) return true;
  return words.lexicon.tables.surnames.has(lowerOf(words.tokens, i));
}

/** The `A.` of `Paul A. Reese`, which is no article. */
function isInitialAt(words: Words, i: number): boolean {
  return (traitsAt(words, i + 1) & STOP) !== 0 && isGlued(words.tokens, i + 1);
}

/** The hyphen of `al-Assad`, the apostrophe of `’t Hart`. */
function isParticleMark(words: Words, i: number): boolean {
  const mark = traitsAt(words, i);
  if ((mark & (HYPHEN | APOSTROPHE)) === 0 || !isGlued(words.tokens, i + 1)) return false;
  if ((mark & APOSTROPHE) !== 0) return (traitsAt(words, i + 1) & ELIDED) !== 0;
  return isGlued(words.tokens, i) && (flagsAt(words, i - 1) & PARTICLE) !== 0;
}

/** True when a capitalised word follows at token i, over further particles. */
function hasNameBehind(words: Words, i: number, limit: number): boolean {
  for (let at = i; at < Math.min(limit, i + 4); at++) {
    const flags = flagsAt(words, at);
    if ((flags & CAPITAL) !== 0 && (flags & PARTICLE) === 0) return true;
    if ((flags & PARTICLE) === 0 && !isParticleMark(words, at)) return false;
  }
  return false;
}
