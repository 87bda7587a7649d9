// Is this scheduled? The dated and undated event mentions of one sentence.

import type { Sentence } from '../text/sentences.ts';
import { overlaps, startingIn } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import { isAhead } from './ahead.ts';
import { agreedMention, type Found, mentionOf } from './assemble.ts';
import { type Clause, cutClauses, splitByDates } from './clauses.ts';
import { type CueHit, findCues } from './cues.ts';
import { datesOf, type EventDate } from './dates.ts';
import { isOfEvent } from './event-words.ts';
import { isArrangedAhead, mayBeArranged } from './futurate.ts';
import { chooseHeads } from './head.ts';
import type { EventMention } from './mention.ts';
import { isCompared, isMisdated } from './misdated.ts';
import { heldDate, isGivenUp, isMovedTo, isMoveInSpace, isNotThen, isOld } from './moves.ts';
import { isRecurring } from './recurring.ts';
import { RELATIVE, rolesAt } from './roles.ts';
import type { Reporter, Scene } from './scene.ts';
import {
  clauseAt,
  type Dated,
  isBareInfinitive,
  isDenied,
  isGranted,
  isHypothetical,
  isScheduled,
  isStart,
  type Moment,
  type SentenceScene,
  within,
} from './schedule.ts';
import { ANNOUNCING, FIRM, HOPED, hasAny, MOVES, OFF, SIGN } from './signs.ts';
import { isTakenBack, statusOf } from './status.ts';

/** A sentence that may tell of an event. */
export interface Candidate {
  readonly sentence: Sentence;
  /** Its index in the article. */
  readonly index: number;
  /** True when it holds a date that may lie ahead. */
  readonly isDated: boolean;
}

/** The event mentions of a sentence, in the order of their dates; undated ones last. */
export function detectEvents(
  scene: SentenceScene,
  { sentence, index, isDated }: Candidate,
  moment: Moment,
): readonly EventMention[] {
  const all = findCues(scene, sentence);
  const found = hasAny(all, OFF)
    ? all.filter((hit) => !isTakenBack(all, hit) && !isMoveInSpace(scene, hit))
    : all;
  const { timexes } = moment;
  if (found.length === 0 && !mayBeArranged(timexes, sentence, moment.today)) return NONE;
  if (!(isDated || hasAny(found, ANNOUNCING))) return NONE;
  const { article, tables } = scene;
  const isMoved = hasAny(found, MOVES);
  const dates = datesOf(article, sentence, { timexes, tables, isMoved });
  const cues: CueHit[] = [];
  for (const hit of found) if (isOfEvent(scene, hit, { found, dates })) cues.push(hit);
  const clauses = splitByDates(cutClauses(scene, sentence), { article, tables, cues, dates });
  const reporters = reportersIn(scene, { sentence, cues, clauses });
  const inSentence = { ...scene, reporters, sentence, index, cues, dates, clauses };
  const dated = dates.length > 0 ? datedMentions(inSentence, moment) : NONE;
  return dated.length > 0 ? dated : undatedMentions(inSentence);
}

const NONE: readonly EventMention[] = [];

type Told = Pick<SentenceScene, 'sentence' | 'cues' | 'clauses'>;

/** Who reports in the sentence and takes no part themselves. */
function reportersIn(scene: Scene, { sentence, cues, clauses }: Told): readonly Reporter[] {
  if (scene.reporters.length === 0) return scene.reporters;
  return startingIn(scene.reporters, sentence).filter(
    (reporter) => !isIntention(scene, cues, reporter) && !isAsideOf(scene, clauses, reporter),
  );
}

const INTENTIONS = FIRM | HOPED;

/** `Brennan hopes to present …`: who says what they will do themselves takes part in it. */
function isIntention({ article: { tokens } }: Scene, cues: readonly CueHit[], { cue }: Reporter): boolean {
  return cues.some(
    (hit) =>
      (hit.is & INTENTIONS) !== 0 &&
      overlaps(cue, { start: tokens.start[hit.first] as number, end: tokens.end[hit.last - 1] as number }),
  );
}

/** `Acme, which said so before, will …`: what a relative clause says of the subject makes no reporter of it. */
function isAsideOf(scene: Scene, clauses: readonly Clause[], { start, cue }: Reporter): boolean {
  if (cue.start < start) return false;
  const { tokens } = scene.article;
  const own = clauseAt(clauses, tokenAt(tokens, start));
  const told = clauseAt(clauses, tokenAt(tokens, cue.start));
  return own !== told && (rolesAt(scene, told.first) & RELATIVE) !== 0;
}

