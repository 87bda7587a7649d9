// Which dates a move leaves behind, and what moves in space only.

import { parseIsoDate } from '../calendar/date.ts';
import { lowerOf } from '../text/tokens.ts';
import type { CueHit } from './cues.ts';
import { type EventDate, nextYear } from './dates.ts';
import { DAY_WORD, FROM, OCCASION, rolesAt } from './roles.ts';
import type { Scene } from './scene.ts';
import { clauseAt, type Moment, type SentenceScene, within } from './schedule.ts';
import { hasAny, MOVES, SIGN } from './signs.ts';
import { standingOn } from './standing.ts';
import { flagsAt, GENITIVE, PREPOSITION } from './words.ts';

/**
 * In `has been moved from May 26` the day that no longer holds may lie ahead, though the verb tells of the past: of two
 * years the one nearer to the new day counts, without one that nearer to today.
 */
export function heldDate(scene: SentenceScene, date: EventDate, { today }: Moment): EventDate {
  if (today === null || date.lastDay >= today || (rolesAt(scene, date.first - 1) & FROM) === 0) return date;
  if (!hasAny(scene.cues, MOVES)) return date;
  if (!/^\d{4}-\d\d-\d\d$/.test(date.from) || /\d{4}/.test(date.text)) return date;
  const goal = scene.dates.find(({ firstDay }) => firstDay >= today)?.firstDay ?? today;
  const later = nextYear(date);
  return daysBetween(later.firstDay, goal) < daysBetween(date.firstDay, goal) ? later : date;
}

function daysBetween(day: string, other: string): number {
  return Math.abs((parseIsoDate(day) ?? 0) - (parseIsoDate(other) ?? 0));
}

/** A date that a move leaves behind: marked as the first plan, said not to be the one, or standing before the word that moves it. */
export function isOld(scene: SentenceScene, date: EventDate, { today }: Moment): boolean {
  if ((today !== null && date.lastDay < today) || !/^\d{4}/.test(date.from)) return false;
  const { cues, clauses } = scene;
  if (hasAny(within(cues, clauseAt(clauses, date.first)), SIGN.original)) return true;
  const move = cues.find(({ is }) => (is & MOVES) !== 0);
  if (!move) return false;
  const before = date.first - 1;
  const isTold =
    date.firstDay === today && date.last === move.first && (flagsAt(scene, before) & GENITIVE) === 0;
  return (date.last <= move.first && !isTold) || (rolesAt(scene, before) & FROM) !== 0;
}

/** `de zitting op 2 juli gaat niet door; de leden komen nu op 20 juli bijeen`: the first day is given up for the one that a later clause names. */
export function isGivenUp(scene: SentenceScene, date: EventDate): boolean {
  const { cues, clauses, dates, tables, article } = scene;
  if (dates.length < 2 || !hasAny(cues, SIGN.cancelled)) return false;
  const clause = clauseAt(clauses, date.first);
  if (!hasAny(within(cues, clause), SIGN.cancelled)) return false;
  return dates.some((other) => {
    const later = clauseAt(clauses, other.first);
    if (later.first <= clause.first || hasAny(within(cues, later), SIGN.cancelled)) return false;
    for (let i = later.first; i < later.last; i++)
      if (tables.instead.has(lowerOf(article.tokens, i))) return true;
    return false;
  });
}

/** `niet op 10 maart, maar op 24 maart`: the first of them is not the day. */
export function isNotThen(scene: SentenceScene, { first }: EventDate): boolean {
  if (!hasAny(scene.cues, SIGN.negation)) return false;
  const at = (rolesAt(scene, first - 1) & (DAY_WORD | OCCASION)) !== 0 ? first - 1 : first;
  return scene.cues.some(({ is, last }) => is === SIGN.negation && last === at);
}

/** The second day of `postponed from 12 March to 26 March`: what is put off to a day is moved. */
export function isMovedTo(scene: SentenceScene, date: EventDate, replaced: readonly EventDate[]): boolean {
  if (replaced.length === 0) return false;
  return replaced.some(
    ({ first, last }) =>
      last < date.first && date.first - last <= BETWEEN_DAYS && (rolesAt(scene, first - 1) & FROM) !== 0,
  );
}

/** In tokens: `van maandag 9 naar donderdag`, `from Monday, March 9, to Thursday`. */
const BETWEEN_DAYS = 3;

/** `verplaatst van Cork naar Kilkenny`: a move in space, which leaves the day as it was. */
export function isMoveInSpace(scene: Scene, { is, first, last }: CueHit): boolean {
  if (is !== SIGN.rescheduled) return false;
  const behind = (flagsAt(scene, last) & PREPOSITION) !== 0 ? last + 1 : last;
  const isWay = behind > last || (flagsAt(scene, last - 1) & PREPOSITION) !== 0;
  return (isWay && isPlace(scene, behind)) || isPlace(scene, first - 1);
}

function isPlace(scene: Scene, at: number): boolean {
  return standingOn(scene, at).some(
    ({ entity, mention }) => mention.form === 'name' && entity.kind === 'place',
  );
}
