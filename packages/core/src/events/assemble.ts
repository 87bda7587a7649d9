// From an event found in a sentence to its mention: who, where, the title and the reasons.

import type { EventSignSpan } from '../reading.ts';
import { startingIn, type TextSpan, textSpan } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import { accusedIn, groupsThere } from './accused.ts';
import { besideThem, isPlayed } from './bodies.ts';
import { candidatesOf } from './candidates.ts';
import type { Clause } from './clauses.ts';
import { onClock } from './clock.ts';
import type { EventDate } from './dates.ts';
import {
  addedBehind,
  hostPlace,
  impliedParties,
  ownCountry,
  placeElsewhere,
  type Setting,
  votingCountry,
} from './discourse.ts';
import { councilPlace } from './groups.ts';
import { isHappening, isVerbThere, isWhatHappens, tellingOnly } from './happening.ts';
import type { HeadHit } from './head.ts';
import { homePlace, houseOfArticle } from './homes.ts';
import { itemPlace } from './items.ts';
import { scenePlace } from './lead.ts';
import { rankIn, votersOf } from './level.ts';
import type { EventMention, Finding } from './mention.ts';
import { isNameOfItsOwn, participantsOf } from './participants.ts';
import { isPerson } from './people.ts';
import { placeIn } from './places.ts';
import type { EventPlace, Party } from './scene.ts';
import { clauseAt, type SentenceScene, within } from './schedule.ts';
import { seatPlace } from './seats.ts';
import { type Head, titleOf } from './title.ts';
import { unlistedPlace } from './unlisted.ts';
import { houseItself } from './venues.ts';
import { BREAKER, FINITE, flagsAt, OPENER } from './words.ts';

/** What the detection knows of an event. */
export type Found = Pick<EventMention, 'date' | 'status' | 'replaced' | 'family'> & {
  readonly clause: Clause;
  readonly head: HeadHit | null;
  readonly rule: Finding['rule'];
};

/** Who and where, of a found event. */
interface Setup extends Pick<EventMention, 'family' | 'place' | 'parties'> {
  /** The parties, and what `wordt gehouden` is said of: the event itself. */
  readonly named: readonly Party[];
  /** Who announces a strike holds it: then nobody reports. */
  readonly scene: SentenceScene;
}

/** The mention of a found event. Who announces a strike holds it; who announces a hearing takes no part. */
export function mentionOf(scene: SentenceScene, found: Found): EventMention {
  return mentionFrom(setupOf(scene, found), found);
}

/** The mention of an event that only who takes part makes one: null when fewer than two are named. */
export function agreedMention(scene: SentenceScene, found: Found): EventMention | null {
  const setup = setupOf(scene, found);
  let named = 0;
  for (const { rule } of setup.parties) if (rule !== 'pronoun') named++;
  return named >= 2 ? mentionFrom(setup, found) : null;
}

function setupOf(whole: SentenceScene, found: Found): Setup {
  const { clause, head, family: told } = found;
  const family = told === 'other' && isPlayed(whole, clause) ? 'match' : told;
  const reporters = family === 'action' ? [] : tellingOnly(whole, head);
  const scene = reporters.length === whole.reporters.length ? whole : { ...whole, reporters };
  const near = head?.first ?? clause.first;
  const setting = { clause, sentence: scene.index, near, family, word: head?.word ?? '' };
  const place = whereIs(scene, setting, found);
  const named = participantsOf(scene, { clause, head: near, family, place });
  const isEvent = head?.head.kind === 'clause' && isHappening(scene, head);
  const parties = isEvent ? named.filter((party) => !isWhatHappens(scene, party, clause)) : named;
  return { scene, family, place, parties, named };
}

function mentionFrom(setup: Setup, found: Found): EventMention {
  const { scene, family, place, parties, named } = setup;
  const { clause, head, rule, status, replaced, date } = found;
  const around = { parties, head, family, place };
  const implied = date ? bothOf(impliedBeside(scene, around), besideThem(scene, around)) : NOBODY;
  const { start, end, text } = scene.sentence;
  const { level, round } = rankIn(scene, { clause, family });
  return {
    family,
    status,
    replaced,
    date: date && onClock(scene, date),
    title: titleFor(scene, { clause, head, parties: named, implied, place, family, date, replaced }),
    word: head?.word ?? '',
    openStart: status === 'in-progress',
    place,
    parties,
    implied,
    level,
    round,
    voters: votersOf(scene.names, { family, parties, place }),
    evidence: { start, end, text },
    found: { rule, head: headSpan(scene, head), signs: signsOf(scene, clause) },
  };
}

const NOBODY: readonly Party[] = [];

/** The day of an event, and those it was moved from. */
type Dates = Pick<Found, 'date' | 'replaced'>;

/** The place of the clause, of the sentence, of the house that holds it, or of the article around it. */
function whereIs(scene: SentenceScene, setting: Setting, { date, replaced }: Dates): EventPlace | null {
  const country = date ? votingCountry(scene, setting) : null;
  if (country) return country;
  const named = placeIn(scene, setting, 'behind a preposition in the clause');
  if (named || !date) return named;
  return (
    councilPlace(scene, setting) ??
    unlistedPlace(scene, setting) ??
    hostPlace(scene, setting) ??
    placeInSentence(scene, setting, { date, replaced }) ??
    placeElsewhere(scene, setting) ??
    seatPlace(scene, setting) ??
    ownCountry(scene, setting) ??
    houseItself(scene, setting) ??
    itemPlace(scene, setting) ??
    scenePlace(scene, setting) ??
    homePlace(scene, setting) ??
    houseOfArticle(scene, setting)
  );
}

