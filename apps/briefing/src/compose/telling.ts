// How an event is told to readers of one language: from an article in it where there is one, else translated names.

import type { EventStatus, World } from '@runup/core';
import type { Evidence } from '../model/edition.ts';
import { type Candidate, publishedOn } from './candidate.ts';
import { evidenceOf } from './evidence.ts';

export interface Telling {
  readonly title: string;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly time: string | null;
  readonly zone: string | null;
  readonly status: EventStatus;
  readonly evidence: readonly Evidence[];
}

export interface TellOptions {
  /** Code of the readers' language. */
  readonly language: string;
  readonly world: World;
}

/** `candidates` are one event, the newest article's first. */
export function tell(candidates: readonly Candidate[], { language, world }: TellOptions): Telling {
  const isRead = ({ from }: Candidate) => from.reading.language === language;
  const told = [...candidates.filter(isRead), ...candidates.filter((candidate) => !isRead(candidate))];
  const [first] = told;
  const place = told.find(({ event }) => event.place !== null);
  const fullest = told.reduce(
    (most, one) => {
      const isFuller = one.partyKeys.length > most.partyKeys.length;
      return isFuller && isRead(one) === isRead(most) ? one : most;
    },
    told.find(({ event }) => event.participants.length > 0) ?? (first as Candidate),
  );
  const inLanguage = (name: string, from: Candidate) =>
    isRead(from) ? name : (world.translate(name, language) ?? name);
  return {
    title: fullest.event.title,
    place: place?.event.place ? inLanguage(place.event.place, place) : null,
    participants: fullest.event.participants.map((name) => inLanguage(name, fullest)),
    time: told.find(({ event }) => event.time !== null)?.event.time ?? null,
    zone: told.find(({ event }) => event.zone !== null)?.event.zone ?? null,
    status: statusOf(candidates),
    evidence: evidencesOf([
      ...plainestFirst(told.filter(isRead)),
      ...plainestFirst(told.filter((one) => !isRead(one))),
    ]),
  };
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

/** The newest article knows best. */
function statusOf(candidates: readonly Candidate[]): EventStatus {
  const newest = candidates.reduce(
    (day, { from }) => (publishedOn(from) > day ? publishedOn(from) : day),
    '',
  );
  const statuses = candidates
    .filter(({ from }) => publishedOn(from) === newest)
    .map(({ event }) => event.status);
  return gravest.find((status) => statuses.includes(status)) ?? 'planned';
}

/** A sentence that tells of this event alone shows it best; one that lists several comes behind. */
function plainestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const toldBy = ({ from, event }: Candidate) =>
    from.reading.events.filter(({ evidence }) => evidence.start === event.evidence.start).length;
  return [...candidates].sort((one, other) => toldBy(one) - toldBy(other));
}

function evidencesOf(candidates: readonly Candidate[]): readonly Evidence[] {
  const all = candidates.map(({ from, event }) => evidenceOf(from, event.evidence));
  return all.filter(
    (one, i) => all.findIndex(({ article, start }) => article === one.article && start === one.start) === i,
  );
}
