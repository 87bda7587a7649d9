// Which dates a move leaves behind, and what moves in space only.

import { parseIsoDate } from '../calendar/date.ts';
import { overlapping } from '../text/span.ts';
import { lowerOf, type Tokens } from '../text/tokens.ts';
import type { CueHit } from './cues.ts';
import { type EventDate, nextYear } from './dates.ts';
import type { Scene } from './scene.ts';
import { clauseAt, type Moment, type SentenceScene, within } from './schedule.ts';
import { hasSign } from './status.ts';
import type { EventSign } from './tables.ts';

/**
 * In `has been moved from May 26` the day that no longer holds may lie ahead, though the verb tells of the past: of two
 * years the one nearer to the new day counts, without one that nearer to today.
 */
export function heldDate(scene: SentenceScene, date: EventDate, { today }: Moment): EventDate {
  const isLeft =
    scene.tables.fromWords.has(lowerOf(scene.article.tokens, date.first - 1)) &&
    scene.cues.some(({ cue }) => cue.kind === 'sign' && MOVES.has(cue.sign));
  const isBehind = today !== null && date.lastDay < today && /^\d{4}-\d\d-\d\d$/.test(date.from);
  if (!isLeft || !isBehind || /\d{4}/.test(date.text)) return date;
  const goal = scene.dates.find(({ firstDay }) => firstDay >= today)?.firstDay ?? today;
  const later = nextYear(date);
  return daysBetween(later.firstDay, goal) < daysBetween(date.firstDay, goal) ? later : date;
}

function daysBetween(day: string, other: string): number {
  return Math.abs((parseIsoDate(day) ?? 0) - (parseIsoDate(other) ?? 0));
}

/** A date that a move leaves behind: marked as the first plan, said not to be the one, or standing before the word that moves it. */
export function isOld(
  { cues, clauses, tables, article: { tokens } }: SentenceScene,
  date: EventDate,
  { today }: Moment,
): boolean {
  if ((today !== null && date.lastDay < today) || !/^\d{4}/.test(date.from)) return false;
  const clause = clauseAt(clauses, date.first);
  if (hasSign(within(cues, clause), 'original')) return true;
  const move = cues.find(({ cue }) => cue.kind === 'sign' && MOVES.has(cue.sign));
  if (!move) return false;
  const before = lowerOf(tokens, date.first - 1);
  const isTold = date.firstDay === today && date.last === move.first && !tables.genitive.has(before);
  return (date.last <= move.first && !isTold) || tables.fromWords.has(before);
}

const MOVES: ReadonlySet<EventSign> = new Set(['rescheduled', 'postponed']);

/** `niet op 10 maart, maar op 24 maart`: the first of them is not the day. */
export function isNotThen(
  { cues, tables, article: { tokens } }: SentenceScene,
  { first }: EventDate,
): boolean {
  const before = lowerOf(tokens, first - 1);
  const at = tables.dayWords.has(before) || tables.occasions.has(before) ? first - 1 : first;
  return cues.some(({ cue, last }) => cue.kind === 'sign' && cue.sign === 'negation' && last === at);
}

/** The second day of `postponed from 12 March to 26 March`: what is put off to a day is moved. */
export function isMovedTo(
  { article: { tokens }, tables }: SentenceScene,
  date: EventDate,
  replaced: readonly EventDate[],
): boolean {
  return replaced.some(
    ({ first, last }) =>
      tables.fromWords.has(lowerOf(tokens, first - 1)) &&
      last < date.first &&
      date.first - last <= BETWEEN_DAYS,
  );
}

/** In tokens: `van maandag 9 naar donderdag`, `from Monday, March 9, to Thursday`. */
const BETWEEN_DAYS = 3;

/** `verplaatst van Cork naar Kilkenny`: a move in space, which leaves the day as it was. */
export function isMoveInSpace(
  { article: { tokens }, names, tables }: Scene,
  { cue, first, last }: CueHit,
): boolean {
  if (cue.kind !== 'sign' || cue.sign !== 'rescheduled') return false;
  const behind = tables.prepositions.has(lowerOf(tokens, last)) ? last + 1 : last;
  const isWay = behind > last || tables.prepositions.has(lowerOf(tokens, last - 1));
  return (isWay && isPlace({ names, tokens }, behind)) || isPlace({ names, tokens }, first - 1);
}

function isPlace({ names, tokens }: { names: Scene['names']; tokens: Tokens }, at: number): boolean {
  const [start, end] = [tokens.start[at], tokens.end[at]];
  if (start === undefined || end === undefined) return false;
  return overlapping(names.mentions, { start, end }).some(
    ({ entity, form }) => form === 'name' && names.entities[entity]?.kind === 'place',
  );
}