function datedMentions(scene: SentenceScene, moment: Moment): EventMention[] {
  const moved = hasAny(scene.cues, MOVES);
  const isLeft = moved || hasAny(scene.cues, SIGN.original);
  const replaced: EventDate[] = [];
  const ahead: EventDate[] = [];
  for (const said of scene.dates) {
    const date = heldDate(scene, said, moment);
    if ((isLeft && isOld(scene, date, moment)) || isNotThen(scene, date) || isGivenUp(scene, date))
      replaced.push(date);
    else if (isAhead(scene, date, moment) && !isCompared(scene, date)) ahead.push(date);
  }
  if (ahead.length === 0 && replaced.length === 0) return [];
  const heads = chooseHeads(scene, ahead);
  const mentions: EventMention[] = [];
  for (let i = 0; i < ahead.length; i++) {
    const date = ahead[i] as EventDate;
    const mention = datedMention(scene, { date, head: heads[i] ?? null, replaced }, moment);
    if (mention) mentions.push(mention);
  }
  if (mentions.length > 0 || replaced.length === 0 || !moved) return mentions;
  return withoutNewDate(scene, replaced);
}

function datedMention(
  scene: SentenceScene,
  { date, head, replaced }: Dated,
  moment: Moment,
): EventMention | null {
  const clause = clauseAt(scene.clauses, date.first);
  const near = within(scene.cues, clause);
  if (isHypothetical(scene, clause) || isDenied(near, { date, head })) return null;
  if (isRecurring(scene, near, { date, head })) return null;
  const isMoved = isMovedTo(scene, date, replaced);
  if ((!isMoved && isMisdated(scene, date, head)) || isBareInfinitive(scene, near, head)) return null;
  if (!isSaid(scene, near, { date, head, replaced, today: moment.today })) return null;
  const family = head?.family ?? 'other';
  const said = isGranted(scene, near, date)
    ? 'deadline'
    : statusOf({ clause: near, sentence: scene.cues, date, family, replaced: replaced.length });
  const status = said === 'postponed' && isMoved ? 'rescheduled' : said;
  const when = moment.isVague && isCounted(date) ? null : date;
  return mentionOf(telling(scene, date), {
    clause,
    head,
    date: when,
    status,
    replaced,
    family,
    rule: ruleOf(head, isStart(near, date)),
  });
}

/** Scheduled, granted or arranged: what the words around the date say of it. */
function isSaid(
  scene: SentenceScene,
  near: readonly CueHit[],
  dated: Dated & Pick<Moment, 'today'>,
): boolean {
  return (
    isScheduled(scene, near, dated) ||
    isGranted(scene, near, dated.date) ||
    isArrangedAhead(scene, near, dated)
  );
}

/** `dinsdag`, `morgen`: counted from a day that is not known. */
function isCounted({ timexes, from }: EventDate): boolean {
  return timexes[0]?.why.anchor.kind === 'publication' && /-\d\d-\d\d$/.test(from);
}

/** Who tells without quotation marks reports an event only when its date is part of what is told. */
function telling(scene: SentenceScene, date: EventDate): SentenceScene {
  const { reporters } = scene;
  if (reporters.length === 0) return scene;
  return { ...scene, reporters: reporters.filter(({ told }) => told === null || overlaps(told, date)) };
}

/** A move or postponement that names no new date: the event stays, its date is open. */
function withoutNewDate(scene: SentenceScene, replaced: readonly EventDate[]): EventMention[] {
  const date = replaced[0];
  if (!date) return [];
  const head = chooseHeads(scene, [date])[0] ?? null;
  if (!head) return [];
  const clause = clauseAt(scene.clauses, date.first);
  const found = { clause, head, date: null, replaced, family: head.family };
  return [mentionOf(scene, { ...found, status: 'postponed', rule: 'moved' })];
}

function ruleOf(head: Dated['head'], starts: boolean): Found['rule'] {
  if (!head) return starts ? 'start' : 'plan';
  if (head.head.kind === 'clause') return 'carrier';
  return head.head.kind === 'verb' ? 'verb' : 'noun';
}

/**
 * Parties that agree to meet, without a day: `wil Duval met Brandt … bespreken`; and what is called off without its day
 * being repeated: `het overleg tussen Duval en Brandt is afgelast`.
 */
function undatedMentions(scene: SentenceScene): readonly EventMention[] {
  if (!hasAny(scene.cues, ANNOUNCING)) return NONE;
  const mentions: EventMention[] = [];
  for (const clause of scene.clauses) {
    const mention = undatedMention(scene, clause);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function undatedMention(scene: SentenceScene, clause: Clause): EventMention | null {
  const near = within(scene.cues, clause);
  if (!hasAny(near, ANNOUNCING) || isHypothetical(scene, clause) || hasAny(near, SIGN.habit)) return null;
  const inClause = near === scene.cues ? scene : { ...scene, cues: near };
  const head = chooseHeads(inClause, UNDATED)[0] ?? null;
  if (head?.family !== 'meeting' && head?.family !== 'visit') return null;
  const off = CALLED_OFF.find((sign) => hasAny(near, SIGN[sign])) ?? null;
  if (off !== null && head.head.kind !== 'noun') return null;
  const { family } = head;
  const status = off ?? 'planned';
  const found = { clause, head, date: null, status, replaced: [], family, rule: 'agreed' } as const;
  return agreedMention(scene, found);
}

const UNDATED = [null];
const CALLED_OFF = ['cancelled', 'postponed'] as const;
