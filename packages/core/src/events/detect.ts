// Is this scheduled? The dated and undated event mentions of one sentence.

import type { Sentence } from '../text/sentences.ts';
import { overlaps, startingIn } from '../text/span.ts';
import { lowerOf, tokenAt } from '../text/tokens.ts';
import type { Timex } from '../time/timex.ts';
import { type Clause, cutClauses, splitByDates } from './clauses.ts';
import { type CueHit, findCues } from './cues.ts';
import { datesOf, type EventDate } from './dates.ts';
import { chooseHeads, type HeadHit } from './head.ts';
import type { EventMention } from './mention.ts';
import { partiesIn, placeIn, type Reporter, type Scene } from './parties.ts';
import { hasSign, isBehind, statusOf } from './status.ts';
import type { EventSign } from './tables.ts';
import { titleOf } from './title.ts';

export interface Moment {
  /** ISO date that "ahead" is judged from; null when the article has no publication date. */
  readonly today: string | null;
  readonly timexes: readonly Timex[];
}

interface SentenceScene extends Scene {
  readonly sentence: Sentence;
  readonly cues: readonly CueHit[];
  readonly dates: readonly EventDate[];
  readonly clauses: readonly Clause[];
}

/** The event mentions of a sentence, in the order of their dates; undated ones last. */
export function detectEvents(scene: Scene, sentence: Sentence, moment: Moment): EventMention[] {
  const found = findCues(scene.article, sentence, scene.tables);
  if (found.length === 0) return [];
  const dates = datesOf(scene.article, sentence, { timexes: moment.timexes, tables: scene.tables });
  const cues = found.filter((hit) => !dates.some(({ first, last }) => hit.first < last && first < hit.last));
  const clauses = splitByDates(cutClauses(scene.article, sentence, scene.tables), { ...scene, cues, dates });
  const reporters = scene.reporters.filter((reporter) => !isIntention(scene, cues, reporter));
  const inSentence = { ...scene, reporters, sentence, cues, dates, clauses };
  const dated = datedMentions(inSentence, moment);
  return [...dated, ...(dated.length === 0 ? undatedMentions(inSentence) : [])];
}

const INTENTIONS: ReadonlySet<EventSign> = new Set(['intended', 'tentative', 'expected', 'planned']);

/** `Brennan hopes to present …`: who says what they will do themselves takes part in it. */
function isIntention({ article: { tokens } }: Scene, cues: readonly CueHit[], { cue }: Reporter): boolean {
  return cues.some(
    (hit) =>
      hit.cue.kind === 'sign' &&
      INTENTIONS.has(hit.cue.sign) &&
      overlaps(cue, { start: tokens.start[hit.first] as number, end: tokens.end[hit.last - 1] as number }),
  );
}

function datedMentions(scene: SentenceScene, moment: Moment): EventMention[] {
  const moved = hasSign(scene.cues, 'rescheduled') || hasSign(scene.cues, 'postponed');
  const replaced =
    moved || hasSign(scene.cues, 'original') ? scene.dates.filter((date) => isOld(scene, date, moment)) : [];
  const ahead = scene.dates.filter((date) => !replaced.includes(date) && isAhead(scene, date, moment));
  const heads = chooseHeads(scene, ahead);
  const mentions = ahead.flatMap((date, i) => {
    const mention = datedMention(scene, { date, head: heads[i] ?? null, replaced });
    return mention ? [mention] : [];
  });
  if (mentions.length > 0 || replaced.length === 0 || !moved) return mentions;
  return withoutNewDate(scene, replaced);
}

/** A date that a move leaves behind: marked as the first plan, or standing before the word that moves it. */
function isOld(
  { cues, clauses, tables, article }: SentenceScene,
  date: EventDate,
  { today }: Moment,
): boolean {
  if (today !== null && date.lastDay < today) return false;
  const clause = clauseAt(clauses, date.first);
  const near = within(cues, clause);
  if (hasSign(near, 'original')) return true;
  const move = cues.find(({ cue }) => cue.kind === 'sign' && MOVES.has(cue.sign));
  return (
    move !== undefined &&
    (date.last <= move.first || tables.fromWords.has(lowerOf(article.tokens, date.first - 1)))
  );
}

const MOVES: ReadonlySet<EventSign> = new Set(['rescheduled', 'postponed']);

function isAhead(scene: SentenceScene, date: EventDate, { today }: Moment): boolean {
  const tense = date.timexes[0]?.why.tense ?? 'open';
  const near = within(scene.cues, clauseAt(scene.clauses, date.first));
  if (isBehind(near, 'since', date)) return false;
  if (today === null) return tense === 'future' || hasSign(near, 'planned');
  if (date.lastDay < today) return false;
  const running = date.firstDay <= today;
  return running ? tense !== 'past' : true;
}

interface Dated {
  readonly date: EventDate;
  readonly head: HeadHit | null;
  readonly replaced: readonly EventDate[];
}

const PLAN_SIGNS: readonly EventSign[] = ['planned', 'intended', 'bound', 'expected', 'tentative'];
const FIRM_SIGNS: readonly EventSign[] = ['planned', 'intended', 'expected'];

function datedMention(scene: SentenceScene, { date, head, replaced }: Dated): EventMention | null {
  const clause = clauseAt(scene.clauses, date.first);
  const near = within(scene.cues, clause);
  if (isHypothetical(scene, clause) || hasSign(near, 'habit')) return null;
  if (!isScheduled(near, { date, head, replaced }) && !isGranted(scene, near, date)) return null;
  const family = head?.family ?? 'other';
  const status = isGranted(scene, near, date)
    ? 'deadline'
    : statusOf({ clause: near, sentence: scene.cues, date, family });
  return mentionOf(scene, { clause, head, date, status, replaced, family });
}

