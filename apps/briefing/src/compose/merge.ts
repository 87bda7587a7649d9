// The same event from several articles made one, all evidence kept; a date that a newer article moved falls away.

import { type Candidate, publishedOn } from './candidate.ts';
import { isAbout, isSameEvent } from './sameness.ts';

/** One event and every article that tells of it, the newest first. */
export interface Gathering {
  readonly candidates: readonly Candidate[];
  /** Its first day when it was first told of; that of an event that moved stays. */
  readonly firstSetFor: string;
}

/** Candidates with days, of all articles, the newest article first. */
export function gatherEvents(candidates: readonly Candidate[]): readonly Gathering[] {
  const groups: Candidate[][] = [];
  const byDay = new Map<string, Candidate[][]>();
  for (const candidate of candidates) {
    const near = daysNear(candidate).flatMap((day) => byDay.get(day) ?? []);
    const known = near.find(
      (group) =>
        group.some((member) => isSameEvent(member, candidate)) &&
        !group.some(({ from }) => from === candidate.from),
    );
    if (known) known.push(candidate);
    else groups.push([candidate]);
    const group = known ?? (groups.at(-1) as Candidate[]);
    for (const day of daysNear(candidate)) {
      const others = byDay.get(day) ?? [];
      byDay.set(day, others);
      if (!others.includes(group)) others.push(group);
    }
  }
  return withoutMoved(groups.map((group) => ({ candidates: group, firstSetFor: startOf(group) })));
}

const mostDaysLooked = 31;

/** Every day of it, so that it is compared only with events of those days; of a long one the first month. */
function daysNear({ days }: Candidate): readonly string[] {
  if (!days) return [];
  const first = Date.parse(`${days.start}T00:00:00Z`);
  const count = Math.min(mostDaysLooked, (Date.parse(`${days.end}T00:00:00Z`) - first) / 86_400_000 + 1);
  return Array.from({ length: count }, (_, i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10));
}

function startOf(group: readonly Candidate[]): string {
  return group.reduce((start, { days }) => (days && days.start < start ? days.start : start), '9999-12-31');
}

/** An event that was moved replaces the one that only older articles still set for another day. */
function withoutMoved(gatherings: readonly Gathering[]): readonly Gathering[] {
  const gone = new Set<Gathering>();
  const kept = gatherings.map((gathering) => {
    const moved = gathering.candidates.find(({ event }) => event.status === 'rescheduled');
    if (!moved) return gathering;
    const former = gatherings.find((other) => other !== gathering && isFormer(other, moved));
    if (!former) return gathering;
    gone.add(former);
    return { ...gathering, firstSetFor: former.firstSetFor };
  });
  return kept.filter((_, i) => !gone.has(gatherings[i] as Gathering));
}

function isFormer({ candidates }: Gathering, moved: Candidate): boolean {
  return (
    candidates.every((one) => one.from !== moved.from && publishedOn(one.from) < publishedOn(moved.from)) &&
    candidates.some((one) => isAbout(one, moved))
  );
}
