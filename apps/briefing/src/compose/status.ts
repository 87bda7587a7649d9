// Whether an event stands, when its articles do not agree on it.

import type { EventStatus } from '@runup/core';
import { type Candidate, publishedOn } from './candidate.ts';
import { isMove } from './news.ts';
import { publishersOf, type Said } from './weigh.ts';

export interface SettledStatus {
  readonly status: EventStatus;
  readonly others: readonly Said[];
}

/**
 * What calls an event off holds, until an article moves it or more publishers than said so write of it later as if it
 * stood; whoever says otherwise is named. Without such news the newest article knows best. `backing` are those that tell
 * its days as they stand, `all` those without a day too.
 */
export function settleStatus(backing: readonly Candidate[], all: readonly Candidate[]): SettledStatus {
  const moved = newestDay(backing.filter(isMove));
  const telling = all.filter((one) => one.days === null || backing.includes(one));
  const off = telling.filter(
    (one) => isOff(one.event.status) && (moved === '' || publishedOn(one.from) > moved),
  );
  if (off.length === 0) return { status: newestStatus(backing.length > 0 ? backing : all), others: [] };
  const since = off.map(({ from }) => publishedOn(from)).sort()[0] ?? '';
  const still = backing.filter((one) => !isOff(one.event.status) && publishedOn(one.from) > since);
  const isStanding = publishersOf(still) > publishersOf(off);
  const [lead, against] = isStanding ? [still, off] : [off, still];
  return {
    status: newestStatus(lead),
    others: against.slice(0, 1).map((by) => ({ said: by.event.status, by })),
  };
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
  const statuses = candidates
    .filter(({ from }) => publishedOn(from) === newest)
    .map(({ event }) => event.status);
  return gravest.find((status) => statuses.includes(status)) ?? 'planned';
}

function newestDay(candidates: readonly Candidate[]): string {
  return candidates.reduce((day, { from }) => (publishedOn(from) > day ? publishedOn(from) : day), '');
}
