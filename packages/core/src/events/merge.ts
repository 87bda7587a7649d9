// Mentions of one event inside an article joined; two meetings of the same parties are never made one.

import type { EventDate } from './dates.ts';
import type { EventMention } from './mention.ts';
import { hasKey } from './parties.ts';
import type { Party } from './scene.ts';

/**
 * Joins mentions: the same days and nothing that sets them apart make one event; an undated mention of the parties (or
 * of one, at the place) of a dated event says nothing new; a date that another mention replaced drops out.
 */
export function mergeMentions(mentions: readonly EventMention[]): readonly EventMention[] {
  if (mentions.length < 2) return mentions;
  const current = withoutReplaced(mentions);
  const byDay: Found = { events: [], replaced: [], index: new Map() };
  const vague: EventMention[] = [];
  let isDated = true;
  for (const mention of current) {
    if (mention.date === null) isDated = false;
    else if (isExact(mention)) absorb(byDay, mention, { keys: daysOf(mention), isSame: isSameEvent });
    else vague.push(mention);
  }
  for (const mention of vague) absorb(byDay, mention, { keys: daysOf(mention), isSame: isSameEvent });
  if (isDated) return eventsOf(byDay);
  const byParty: Found = { events: [], replaced: [], index: new Map() };
  for (const known of eventsOf(byDay)) add(byParty, known, keysOf(known));
  for (const mention of current)
    if (!mention.date) absorb(byParty, mention, { keys: keysOf(mention), isSame: isCovered });
  return eventsOf(byParty);
}

/** With how many events of one day, or of one party, a mention is compared: an article with more is a list. */
const MOST_COMPARED = 40;

/** Events found so far, by what they can be found again with. */
interface Found {
  readonly events: EventMention[];
  /** The dates that each of them no longer has, of all its mentions. */
  readonly replaced: (readonly EventDate[])[];
  readonly index: Map<string, number[]>;
}

function eventsOf({ events, replaced }: Found): EventMention[] {
  return events.map((event, at) => {
    const dates = replaced[at] as readonly EventDate[];
    return dates === event.replaced ? event : { ...event, replaced: dates };
  });
}

function add({ events, replaced, index }: Found, mention: EventMention, keys: readonly string[]): void {
  const at = events.push(mention) - 1;
  replaced.push(mention.replaced);
  for (const key of keys) {
    const places = index.get(key) ?? [];
    index.set(key, places);
    if (places.length < MOST_COMPARED) places.push(at);
  }
}

interface Absorbing {
  readonly keys: readonly string[];
  readonly isSame: (known: EventMention, mention: EventMention) => boolean;
}

function absorb(found: Found, mention: EventMention, { keys, isSame }: Absorbing): void {
  for (const key of keys) {
    for (const at of found.index.get(key) ?? []) {
      const known = found.events[at] as EventMention;
      if (!isSame(known, mention)) continue;
      found.events[at] = join(known, mention);
      if (mention.replaced.length > 0)
        found.replaced[at] = [...(found.replaced[at] ?? []), ...mention.replaced];
      return;
    }
  }
  add(found, mention, keys);
}

function isExact({ date }: EventMention): boolean {
  return !date || date.firstDay === date.lastDay || /-\d\d-\d\d$/.test(date.from);
}

/** The day it begins and, because `next month` may mean the same, that day's month. */
function daysOf({ date }: EventMention): string[] {
  return date ? [date.firstDay, date.firstDay.slice(0, 7)] : [];
}

function onSameDays(known: EventMention, mention: EventMention): boolean {
  if (!known.date || !mention.date) return false;
  if (isExact(mention)) return known.date.firstDay === mention.date.firstDay;
  return known.date.firstDay >= mention.date.firstDay && known.date.lastDay <= mention.date.lastDay;
}

/** Parties and place: what an undated mention shares with the dated one. */
function keysOf({ parties, place }: EventMention): string[] {
  const keys = parties.map(({ key }) => key);
  return place ? [...keys, `@${place.entity}`] : keys;
}

function withoutReplaced(mentions: readonly EventMention[]): readonly EventMention[] {
  if (!mentions.some(({ replaced }) => replaced.length > 0)) return mentions;
  const replacing = new Map<string, EventMention[]>();
  for (const mention of mentions) {
    for (const { from } of mention.replaced) {
      const others = replacing.get(from) ?? [];
      replacing.set(from, others);
      if (others.length < MOST_COMPARED) others.push(mention);
    }
  }
  return mentions.filter((mention) => {
    const others = replacing.get(mention.date?.from ?? '') ?? [];
    return !others.some(
      (other) => other !== mention && (other.family === mention.family || sharedParties(other, mention) > 0),
    );
  });
}

