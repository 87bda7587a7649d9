// Do the words around a date announce anything?

import type { Sentence } from '../text/sentences.ts';
import { lowerOf } from '../text/tokens.ts';
import type { Timex } from '../time/timex.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import type { HeadHit } from './head.ts';
import { PURPOSE, rolesAt, TO } from './roles.ts';
import type { Scene } from './scene.ts';
import { ANY_VERB, FIRM, HOPED, hasAny, PLANS, SIGN } from './signs.ts';
import { isBehind } from './status.ts';
import { FINITE, flagsAt, PREPOSITION } from './words.ts';

export interface Moment {
  /** ISO date that "ahead" is judged from; null when the article has no publication date. */
  readonly today: string | null;
  /** True when the article appeared some time within more than a week: its `Tuesday` is no known day. */
  readonly isVague: boolean;
  readonly timexes: readonly Timex[];
}

/** A sentence with what was found in it. */
export interface SentenceScene extends Scene {
  readonly sentence: Sentence;
  /** Its index in the article. */
  readonly index: number;
  readonly cues: readonly CueHit[];
  readonly dates: readonly EventDate[];
  /** Those of the whole article. */
  readonly timexes: readonly Timex[];
  readonly clauses: readonly Clause[];
}

export interface Dated {
  readonly date: EventDate;
  readonly head: HeadHit | null;
  readonly replaced: readonly EventDate[];
}

/** Whether the words around a date are enough: the vaguer the date, the firmer they must be. */
export function isScheduled(
  scene: SentenceScene,
  near: readonly CueHit[],
  { date, head, replaced }: Dated,
): boolean {
  if (replaced.length > 0) return true;
  const granularity = granularityOf(date.from);
  if (granularity === 'year') return head !== null && hasAny(near, FIRM);
  if (head === null) {
    if (isMonth(date.from)) return isArranged(scene, near, date);
    return granularity === 'day' && isPlanned(scene, near, date);
  }
  if (granularity === 'day') return true;
  const tense = date.timexes[0]?.why.tense;
  return (
    hasAny(near, PLANS) ||
    (tense !== 'past' && hasAny(near, ANY_VERB)) ||
    (head.head.kind === 'noun' && tense !== 'past' && isEquated(scene, date))
  );
}

/** `De top is eind juni`, `the talks are in May`: the date is all that the clause says of the event. */
function isEquated(scene: SentenceScene, { first }: EventDate): boolean {
  const at = (flagsAt(scene, first - 1) & PREPOSITION) !== 0 ? first - 2 : first - 1;
  return (flagsAt(scene, at) & FINITE) !== 0;
}

/** `are scheduled to join in April`: a month is enough where it is said that it is arranged. */
function isArranged(scene: SentenceScene, near: readonly CueHit[], date: EventDate): boolean {
  return near.some(
    ({ is, first, last }) =>
      is === SIGN.planned &&
      last <= date.first &&
      ((flagsAt(scene, first - 1) | flagsAt(scene, first)) & FINITE) !== 0,
  );
}

/** Without a word for the event, a plan must be said: by a sign, a deadline, or a day from which something holds. */
function isPlanned(scene: SentenceScene, near: readonly CueHit[], date: EventDate): boolean {
  if (hasAny(near, FIRM | SIGN.hoped)) return !isGuess(scene, near, date);
  if (isBehind(near, SIGN.deadline, date)) return isObliged(scene, near);
  return isStart(near, date);
}

/** `must be ready by Friday`, said by nobody in particular: what could or should be is an opinion. */
function isObliged({ article, tables }: SentenceScene, near: readonly CueHit[]): boolean {
  return near.some(
    ({ is, first }) => is === SIGN.bound && tables.obliging.has(lowerOf(article.tokens, first)),
  );
}

/** `more is likely to follow next week`: a guess about a week is no plan. */
function isGuess(
  { article: { tokens }, tables }: SentenceScene,
  near: readonly CueHit[],
  { from }: EventDate,
): boolean {
  if (!/-W\d\d/.test(from)) return false;
  const firm = near.filter(({ is }) => (is & (FIRM | SIGN.hoped)) !== 0);
  return firm.every(({ first }) => tables.guesses.has(lowerOf(tokens, first)));
}

/** `vanaf 1 juli`, `as of July 1`, told as present or future; `the latest as of Monday` on that Monday starts nothing. */
export function isStart(near: readonly CueHit[], date: EventDate): boolean {
  if (!isBehind(near, SIGN.starting, date)) return false;
  const why = date.timexes[0]?.why;
  const isToday = why?.anchor.kind === 'publication' && why.anchor.date === date.from;
  if (isToday && why.rule === '<weekday>') return false;
  return why?.tense === 'future' || why?.tense === 'present';
}

