// What holds of an event when its articles are laid beside each other: what leads, what it was before, and who says otherwise.

import type { EventStatus } from '@runup/core';
import { type Candidate, type Days, publishedOn } from './candidate.ts';
import { isMove } from './news.ts';
import { isPlaceOther } from './sameness.ts';
import { isOff, type SettledStatus, settleStatus, statusOf } from './status.ts';
import { compare, publishersOf, type Said, type Weighed, weigh } from './weigh.ts';

export interface Settled extends Days {
  /** `HH:MM`; null when no article gives it. */
  readonly time: string | null;
  /** Who tells the place that leads; null when no article names one. */
  readonly place: Candidate | null;
  readonly status: EventStatus;
  /** Articles that tell it as it stands, those that call it off first; the others tell what was, or something else. */
  readonly backing: readonly Candidate[];
  /** What it was set for before, the last first, with the article that moved it. */
  readonly history: readonly Former[];
  readonly disputes: readonly Dispute[];
}

export interface Former extends Days {
  /** Who moved it or called it off. */
  readonly movedBy: Candidate;
  /** How it was called off before it was on again; null for a day that moved. */
  readonly status: EventStatus | null;
}

/** What an article says against what leads: `said` is days, a time or a status; of a place, see the candidate. */
export interface Dispute {
  readonly what: 'start' | 'place' | 'time' | 'status';
  readonly said: string;
  readonly by: Candidate;
}

/**
 * Nothing is averaged. An article that moves an event overtakes what older ones said of its days; of what is left most
 * publishers lead, then who moved it, then the newest. `candidates` are one event, newest first, one at least with days.
 */
export function settle(candidates: readonly Candidate[]): Settled {
  const dated = candidates.filter(({ days }) => days !== null);
  const moves = dated.filter(isMove);
  const live = dated.filter((one) => !moves.some((move) => overtakes(move, one)));
  const days = leadingDays(live);
  const backing = live.filter((one) => isWithin(one, days));
  const current = sinceMoved(candidates.filter((one) => one.days === null || backing.includes(one)));
  const times = weigh(current.flatMap((by) => (by.event.time === null ? [] : [{ said: by.event.time, by }])));
  const places = weighPlaces(current.some(({ placeKey }) => placeKey !== null) ? current : candidates);
  const status = settleStatus(backing, candidates);
  const calling = candidates.filter((one) => isOff(status.status) && statusOf(one) === status.status);
  const agreeing = backing.filter(
    (one) =>
      !isDisputed(one, [...places.others, ...times.others]) &&
      (isOff(status.status) || !isOff(statusOf(one))),
  );
  const others = weigh(
    live.filter((one) => !backing.includes(one)).map((by) => ({ said: writeDays(by), by })),
  );
  return {
    ...days,
    time: times.lead?.said ?? null,
    place: places.lead?.by ?? null,
    status: status.status,
    backing: [...new Set([...calling, ...(agreeing.length > 0 ? agreeing : backing)])],
    history: [
      ...calledOff(status.wasOff, days),
      ...historyOf(dated, days).map((was) => toldBest(was, candidates)),
    ],
    disputes: [
      ...disputesOf('start', [others.lead, ...others.others]),
      ...disputesOf('place', places.others),
      ...disputesOf('time', times.others),
      ...disputesOf('status', status.others),
    ],
  };
}

function calledOff(wasOff: SettledStatus['wasOff'], days: Days): readonly Former[] {
  return wasOff === null ? [] : [{ ...days, movedBy: wasOff.by, status: statusOf(wasOff.by) }];
}

function isDisputed({ placeKey, event }: Candidate, others: readonly Said[]): boolean {
  return others.some(({ said }) => said === placeKey || said === event.time);
}

function disputesOf(what: Dispute['what'], said: readonly (Said | null)[]): readonly Dispute[] {
  return said.flatMap((one) => (one === null ? [] : [{ what, ...one }]));
}

/** Where and at what hour an event is that was moved, those say that moved it, and who wrote later. */
function sinceMoved(current: readonly Candidate[]): readonly Candidate[] {
  const moved = current
    .filter(isMove)
    .map(({ from }) => publishedOn(from))
    .sort()
    .at(-1);
  return moved === undefined ? current : current.filter(({ from }) => publishedOn(from) >= moved);
}

/** A city says more than its country. Places that agree are no dispute. */
function weighPlaces(candidates: readonly Candidate[]): Weighed {
  const { lead, others } = weigh(
    candidates.flatMap((by) => (by.placeKey === null ? [] : [{ said: by.placeKey, by }])),
  );
  const nearer = others.find(({ by }) => by.placeCountry !== null && by.placeCountry === lead?.said) ?? lead;
  return { lead: nearer, others: others.filter(({ by }) => nearer !== null && isPlaceOther(nearer.by, by)) };
}

/** Who moves it is newer and gives another day. */
function overtakes(move: Candidate, one: Candidate): boolean {
  if (move.days?.start === one.days?.start) return false;
  const [moved, said] = [publishedOn(move.from), publishedOn(one.from)];
  return said < moved || (said === moved && !isMove(one));
}

/** Days that lie within longer ones agree with them: `the summit begins on 9 January`. */
function leadingDays(live: readonly Candidate[]): Days {
  const claims = new Map(live.flatMap((by) => (by.days ? [[writeDays(by), by.days]] : [])));
  const [first] = [...claims.values()]
    .map((days) => {
      const within = live.filter((one) => isWithin(one, days));
      const newest =
        within
          .map(({ from }) => publishedOn(from))
          .sort()
          .at(-1) ?? '';
      return { days, publishers: publishersOf(within), isMoved: within.some(isMove), newest };
    })
    .sort(
      (a, b) =>
        b.publishers - a.publishers ||
        Number(b.isMoved) - Number(a.isMoved) ||
        compare(b.newest, a.newest) ||
        compare(a.days.start, b.days.start) ||
        compare(b.days.end, a.days.end),
    );
  return first?.days ?? { start: '', end: '' };
}

function isWithin({ days }: Candidate, { start, end }: Days): boolean {
  return days !== null && days.start >= start && days.end <= end;
}

/** What older articles had set, and what those that moved it say it was set for. */
function historyOf(dated: readonly Candidate[], now: Days): readonly Former[] {
  const moves = [...dated].reverse().filter(isMove);
  const former = moves.flatMap((movedBy) => [
    ...movedBy.former.map((days) => ({ ...days, movedBy, status: null })),
    ...dated
      .filter((one) => overtakes(movedBy, one))
      .flatMap(({ days }) => (days ? [{ ...days, movedBy, status: null }] : [])),
  ]);
  const known = new Set([now.start]);
  const kept = former.filter(({ start }) => {
    const isNew = !known.has(start);
    known.add(start);
    return isNew;
  });
  return kept.reverse();
}

/** Of what got a new day without a word on the old one: who put it off. */
function toldBest(former: Former, candidates: readonly Candidate[]): Former {
  const { event } = former.movedBy;
  if (event.status === 'rescheduled' || event.replaced.length > 0) return former;
  return { ...former, movedBy: candidates.find((one) => statusOf(one) === 'postponed') ?? former.movedBy };
}

function writeDays({ days }: Candidate): string {
  if (days === null) return '';
  return days.start === days.end ? days.start : `${days.start}/${days.end}`;
}
