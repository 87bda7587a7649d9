// Mentions of one event inside an article joined; two meetings of the same parties are never made one.

import type { EventMention } from './mention.ts';
import type { Party } from './parties.ts';

/**
 * Joins mentions: the same days and nothing that sets them apart make one event; an undated mention of the parties (or
 * of one, at the place) of a dated event says nothing new; a date that another mention replaced drops out.
 */
export function mergeMentions(mentions: readonly EventMention[]): EventMention[] {
  const current = mentions.filter((mention) => !isReplaced(mention, mentions));
  const merged: EventMention[] = [];
  for (const mention of current.filter(({ date }) => date !== null)) absorb(merged, mention, isSameEvent);
  for (const mention of current.filter(({ date }) => date === null)) absorb(merged, mention, isCovered);
  return merged;
}

function absorb(
  merged: EventMention[],
  mention: EventMention,
  same: (known: EventMention, mention: EventMention) => boolean,
): void {
  const known = merged.findIndex((candidate) => same(candidate, mention));
  if (known < 0) merged.push(mention);
  else merged[known] = join(merged[known] as EventMention, mention);
}

function isReplaced(mention: EventMention, all: readonly EventMention[]): boolean {
  return all.some(
    (other) =>
      other !== mention &&
      mention.date !== null &&
      other.replaced.some((date) => date.from === mention.date?.from) &&
      (other.family === mention.family || sharedParties(other, mention) > 0),
  );
}

function isSameEvent(known: EventMention, mention: EventMention): boolean {
  if (known.date?.from !== mention.date?.from && known.date?.firstDay !== mention.date?.firstDay)
    return false;
  if (known.date?.time && mention.date?.time && known.date.time !== mention.date.time) return false;
  if (known.word !== '' && known.word === mention.word) return true;
  const alike = known.family === mention.family || known.family === 'other' || mention.family === 'other';
  if (!alike) return false;
  return known.parties.length === 0 || mention.parties.length === 0 || sharedParties(known, mention) > 0;
}

function isCovered(known: EventMention, mention: EventMention): boolean {
  const shared = sharedParties(known, mention);
  const samePlace = known.place !== null && known.place.entity === mention.place?.entity;
  return (
    shared >= Math.min(2, mention.parties.length) ||
    (samePlace && (shared > 0 || known.word === mention.word))
  );
}

function sharedParties(a: EventMention, b: EventMention): number {
  return a.parties.filter((party) => b.parties.some((other) => other.key === party.key)).length;
}

/** The first mention leads; what it lacks comes from the later one. */
function join(known: EventMention, mention: EventMention): EventMention {
  const better = known.word === '' && mention.word !== '' ? mention : known;
  return {
    ...known,
    title: better.title,
    word: better.word,
    family: better.family,
    place: known.place ?? (mention.date ? mention.place : null),
    parties: mention.date ? union(known.parties, mention.parties) : known.parties,
    status: known.status === 'planned' && mention.date ? mention.status : known.status,
    replaced: [...known.replaced, ...mention.replaced],
  };
}

function union(known: readonly Party[], more: readonly Party[]): readonly Party[] {
  return [...known, ...more.filter((party) => !known.some((other) => other.key === party.key))];
}