/** `2022-03-01`, `2022-W05` and `2022-W05-WE` are days; `20`, `202` and `2022` years. */
export function granularityOf(value: string): 'day' | 'month' | 'year' {
  if (!isDigitAt(value, 0)) return 'month';
  if (value.length <= 4) return value.length > 1 && isDigitAt(value, value.length - 1) ? 'year' : 'month';
  const isWeek = value[5] === 'W' && (value.length === 8 || value.endsWith('-WE'));
  return isWeek || (value.length === 10 && isDigitAt(value, 5) && isDigitAt(value, 9)) ? 'day' : 'month';
}

export function isDigitAt(value: string, i: number): boolean {
  const code = value.charCodeAt(i);
  return code >= 48 && code <= 57;
}

/** `2022-03`. */
function isMonth(value: string): boolean {
  return value.length === 7 && isDigitAt(value, 0) && isDigitAt(value, 5) && isDigitAt(value, 6);
}

/** `until 30 June to stop`, `tot 1 april de tijd om`: time that is given ends in a deadline. */
export function isGranted(scene: SentenceScene, near: readonly CueHit[], date: EventDate): boolean {
  if (!isBehind(near, SIGN.until | SIGN.deadline, date)) return false;
  for (let i = date.last; i < date.last + GRANT_REACH; i++)
    if ((rolesAt(scene, i) & PURPOSE) !== 0) return true;
  return false;
}

/** In tokens: `tot 1 april de tijd om`. */
const GRANT_REACH = 3;

/** `isn't expected`, `geen overleg`: what is denied is not announced. Off is said in words of its own (`called off`). */
export function isDenied(near: readonly CueHit[], { date, head }: Omit<Dated, 'replaced'>): boolean {
  if (!hasAny(near, SIGN.negation)) return false;
  if (head === null ? isPlanDenied(near) : isDeniedBeside(near, { date, head })) return true;
  return near.some(
    ({ is, last }) =>
      is === SIGN.negation &&
      ((head !== null &&
        last <= head.first &&
        head.first - last <= (head.head.kind === 'noun' ? DENIAL_REACH : 0)) ||
        near.some((hit) => (hit.is & FIRM) !== 0 && hit.first === last)),
  );
}

const CARRYING = FIRM | HOPED | SIGN.bound;

/** `No big changes are expected`, `would not be staying`: a plan of nothing that we know, denied. */
function isPlanDenied(near: readonly CueHit[]): boolean {
  return near.some(
    (not) =>
      not.is === SIGN.negation &&
      near.some(
        ({ is, first, last }) =>
          (is & CARRYING) !== 0 &&
          (last === not.first || (first >= not.last && first - not.last <= PLAN_REACH)),
      ),
  );
}

/** `would not stay in May as he used a visit …`: what will not be then, the event not between. */
function isDeniedBeside(
  near: readonly CueHit[],
  { date, head }: { readonly date: EventDate; readonly head: HeadHit },
): boolean {
  return near.some(
    (not) =>
      not.is === SIGN.negation &&
      not.last <= date.first &&
      (head.first < not.first || head.first >= date.last) &&
      near.some(({ is, last }) => (is & CARRYING) !== 0 && last === not.first),
  );
}

/** In tokens: `No major new surprises are expected`. */
const PLAN_REACH = 4;

/** In tokens: `no further talks`. */
const DENIAL_REACH = 1;

/** `te vroeg om te spreken`, `telling people to vote`: an infinitive that no plan carries and no other verb of an event. */
export function isBareInfinitive(
  scene: SentenceScene,
  near: readonly CueHit[],
  head: HeadHit | null,
): boolean {
  if (head?.head.kind !== 'verb' || (rolesAt(scene, head.first - 1) & TO) === 0) return false;
  const isCarried = near.some(
    ({ is, first }) => ((is & ANY_VERB) !== 0 && first !== head.first) || (is & PLANNING) !== 0,
  );
  return !isCarried;
}

const PLANNING = PLANS | SIGN.deadline | SIGN.until | SIGN.upcoming;

/** `als`, `if` at the head of the clause: nothing is announced. */
export function isHypothetical({ cues }: SentenceScene, clause: Clause): boolean {
  for (let i = 0; i < cues.length; i++) {
    const { is, first } = cues[i] as CueHit;
    if (is === SIGN.condition && first >= clause.first && first <= clause.first + 1) return true;
  }
  return false;
}

export function clauseAt(clauses: readonly Clause[], token: number): Clause {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause;
    if (clause.first <= token && token < clause.last) return clause;
  }
  return clauses[0] as Clause;
}

export function isWithin(hit: CueHit, { first, last }: Clause): boolean {
  return hit.first >= first && hit.last <= last;
}

export function within(hits: readonly CueHit[], clause: Clause): readonly CueHit[] {
  let count = 0;
  for (let i = 0; i < hits.length; i++) if (isWithin(hits[i] as CueHit, clause)) count++;
  return count === hits.length ? hits : hits.filter((hit) => isWithin(hit, clause));
}
