// Is this scheduled? The dated and undated event mentions of one sentence.

import type { Sentence } from '../text/sentences.ts';
import { overlaps, startingIn } from '../text/span.ts';
import { lowerOf, tokenAt } from '../text/tokens.ts';
import { type Clause, cutClauses, splitByDates } from './clauses.ts';
import { type CueHit, findCues } from './cues.ts';
import { datesOf, type EventDate } from './dates.ts';
import { chooseHeads, type HeadHit } from './head.ts';
import type { EventMention } from './mention.ts';
import { type Party, partiesIn, placeIn, type Reporter, type Scene } from './parties.ts';
import {
  clauseAt,
  type Dated,
  isAhead,
  isDenied,
  isGranted,
  isHypothetical,
  isOld,
  isScheduled,
  type Moment,
  type SentenceScene,
  within,
} from './schedule.ts';
import { hasSign, statusOf } from './status.ts';
import type { EventSign } from './tables.ts';
import { titleOf } from './title.ts';

/** The event mentions of a sentence, in the order of their dates; undated ones last. */
export function detectEvents(scene: Scene, sentence: Sentence, moment: Moment): EventMention[] {
  const found = findCues(scene.article, sentence, scene.tables);
  if (found.length === 0) return [];
  const dates = datesOf(scene.article, sentence, {
    timexes: moment.timexes,
    tables: scene.tables,
    isMoved: hasSign(found, 'rescheduled'),
  });
  const cues = found.filter((hit) => !dates.some(({ first, last }) => hit.first < last && first < hit.last));
  const clauses = splitByDates(cutClauses(scene.article, sentence, scene.tables), { ...scene, cues, dates });
  const reporters = startingIn(scene.reporters, sentence).filter(
    (reporter) => !isIntention(scene, cues, reporter),
  );
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

function datedMention(scene: SentenceScene, { date, head, replaced }: Dated): EventMention | null {
  const clause = clauseAt(scene.clauses, date.first);
  const near = within(scene.cues, clause);
  if (isHypothetical(scene, clause) || hasSign(near, 'habit') || isDenied(near, head)) return null;
  if (!isScheduled(near, { date, head, replaced }) && !isGranted(scene, near, date)) return null;
  const family = head?.family ?? 'other';
  const status = isGranted(scene, near, date)
    ? 'deadline'
    : statusOf({ clause: near, sentence: scene.cues, date, family });
  return mentionOf(scene, { clause, head, date, status, replaced, family });
}

/** A move or postponement that names no new date: the event stays, its date is open. */
function withoutNewDate(scene: SentenceScene, replaced: readonly EventDate[]): EventMention[] {
  const date = replaced[0];
  if (!date) return [];
  const head = chooseHeads(scene, [date])[0] ?? null;
  if (!head) return [];
  const clause = clauseAt(scene.clauses, date.first);
  return [mentionOf(scene, { clause, head, date: null, status: 'postponed', replaced, family: head.family })];
}

/**
 * Parties that agree to meet, without a day: `wil Duval met Brandt … bespreken`; and what is called off without its day
 * being repeated: `het overleg tussen Duval en Brandt is afgelast`.
 */
function undatedMentions(scene: SentenceScene): EventMention[] {
  return scene.clauses.flatMap((clause) => {
    const near = within(scene.cues, clause);
    const off = OFF.find((sign) => hasSign(near, sign)) ?? null;
    const announced = hasSign(near, 'intended') || hasSign(near, 'upcoming') || off !== null;
    if (!announced || isHypothetical(scene, clause) || hasSign(near, 'habit')) return [];
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
    });
    return mention.parties.length >= 2 ? [mention] : [];
  });
}

const OFF = ['cancelled', 'postponed'] as const;

/** Who announces a strike or a rally holds it; who announces a hearing takes no part. */
type Found = Pick<EventMention, 'date' | 'status' | 'replaced' | 'family'> & {
  readonly clause: Clause;
  readonly head: HeadHit | null;
};

function mentionOf(whole: SentenceScene, { clause, head, ...found }: Found): EventMention {
  const scene = found.family === 'action' ? { ...whole, reporters: [] } : whole;
  const near = head?.first ?? clause.first;
  const sentence = { first: scene.sentence.first, last: scene.sentence.last };
  const place = placeIn(scene, clause, near) ?? (found.date ? placeIn(scene, sentence, near) : null);
  const partiesOf = (stretch: Clause): Party[] =>
    partiesIn(scene, stretch, near).filter(({ entity }) => entity !== place?.entity);
  const named = partiesOf(clause);
  const parties = named.length > 0 ? named : partiesOf(sentence);
  const { article, tables } = scene;
  const without = found.date ? [found.date, ...found.replaced] : found.replaced;
  const borders = bordersOf(scene);
  const title = titleOf({
    article,
    tables,
    head: head?.head ?? { kind: 'clause' },
    clause: head?.head.kind === 'noun' ? clause : mainClause(scene, clause),
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

/** A title is made of what stands by itself: for a relative clause, the sentence up to its end. */
function mainClause({ article, clauses, tables }: SentenceScene, clause: Clause): Clause {
  const opening = lowerOf(article.tokens, clause.first);
  const isMain = clause === clauses[0] || !(tables.clauseBreakers.has(opening) || tables.finite.has(opening));
  return isMain ? clause : { first: clauses[0]?.first ?? clause.first, last: clause.last };
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