function isSameEvent(known: EventMention, mention: EventMention): boolean {
  if (!onSameDays(known, mention)) return false;
  if (known.date?.time && mention.date?.time && known.date.time !== mention.date.time) return false;
  if (setApart(known, mention)) return false;
  if (!isExact(mention) && known.date?.from !== mention.date?.from) return isVaguelySame(known, mention);
  if (known.word !== '' && known.word === mention.word) return true;
  const alike = known.family === mention.family || known.family === 'other' || mention.family === 'other';
  if (!alike || (known.family !== mention.family && !isBeside(known, mention))) return false;
  return known.parties.length === 0 || mention.parties.length === 0 || sharedParties(known, mention) > 0;
}

/** A clause without a word for its event (`they will be there`) can only be of an event of another family told right beside it,
 * or of the same people or place. */
function isBeside(known: EventMention, mention: EventMention): boolean {
  if (sharedParties(known, mention) > 0) return true;
  if (known.place !== null && known.place.entity === mention.place?.entity) return true;
  const gap =
    Math.max(known.evidence.start, mention.evidence.start) -
    Math.min(known.evidence.end, mention.evidence.end);
  return gap <= NEXT;
}

/** In code units: the space or blank line between two sentences. */
const NEXT = 3;

/** `next month` beside a day in it: only what shares its family, and its word or a party, can be the same. */
function isVaguelySame(known: EventMention, mention: EventMention): boolean {
  if (known.family !== mention.family || known.family === 'other') return false;
  if (known.word === mention.word || sharedParties(known, mention) > 0) return true;
  return mention.parties.length === 0 && !areApart(known.place, mention.place);
}

/** Two places that are both named: the burial is not in the town of the mass. */
function areApart(place: EventMention['place'], other: EventMention['place']): boolean {
  return place !== null && other !== null && place.name !== other.name;
}

/** Another rank, round or country that votes; or both name who takes part, and nobody takes part in both. */
function setApart(known: EventMention, mention: EventMention): boolean {
  if (differ(known.level, mention.level) || differ(known.round, mention.round)) return true;
  if (areOthers(known.voters, mention.voters)) return true;
  return known.parties.length > 0 && mention.parties.length > 0 && sharedParties(known, mention) === 0;
}

function differ<Said>(known: Said | null, said: Said | null): boolean {
  return known !== null && said !== null && known !== said;
}

function areOthers(known: readonly string[], said: readonly string[]): boolean {
  return known.length > 0 && said.length > 0 && !said.some((one) => known.includes(one));
}

/** What takes a day back (`the hearing of 30 May is put off`) tells of an event that has none now: not of a dated one. */
function isCovered(known: EventMention, mention: EventMention): boolean {
  if (mention.replaced.length > 0) return false;
  if (differ(known.level, mention.level) || differ(known.round, mention.round)) return false;
  const shared = sharedParties(known, mention);
  const samePlace = known.place !== null && known.place.entity === mention.place?.entity;
  return (
    shared >= Math.min(2, mention.parties.length) ||
    (samePlace && (shared > 0 || known.word === mention.word))
  );
}

function sharedParties(a: EventMention, b: EventMention): number {
  let shared = 0;
  for (const { key } of a.parties) if (hasKey(b.parties, key)) shared++;
  return shared;
}

/** The first mention leads; what it lacks comes from the later one. */
function join(known: EventMention, mention: EventMention): EventMention {
  const better = known.word === '' && mention.word !== '' ? mention : known;
  return {
    ...known,
    date:
      known.date && mention.date && known.word === mention.word
        ? withHourOf(known.date, mention.date)
        : known.date,
    title: better.title,
    word: better.word,
    family: better.family,
    place: known.place ?? (mention.date ? mention.place : null),
    parties: mention.date ? union(known.parties, mention.parties) : known.parties,
    implied: known.implied.length > 0 ? known.implied : mention.implied,
    voters: mention.voters.length > 0 ? [...new Set([...known.voters, ...mention.voters])] : known.voters,
    level: known.level ?? mention.level,
    round: known.round ?? mention.round,
    status:
      better === mention || (known.status === 'planned' && mention.date) ? mention.status : known.status,
  };
}

/** A day with the hour that another mention gives. */
function withHourOf(known: EventDate, { from, to, time, zone, timexes }: EventDate): EventDate {
  if (known.time !== null || time === null || known.from !== from || known.to !== to) return known;
  return { ...known, time, zone: known.zone ?? zone, timexes: [...known.timexes, ...timexes] };
}

function union(known: readonly Party[], more: readonly Party[]): readonly Party[] {
  const others = more.filter((party) => !hasKey(known, party.key));
  return others.length ? [...known, ...others] : known;
}
