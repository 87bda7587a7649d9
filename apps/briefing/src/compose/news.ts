// News of an event that is known: an article that moves it, or that calls it off without repeating its day.

import { type Candidate, publishedOn } from './candidate.ts';
import { aboutMarks, dayMarks, enter, near } from './marks.ts';
import { fitOf } from './sameness.ts';

type Group = readonly Candidate[];

/** True when the article says that the event has other days than before. */
export function isMove({ event, days, former }: Candidate): boolean {
  return days !== null && (event.status === 'rescheduled' || former.length > 0);
}

/** True when the article knows that it was called off, and says that it is on again (`gaat toch door`). */
export function isOnAgain({ event: { why, status } }: Candidate): boolean {
  const isStanding = status !== 'cancelled' && status !== 'postponed';
  return isStanding && (why?.signs.some(({ sign }) => sign === 'standing') ?? false);
}

/**
 * Each move joined with the one event that it fits best, each undated piece of news with its own. Where two fit alike it is
 * nobody's: better twice in the diary than the wrong meeting called off.
 */
export function joinNews(groups: readonly Group[], undated: readonly Candidate[]): readonly Group[] {
  const joined = groups.map((group) => [...group]);
  const byMark = indexOf(joined);
  for (const group of joined) {
    const moved = new Set<string>();
    // What is absorbed may have been moved itself: its moves come up later in this loop.
    for (let i = 0; i < group.length; i++) {
      const move = group[i] as Candidate;
      const day = move.days?.start ?? '';
      if (!isMove(move) || moved.has(day) || isKnownFormer(group, move)) continue;
      moved.add(day);
      const former = bestFit(movesAlike(group, move), group, byMark);
      if (former) absorb(group, former, byMark);
    }
  }
  for (const news of undated) bestFit([news], [news], byMark)?.push(news);
  return joined.filter((group) => group.length > 0);
}

/** The articles that move it to the same day; where some say from which, those. */
function movesAlike(group: Group, move: Candidate): Group {
  const alike = group.filter((one) => isMove(one) && one.days?.start === move.days?.start);
  const clear = alike.filter(({ former }) => former.length > 0);
  return (clear.length > 0 ? clear : alike).slice(0, mostHeard);
}

/** An older article of another day is among them already. */
function isKnownFormer(group: Group, move: Candidate): boolean {
  return group.some(
    ({ days, from }) =>
      days !== null && days.start !== move.days?.start && publishedOn(from) < publishedOn(move.from),
  );
}

type Index = Map<string, Set<Candidate[]>>;

/** What it is about, and each of its days with who, where and what kind: news may name the day that it takes back. */
function marksOf(candidate: Candidate): readonly string[] {
  return [...aboutMarks(candidate), ...dayMarks(candidate, candidate.days)];
}

function newsMarksOf(news: Candidate): readonly string[] {
  return news.former.length === 0 ? aboutMarks(news) : news.former.flatMap((days) => dayMarks(news, days));
}

function indexOf(groups: readonly Candidate[][]): Index {
  const byMark: Index = new Map();
  for (const group of groups) enter(byMark, group.flatMap(marksOf), group);
  return byMark;
}

/** The former event's articles are the moved one's now. */
function absorb(group: Candidate[], former: Candidate[], byMark: Index): void {
  group.push(...former);
  enter(byMark, former.flatMap(marksOf), group);
  former.length = 0;
}

/** The event of older articles that the pieces of news are about together; null when there is none, or more than one as likely. */
function bestFit(news: Group, own: Group, byMark: Index): Candidate[] | null {
  const articles = new Set(own.map(({ from }) => from));
  const fits = near(byMark, [...new Set(news.flatMap(newsMarksOf))])
    .filter((group) => group !== own && !group.some(({ from }) => articles.has(from)))
    .map((group) => ({ group, fit: news.reduce((sum, one) => sum + fitWith(one, group), 0) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const [best, second] = fits;
  return best === undefined || best.fit === second?.fit ? null : best.group;
}

const mostCompared = 12;
const mostHeard = 4;

function fitWith(news: Candidate, group: Group): number {
  const isOlder = ({ from }: Candidate) => publishedOn(from) <= publishedOn(news.from);
  if (!group.some(isOlder) && !group.some((known) => isNamedBy(news, known))) return 0;
  return Math.max(...group.slice(-mostCompared).map((known) => fitOf(news, known)));
}

/** Who still writes the day that news takes back tells of the same event, even when they write later. */
function isNamedBy({ former, partyKeys }: Candidate, { days, partyKeys: others }: Candidate): boolean {
  const isOnDay = former.some(({ start, end }) => days?.start === start && days.end === end);
  return isOnDay && partyKeys.length > 1 && partyKeys.every((key) => others.includes(key));
}
