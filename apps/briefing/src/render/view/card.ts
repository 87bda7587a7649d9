// A countdown in words: how many days, which days, where and who, and whether it stands.

import type { Countdown } from '../../model/edition.ts';
import { parseDay } from '../dates/civil.ts';
import { instantOf, knownZone, localTime } from '../dates/zone.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { cleanText } from '../text/clean.ts';
import { foreignLanguage, nameOf, optionalName, type ViewContext, writeNames } from './context.ts';
import { viewEvidence } from './evidence.ts';
import { viewNotes } from './notes.ts';
import type { CardView } from './view.ts';

export function viewCard(countdown: Countdown, context: ViewContext): CardView {
  const { phrases, limits } = context;
  const name = nameOf(countdown.name) || nameOf(countdown.title) || phrases.untitled;
  const title = optionalName(countdown.title);
  const place = optionalName(countdown.place);
  return {
    id: countdown.id,
    name,
    nameLanguage: foreignLanguage(
      countdown.name === countdown.title ? (countdown.titleLanguage ?? null) : null,
      context,
    ),
    count: countOf(countdown, context),
    relative: isOff(countdown) ? null : relativeDays(countdown, phrases),
    date: dateOf(countdown, context),
    glance: glanceOf(countdown, context),
    title: title?.toLowerCase() === name.toLowerCase() ? null : title,
    place,
    details: detailsOf(countdown, `${name} ${title ?? ''}`, context),
    status: statusOf(countdown, context),
    isOff: isOff(countdown),
    notes: viewNotes(countdown, context),
    evidence: countdown.evidence.slice(0, limits.evidence).map((one) => viewEvidence(one, context)),
    moreEvidence:
      countdown.evidence.length > limits.evidence
        ? phrases.moreSources(countdown.evidence.length - limits.evidence)
        : null,
    live: isOff(countdown) ? null : viewLive(countdown),
  };
}

function viewLive({ start, end, time, zone }: Countdown): CardView['live'] {
  const startsAtMs = instantOf({ day: start, time: time ?? '00:00' }, zone);
  if (parseDay(start) === null || parseDay(end) === null || Number.isNaN(startsAtMs)) return null;
  return { start, end, zone: knownZone(zone), startsAtMs };
}

function detailsOf(
  { place, participants, evidence }: Countdown,
  said: string,
  context: ViewContext,
): string | null {
  const isSaid = (text: string) => said.toLowerCase().includes(cleanText(text).toLowerCase());
  const where = place === null || isSaid(place) ? null : optionalName(place);
  const who =
    participants.every(isSaid) || evidence[0] === undefined
      ? null
      : writeNames(participants, evidence[0], context);
  return [where, who].filter((part) => part !== null).join(' · ') || null;
}

/** It is not on that day any more: nothing counts down to it. */
export function isOff({ status }: Countdown): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** "Under way" goes without saying on the day itself. */
function statusOf({ status, phase }: Countdown, { phrases }: ViewContext): string | null {
  return status === 'in-progress' && phase.kind === 'today' ? null : (phrases.status[status] ?? null);
}

function glanceOf(countdown: Countdown, context: ViewContext): string {
  const off = isOff(countdown) ? statusOf(countdown, context) : null;
  return off ?? context.dates.day(countdown.start);
}

function countOf(countdown: Countdown, { phrases }: ViewContext): CardView['count'] {
  const { phase } = countdown;
  if (isOff(countdown)) return { kind: 'word', value: '—', unit: '' };
  if (phase.kind === 'ahead')
    return { kind: 'days', value: String(phase.days), unit: phrases.dayUnit(phase.days) };
  return { kind: 'word', value: phrases.today, unit: phase.of > 1 ? phrases.dayOf(phase.day, phase.of) : '' };
}

/** "over 7 dagen"; "vandaag, dag 1 van 2" */
export function relativeDays({ phase }: Countdown, phrases: Phrases): string {
  if (phase.kind === 'ahead') return phrases.ahead(phase.days);
  return phase.of > 1 ? `${phrases.today}, ${phrases.dayOf(phase.day, phase.of)}` : phrases.today;
}

function dateOf(countdown: Countdown, context: ViewContext): string {
  const date = context.dates.range(countdown.start, countdown.end);
  const time = timeOf(countdown, context);
  return time === null ? date : `${date}, ${time}`;
}

/** The clock at the place and, where the reader's shows another time, that one too. */
function timeOf(
  { start, time, zone }: Countdown,
  { phrases, dates, zone: readerZone }: ViewContext,
): string | null {
  if (time === null || !/^\d{2}:\d{2}$/u.test(time)) return null;
  const here = localTime(instantOf({ day: start, time }, zone), readerZone);
  if (here.day === start && here.time === time) return phrases.clock(time);
  const hereClock = phrases.clock(here.time);
  return phrases.clockElsewhere(
    phrases.clock(time),
    here.day === start ? hereClock : `${dates.day(here.day)}, ${hereClock}`,
  );
}
