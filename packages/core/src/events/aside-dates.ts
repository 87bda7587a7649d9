// Dates that the sentence gives to something beside the event: figures of a year, an errand, a question, a past plan, the
// day on which something was called off.

import { startingIn } from '../text/span.ts';
import { lowerOf, WORD } from '../text/tokens.ts';
import { FUTURE, KIND, NONE, PAST, PERFECT, PRESENT, verbNotes } from '../text/verbs.ts';
import type { Clause } from './clauses.ts';
import type { EventDate } from './dates.ts';
import type { HeadHit } from './head.ts';
import {
  BESIDES,
  DAY_WORD,
  DEFINITE,
  firstRole,
  MODAL,
  OCCASION,
  OWN,
  rolesAt,
  SOMEBODY,
  TO,
  TOLD,
  WAS,
} from './roles.ts';
import { clauseAt, type SentenceScene, within } from './schedule.ts';
import { FIRM, HOPED, hasAny, OFF, SIGN } from './signs.ts';
import { flagsAt, OPENER, PREPOSITION } from './words.ts';

/** True when the date is of something that the sentence tells beside the event, or of a plan that it does not tell. */
export function isOfAside(scene: SentenceScene, date: EventDate, head: HeadHit | null): boolean {
  if (isPeriodEnd(scene, date) || isCalledOffThen(scene, date)) return true;
  if (head !== null) return isOfErrand(scene, date, head);
  return isPastPlan(scene, date) || isAsked(scene, date) || isBeforeQuote(scene, date);
}

/** In tokens: `the three months that ended on`. */
const PERIOD_REACH = 3;

/** `profit for the year to March 31`: the last day of what the figures are of. */
function isPeriodEnd(scene: SentenceScene, { first }: EventDate): boolean {
  const { article, tables } = scene;
  let at = first - 1;
  while (at > first - PERIOD_REACH && isEndWord(scene, at)) at--;
  if (at === first - 1 || !tables.periods.has(lowerOf(article.tokens, at))) return false;
  return firstRole(scene, { first: at - PERIOD_REACH, last: at }, DEFINITE) >= 0;
}

/** `to`, `through`, `ended`. */
function isEndWord(scene: SentenceScene, i: number): boolean {
  return (flagsAt(scene, i) & PREPOSITION) !== 0 || (rolesAt(scene, i) & (BESIDES | TO)) !== 0;
}

/** In tokens: `had already been put off`, `on the following Jan. 22`. */
const OFF_REACH = 4;
const DAY_REACH = 3;

/** `had been put off on May 4`: when it was, not when it will be held. */
function isCalledOffThen(scene: SentenceScene, { first }: EventDate): boolean {
  if (!hasAny(scene.cues, OFF)) return false;
  let at = first - 1;
  while (at > first - DAY_REACH && (flagsAt(scene, at) & PREPOSITION) === 0) at--;
  if ((rolesAt(scene, at) & (DAY_WORD | OCCASION)) === 0) return false;
  return scene.cues.some(
    (hit) =>
      (hit.is & OFF) !== 0 &&
      hit.last <= first &&
      firstRole(scene, { first: hit.first - OFF_REACH, last: hit.first }, WAS) >= 0 &&
      !hasVerb(scene, { first: hit.last, last: first }),
  );
}

function hasVerb(scene: SentenceScene, { first, last }: Clause): boolean {
  const notes = verbNotes(scene.tables.tense);
  for (let i = first; i < last; i++) if ((notes.at(scene.article.tokens, i) & KIND) !== NONE) return true;
  return false;
}

/** In tokens: `told to bring the papers`. */
const ERRAND_REACH = 8;

/** `on the day of the wedding she was told to come tomorrow`: what somebody is told to do then. */
function isOfErrand(scene: SentenceScene, date: EventDate, head: HeadHit): boolean {
  for (let i = date.first - 1; i > Math.max(head.first, date.first - ERRAND_REACH); i--) {
    if ((flagsAt(scene, i) & OPENER) !== 0) return false;
    if ((rolesAt(scene, i) & TO) !== 0) return isTelling(scene, i - 1);
  }
  return false;
}

/** `was told`, `told me`. */
function isTelling(scene: SentenceScene, i: number): boolean {
  const word = rolesAt(scene, i);
  const before = rolesAt(scene, i - 1);
  return (before & TOLD) !== 0 || ((word & TOLD) !== 0 && (before & WAS) !== 0);
}

const ASKED = OWN | SOMEBODY;

/** `People ask me what I will do tomorrow`, `wonders what will happen`. */
function isAsked(scene: SentenceScene, date: EventDate): boolean {
  const { article, tables, clauses } = scene;
  for (let i = date.first - 1; i >= clauseAt(clauses, date.first).first; i--)
    if (tables.asking.has(lowerOf(article.tokens, i))) return (rolesAt(scene, i + 1) & (ASKED | MODAL)) !== 0;
  return false;
}

const AHEAD = FIRM | HOPED | SIGN.upcoming;

/** `was expected to pass on Wednesday`, `stond voor vandaag gepland`: what was expected then. */
function isPastPlan(scene: SentenceScene, date: EventDate): boolean {
  if (!hasAny(scene.cues, AHEAD)) return false;
  const clause = clauseAt(scene.clauses, date.first);
  const signs = within(scene.cues, clause).filter(({ is }) => (is & AHEAD) !== 0);
  return signs.length > 0 && signs.every(({ first }) => isOfPast(scene, first, clause.first));
}

/** `Baker on Friday: “I want to be clear …”`: the day is of the words, the plan in them. */
function isBeforeQuote(scene: SentenceScene, date: EventDate): boolean {
  const { article, quotes, cues, sentence } = scene;
  const { tokens } = article;
  const signs = cues.filter(({ is }) => (is & AHEAD) !== 0);
  if (signs.length === 0 || !signs.every(({ first }) => first >= date.last)) return false;
  return startingIn(quotes, { start: date.end, end: sentence.end }).some(
    ({ kind, start, end }) =>
      kind !== 'indirect' &&
      signs.every(
        ({ first }) => (tokens.start[first] as number) >= start && (tokens.start[first] as number) < end,
      ),
  );
}

/** True when the verb that rules token i is a past auxiliary. */
function isOfPast(scene: SentenceScene, i: number, clauseFirst: number): boolean {
  const { article, tables } = scene;
  const { tokens } = article;
  const notes = verbNotes(tables.tense);
  for (let at = i - 1; at >= clauseFirst; at--) {
    if ((rolesAt(scene, at) & WAS) !== 0) return true;
    const kind = notes.at(tokens, at) & KIND;
    const isRuled = kind === PRESENT || kind === FUTURE || kind === PERFECT || kind === PAST;
    if (isRuled || tokens.kind[at] !== WORD || (flagsAt(scene, at) & OPENER) !== 0) return false;
  }
  return false;
}
