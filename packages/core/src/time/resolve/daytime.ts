// Clock times and parts of the day: the value of the day they are on, and the time.

import { isoDate, numberWrittenIn, pad2 } from '../../calendar/date.ts';
import { type Resolved, type Setting, toMention, toPublication, UNANCHORED } from '../anchor.ts';
import type { ClockMeaning, DayPartMeaning, Meaning } from '../meaning.ts';

type ResolveDate = (meaning: Meaning, setting: Setting) => Resolved;

export function resolveDaytime(
  meaning: ClockMeaning | DayPartMeaning,
  setting: Setting,
  resolveDate: ResolveDate,
): Resolved {
  const day = meaning.date ? resolveDate(meaning.date, setting) : dayWithout(setting);
  const time = meaning.kind === 'clock' ? clockText(meaning) : `T${meaning.part}`;
  const value = (namesDay(day.value) ? day.value : 'XXXX-XX-XX') + time;
  return { type: 'TIME', value, anchor: day.anchor, confidence: day.confidence };
}

/** `2022-01-09`, `XXXX-01-09`, `XXXX-WXX-7`. */
function namesDay(value: string): boolean {
  if (value.length !== 10 || value[4] !== '-') return false;
  if (value.startsWith('XXXX-WXX-')) return numberWrittenIn(value, 9, 10) >= 0;
  const isYear = numberWrittenIn(value, 0, 4) >= 0 || value.startsWith('XXXX');
  const isDay = value[7] === '-' && numberWrittenIn(value, 5, 7) >= 0 && numberWrittenIn(value, 8, 10) >= 0;
  return isYear && isDay;
}

/** The day the text last spoke of in this sentence or before, else that of the publication. */
function dayWithout(setting: Setting): Resolved {
  const { discourse, publication } = setting;
  if (discourse.day)
    return {
      type: 'TIME',
      value: isoDate(discourse.day.from),
      anchor: toMention(discourse.day),
      confidence: 0.7,
    };
  if (publication === null || setting.narrative)
    return { type: 'TIME', value: 'XXXX-XX-XX', anchor: UNANCHORED, confidence: 0.5 };
  return { type: 'TIME', value: isoDate(publication), anchor: toPublication(setting), confidence: 0.6 };
}

function clockText({ hour, minute, zone }: ClockMeaning): string {
  const clock = `T${pad2(hour)}:${pad2(minute ?? 0)}`;
  return zone === null ? clock : clock + zoneText(zone);
}

function zoneText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad2(Math.floor(size / 60))}:${pad2(size % 60)}`;
}
