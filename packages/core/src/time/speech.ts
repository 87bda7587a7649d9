// When a quotation was spoken: `"We vote tomorrow," she said on Tuesday` counts from that Tuesday.

import { saysSomething } from '../text/saying.ts';
import { formOf, isGlued, startsParagraph, type Tokens } from '../text/tokens.ts';
import type { Candidate, Scene } from './candidate.ts';
import type { Meaning, Unit } from './meaning.ts';

/** Units by which a speaker counts from the day of speaking; of months and years it is mostly that of the article. */
const SPOKEN: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend']);

/** In tokens: how far back a quotation may open, how long it may go on, how near its attribution stands. */
const BACK = 150;
const LONG = 100;
const NEAR = 14;

const OPENING = new Set(['“', '„', '«']);
const CLOSING = new Set(['”', '»']);
const DOUBLED: Readonly<Record<string, boolean>> = { '`': true, ',': true, "'": false, '’': false };

/**
 * The day beside the verb of saying that ties the quotation around candidate `i` to its speaker; null outside
 * quotations, without such a day, and for words that count from no day of speaking.
 */
export function spokenOn(candidates: readonly Candidate[], i: number, scene: Scene): Candidate | null {
  const candidate = candidates[i] as Candidate;
  if (!countsFromSpeech(candidate.meaning)) return null;
  const { tokens } = scene;
  const open = openBefore(tokens, candidate.first);
  if (open < 0) return null;
  const close = closeBehind(tokens, candidate.last);
  const behind = candidates.slice(i + 1, i + 4).find(({ first }) => close > 0 && first > close);
  const before = candidates.slice(Math.max(0, i - 3), i).findLast(({ last }) => last <= open);
  const isDayOf = (other: Candidate, [from, to]: readonly [number, number]) =>
    to - from <= NEAR && isOneSentence(tokens, from, to) && isDay(other.meaning) && isSaid(other, scene);
  if (behind && isDayOf(behind, [close, behind.first])) return behind;
  return before && isDayOf(before, [before.last, open]) ? before : null;
}

function countsFromSpeech(meaning: Meaning): boolean {
  if (meaning.kind === 'dayPart') return meaning.date !== null && countsFromSpeech(meaning.date);
  const counted = meaning.kind === 'shift' || meaning.kind === 'distance';
  return counted && SPOKEN.has(meaning.unit) && meaning.from === 'publication';
}

function isDay(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null);
}

function isSaid({ first }: Candidate, { tokens, tables }: Scene): boolean {
  return saysSomething(tokens, first, tables.tense);
}

/** Index of the mark that opens the quotation around a token; -1 outside quotations. */
function openBefore(tokens: Tokens, at: number): number {
  let open = -1;
  for (let i = paragraphStart(tokens, at); i < at; i++) {
    const opens = markAt(tokens, i, open >= 0);
    if (opens !== null) open = opens ? i : -1;
  }
  return open;
}

function closeBehind(tokens: Tokens, from: number): number {
  for (let i = from; i < Math.min(tokens.count, from + LONG); i++)
    if (markAt(tokens, i, true) === false) return i;
  return -1;
}

/** True for a mark that opens, false for one that closes, null for anything else. A straight mark does either. */
function markAt(tokens: Tokens, i: number, isOpen: boolean): boolean | null {
  const form = formOf(tokens, i);
  if (form === '"') return !isOpen;
  if (OPENING.has(form)) return true;
  if (CLOSING.has(form)) return false;
  const doubled = DOUBLED[form];
  const isDoubled = doubled !== undefined && isGlued(tokens, i + 1) && formOf(tokens, i + 1) === form;
  return isDoubled ? doubled : null;
}

function paragraphStart(tokens: Tokens, at: number): number {
  const least = Math.max(0, at - BACK);
  for (let i = at; i > least; i--) if (startsParagraph(tokens, i)) return i;
  return least;
}

function isOneSentence(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const space = tokens.text.charCodeAt(tokens.end[i] as number) <= 32;
    if ((formOf(tokens, i) === '.' && space) || startsParagraph(tokens, i + 1)) return false;
  }
  return true;
}
