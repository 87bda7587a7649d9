// Clock times and parts of the day: the value of the day they are on, and the time.

import { isoDate, pad2 } from '../../calendar/date.ts';
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
  const known = /^(\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-\d\d-\d\d)$/.test(day.value);
  const value = known ? day.value + time : `XXXX-XX-XX${time}`;
  return { ...day, type: 'TIME', value };
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
