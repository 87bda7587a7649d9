// What events can be found by: two that are about one thing have a mark in common, so that only few need be compared.

import type { Candidate, Days } from './candidate.ts';
import { daysBetween } from './days.ts';

/** Of a long list of parties the first are enough to find it by. */
const mostParties = 8;
const mostDaysLooked = 31;

/** Two parties, or one with the place or the title: `isAbout` needs no less. */
export function aboutMarks({ partyKeys, placeKey, titleKey }: Candidate): readonly string[] {
  const parties = [...partyKeys].sort().slice(0, mostParties);
  return parties.flatMap((party, i) => [
    ...parties.slice(i + 1).map((other) => `${party}+${other}`),
    ...(placeKey === null ? [] : [`${party}@${placeKey}`]),
    `${party}"${titleKey}`,
  ]);
}

/** Each of its days (of a long stretch the first month) with a party, the place or the kind. */
export function dayMarks({ partyKeys, placeKey, event }: Candidate, days: Days | null): readonly string[] {
  const marks = [...partyKeys, `@${placeKey ?? ''}`, `(${event.family}`];
  return dayNumbersOf(days).flatMap((day) => marks.map((mark) => `${day} ${mark}`));
}

/** Days since 1970. */
export function dayNumbersOf(days: Days | null): readonly number[] {
  if (days === null) return [];
  const first = daysBetween('1970-01-01', days.start);
  const isOneDay = days.start === days.end;
  const count = isOneDay ? 1 : Math.min(mostDaysLooked, daysBetween(days.start, days.end) + 1);
  return Array.from({ length: count }, (_, i) => first + i);
}

/** What was entered under any of the marks, in the order in which it was, each once. */
export function near<Known>(
  byMark: ReadonlyMap<string, ReadonlySet<Known>>,
  marks: readonly string[],
): readonly Known[] {
  return [...new Set(marks.flatMap((mark) => [...(byMark.get(mark) ?? [])]))];
}

export function enter<Known>(byMark: Map<string, Set<Known>>, marks: readonly string[], known: Known): void {
  for (const mark of marks) {
    const others = byMark.get(mark);
    if (others) others.add(known);
    else byMark.set(mark, new Set([known]));
  }
}
