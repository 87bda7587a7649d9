// When a quotation was spoken: `"We vote tomorrow," she said on Tuesday` counts from that Tuesday.

import { saysSomething } from '../text/saying.ts';
import { formOf, isGlued, MARK_TOKEN, startsParagraph, type Tokens } from '../text/tokens.ts';
import type { Candidate, Scene } from './candidate.ts';
import type { Meaning, Unit } from './meaning.ts';

/** Units by which a speaker counts from the day of speaking; of months and years it is mostly that of the article. */
const SPOKEN: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend']);

/** In tokens: how far back a quotation may open, how long it may go on, how near its attribution stands. */
const BACK = 150;
const LONG = 100;
const NEAR = 14;

/**
 * The place of the day beside the verb of saying that ties the quotation around candidate `i` to its speaker; -1
 * outside quotations, without such a day, and for words that count from no day of speaking.
 */
export function spokenOn(candidates: readonly Candidate[], i: number, scene: Scene): number {
  const candidate = candidates[i] as Candidate;
  if (!countsFromSpeech(candidate.meaning)) return -1;
  const { tokens } = scene;
  const open = openBefore(tokens, candidate.first);
  if (open < 0) return -1;
  const close = closeBehind(tokens, candidate.last);
  const behind = candidates.slice(i + 1, i + 4).findIndex(({ first }) => close > 0 && first > close);
  const least = Math.max(0, i - 3);
  const before = candidates.slice(least, i).findLastIndex(({ last }) => last <= open);
  const isDayOf = (other: Candidate, [from, to]: readonly [number, number]) =>
    to - from <= NEAR && isOneSentence(tokens, from, to) && isDay(other.meaning) && isSaid(other, scene);
  const next = candidates[i + 1 + behind] as Candidate;
  if (behind >= 0 && isDayOf(next, [close, next.first])) return i + 1 + behind;
  const last = candidates[least + before] as Candidate;
  return before >= 0 && isDayOf(last, [last.last, open]) ? least + before : -1;
}

function countsFromSpeech(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'dayPart':
      return meaning.date !== null && countsFromSpeech(meaning.date);
    case 'shift':
    case 'distance':
      return meaning.from === 'publication' && SPOKEN.has(meaning.unit);
    default:
      return false;
  }
}

function isDay(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null);
}

function isSaid({ first }: Candidate, { tokens, tables }: Scene): boolean {
  return saysSomething(tokens, first, tables.tense);
}

/** Index of the mark that opens the quotation around a token; -1 outside quotations. */
function openBefore(tokens: Tokens, at: number): number {
  const { kind } = tokens;
  let open = -1;
  for (let i = firstMark(tokens, at); i < at; i++) {
    if (kind[i] !== MARK_TOKEN) continue;
    const opens = markAt(tokens, i, open >= 0);
    if (opens !== null) open = opens ? i : -1;
  }
  return open;
}

/** The first mark in the paragraph of a token, so far back as a quotation may open; the token when none stands there. */
function firstMark(tokens: Tokens, at: number): number {
  const { kind } = tokens;
  const least = Math.max(0, at - BACK);
  let mark = at;
  for (let i = at; ; i--) {
    if (i < at && kind[i] === MARK_TOKEN) mark = i;
    if (i <= least || startsParagraph(tokens, i)) return mark;
  }
}

function closeBehind(tokens: Tokens, from: number): number {
  const last = Math.min(tokens.count, from + LONG);
  for (let i = from; i < last; i++)
    if (tokens.kind[i] === MARK_TOKEN && markAt(tokens, i, true) === false) return i;
  return -1;
}

/** True for a mark that opens, false for one that closes, null for anything else. A straight mark does either. */
function markAt(tokens: Tokens, i: number, isOpen: boolean): boolean | null {
  switch (formOf(tokens, i)) {
    case '"':
      return !isOpen;
    case '“':
    case '„':
    case '«':
      return true;
    case '”':
    case '»':
      return false;
    case '`':
    case ',':
      return isDoubled(tokens, i) ? true : null;
    case "'":
    case '’':
      return isDoubled(tokens, i) ? false : null;
    default:
      return null;
  }
}

function isDoubled(tokens: Tokens, i: number): boolean {
  return isGlued(tokens, i + 1) && tokens.id[i] === tokens.id[i + 1];
}

function isOneSentence(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const space = tokens.text.charCodeAt(tokens.end[i] as number) <= 32;
    if ((formOf(tokens, i) === '.' && space) || startsParagraph(tokens, i + 1)) return false;
  }
  return true;
}
