// Dates beside an event that are not its own: when it was told, what it comes after, what was and what is only compared.

import { formOf, lowerOf, MARK_TOKEN } from '../text/tokens.ts';
import { isOfAside } from './aside-dates.ts';
import type { EventDate } from './dates.ts';
import type { HeadHit } from './head.ts';
import { isOtherwiseDated } from './occasion.ts';
import {
  BESIDES,
  DAY_WORD,
  firstRole,
  MODAL,
  OWN,
  PAST,
  PERFECT,
  rolesAt,
  SOMEBODY,
  TO,
  TOLD,
} from './roles.ts';
import { clauseAt, type SentenceScene, within } from './schedule.ts';
import { FIRM, HOPED, hasAny, SIGN } from './signs.ts';
import { BREAKER, DETERMINER, FINITE, flagsAt, GENITIVE, OPENER, PREPOSITION, SOURCE } from './words.ts';

/** True when the date stands beside the event and dates something else. */
export function isMisdated(scene: SentenceScene, date: EventDate, head: HeadHit | null): boolean {
  return (
    isBesides(scene, date) ||
    isOfItsName(scene, date) ||
    isToldThen(scene, date) ||
    isToldBySomebody(scene, date) ||
    isPastByWords(scene, date) ||
    isToldPast(scene, date) ||
    isOtherwiseDated(scene, date, head) ||
    isOfAside(scene, date, head)
  );
}

/** `a week later than planned`: a day that only tells how the event's own differs. */
export function isCompared(scene: SentenceScene, date: EventDate): boolean {
  return scene.tables.compared.has(lowerOf(scene.article.tokens, date.last));
}

/** `na de zomer`, `a day like today`, `except on Friday`: not then, or only like then. */
function isBesides(scene: SentenceScene, date: EventDate): boolean {
  const i = date.first - 1;
  if ((rolesAt(scene, i) & BESIDES) !== 0) return true;
  return (flagsAt(scene, i) & (DETERMINER | PREPOSITION)) !== 0 && (rolesAt(scene, i - 1) & BESIDES) !== 0;
}

/** `de finale van 2021`: a year that belongs to the name. */
function isOfItsName(scene: SentenceScene, date: EventDate): boolean {
  return (
    date.from.length === 4 && (flagsAt(scene, date.first - 1) & GENITIVE) !== 0 && /^\d{4}$/.test(date.from)
  );
}

/** `announced on Friday that`, `zei hij zaterdag`, `Vanmorgen zei`: the day of the announcement. */
function isToldThen(scene: SentenceScene, date: EventDate): boolean {
  if ((rolesAt(scene, date.last) & TOLD) !== 0) return true;
  let i = date.first - 1;
  if ((rolesAt(scene, i) & DAY_WORD) !== 0) i--;
  if ((rolesAt(scene, i) & (OWN | SOMEBODY)) !== 0) i--;
  return (rolesAt(scene, i) & TOLD) !== 0;
}

/** In tokens: `zei minister Anna de Bakker (Financiën) zondag`, `told the lower house on Monday`. */
const TELLER_REACH = 9;

/** `told reporters on Friday`, `", zei minister Bakker zondag`: a day of the week behind a verb of telling with who or whom only between. */
function isToldBySomebody(scene: SentenceScene, date: EventDate): boolean {
  if (date.firstDay !== date.lastDay || /\d/.test(date.text)) return false;
  const { cues, sentence } = scene;
  const { tokens } = scene.article;
  for (let i = date.first - 1; i >= Math.max(sentence.first, date.first - TELLER_REACH); i--) {
    if ((rolesAt(scene, i) & TOLD) !== 0) return true;
    if ((flagsAt(scene, i) & SOURCE) !== 0 && tokens.kind[i - 1] === MARK_TOKEN) return true;
    if ((flagsAt(scene, i) & (FINITE | OPENER | BREAKER)) !== 0 || formOf(tokens, i) === ',') return false;
    if ((rolesAt(scene, i) & TO) !== 0 || cues.some(({ first, last }) => first <= i && i < last))
      return false;
  }
  return false;
}

/** `earlier this week`: words of the date itself, or right before it, that put it behind. */
function isPastByWords(scene: SentenceScene, date: EventDate): boolean {
  return firstRole(scene, { first: date.first - 1, last: date.last }, PAST) >= 0;
}

const AHEAD = FIRM | HOPED | SIGN.upcoming;

/** `opened the doors on Monday`: a verb of the past with its object, and no word of a plan before the date. Not so
 * `has invited the ministers to a ceremony on Monday`: a perfect has no day. */
function isToldPast(scene: SentenceScene, date: EventDate): boolean {
  const ending = scene.tables.pastEnding;
  if (ending === null) return false;
  const clause = clauseAt(scene.clauses, date.first);
  if (hasAny(scene.cues, AHEAD) && hasAny(within(scene.cues, clause), AHEAD)) return false;
  for (let i = date.first - 1; i >= clause.first; i--) {
    if ((rolesAt(scene, i) & MODAL) !== 0) return false;
    if ((flagsAt(scene, i + 1) & DETERMINER) === 0) continue;
    const word = lowerOf(scene.article.tokens, i);
    const isPast = word.length > ending.length + 2 && word.endsWith(ending);
    if (isPast && (rolesAt(scene, i - 1) & PERFECT) === 0) return true;
  }
  return false;
}
