// Dates beside an event that are not its own: when it was told, what it comes after, what was and what is only compared.

import { lowerOf } from '../text/tokens.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import type { HeadHit } from './head.ts';
import { isOtherwiseDated } from './occasion.ts';
import { clauseAt, type SentenceScene, within } from './schedule.ts';
import type { EventSign } from './tables.ts';
import { DETERMINER, flagsAt } from './words.ts';

/** True when the date stands beside the event and dates something else. */
export function isMisdated(scene: SentenceScene, date: EventDate, head: HeadHit | null): boolean {
  return (
    isBesides(scene, date) ||
    isOfItsName(scene, date) ||
    isToldThen(scene, date) ||
    isPastByWords(scene, date) ||
    isToldPast(scene, date) ||
    isOtherwiseDated(scene, date, head) ||
    (head === null && isPastPlan(scene, date))
  );
}

/** `na de zomer`, `a day like today`: not then, or only like then. */
function isBesides({ article: { tokens }, tables }: SentenceScene, date: EventDate): boolean {
  let i = date.first - 1;
  if (tables.determiners.has(lowerOf(tokens, i))) i--;
  return tables.besides.has(lowerOf(tokens, i));
}

/** `de finale van 2021`: a year that belongs to the name. */
function isOfItsName({ article: { tokens }, tables }: SentenceScene, date: EventDate): boolean {
  return /^\d{4}$/.test(date.from) && tables.genitive.has(lowerOf(tokens, date.first - 1));
}

/** `announced on Friday that`, `zei hij zaterdag`, `Vanmorgen zei`: the day of the announcement. */
function isToldThen({ article: { tokens }, tables }: SentenceScene, date: EventDate): boolean {
  if (tables.told.has(lowerOf(tokens, date.last))) return true;
  let i = date.first - 1;
  if (tables.dayWords.has(lowerOf(tokens, i))) i--;
  const { one, many, either, own } = tables.pronouns;
  const word = lowerOf(tokens, i);
  if (one.has(word) || many.has(word) || either.has(word) || own.has(word)) i--;
  return tables.told.has(lowerOf(tokens, i));
}

/** `earlier this week`: words of the date itself, or right before it, that put it behind. */
function isPastByWords({ article: { tokens }, tables }: SentenceScene, date: EventDate): boolean {
  for (let i = date.first - 1; i < date.last; i++) if (tables.pastWords.has(lowerOf(tokens, i))) return true;
  return false;
}

const FIRM: ReadonlySet<EventSign> = new Set([
  'planned',
  'intended',
  'expected',
  'hoped',
  'tentative',
  'upcoming',
]);

/** `opened the doors on Monday`: a verb of the past with its object, and no word of a plan before the date. Not so
 * `has invited the ministers to a ceremony on Monday`: a perfect has no day. */
function isToldPast(scene: SentenceScene, date: EventDate): boolean {
  const { tokens } = scene.article;
  const { cues, clauses, tables } = scene;
  const ending = tables.pastEnding;
  if (ending === null) return false;
  const clause = clauseAt(clauses, date.first);
  if (within(cues, clause).some((hit) => isSign(hit, FIRM))) return false;
  for (let i = clause.first; i < date.first; i++) {
    if ((flagsAt(scene, i + 1) & DETERMINER) === 0) continue;
    const word = lowerOf(tokens, i);
    const isPast = word.endsWith(ending) && word.length > ending.length + 2;
    if (isPast && !tables.perfect.has(lowerOf(tokens, i - 1))) return true;
  }
  return false;
}

/** `was expected to pass on Wednesday` without a noun of an event: what was expected then. */
function isPastPlan({ article: { tokens }, cues, clauses, tables }: SentenceScene, date: EventDate): boolean {
  const signs = within(cues, clauseAt(clauses, date.first)).filter((hit) => isSign(hit, FIRM));
  return signs.length > 0 && signs.every(({ first }) => tables.wasWords.has(lowerOf(tokens, first - 1)));
}

function isSign({ cue }: CueHit, signs: ReadonlySet<EventSign>): boolean {
  return cue.kind === 'sign' && signs.has(cue.sign);
}
