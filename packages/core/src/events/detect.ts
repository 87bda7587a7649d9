// Is this scheduled? The dated and undated event mentions of one sentence.

import type { Sentence } from '../text/sentences.ts';
import { overlaps, startingIn } from '../text/span.ts';
import { isCapitalised, lowerOf, tokenAt, WORD } from '../text/tokens.ts';
import { type Found, mentionOf } from './assemble.ts';
import { type Clause, cutClauses, splitByDates } from './clauses.ts';
import { ANNOUNCING, type CueHit, findCues, mayAnnounce } from './cues.ts';
import { datesOf, type EventDate } from './dates.ts';
import { chooseHeads } from './head.ts';
import type { EventMention } from './mention.ts';
import { isMisdated } from './misdated.ts';
import { heldDate, isMovedTo, isMoveInSpace, isNotThen, isOld } from './moves.ts';
import type { Reporter, Scene } from './scene.ts';
import {
  clauseAt,
  type Dated,
  isAhead,
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
import { hasSign, isTakenBack, statusOf } from './status.ts';
import type { EventSign } from './tables.ts';

/** The event mentions of the article's sentence `index`, in the order of their dates; undated ones last. */
export function detectEvents(scene: Scene, index: number, moment: Moment): EventMention[] {
  const sentence = scene.article.sentences[index];
  if (!sentence) return [];
  const isDated = holdsDateAhead(sentence, moment);
  if (!isDated && !mayAnnounce(scene, sentence)) return [];
  const all = findCues(scene, sentence);
  const found = all.filter((hit) => !isTakenBack(all, hit) && !isMoveInSpace(scene, hit));
  if (found.length === 0 || !(isDated || ANNOUNCING.some((sign) => hasSign(found, sign)))) return [];
  const dates = datesOf(scene.article, sentence, {
    timexes: moment.timexes,
    tables: scene.tables,
    isMoved: hasSign(found, 'rescheduled') || hasSign(found, 'postponed'),
  });
  const cues = found.filter(
    (hit) =>
      !dates.some(({ first, last }) => hit.first < last && first < hit.last) &&
      !isNoDeadline(scene, hit, dates) &&
      !isAttributive(scene, hit) &&
      !isNounThere(scene, hit) &&
      !isVerbThere(scene, hit, found) &&
      !isHouse(scene, hit),
  );
  const { article, tables } = scene;
  const clauses = splitByDates(cutClauses(scene, sentence), { article, tables, cues, dates });
  const reporters = startingIn(scene.reporters, sentence).filter(
    (reporter) => !isIntention(scene, cues, reporter) && !isAsideOf(scene, clauses, reporter),
  );
  const { timexes } = moment;
  const inSentence = { ...scene, reporters, sentence, index, cues, dates, timexes, clauses };
  const dated = datedMentions(inSentence, moment);
  return [...dated, ...(dated.length === 0 ? undatedMentions(inSentence) : [])];
}

/** False for most sentences, of which little more need be read: no date of theirs may be ahead. */
function holdsDateAhead(sentence: Sentence, { timexes, today }: Moment): boolean {
  return startingIn(timexes, sentence).some(
    ({ type, to }) => (type === 'DATE' || type === 'TIME') && to !== null && (today === null || to >= today),
  );
}

/** `pass by Jamaica Wednesday`, `speak by phone on Wednesday`: no deadline. */
function isNoDeadline(
  { article: { tokens }, names, tables }: Scene,
  { cue, first, last }: CueHit,
  dates: readonly EventDate[],
): boolean {
  if (cue.kind !== 'sign' || cue.sign !== 'deadline') return false;
  const start = tokens.start[last];
  if (start !== undefined && startingIn(names.mentions, { start, end: start + 1 }).length > 0) return true;
  const isPreposition = last - first === 1 && tables.prepositions.has(lowerOf(tokens, first));
  return (
    isPreposition &&
    !tables.beforeDate.has(lowerOf(tokens, last)) &&
    !dates.some((date) => date.first === last)
  );
}

/** `final guidelines`: the noun behind is what is meant. */
function isAttributive({ article: { tokens }, tables }: Scene, { cue, first, last }: CueHit): boolean {
  if (cue.kind !== 'noun' || !tables.attributive.has(lowerOf(tokens, first))) return false;
  const next = lowerOf(tokens, last);
  const ends = [tables.phraseStops, tables.prepositions, tables.finite, tables.determiners].some((words) =>
    words.has(next),
  );
  return tokens.kind[last] === WORD && !ends && !isCapitalised(tokens, last);
}

/** `the rule`, `het besluit`: a form of the verb behind an article is a noun. */
function isNounThere({ article: { tokens }, tables }: Scene, { cue, first }: CueHit): boolean {
  return cue.kind === 'verb' && tables.articles.has(lowerOf(tokens, first - 1));
}

/** `to vote`: a word that may be both is the verb behind the mark of the infinitive. */
function isVerbThere(
  { article: { tokens }, tables }: Scene,
  { cue, first }: CueHit,
  found: readonly CueHit[],
): boolean {
  const isMarked = cue.kind === 'noun' && tables.toInfinitive.has(lowerOf(tokens, first - 1));
  return isMarked && found.some((hit) => hit.first === first && hit.cue.kind === 'verb');
}

/** `Congress` with a capital is the chamber, no congress. */
function isHouse({ article: { tokens }, tables }: Scene, { cue, first }: CueHit): boolean {
  return (
    cue.kind === 'noun' && isCapitalised(tokens, first) && tables.chambers.includes(lowerOf(tokens, first))
  );
}

const INTENTIONS: ReadonlySet<EventSign> = new Set(['intended', 'hoped', 'tentative', 'expected', 'planned']);

/** `Brennan hopes to present …`: who says what they will do themselves takes part in it. */
function isIntention({ article: { tokens } }: Scene, cues: readonly CueHit[], { cue }: Reporter): boolean {
  return cues.some(
    (hit) =>
      hit.cue.kind === 'sign' &&
      INTENTIONS.has(hit.cue.sign) &&
      overlaps(cue, { start: tokens.start[hit.first] as number, end: tokens.end[hit.last - 1] as number }),
  );
}

/** `Acme, which said so before, will …`: what a relative clause says of the subject makes no reporter of it. */
function isAsideOf(
  { article: { tokens }, tables }: Scene,
  clauses: readonly Clause[],
  { start, cue }: Reporter,
): boolean {
  if (cue.start < start) return false;
  const own = clauseAt(clauses, tokenAt(tokens, start));
  const told = clauseAt(clauses, tokenAt(tokens, cue.start));
  return own !== told && tables.relative.has(lowerOf(tokens, told.first));
}

function datedMentions(scene: SentenceScene, moment: Moment): EventMention[] {
  const moved = hasSign(scene.cues, 'rescheduled') || hasSign(scene.cues, 'postponed');
  const dates = scene.dates.map((date) => heldDate(scene, date, moment));
  const isLeft = moved || hasSign(scene.cues, 'original');
  const replaced = dates.filter((date) => (isLeft && isOld(scene, date, moment)) || isNotThen(scene, date));
  const ahead = dates.filter((date) => !replaced.includes(date) && isAhead(scene, date, moment));
  const heads = chooseHeads(scene, ahead);
  const mentions = ahead.flatMap((date, i) => {
    const mention = datedMention(scene, { date, head: heads[i] ?? null, replaced }, moment);
    return mention ? [mention] : [];
  });
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
  if (isHypothetical(scene, clause) || hasSign(near, 'habit') || isDenied(near, head)) return null;
  const isMoved = isMovedTo(scene, date, replaced);
  if ((!isMoved && isMisdated(scene, date, head)) || isBareInfinitive(scene, near, head)) return null;
  if (!isScheduled(scene, near, { date, head, replaced }) && !isGranted(scene, near, date)) return null;
  const family = head?.family ?? 'other';
  const said = isGranted(scene, near, date)
    ? 'deadline'
    : statusOf({ clause: near, sentence: scene.cues, date, family });
  const status = said === 'postponed' && isMoved ? 'rescheduled' : said;
  const tells = (reporter: Reporter): boolean => tellsDate(reporter, date);
  const telling = scene.reporters.every(tells)
    ? scene
    : { ...scene, reporters: scene.reporters.filter(tells) };
  const when = moment.isVague && isCounted(date) ? null : date;
  return mentionOf(telling, {
    clause,
    head,
    date: when,
    status,
    replaced,
    family,
    rule: ruleOf(head, isStart(near, date)),
  });
}

/** `dinsdag`, `morgen`: counted from a day that is not known. */
function isCounted({ timexes, from }: EventDate): boolean {
  return timexes[0]?.why.anchor.kind === 'publication' && /-\d\d-\d\d$/.test(from);
}

/** Who tells without quotation marks reports an event only when its date is part of what is told. */
function tellsDate({ told }: Reporter, date: EventDate): boolean {
  return told === null || overlaps(told, date);
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
function undatedMentions(scene: SentenceScene): EventMention[] {
  return scene.clauses.flatMap((clause) => {
    const near = within(scene.cues, clause);
    const off = OFF.find((sign) => hasSign(near, sign)) ?? null;
    const isAnnounced = ANNOUNCING.some((sign) => hasSign(near, sign));
    if (!isAnnounced || isHypothetical(scene, clause) || hasSign(near, 'habit')) return [];
    const head = chooseHeads({ ...scene, cues: near }, [null])[0] ?? null;
    if (head?.family !== 'meeting' && head?.family !== 'visit') return [];
    if (off !== null && head.head.kind !== 'noun') return [];
    const mention = mentionOf(scene, {
      clause,
      head,
      date: null,
      status: off ?? 'planned',
      replaced: [],
      family: head.family,
      rule: 'agreed',
    });
    const named = mention.parties.filter(({ rule }) => rule !== 'pronoun');
    return named.length >= 2 ? [mention] : [];
  });
}

const OFF = ['cancelled', 'postponed'] as const;
