// Whether a text tells history: then its dates follow one another, not the day it was published on.

import { civilOf, parseIsoDate } from '../calendar/date.ts';
import type { Candidate } from './candidate.ts';
import type { Published } from './publication-type.ts';

/** So many years must be named before a text can be called history. */
const FEWEST = 3;
const LONG_AGO = 3;
/** Without a publication date, so many: that they are old is then not known. */
const MANY = 8;

/** Most full dates and years of the text lie years before its publication. */
export function isNarrative(candidates: readonly Candidate[], published: Published | null): boolean {
  if (candidates.length < FEWEST) return false;
  const now = published ? civilOf(parseIsoDate(published.best) ?? 0).year : 0;
  let years = 0;
  let old = 0;
  // What is told of now.
  let near = 0;
  for (const { meaning } of candidates) {
    switch (meaning.kind) {
      case 'calendar':
        if (meaning.weekday !== null && meaning.month === null) near++;
        if (meaning.year.kind !== 'year') break;
        years++;
        if (meaning.year.year < now - LONG_AGO) old++;
        break;
      case 'shift':
        if (meaning.from === 'publication') near++;
    }
  }
  if (!published) return years >= MANY;
  return years >= FEWEST && old / years > 0.75 && old > near * 6;
}

/** For each candidate the next year that is said behind it; undefined behind the last. */
export function comingYears(candidates: readonly Candidate[]): readonly (number | undefined)[] {
  const coming: (number | undefined)[] = [];
  let next: number | undefined;
  for (let i = candidates.length - 1; i >= 0; i--) {
    coming[i] = next;
    const { meaning } = candidates[i] as Candidate;
    if (meaning.kind === 'calendar' && meaning.year.kind === 'year') next = meaning.year.year;
  }
  return coming;
}
