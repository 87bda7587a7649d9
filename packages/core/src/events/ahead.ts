// Is a date ahead, by its day and by the tense it is told in?

import { lowerOf } from '../text/tokens.ts';
import { isParticiple, KIND, PAST, PERFECT, verbNotes } from '../text/verbs.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import { rolesAt, WAS } from './roles.ts';
import { clauseAt, type Moment, type SentenceScene, within } from './schedule.ts';
import { ANY_SIGN, ANY_VERB, hasAny, SIGN } from './signs.ts';
import { isBehind } from './status.ts';
import { flagsAt, OPENER } from './words.ts';

/** True for a day that is not over and is told as one that is to come. */
export function isAhead(scene: SentenceScene, date: EventDate, { today }: Moment): boolean {
  if (today !== null && date.lastDay < today) return false;
  const tense = date.timexes[0]?.why.tense ?? 'open';
  const near = within(scene.cues, clauseAt(scene.clauses, date.first));
  if (isBehind(near, SIGN.since, date)) return false;
  if (today === null) return tense === 'future' || tense === 'present' || hasAny(near, SIGN.planned);
  if (date.firstDay > today) return tense !== 'past' || !isToldOver(scene, near, date);
  return tense !== 'past' || isToldAhead(scene, near, date);
}

/** Signs beside which a day may be ahead though a verb of the past tells of it. */
const TELLING = ANY_SIGN & ~(SIGN.negation | SIGN.bound);

/** `finished fifth on May 4`, `was there for Easter` without a year: the last one is meant, or no event. Not so `has called a strike for May 4`, nor beside a word of a plan. */
function isToldOver(
  scene: SentenceScene,
  near: readonly CueHit[],
  { first, text, timexes }: EventDate,
): boolean {
  const { article, tables, clauses } = scene;
  const { tokens } = article;
  const isHoliday = timexes[0]?.why.rule.startsWith('holiday') === true;
  const isDay = /^\D*\d{1,2}\D*$/.test(text) && !tables.aimed.has(lowerOf(tokens, first - 1));
  if (!isHoliday && !isDay) return false;
  if (hasAny(near, TELLING)) return false;
  const notes = verbNotes(tables.tense);
  let isOver = false;
  for (let i = first - 1; i >= clauseAt(clauses, first).first; i--) {
    if (!isOver && (flagsAt(scene, i) & OPENER) !== 0) return false;
    const kind = notes.at(tokens, i) & KIND;
    if (kind === PERFECT) return false;
    if (kind === PAST) isOver = true;
  }
  return isOver;
}

/** A day that another verb of the sentence puts behind is ahead when a plan stands before it, or the event's own verb beside it. */
function isToldAhead(scene: SentenceScene, near: readonly CueHit[], date: EventDate): boolean {
  return near.some(({ is, first, last }) => {
    if ((is & ANY_VERB) !== 0)
      return (
        !isPerfect(scene, first) &&
        (last <= date.first ? date.first - last < BESIDE : first - date.last < BESIDE) &&
        ((rolesAt(scene, first - 1) | rolesAt(scene, date.first - 1)) & WAS) === 0
      );
    return last <= date.first && (is & (SIGN.intended | SIGN.planned)) !== 0;
  });
}

/** `heeft vrijdag bekendgemaakt`: a participle with its auxiliary before it. */
function isPerfect({ article, tables, clauses }: SentenceScene, verb: number): boolean {
  if (!isParticiple(lowerOf(article.tokens, verb), tables.tense)) return false;
  const notes = verbNotes(tables.tense);
  const { first } = clauseAt(clauses, verb);
  for (let i = verb - 1; i >= Math.max(first, verb - PERFECT_REACH); i--)
    if ((notes.at(article.tokens, i) & KIND) === PERFECT) return true;
  return false;
}

/** In tokens: `heeft de familie donderdag bekendgemaakt`. */
const PERFECT_REACH = 7;

/** In tokens: `vertrekt dit weekend`. */
const BESIDE = 2;
