// All dated events as one iCalendar file (RFC 5545).

import { TZDate } from '@date-fns/tz';
import type { EventStatus } from '@runup/core';
import ical, {
  type ICalCalendar,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Countdown, Edition } from '../../model/edition.ts';
import { addDays, parseDay } from '../dates/civil.ts';
import { instantOf, knownZone } from '../dates/zone.ts';
import { cleanText, isolateText } from '../text/clean.ts';
import { viewCard } from '../view/card.ts';
import type { ViewContext } from '../view/context.ts';
import type { CardView, EvidenceView } from '../view/view.ts';
import { writeTimezone } from './zone.ts';

/**
 * Days are `VALUE=DATE` with an exclusive end; an event on one day whose time is known has a `TZID` and no end, for
 * none was said. The UID comes from `Countdown.id`; SEQUENCE is the minute the edition was composed, so that a later
 * edition always replaces what an earlier one put into a calendar. Nothing depends on the clock.
 */
export function renderCalendar(edition: Edition, context: ViewContext): string {
  const calendar = ical({
    prodId: { company: 'Runup', product: 'Briefing', language: context.phrases.language.toUpperCase() },
  });
  // The library writes the name as it gets it.
  calendar.name(escapeValue(cleanText(edition.name) || 'Runup'));
  addTimezones(calendar, edition);
  const stamp = stampOf(edition);
  for (const countdown of edition.countdowns)
    if (parseDay(countdown.start) !== null && parseDay(countdown.end) !== null)
      calendar.createEvent({ ...describe(countdown, context), ...placeInTime(countdown), ...stamp });
  return `${calendar.toString()}\r\n`;
}

function stampOf({ at, id }: Edition): Pick<ICalEventData, 'stamp' | 'sequence'> {
  const parsed = Date.parse(at);
  const instantMs = Number.isNaN(parsed) ? Date.parse(`${id}T00:00:00Z`) : parsed;
  return { stamp: new Date(instantMs), sequence: Math.max(0, Math.floor(instantMs / 60_000)) };
}

function isTimed({ time, start, end }: Countdown): boolean {
  return time !== null && /^\d{2}:\d{2}$/u.test(time) && start === end;
}

function placeInTime(countdown: Countdown): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const { start, end, time } = countdown;
  if (isTimed(countdown)) {
    const zone = knownZone(countdown.zone);
    return {
      start: new TZDate(instantOf({ day: start, time: time ?? '00:00' }, zone), zone),
      timezone: zone,
    };
  }
  const midnight = (iso: string) => new Date(`${iso}T00:00:00Z`);
  return { start: midnight(start), end: midnight(addDays(end < start ? start : end, 1)), allDay: true };
}

const statuses: Readonly<Record<EventStatus, ICalEventStatus>> = {
  planned: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  expected: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.CANCELLED,
  rescheduled: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  deadline: ICalEventStatus.CONFIRMED,
  'in-progress': ICalEventStatus.CONFIRMED,
};

function describe(countdown: Countdown, context: ViewContext) {
  const card = viewCard(countdown, context);
  const status = card.status === null ? card.name : `${card.name} (${card.status})`;
  const place = countdown.place === null ? '' : cleanText(countdown.place);
  return {
    id: `${encodeURIComponent(cleanText(countdown.id))}@runup`,
    summary: status,
    location: place === '' ? null : place,
    description: writeDescription(card),
    status: statuses[countdown.status] ?? ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** What it is, who meets, what it was before, who says otherwise, and each sentence with its source. */
function writeDescription({ title, details, date, notes, evidence }: CardView): string {
  const facts = [title, details, date, ...notes].filter((part) => part !== null).map(isolateText);
  return [facts.join('\n'), ...evidence.map(writeEvidence)].join('\n\n');
}

function writeEvidence({ sentence, source }: EvidenceView): string {
  const from =
    source === null ? [] : [[source.label, source.published].filter((part) => part !== null).join(', ')];
  const address = source?.url === null || source?.url === undefined ? [] : [cleanText(source.url)];
  return [sentence, ...from.map((line) => `– ${line}`), ...address].map(isolateText).join('\n');
}

/** RFC 5545, 3.3.11. */
function escapeValue(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`);
}

function addTimezones(calendar: ICalCalendar, { countdowns }: Edition): void {
  const years = countdowns.map(({ start }) => parseDay(start)?.year).filter((year) => year !== undefined);
  if (!countdowns.some(isTimed) || years.length === 0) return;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  calendar.timezone({ name: null, generator: (zone) => writeTimezone({ zone, from, to }) });
}
