// The words of a clause as a title writes them: without dates, cut where they get too long, nothing left dangling.

import type { Span, TextSpan } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, MARK_TOKEN } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import { FROM, rolesAt, TO, TOLD } from './roles.ts';
import type { Scene } from './scene.ts';
import { PLANS } from './signs.ts';
import type { EventTables } from './tables.ts';
import { flagsAt, PREPOSITION, SOURCE, WHERE } from './words.ts';

export interface Actor {
  readonly short: string;
  readonly span: Span;
}

export interface ClauseParts {
  readonly scene: Scene;
  readonly clause: Clause;
  readonly cues: readonly CueHit[];
  /** The token of the verb that carries the event; null when only signs do. */
  readonly carrier: number | null;
  /** Words that are left out: the dates. */
  readonly without: readonly Span[];
  /** Who, as the title names them; empty when nobody is named. */
  readonly subject: string;
  /** The same one by one, with the words that name them. */
  readonly actors: readonly Actor[];
  /** The place that the title names behind them; null for none. */
  readonly place: TextSpan | null;
  /** In characters: how long it may get. */
  readonly room: number;
}

/** True for a word of a plan. */
export function isPlan({ is }: CueHit): boolean {
  return (is & PLANS) !== 0;
}

const OPENING = '([';
const CLOSING = ')]';
const QUOTES = '"“”„‘«»';
const PAUSES = ',;:–—)]';

/** The words of a stretch, without dates and what stands in brackets, cut where they would get longer than `room`, nothing left dangling. */
export function wordsIn(parts: ClauseParts, { first, last }: Clause, room: number): string {
  const { scene } = parts;
  const { tokens, text } = scene.article;
  const skipsTo = scene.tables.titleOrder === 'noun-first';
  let words = '';
  let from = 0;
  let to = 0;
  let isWhole = true;
  let beforeName = '';
  let isName = false;
  for (let i = first; i < last; i++) {
    if (isDated(parts, i - 1) && scene.tables.compared.has(lowerOf(tokens, i))) break;
    if (isDated(parts, i) || (skipsTo && (rolesAt(scene, i) & TO) !== 0)) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const length = words.length + to - from;
    if (tokens.kind[i] === MARK_TOKEN) {
      const form = formOf(tokens, i);
      if (PAUSES.includes(form) && (length > ENOUGH || isTelling(scene, i + 1))) break;
      if (OPENING.includes(form) && length > 0) {
        i = behindBracket(parts, i, last);
        if (i >= last) break;
      }
      const isListed = form === ',' && length > 0 && start === to;
      if ((PAUSES.includes(form) && !isListed) || OPENING.includes(form) || QUOTES.includes(form)) continue;
    }
    const goesOn = isName && isCapitalised(tokens, i);
    isWhole = length + end - start + 1 <= room;
    if (!isWhole && goesOn && beforeName !== '') return trimmed(scene.tables, beforeName);
    if (!isWhole) break;
    isName = isCapitalised(tokens, i) || (isName && formOf(tokens, i) === '.');
    if (!goesOn) beforeName = words + text.slice(from, to);
    if (length > 0 && !isNextTo(text, to, start)) words += `${text.slice(from, to)} `;
    if (length === 0 || !isNextTo(text, to, start)) from = start;
    to = end;
  }
  return trimmed(scene.tables, words + text.slice(from, to), isWhole);
}

/** `, said Anna Baker`. */
function isTelling(scene: Scene, i: number): boolean {
  return (rolesAt(scene, i) & TOLD) !== 0 || (flagsAt(scene, i) & SOURCE) !== 0;
}

/** The token that closes the bracket opened at token i; `last` where none does. */
function behindBracket({ scene }: ClauseParts, i: number, last: number): number {
  for (let n = i + 1; n < last; n++) if (CLOSING.includes(formOf(scene.article.tokens, n))) return n;
  return last;
}

/** True where nothing or one space stands between two words. */
function isNextTo(text: string, end: number, start: number): boolean {
  return start === end || (start === end + 1 && text[end] === ' ');
}

/** In characters: with fewer a comma does not end a title. */
const ENOUGH = 12;

/** A token of a date that is left out, or of the preposition before it. */
export function isDated({ scene, without }: Pick<ClauseParts, 'scene' | 'without'>, i: number): boolean {
  const { tokens } = scene.article;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const next = tokens.start[i + 1];
  let isBefore = false;
  for (const left of without) {
    if (left.start < end && start < left.end) return true;
    if (left.start === next) isBefore = true;
  }
  if (!isBefore) return false;
  return (flagsAt(scene, i) & (PREPOSITION | WHERE)) !== 0 || (rolesAt(scene, i) & FROM) !== 0;
}

const DANGLING = /[\s,.;:'’‘"“”–—-]/u;
const QUOTE = `'’‘"“”`;

/** Without determiners in front and words that hang on what was cut behind; a preposition at the end of what is whole is a particle (`take over`). */
export function trimmed(tables: EventTables, words: string, isWhole = false): string {
  let end = endOf(words, words.length);
  for (let space = spaceBefore(words, end); space >= 0; space = spaceBefore(words, end)) {
    const lower = words.slice(space + 1, end).toLowerCase();
    if (!isLoose(tables, lower) || (isWhole && tables.particles.has(lower))) break;
    end = space;
  }
  let start = 0;
  while (start < end && QUOTE.includes(words[start] as string)) start++;
  for (let space = words.indexOf(' '); space >= 0 && space < end; space = words.indexOf(' ', start)) {
    if (!tables.determiners.has(words.slice(start, space).toLowerCase())) break;
    start = space + 1;
  }
  while (start < end && QUOTE.includes(words[start] as string)) start++;
  return words.slice(start, Math.max(start, endOf(words, end)));
}

/** The last space before `end`; -1 when none stands there. */
function spaceBefore(words: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && words.charCodeAt(at) !== SPACE) at--;
  return at;
}

const SPACE = 32;

function isLoose({ determiners, phraseStops, prepositions }: EventTables, word: string): boolean {
  return determiners.has(word) || phraseStops.has(word) || prepositions.has(word);
}

/** Where the words before `end` stop, without marks and spaces behind. */
function endOf(words: string, end: number): number {
  let last = end;
  while (last > 0 && isDangling(words, last - 1)) last--;
  return last;
}

/** Most words end on a small letter. */
function isDangling(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return !(code >= 97 && code <= 122) && DANGLING.test(words[at] as string);
}
