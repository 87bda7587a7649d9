// Is a date ahead, does it still hold, and do the words around it announce anything?

import type { Sentence } from '../text/sentences.ts';
import { lowerOf } from '../text/tokens.ts';
import type { Timex } from '../time/timex.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import type { HeadHit } from './head.ts';
import type { Scene } from './scene.ts';
import { hasSign, isBehind } from './status.ts';
import type { EventSign } from './tables.ts';

export interface Moment {
  /** ISO date that "ahead" is judged from; null when the article has no publication date. */
  readonly today: string | null;
  /** True when the article appeared some time within more than a week: its `Tuesday` is no known day. */
  readonly isVague: boolean;
  readonly timexes: readonly Timex[];
  /** Those of them that may lie ahead. */
  readonly ahead: readonly Timex[];
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

const PLAN_SIGNS: readonly EventSign[] = ['planned', 'intended', 'bound', 'expected', 'hoped', 'tentative'];
const FIRM_SIGNS: readonly EventSign[] = ['planned', 'intended', 'expected'];

export function isAhead(scene: SentenceScene, date: EventDate, { today }: Moment): boolean {
  const tense = date.timexes[0]?.why.tense ?? 'open';
  const near = within(scene.cues, clauseAt(scene.clauses, date.first));
  if (isBehind(near, 'since', date)) return false;
  if (today === null) return tense === 'future' || tense === 'present' || hasSign(near, 'planned');
  if (date.lastDay < today) return false;
  const running = date.firstDay <= today;
  return !running || tense !== 'past' || isToldAhead(scene, near, date);
}

/** A day that another verb of the sentence puts behind is ahead when a plan stands before it, or the event's own verb beside it. */
function isToldAhead(
  { article: { tokens }, tables }: SentenceScene,
  near: readonly CueHit[],
  date: EventDate,
): boolean {
  return near.some(({ cue, first, last }) => {
    if (cue.kind === 'verb')
      return (
        (last <= date.first ? date.first - last < BESIDE : first - date.last < BESIDE) &&
        !tables.wasWords.has(lowerOf(tokens, first - 1))
      );
    return cue.kind === 'sign' && last <= date.first && (cue.sign === 'intended' || cue.sign === 'planned');
  });
}

/** In tokens: `vertrekt dit weekend`. */
const BESIDE = 2;

/** Whether the words around a date are enough: the vaguer the date, the firmer they must be. */
export function isScheduled(
  scene: SentenceScene,
  near: readonly CueHit[],
  { date, head, replaced }: Dated,
): boolean {
  if (replaced.length > 0) return true;
  const granularity = granularityOf(date.from);
  const firm = FIRM_SIGNS.some((sign) => hasSign(near, sign));
  if (granularity === 'year') return head !== null && firm;
  if (head === null) {
    if (/^\d{4}-\d\d$/.test(date.from)) return isArranged(scene, near, date);
    return granularity === 'day' && isPlanned(scene, near, date);
  }
  if (granularity === 'day') return true;
  const tense = date.timexes[0]?.why.tense;
  return (
    PLAN_SIGNS.some((sign) => hasSign(near, sign)) ||
    (near.some(({ cue }) => cue.kind === 'verb') && tense !== 'past') ||
    (head.head.kind === 'noun' && tense !== 'past' && isEquated(scene, date))
  );
}

/** `De top is eind juni`, `the talks are in May`: the date is all that the clause says of the event. */
function isEquated({ article: { tokens }, tables }: SentenceScene, { first }: EventDate): boolean {
  const at = tables.prepositions.has(lowerOf(tokens, first - 1)) ? first - 2 : first - 1;
  return tables.finite.has(lowerOf(tokens, at));
}

/** `are scheduled to join in April`: a month is enough where it is said that it is arranged. */
function isArranged(
  { article: { tokens }, tables }: SentenceScene,
  near: readonly CueHit[],
  date: EventDate,
): boolean {
  return near.some(
    ({ cue, first, last }) =>
      cue.kind === 'sign' &&
      cue.sign === 'planned' &&
      last <= date.first &&
      (tables.finite.has(lowerOf(tokens, first - 1)) || tables.finite.has(lowerOf(tokens, first))),
  );
}

/** Without a word for the event, a plan must be said: by a sign, a deadline, or a day from which something holds. */
function isPlanned(scene: SentenceScene, near: readonly CueHit[], date: EventDate): boolean {
  if (FIRM_SIGNS.some((sign) => hasSign(near, sign)) || hasSign(near, 'hoped'))
    return !isGuess(scene, near, date);
  if (isBehind(near, 'deadline', date)) return hasSign(near, 'bound');
  return isStart(near, date);
}

/** `more is likely to follow next week`: a guess about a week is no plan. */
function isGuess(
  { article: { tokens }, tables }: SentenceScene,
  near: readonly CueHit[],
  { from }: EventDate,
): boolean {
  if (!/-W\d\d/.test(from)) return false;
  const firm = near.filter(
    ({ cue }) => cue.kind === 'sign' && (FIRM_SIGNS.includes(cue.sign) || cue.sign === 'hoped'),
  );
  return firm.every(({ first }) => tables.guesses.has(lowerOf(tokens, first)));
}

/** `vanaf 1 juli`, `as of July 1`, told as present or future; `the latest as of Monday` on that Monday starts nothing. */
export function isStart(near: readonly CueHit[], date: EventDate): boolean {
  const why = date.timexes[0]?.why;
  const tense = why?.tense;
  const isToday = why?.anchor.kind === 'publication' && why.anchor.date === date.from;
  if (isToday && why.rule === '<weekday>') return false;
  return isBehind(near, 'starting', date) && (tense === 'future' || tense === 'present');
}

function granularityOf(value: string): 'day' | 'month' | 'year' {
  if (/^\d{2,4}$/.test(value)) return 'year';
  return /^\d{4}-(\d\d-\d\d|W\d\d(-WE)?)$/.test(value) ? 'day' : 'month';
}

/** `until 30 June to stop`, `tot 1 april de tijd om`: time that is given ends in a deadline. */
export function isGranted(
  { article: { tokens }, tables }: SentenceScene,
  near: readonly CueHit[],
  date: EventDate,
): boolean {
  if (!isBehind(near, 'until', date) && !isBehind(near, 'deadline', date)) return false;
  for (let i = date.last; i < date.last + GRANT_REACH; i++)
    if (tables.purpose.has(lowerOf(tokens, i))) return true;
  return false;
}

/** In tokens: `tot 1 april de tijd om`. */
const GRANT_REACH = 3;

/** `isn't expected`, `geen overleg`: what is denied is not announced. Off is said in words of its own (`called off`). */
export function isDenied(near: readonly CueHit[], head: HeadHit | null): boolean {
  return near.some(
    ({ cue, last }) =>
      cue.kind === 'sign' &&
      cue.sign === 'negation' &&
      ((head !== null &&
        last <= head.first &&
        head.first - last <= (head.head.kind === 'noun' ? DENIAL_REACH : 0)) ||
        near.some((hit) => hit.cue.kind === 'sign' && DENIABLE.has(hit.cue.sign) && hit.first === last)),
  );
}

const DENIABLE: ReadonlySet<EventSign> = new Set(['planned', 'intended', 'expected']);
/** In tokens: `no further talks`. */
const DENIAL_REACH = 1;

/** `te vroeg om te spreken`, `telling people to vote`: an infinitive that no plan carries and no other verb of an event. */
export function isBareInfinitive(
  { article: { tokens }, tables }: SentenceScene,
  near: readonly CueHit[],
  head: HeadHit | null,
): boolean {
  if (head?.head.kind !== 'verb' || !tables.toInfinitive.has(lowerOf(tokens, head.first - 1))) return false;
  const isCarried = near.some(
    ({ cue, first }) =>
      (cue.kind === 'verb' && first !== head.first) || (cue.kind === 'sign' && PLANNING.has(cue.sign)),
  );
  return !isCarried;
}

const PLANNING: ReadonlySet<EventSign> = new Set([...PLAN_SIGNS, 'deadline', 'until', 'upcoming']);

/** `als`, `if` at the head of the clause: nothing is announced. */
export function isHypothetical({ cues }: SentenceScene, clause: Clause): boolean {
  return cues.some(
    ({ cue, first }) =>
      cue.kind === 'sign' && cue.sign === 'condition' && first >= clause.first && first <= clause.first + 1,
  );
}

export function clauseAt(clauses: readonly Clause[], token: number): Clause {
  return clauses.find(({ first, last }) => first <= token && token < last) ?? (clauses[0] as Clause);
}

export function within(hits: readonly CueHit[], { first, last }: Clause): CueHit[] {
  return hits.filter((hit) => hit.first >= first && hit.last <= last);
}
