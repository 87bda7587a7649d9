// Capitalised runs of a sentence, cut into units: a word with all that is glued to it.

import { formOf, isGlued, lowerOf, NUMBER, WORD } from '../text/tokens.ts';
import { CALENDAR, CAPITAL, FIRST_NAME, FUNCTION, PARTICLE, TITLE } from './lexicon.ts';
import { flagsAt, type Words, worldAt } from './words.ts';

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
  const units: Unit[] = [];
  let first = i;
  let core = i;
  while (units.length < LONGEST_RUN) {
    const last = unitEnd(words, core, limit);
    units.push({ first, core, last, flags: flagsAt(words, core) });
    const next = nextCore(words, last, limit);
    if (next < 0) break;
    first = last;
    core = next;
  }
  return units;
}

/** Where a name begins whose first capitalised word is token `i`: over `von der`, never over prepositions. */
export function nameStart(words: Words, i: number, floor: number): number {
  let first = i;
  for (let at = i - 1; at >= floor; at--) {
    const flags = flagsAt(words, at);
    const isTied = first < i && formOf(words.tokens, first) !== '-';
    if ((flags & PARTICLE) !== 0 && (isTied || (flags & (FUNCTION | CAPITAL)) === 0)) first = at;
    else if (first === at + 1 && isParticleMark(words, at))
      first = formOf(words.tokens, at) === '-' ? first : at;
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
    if (formOf(tokens, at - 1) === '.') break;
  }
  return at;
}

/** Behind what is glued at token `at` and belongs to the word before: a number, `-word`, `’Neill`, `&P`, a stop. */
function gluedEnd(words: Words, i: number, at: number): number {
  const { tokens } = words;
  if (tokens.kind[at] === NUMBER || tokens.kind[at] === WORD) return at + 1;
  const mark = formOf(tokens, at);
  const glued = isGlued(tokens, at + 1) && tokens.kind[at + 1] !== 3;
  if (mark === '-' || mark === '‑') return glued ? at + 2 : at;
  const capital = glued && (flagsAt(words, at + 1) & CAPITAL) !== 0;
  if (mark === '&') return capital ? at + 2 : at;
  if (mark === "'" || mark === '’') {
    return capital && (tokens.end[at] as number) - (tokens.start[i] as number) <= 4 ? at + 2 : at;
  }
  return mark === '.' && isShortened(words, at - 1) ? at + 1 : at;
}

const SHORTENED = new Set(['jr', 'sr', 'st', 'mt', 'ft']);

/** An initial or an abbreviated title: its full stop belongs to it. */
function isShortened(words: Words, i: number): boolean {
  const form = formOf(words.tokens, i);
  if (form.length === 1) return (flagsAt(words, i) & CAPITAL) !== 0;
  const low = lowerOf(words.tokens, i);
  return SHORTENED.has(low) || (form.length <= 4 && (flagsAt(words, i) & TITLE) !== 0);
}

/** The capitalised word that continues the run behind token `at`; -1 when the run ends there. */
function nextCore(words: Words, at: number, limit: number): number {
  const { tokens } = words;
  if (isJunior(words, at)) return at + 1;
  let i = at;
  if (isGlued(tokens, i) && formOf(tokens, i - 1) !== '.') return -1;
  if (formOf(tokens, i) === '&') i++;
  let particles = 0;
  while (i < limit && particles < 4) {
    if (tokens.kind[i] !== WORD) {
      if (!isParticleMark(words, i)) return -1;
      i++;
      continue;
    }
    const flags = flagsAt(words, i);
    if ((flags & PARTICLE) !== 0 && hasNameBehind(words, i + 1, limit)) {
      if (particles > 0 && (flags & CAPITAL) !== 0) return -1;
      particles++;
      i++;
      continue;
    }
    const isOpened =
      particles > 0 || (flagsAt(words, at - 1) & (PARTICLE | CAPITAL)) === (PARTICLE | CAPITAL);
    if (isInitialAt(words, i)) return i;
    const isMonth = (flags & CALENDAR) !== 0 && (flagsAt(words, at - 1) & FIRST_NAME) !== 0;
    if ((flags & CAPITAL) === 0 || ((flags & FUNCTION) !== 0 && !isOpened && !isMonth)) return -1;
    return particles > 0 && worldAt(words, i) ? -1 : i;
  }
  return -1;
}

/** The `A.` of `Paul A. Reese`, which is no article. */
function isInitialAt(words: Words, i: number): boolean {
  const { tokens } = words;
  const isLetter = formOf(tokens, i).length === 1 && (flagsAt(words, i) & CAPITAL) !== 0;
  return isLetter && formOf(tokens, i + 1) === '.' && isGlued(tokens, i + 1);
}

/** `, Jr.` */
function isJunior({ tokens }: Words, at: number): boolean {
  const low = formOf(tokens, at) === ',' ? lowerOf(tokens, at + 1) : '';
  return low === 'jr' || low === 'sr';
}

/** The hyphen of `al-Assad`, the apostrophe of `’t Hart`. */
function isParticleMark(words: Words, i: number): boolean {
  const { tokens } = words;
  const mark = formOf(tokens, i);
  if (mark === '-')
    return isGlued(tokens, i) && isGlued(tokens, i + 1) && (flagsAt(words, i - 1) & PARTICLE) !== 0;
  return (mark === "'" || mark === '’') && lowerOf(tokens, i + 1) === 't' && isGlued(tokens, i + 1);
}

/** True when a capitalised word follows at token i, over further particles. */
function hasNameBehind(words: Words, i: number, limit: number): boolean {
  for (let at = i; at < Math.min(limit, i + 4); at++) {
    const flags = flagsAt(words, at);
    if (isParticleMark(words, at)) continue;
    if ((flags & CAPITAL) !== 0 && (flags & PARTICLE) === 0) return true;
    if ((flags & PARTICLE) === 0) return false;
  }
  return false;
}
