// Several times of day in one match: hours that share their half of the day, or the part of it.

import { type Capture, wordIn } from '../captures.ts';
import type { ClockMeaning } from '../meaning.ts';
import { clockOf } from './clock.ts';
import type { Match, Part } from './match.ts';

const HOURS: ReadonlySet<string> = new Set(['hour', 'number']);
const HALVES: ReadonlySet<string> = new Set(['ampm', 'ampmLetter']);

/** One word stands between two of them. `5 to 6 p.m.`, `tussen 3 en 4 uur 's middags`: what the last one says of its half holds for those before it. */
export function timesOf({ captures, first, last }: Match): readonly Part[] | null {
  const groups = grouped(captures);
  const final = groups.at(-1);
  if (!final || groups.length < 2) return null;
  const half = halfIn(final) ?? halfOfPart(captures, Number(final[0]?.value));
  const closing = clock([...final.filter(isNoHalf), ...halfCapture(half, final)]);
  if (!closing) return null;
  const parts: Part[] = [];
  for (const [i, group] of groups.entries()) {
    const own = halfIn(group) ?? earlier(group, { half, closing });
    const meaning = clock([...group.filter(isNoHalf), ...halfCapture(own, group)]);
    if (!meaning) return null;
    const from = i === 0 ? first : (group[0] as Capture).first;
    const behind = groups[i + 1]?.[0];
    parts.push({ first: from, last: behind ? behind.first - 1 : last, meaning });
  }
  return parts;
}

function grouped(captures: readonly Capture[]): Capture[][] {
  const groups: Capture[][] = [];
  for (const capture of captures) {
    if (HOURS.has(capture.name)) groups.push([capture]);
    else groups.at(-1)?.push(capture);
  }
  return groups;
}

type Half = 'am' | 'pm' | null;

function halfIn(group: readonly Capture[]): Half {
  return (wordIn(group, 'ampm') ?? wordIn(group, 'ampmLetter')) as Half;
}

function halfOfPart(captures: readonly Capture[], hour: number): Half {
  const part = wordIn(captures, 'dayPart') ?? wordIn(captures, 'dayPartOften');
  if (part === null || (part === 'MO' && hour === 12)) return null;
  return part === 'MO' ? 'am' : 'pm';
}

/** `9.30 to 4.30 p.m.` begins in the morning: no stretch goes back. */
function earlier(
  group: readonly Capture[],
  { half, closing }: { readonly half: Half; readonly closing: ClockMeaning },
): Half {
  const meaning = clock([...group.filter(isNoHalf), ...halfCapture(half, group)]);
  if (half !== 'pm' || !meaning) return half;
  return minutes(meaning) > minutes(closing) ? 'am' : half;
}

function minutes({ hour, minute }: ClockMeaning): number {
  return hour * 60 + (minute ?? 0);
}

function isNoHalf({ name }: Capture): boolean {
  return !HALVES.has(name);
}

function halfCapture(half: Half, group: readonly Capture[]): Capture[] {
  const { first, last } = group[0] as Capture;
  const late = Number(group[0]?.value) > 12;
  return half === null || late ? [] : [{ name: 'ampm', value: half, first, last }];
}

function clock(captures: readonly Capture[]): ClockMeaning | null {
  return clockOf(captures, { kind: 'clock' });
}
