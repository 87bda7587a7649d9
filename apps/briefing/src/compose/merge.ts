// The same event from several articles made one, all evidence kept: those that agree, those that disagree, and those that move it.

import { type Candidate, publishedOn } from './candidate.ts';
import { joinDisputed } from './disputed.ts';
import { dayMarks, dayNumbersOf, enter, near } from './marks.ts';
import { isOnAgain, joinNews } from './news.ts';
import { joinRenewed } from './renewed.ts';
import { isRankOther, isSameEvent } from './sameness.ts';
import { type Settled, settle } from './settle.ts';

/** One event and everything that articles say of it, the newest article first: days that no longer hold, too. */
export interface Gathering {
  readonly candidates: readonly Candidate[];
  /** Its first day when it was first told of; that of an event that moved stays. */
  readonly firstSetFor: string;
  /** What holds of it. */
  readonly settled: Settled;
}

/**
 * Candidates of all articles, the newest article first. In order: what agrees on days, place and hour; what is plainly the
 * same and disagrees on one of them; moves and cancellations with what they move and call off; what was put off with its
 * new day. Undated news that fits no
 * event, or two alike, joins none.
 */
export function gatherEvents(candidates: readonly Candidate[]): readonly Gathering[] {
  const dated = candidates.filter(({ days }) => days !== null);
  const news = candidates.filter(isUndatedNews);
  const groups = joinRenewed(joinNews(joinDisputed(groupAgreeing(dated)), news));
  return groups
    .map((group) => [...group].sort(newestFirst))
    .map((group) => ({ candidates: group, firstSetFor: firstDayOf(group), settled: settle(group) }));
}

/** An article that calls an event off, puts it off, takes its day back or says that it is on again, and gives no new day: `moved to February`. */
function isUndatedNews(candidate: Candidate): boolean {
  const { event, days, period, former } = candidate;
  if (days !== null) return false;
  if (former.length > 0 || period !== null) return former.length > 0;
  return isOnAgain(candidate) || event.status === 'cancelled' || event.status === 'postponed';
}

/**
 * Who tells most first: an article that names one of the parties joins another that names both, and one that gives no rank
 * does not stand between ministers and presidents.
 */
function groupAgreeing(told: readonly Candidate[]): readonly Candidate[][] {
  const candidates = [...told].sort((a, b) => fullness(b) - fullness(a));
  const groups: Candidate[][] = [];
  const byMark = new Map<string, Set<Candidate[]>>();
  for (const candidate of candidates) {
    const marks = marksOf(candidate);
    const known = near(byMark, marks).find(
      (group) =>
        !group.some((member) => member.from === candidate.from || isRankOther(member, candidate)) &&
        group.slice(0, mostCompared).some((member) => isSameEvent(member, candidate)),
    );
    if (known) known.push(candidate);
    else groups.push([candidate]);
    enter(byMark, marks, known ?? (groups.at(-1) as Candidate[]));
  }
  return groups;
}

function fullness({ event, knownParties, placeKey }: Candidate): number {
  const ranks = Number((event.level ?? null) !== null) + Number((event.round ?? null) !== null);
  return 4 * ranks + 2 * Math.min(knownParties.length, 3) + Number(placeKey !== null);
}

/** Articles that agree with the fullest few agree with each other. */
const mostCompared = 12;

/** What events that agree have in common: one of the days, and a party, place or title. */
function marksOf(candidate: Candidate): readonly string[] {
  const titled = dayNumbersOf(candidate.days).map((day) => `${day} "${candidate.titleKey}`);
  return [...dayMarks(candidate, candidate.days).filter((mark) => !mark.includes('(')), ...titled];
}

function newestFirst(a: Candidate, b: Candidate): number {
  const [one, other] = [publishedOn(a.from), publishedOn(b.from)];
  if (one !== other) return one < other ? 1 : -1;
  return a.from.article.id < b.from.article.id ? -1 : Number(a.from.article.id > b.from.article.id);
}

/** From the oldest article whose day is known, so that a newer one never changes it. */
function firstDayOf(group: readonly Candidate[]): string {
  const dated = group.filter(({ days }) => days !== null);
  const oldest = dated
    .map(({ from }) => publishedOn(from))
    .filter((day) => day !== '')
    .sort()[0];
  const first = oldest === undefined ? dated : dated.filter(({ from }) => publishedOn(from) === oldest);
  return first.map(({ days }) => days?.start ?? '').sort()[0] ?? '';
}
