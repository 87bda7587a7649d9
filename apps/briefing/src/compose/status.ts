// Whether an event stands, when its articles do not agree on it.

import type { EventStatus } from '@runup/core';
import { type Candidate, publishedOn } from './candidate.ts';
import { isMove, isOnAgain } from './news.ts';
import { publishersOf, type Said } from './weigh.ts';

export interface SettledStatus {
  readonly status: EventStatus;
  readonly others: readonly Said[];
  /** What called it off before an article that knew of it said that it is on again; null when none did. */
  readonly wasOff: Said | null;
}

/**
 * What calls an event off holds, until an article moves it or says that it is on again, or more publishers than said so
 * write of it later as if it stood; whoever says otherwise is named. Without such news the newest article knows best.
 * `backing` are those that tell its days as they stand, `all` those without a day too.
 */
export function settleStatus(backing: readonly Candidate[], all: readonly Candidate[]): SettledStatus {
  const telling = all.filter((one) => one.days === null || backing.includes(one));
  const restored = newestDay(telling.filter(isOnAgain));
  const renewed = newestDay([...backing.filter(isMove), ...telling.filter(isOnAgain)]);
  const called = telling.filter((one) => isOff(statusOf(one)));
  const off = called.filter((one) => renewed === '' || publishedOn(one.from) > renewed);
  const before = called.find((one) => !off.includes(one) && publishedOn(one.from) <= restored);
  const wasOff = before === undefined ? null : { said: statusOf(before), by: before };
  const holding = (backing.length > 0 ? backing : all).filter((one) => !called.includes(one));
  if (off.length === 0)
    return { status: newestStatus(holding.length > 0 ? holding : all), others: [], wasOff };
  const since = off.map(({ from }) => publishedOn(from)).sort()[0] ?? '';
  const still = backing.filter((one) => !isOff(statusOf(one)) && publishedOn(one.from) > since);
  const isStanding = publishersOf(still) > publishersOf(off);
  const [lead, against] = isStanding ? [still, off] : [off, still];
  return {
    status: newestStatus(lead),
    others: against.slice(0, 1).map((by) => ({ said: statusOf(by), by })),
    wasOff,
  };
}

/** What is moved to no day in particular is put off. */
export function statusOf({ days, event }: Candidate): EventStatus {
  return days === null && event.status === 'rescheduled' ? 'postponed' : event.status;
}

/** It is not on its day any more. */
export function isOff(status: EventStatus): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** Of what articles of one day say, the first of these counts most. */
const gravest: readonly EventStatus[] = [
  'cancelled',
  'postponed',
  'rescheduled',
  'in-progress',
  'deadline',
  'tentative',
  'expected',
  'planned',
];

function newestStatus(candidates: readonly Candidate[]): EventStatus {
  const newest = newestDay(candidates);
  const statuses = candidates.filter(({ from }) => publishedOn(from) === newest).map(statusOf);
  return gravest.find((status) => statuses.includes(status)) ?? 'planned';
}

function newestDay(candidates: readonly Candidate[]): string {
  return candidates.reduce((day, { from }) => (publishedOn(from) > day ? publishedOn(from) : day), '');
}
