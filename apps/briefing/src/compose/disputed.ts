// Articles that tell of one event and disagree: joined where nothing else it could be is left, and kept apart where unsure.

import type { Candidate } from './candidate.ts';
import { aboutMarks, dayNumbersOf, enter, near } from './marks.ts';
import { disputeOf, isSetApart } from './sameness.ts';

type Group = readonly Candidate[];

/**
 * Groups of one day first, whose place or hour differs; then those of neighbouring days, where each has but one that it
 * could be. Two groups that one article tells of are two events.
 */
export function joinDisputed(groups: readonly Group[]): readonly Group[] {
  const ofOneDay = joinOfOneDay(groups);
  const partners = partnersOf(ofOneDay);
  const joined = ofOneDay.map((group, i) => {
    const [partner, ...more] = partners[i] ?? [];
    const isMutual =
      partner !== undefined &&
      more.length === 0 &&
      partners[partner]?.length === 1 &&
      partners[partner]?.[0] === i;
    if (!isMutual) return group;
    return partner > i ? [...group, ...(ofOneDay[partner] ?? [])] : null;
  });
  return joined.filter((group) => group !== null);
}

function joinOfOneDay(groups: readonly Group[]): readonly Group[] {
  const joined: Candidate[][] = [];
  const byMark = new Map<string, Set<Candidate[]>>();
  for (const group of groups) {
    const marks = marksOf(group, [0]);
    const known = near(byMark, marks).find((other) => isDisputed(other, group, ['place', 'time']));
    if (known) known.push(...group);
    else joined.push([...group]);
    enter(byMark, marks, known ?? (joined.at(-1) as Candidate[]));
  }
  return joined;
}

/** For each group the numbers of those that it may be one with in spite of another day. */
function partnersOf(groups: readonly Group[]): readonly (readonly number[])[] {
  const byMark = new Map<string, Set<number>>();
  for (const [i, group] of groups.entries()) enter(byMark, marksOf(group, [0]), i);
  return groups.map((group, i) =>
    near(byMark, marksOf(group, [-1, 1])).filter(
      (other) => other !== i && isDisputed(groups[other] ?? [], group, ['day']),
    ),
  );
}

/** Enough to see every wording; an event has few. */
const mostCompared = 8;

function isDisputed(group: Group, other: Group, kinds: readonly string[]): boolean {
  const articles = new Set(group.map(({ from }) => from));
  if (other.some(({ from }) => articles.has(from))) return false;
  const pairs = group
    .slice(0, mostCompared)
    .flatMap((one) => other.slice(0, mostCompared).map((two) => [one, two] as const));
  if (pairs.some(([one, two]) => isSetApart(one, two))) return false;
  return pairs.some(([one, two]) => kinds.includes(disputeOf(one, two) ?? ''));
}

/** A first day of the group, moved by so many, and what it is about. */
function marksOf(group: Group, shifts: readonly number[]): readonly string[] {
  const marks = group.flatMap((one) => {
    const [day] = dayNumbersOf(one.days);
    if (day === undefined) return [];
    return shifts.flatMap((shift) => aboutMarks(one).map((mark) => `${day + shift} ${mark}`));
  });
  return [...new Set(marks)];
}
