// Which year an expression without one lies in.

import { civilOf } from '../../calendar/date.ts';
import { type Resolved, type Setting, toMention, toPublication, UNANCHORED } from '../anchor.ts';
import type { YearSaid } from '../meaning.ts';

/** The year that is said; null when none is, or there is nothing to count it from. */
export function yearOf(said: YearSaid, setting: Setting): number | null {
  if (said.kind === 'year') return said.year;
  if (said.kind === 'unsaid') return null;
  if (said.kind === 'short') return shortened(said.digits, setting);
  const base = said.from === 'publication' ? publicationYear(setting) : discourseYear(setting);
  return base === null ? null : base + said.by;
}

/** What the year was counted from. */
export function yearAnchor(said: YearSaid, setting: Setting): Resolved['anchor'] {
  if (said.kind !== 'shift') return UNANCHORED;
  return said.from === 'publication' ? toPublication(setting) : toMention(setting.discourse.year);
}

export function publicationYear({ publication }: Setting): number | null {
  return publication === null ? null : civilOf(publication).year;
}

/** The year the text last spoke of. */
export function discourseYear({ discourse }: Setting): number | null {
  return discourse.year ? civilOf(discourse.year.from).year : null;
}

/** Beyond so many years ahead, two digits are those of the century before. */
const AHEAD = 20;
/** Without any date to count from, two digits below this are of this century. */
const PIVOT = 40;

/** `'89`: in a tale of the century it tells of, else the last one that does not lie far ahead. */
function shortened(digits: number, setting: Setting): number {
  const told = setting.narrative ? discourseYear(setting) : null;
  if (told !== null && told >= 100) return Math.floor(told / 100) * 100 + digits;
  const now = publicationYear(setting);
  if (now === null) return digits + (digits < PIVOT ? 2000 : 1900);
  const own = Math.floor(now / 100) * 100 + digits;
  return own > now + AHEAD ? own - 100 : own;
}
