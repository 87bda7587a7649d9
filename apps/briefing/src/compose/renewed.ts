// What was put off and, in later articles, has a day again: one event that moved, though no article says so.

import { type Candidate, publishedOn } from './candidate.ts';
import { aboutMarks, enter, near } from './marks.ts';
import { isPlainlySame } from './sameness.ts';
import { statusOf } from './status.ts';

type Group = readonly Candidate[];

/**
 * Joins each event that was put off with the one that only later articles tell of: all its parties, its kind and place,
 * another day. Where two could be it, none is; so too where it could be the new day of two.
 */
export function joinRenewed(groups: readonly Group[]): readonly Group[] {
  const byMark = new Map<string, Set<Group>>();
  for (const group of groups) enter(byMark, marksOf(group), group);
  const claims = new Map<Group, Group[]>();
  for (const group of groups) {
    const [next, ...more] = laterOf(group, byMark);
    if (next === undefined || more.length > 0) continue;
    claims.set(next, [...(claims.get(next) ?? []), group]);
  }
  const renewed = [...claims].flatMap(([next, olds]) =>
    olds.length === 1 && olds[0] ? [[next, olds[0]] as const] : [],
  );
  const gone = new Set(renewed.map(([, old]) => old));
  const joined = new Map(
    renewed.map(([next, old]) => [next, [...next.map((one) => movedFrom(one, old)), ...old]]),
  );
  return groups.filter((group) => !gone.has(group)).map((group) => joined.get(group) ?? group);
}

function laterOf(group: Group, byMark: ReadonlyMap<string, ReadonlySet<Group>>): readonly Group[] {
  const putOff = newest(group.filter((one) => statusOf(one) === 'postponed'));
  const isOld = (one: Candidate) => publishedOn(one.from) <= putOff;
  if (putOff === '' || !group.every(isOld)) return [];
  return near(byMark, marksOf(group)).filter(
    (other) =>
      other !== group &&
      !other.some(isOld) &&
      other.some(({ days }) => days !== null) &&
      other.slice(0, mostCompared).every((one) => group.some((known) => isPlainlySame(known, one))),
  );
}

const mostCompared = 4;

/** With the days that it had before it was put off. */
function movedFrom(one: Candidate, old: Group): Candidate {
  const days = old.flatMap((known) => known.days ?? []).slice(0, 1);
  return { ...one, former: [...one.former, ...days] };
}

function marksOf(group: Group): readonly string[] {
  return [...new Set(group.flatMap(aboutMarks))];
}

function newest(group: Group): string {
  return group.reduce((day, { from }) => (publishedOn(from) > day ? publishedOn(from) : day), '');
}
