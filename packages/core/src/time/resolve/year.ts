// Which year an expression without one lies in.

import { civilOf } from '../../calendar/date.ts';
import type { Setting } from '../anchor.ts';
import type { YearSaid } from '../meaning.ts';

/** The year that is said; null when none is, or there is nothing to count it from. */
export function yearOf(said: YearSaid, setting: Setting): number | null {
  if (said.kind === 'year') return said.year;
  if (said.kind === 'unsaid') return null;
  const base = said.from === 'publication' ? publicationYear(setting) : discourseYear(setting);
  return base === null ? null : base + said.by;
}

export function publicationYear({ publication }: Setting): number | null {
  return publication === null ? null : civilOf(publication).year;
}

/** The year the text last spoke of. */
export function discourseYear({ discourse }: Setting): number | null {
  return discourse.year ? civilOf(discourse.year.from).year : null;
}

export function year4(year: number): string {
  return String(year).padStart(4, '0');
}
