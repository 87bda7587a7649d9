// `oktober volgend jaar`, `the first quarter of 1989`, `Friday last week`: a date joins the year or week it lies in.

import type { Candidate, Refiner, Scene } from '../candidate.ts';
import type { Meaning, YearSaid } from '../meaning.ts';
import { adjoin, joinedBy, mergePairs } from './neighbours.ts';

export const joinYears: Refiner = (candidates, scene) =>
  mergePairs(candidates, (a, b) => {
    const joined = withYear(a, b, scene) ?? withWeek(a, b, scene);
    return joined ? { ...joined, first: a.first, last: b.last, rule: `${a.rule} + ${b.rule}` } : null;
  });

function withYear(a: Candidate, b: Candidate, scene: Scene): Candidate | null {
  const behind = yearIn(b.meaning);
  if (behind && lacksYear(a.meaning) && near(a, b, scene)) return given(a, behind);
  const before = yearIn(a.meaning);
  const owns =
    before !== null && lacksYear(b.meaning) && (before.kind === 'shift' || b.meaning.kind === 'yearPart');
  return owns && ownedBy(a, b, scene) ? given(b, before) : null;
}

function ownedBy(a: Candidate, b: Candidate, scene: Scene): boolean {
  return adjoin(scene, [a, b]) || joinedBy(scene, [a, b], { allowed: scene.tables.joints.owner, most: 2 });
}

function near(a: Candidate, b: Candidate, scene: Scene): boolean {
  return joinedBy(scene, [a, b], { allowed: scene.tables.joints.of, most: 2 });
}

/** The year that an expression of a year alone names. */
function yearIn(meaning: Meaning): YearSaid | null {
  if (meaning.kind === 'shift' && meaning.unit === 'year')
    return { kind: 'shift', by: meaning.by, from: meaning.from };
  if (meaning.kind === 'same' && meaning.unit === 'year') return { kind: 'shift', by: 0, from: 'discourse' };
  if (meaning.kind !== 'calendar') return null;
  const alone = meaning.month === null && meaning.day === null && meaning.weekday === null;
  return alone && (meaning.year.kind === 'year' || meaning.year.kind === 'short') ? meaning.year : null;
}

function lacksYear(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar')
    return meaning.year.kind === 'unsaid' && meaning.month !== null && meaning.direction === null;
  const dated = meaning.kind === 'yearPart' || meaning.kind === 'holiday' || meaning.kind === 'nthWeekday';
  return (dated || meaning.kind === 'week') && meaning.year.kind === 'unsaid';
}

function given(candidate: Candidate, year: YearSaid): Candidate {
  return { ...candidate, meaning: { ...candidate.meaning, year } as Meaning };
}

/** `volgende week vrijdag`, `Friday of last week`. */
function withWeek(a: Candidate, b: Candidate, scene: Scene): Candidate | null {
  const [day, week] = a.meaning.kind === 'shift' ? [b, a] : [a, b];
  if (week.meaning.kind !== 'shift' || week.meaning.unit !== 'week') return null;
  const meaning = inWeek(day.meaning, week.meaning.by);
  if (!meaning) return null;
  const joined = near(a, b, scene) || joinedBy(scene, [a, b], { allowed: scene.tables.joints.on, most: 1 });
  return joined ? { ...day, meaning } : null;
}

/** A weekday, or a part of it, in the week so many weeks away; null for anything else. */
function inWeek(day: Meaning, weekShift: number): Meaning | null {
  if (day.kind === 'dayPart' && day.date) {
    const date = inWeek(day.date, weekShift);
    return date && { ...day, date };
  }
  return day.kind === 'calendar' && day.weekday !== null && day.day === null ? { ...day, weekShift } : null;
}
