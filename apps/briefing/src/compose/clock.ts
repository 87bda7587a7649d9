// The hour of an event on the clock of its place, whatever clock an article tells it on.

import { TZDate, tzOffset } from '@date-fns/tz';
import type { Reading, ScheduledEvent } from '@runup/core';
import { isIsoDate, momentAt } from './moment.ts';

/**
 * The same event with day, hour and zone of its place; as it is where the article does not say whose clock it reads, or the
 * place has no zone. Who writes CET in summer, or EST, means the clock on the wall there.
 */
export function atPlace(event: ScheduledEvent, reading: Reading, placeZone: string | null): ScheduledEvent {
  const { start, end, time } = event;
  if (placeZone === null || time === null || start === null || !isIsoDate(start)) return event;
  const ms = instantOf(event, reading, placeZone);
  if (ms === null) return { ...event, zone: placeZone };
  const there = momentAt(ms, placeZone);
  const isOneDay = end === null || end === start;
  return {
    ...event,
    start: there.date,
    end: isOneDay ? there.date : end,
    time: there.local.slice(11, 16),
    zone: placeZone,
  };
}

/** When it begins, in milliseconds since 1970; null without a day, an hour or a zone. */
export function beginOf({ start, time, zone }: ScheduledEvent): number | null {
  return start === null || time === null || zone === null || !isIsoDate(start)
    ? null
    : onClock(`${start}T${time}`, zone);
}

/** Null when the hour is on the clock of the place already. */
function instantOf(event: ScheduledEvent, reading: Reading, placeZone: string): number | null {
  const { start, time, zone } = event;
  const offset = statedOffset(event, reading);
  if (offset === null) return zone === null || zone === placeZone ? null : beginOf(event);
  const isThere = offsetsOf(placeZone, start ?? '').includes(offset);
  return isThere ? null : Date.parse(`${start}T${time}:00Z`) - offset * 60_000;
}

/** Minutes east of Greenwich that the hour is told in (`14:00 CET`); null when the words name no clock of that kind. */
function statedOffset({ dateText }: ScheduledEvent, { timexes }: Reading): number | null {
  if (dateText === null) return null;
  for (const { start, end, value } of timexes) {
    const [, sign, hours, minutes] = /T\d\d:\d\d(?::\d\d)?([+-])(\d\d):(\d\d)$/u.exec(value) ?? [];
    const isIts = start < dateText.end && end > dateText.start;
    if (isIts && hours !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  return null;
}

/** In winter and in summer. */
function offsetsOf(zone: string, day: string): readonly number[] {
  const year = day.slice(0, 4);
  return ['01-15', '07-15'].map((date) => tzOffset(zone, new Date(`${year}-${date}T12:00:00Z`)));
}

function onClock(local: string, zone: string): number | null {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = local.split(/[-T:]/u).map(Number);
  const ms = new TZDate(year, month - 1, day, hour, minute, zone).getTime();
  return Number.isNaN(ms) ? null : ms;
}
