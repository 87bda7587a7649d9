// Small parts that many meanings share.

import { type Capture, numberIn, wordIn } from '../captures.ts';
import type { Direction, YearPart, YearSaid } from '../meaning.ts';

export const UNSAID: YearSaid = { kind: 'unsaid' };

export function yearSaid(captures: readonly Capture[]): YearSaid {
  const year = numberIn(captures, 'year');
  if (year !== null) return { kind: 'year', year };
  const whole = numberIn(captures, 'year4');
  if (whole !== null) return { kind: 'year', year: whole };
  const two = numberIn(captures, 'digits2');
  if (two !== null) return { kind: 'year', year: fullYear(two) };
  const digits = numberIn(captures, 'yearDigits');
  if (digits !== null) return { kind: 'short', digits };
  return UNSAID;
}

/** A year of two digits lies in the century nearest to ours. */
export function fullYear(digits: number): number {
  return digits < 40 ? 2000 + digits : digits < 100 ? 1900 + digits : digits;
}

export function directionOf(captures: readonly Capture[]): Direction | null {
  const direction = numberIn(captures, 'direction');
  return direction === -1 || direction === 0 || direction === 1 ? direction : null;
}

/** `second half`, `derde kwartaal`: an ordinal and a unit that parts the year. */
export function halfOf(captures: readonly Capture[]): YearPart | null {
  const unit = wordIn(captures, 'unitPart') ?? wordIn(captures, 'partLetter');
  const nth =
    numberIn(captures, 'ordinal') ?? numberIn(captures, 'dayNumber') ?? numberIn(captures, 'digits');
  if (nth === null || nth < 1) return null;
  if (unit === 'quarter' && nth <= 4) return `Q${nth}` as YearPart;
  return unit === 'half' && nth <= 2 ? (`H${nth}` as YearPart) : null;
}