/** Null when the clause is the whole sentence, which has been searched, or the place stands with a day of its own (`who spoke in Cork on Monday`). */
function placeInSentence(
  scene: SentenceScene,
  setting: Setting,
  { date, replaced }: Dates,
): EventPlace | null {
  if (scene.clauses.length === 1) return null;
  const { first, last } = scene.sentence;
  const place = placeIn(
    scene,
    { ...setting, clause: { first, last } },
    'behind a preposition in the sentence',
  );
  if (!place || !date || replaced.length > 0) return place;
  const around = clauseAt(scene.clauses, tokenAt(scene.article.tokens, place.span.start));
  const isOtherDay = (other: EventDate): boolean =>
    other.first >= around.first && other.last <= around.last && other.lastDay < date.firstDay;
  const isBehind = around !== setting.clause && scene.dates.some(isOtherDay);
  return isBehind && (flagsAt(scene, around.first) & OPENER) !== 0 ? null : place;
}

/** Whom the sentences around add: nobody, where the event's own sentence names enough or tells who does what. */
function impliedBeside(
  scene: SentenceScene,
  { parties, head, family, place }: Implied & Pick<EventMention, 'parties'>,
) {
  const isTrial = head !== null && scene.tables.trials.has(head.word);
  const accused = isTrial && !hasDefendant(scene, parties) ? accusedIn(scene) : [];
  if (accused.length > 0) return accused;
  if (head && parties.length === 0 && isHappening(scene, head)) return groupsThere(scene, scene.index);
  const isTold = parties.length > 0 && !isOnlyTold(parties);
  const isClause = head === null || head.head.kind === 'clause';
  return isTold || isClause ? [] : impliedOf(scene, { head, family, place });
}

/** A person who is named for a trial stands it, unless a chamber holds it: then they sit there. */
function hasDefendant(scene: SentenceScene, parties: readonly Party[]): boolean {
  const people = parties.filter((party) => isPerson(scene, party) && party.rule !== 'who announces');
  return people.length > 0 && !parties.some(({ rule }) => rule === 'host');
}

/** Who announces a trial does not stand it. */
function isOnlyTold(parties: readonly Party[]): boolean {
  return parties.length > 0 && parties.every(({ rule }) => rule === 'who announces' || rule === 'host');
}

interface Implied {
  readonly head: HeadHit | null;
  readonly family: EventMention['family'];
  readonly place: EventPlace | null;
}

function impliedOf(scene: SentenceScene, { head, family, place }: Implied): readonly Party[] {
  if (head?.head.kind === 'noun' && (family === 'other' || isNameOfItsOwn(scene, head.first))) return [];
  const standing = family === 'vote' ? candidatesOf(scene) : impliedParties(scene, scene.index, family);
  const all = bothOf(standing, addedBehind(scene, scene.index, head?.word ?? ''));
  return place ? all.filter(({ entity }) => entity === null || entity !== place.entity) : all;
}

function bothOf(parties: readonly Party[], more: readonly Party[]): readonly Party[] {
  return more.length > 0 ? [...parties, ...more] : parties;
}

interface Titled
  extends Pick<EventMention, 'parties' | 'implied' | 'place' | 'date' | 'replaced' | 'family'> {
  readonly clause: Clause;
  readonly head: HeadHit | null;
}

function titleFor(scene: SentenceScene, titled: Titled): string {
  const { clause, head, parties, implied, place, family, date, replaced } = titled;
  const stretch = head?.head.kind === 'noun' ? clause : mainClause(scene, clause);
  const isNamed = parties.some(({ rule }) => rule !== 'who announces' && rule !== 'host');
  return titleOf({
    scene,
    head: isVerbThere(scene, head) ? CLAUSE : (head?.head ?? CLAUSE),
    at: head?.first ?? null,
    family,
    clause: stretch,
    cues: within(scene.cues, stretch),
    parties: isNamed ? parties : implied,
    place,
    around: scene.cues,
    names: startingIn(scene.names.mentions, scene.sentence),
    without: date ? [date, ...replaced] : replaced,
  });
}

const CLAUSE: Head = { kind: 'clause' };

/** A title is made of what stands by itself: for a relative clause, the sentence up to its end. */
function mainClause(scene: SentenceScene, clause: Clause): Clause {
  const { clauses } = scene;
  const isMain = clause === clauses[0] || (flagsAt(scene, clause.first) & (BREAKER | FINITE)) === 0;
  return isMain ? clause : { first: clauses[0]?.first ?? clause.first, last: clause.last };
}

function headSpan({ article, cues }: SentenceScene, head: HeadHit | null): TextSpan | null {
  if (!head) return null;
  const hit = cues.find(({ first }) => first === head.first);
  return hit ? spanOf(article, hit) : null;
}

function signsOf({ article, cues }: SentenceScene, clause: Clause): Finding['signs'] {
  const signs: EventSignSpan[] = [];
  for (const { cue, first, last } of cues) {
    if (cue.sign === null || first < clause.first || last > clause.last) continue;
    const { start, end, text } = spanOf(article, { first, last });
    signs.push({ start, end, text, sign: cue.sign });
  }
  return signs;
}

function spanOf({ text, tokens }: SentenceScene['article'], { first, last }: Clause): TextSpan {
  return textSpan(text, tokens.start[first] as number, tokens.end[last - 1] as number);
}
