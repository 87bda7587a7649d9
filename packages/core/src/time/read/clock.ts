// Clock times: hour, minute, half of the day, zone.

import { type Capture, numberIn, wordIn } from '../captures.ts';
import type { ClockMeaning } from '../meaning.ts';
import type { Template } from '../rule.ts';

/** `4 in the afternoon`; a night begins in one half of the day and ends in the other. */
function halfIn(captures: readonly Capture[], hour: number): string | null {
  const part = wordIn(captures, 'dayPart') ?? wordIn(captures, 'dayPartOften');
  if (part === null || hour > 12 || (hour === 12 && part === 'MO')) return null;
  if (part === 'NI') return hour >= 6 && hour < 12 ? 'pm' : 'am';
  return part === 'MO' ? 'am' : 'pm';
}

/** `ten past`, `vijf voor half`. */
function minutesSpoken(captures: readonly Capture[]): number {
  return numberIn(captures, 'count') ?? numberIn(captures, 'clockMinutes') ?? 0;
}

function hourIn(captures: readonly Capture[], { hour }: { readonly hour?: number }): number | null {
  return hour ?? numberIn(captures, 'hour') ?? numberIn(captures, 'number') ?? numberIn(captures, 'one');
}

/** Null when the words make no time of day; `1429` is both hour and minute. */
export function clockOf(
  captures: readonly Capture[],
  means: Extract<Template, { kind: 'clock' }>,
): ClockMeaning | null {
  const joined = numberIn(captures, 'digits4');
  const said = joined === null ? hourIn(captures, means) : Math.floor(joined / 100);
  if (said === null || said > 24) return null;
  const minute = joined === null ? numberIn(captures, 'minute') : joined % 100;
  if (minute !== null && minute > 59) return null;
  const half =
    means.half ?? wordIn(captures, 'ampm') ?? wordIn(captures, 'ampmLetter') ?? halfIn(captures, said);
  if (half && (said > 12 || said === 0)) return null;
  const hour = half === 'pm' ? (said % 12) + 12 : half === 'am' ? said % 12 : said;
  const add = (means.add ?? 0) + (means.spoken ?? 0) * minutesSpoken(captures);
  const total = hour * 60 + (minute ?? 0) + add;
  if (total < 0 || total > 24 * 60) return null;
  const whole = minute === null && means.add === undefined && means.spoken === undefined;
  return {
    kind: 'clock',
    hour: Math.floor(total / 60),
    minute: whole ? null : total % 60,
    zone: numberIn(captures, 'zone'),
    weak: means.weak ?? false,
    date: null,
  };
}