/** Whether the words around a date are enough: the vaguer the date, the firmer they must be. */
function isScheduled(near: readonly CueHit[], { date, head, replaced }: Dated): boolean {
  if (replaced.length > 0) return true;
  const granularity = granularityOf(date.from);
  const firm = FIRM_SIGNS.some((sign) => hasSign(near, sign));
  if (granularity === 'year') return head !== null && firm;
  if (head === null)
    return granularity === 'day' && (firm || (isBehind(near, 'deadline', date) && hasSign(near, 'bound')));
  if (granularity === 'day') return true;
  const tense = date.timexes[0]?.why.tense;
  return (
    PLAN_SIGNS.some((sign) => hasSign(near, sign)) ||
    (near.some(({ cue }) => cue.kind === 'verb') && tense !== 'past')
  );
}

function granularityOf(value: string): 'day' | 'month' | 'year' {
  if (/^\d{2,4}$/.test(value)) return 'year';
  return /^\d{4}-(\d\d-\d\d|W\d\d(-WE)?)$/.test(value) ? 'day' : 'month';
}

/** `until 30 June to stop`, `tot 1 april de tijd om`: time that is given ends in a deadline. */
function isGranted(
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

/** A move or postponement that names no new date: the event stays, its date is open. */
function withoutNewDate(scene: SentenceScene, replaced: readonly EventDate[]): EventMention[] {
  const date = replaced[0];
  if (!date) return [];
  const head = chooseHeads(scene, [date])[0] ?? null;
  if (!head) return [];
  const clause = clauseAt(scene.clauses, date.first);
  return [mentionOf(scene, { clause, head, date: null, status: 'postponed', replaced, family: head.family })];
}

/** `als`, `if` at the head of the clause: nothing is announced. */
function isHypothetical({ cues }: SentenceScene, clause: Clause): boolean {
  return cues.some(
    ({ cue, first }) =>
      cue.kind === 'sign' && cue.sign === 'condition' && first >= clause.first && first <= clause.first + 1,
  );
}

/** Parties that agree to meet, without a day: `wil Biden met Zelensky … bespreken`. */
function undatedMentions(scene: SentenceScene): EventMention[] {
  return scene.clauses.flatMap((clause) => {
    const near = within(scene.cues, clause);
    const announced = hasSign(near, 'intended') || hasSign(near, 'upcoming');
    if (!announced || isHypothetical(scene, clause) || hasSign(near, 'habit')) return [];
    const head = chooseHeads({ ...scene, cues: near }, [null])[0] ?? null;
    if (head?.family !== 'meeting' && head?.family !== 'visit') return [];
    const mention = mentionOf(scene, {
      clause,
      head,
      date: null,
      status: 'planned',
      replaced: [],
      family: head.family,
    });
    return mention.parties.length >= 2 ? [mention] : [];
  });
}

type Found = Pick<EventMention, 'date' | 'status' | 'replaced' | 'family'> & {
  readonly clause: Clause;
  readonly head: HeadHit | null;
};

function mentionOf(scene: SentenceScene, { clause, head, ...found }: Found): EventMention {
  const near = head?.first ?? clause.first;
  const sentence = { first: scene.sentence.first, last: scene.sentence.last };
  const place = placeIn(scene, clause, near) ?? (found.date ? placeIn(scene, sentence, near) : null);
  const named = partiesIn(scene, clause, near);
  const parties = (named.length > 0 ? named : partiesIn(scene, sentence, near)).filter(
    (party) => party.entity !== place?.entity,
  );
  const { article, tables } = scene;
  const without = found.date ? [found.date, ...found.replaced] : found.replaced;
  const borders = bordersOf(scene);
  const title = titleOf({
    article,
    tables,
    head: head?.head ?? { kind: 'clause' },
    clause,
    parties,
    place,
    borders,
    without,
  });
  const { start, end, text } = scene.sentence;
  const openStart = found.status === 'in-progress';
  return {
    ...found,
    title,
    word: head?.word ?? '',
    openStart,
    place,
    parties,
    evidence: { start, end, text },
  };
}

/** Tokens of verbs, signs and names (adjectives of nationality let through), where a noun phrase ends. */
function bordersOf({ article, names, sentence, cues }: SentenceScene): ReadonlySet<number> {
  const borders = new Set<number>();
  const add = (first: number, last: number): void => {
    for (let i = first; i < last; i++) borders.add(i);
  };
  for (const { first, last, cue } of cues) {
    const isUpcoming = cue.kind === 'sign' && cue.sign === 'upcoming';
    if (cue.kind === 'verb' || (cue.kind === 'sign' && !isUpcoming)) add(first, last);
  }
  for (const mention of startingIn(names.mentions, sentence)) {
    if (mention.form === 'adjective' || mention.form === 'compound') continue;
    add(tokenAt(article.tokens, mention.start), tokenAt(article.tokens, mention.end - 1) + 1);
  }
  return borders;
}

function clauseAt(clauses: readonly Clause[], token: number): Clause {
  return clauses.find(({ first, last }) => first <= token && token < last) ?? (clauses[0] as Clause);
}

function within(hits: readonly CueHit[], { first, last }: Clause): CueHit[] {
  return hits.filter((hit) => hit.first >= first && hit.last <= last);
}
