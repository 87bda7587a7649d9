// An event as one article tells it, with what it can be known by in another article.

import type { Reading, ScheduledEvent, World } from '@runup/core';
import type { SourceArticle } from '../model/article.ts';
import { atPlace, beginOf } from './clock.ts';
import { fold } from './fold.ts';
import { isIsoDate } from './moment.ts';

export interface ReadArticle {
  readonly article: SourceArticle;
  readonly reading: Reading;
}

export interface Candidate {
  /** With day and hour on the clock of its place. */
  readonly event: ScheduledEvent;
  readonly from: ReadArticle;
  /** When it begins, in milliseconds since 1970; null without day, hour or zone. */
  readonly begin: number | null;
  /** First and last day; null when the text does not give them to the day. */
  readonly days: Days | null;
  /** The days that a vague date leaves open ("in maart"); null when there is no date at all. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** The title without capitals and accents. */
  readonly titleKey: string;
  /** The words of the title that name neither party nor place, folded. */
  readonly titleWords: readonly string[];
  /** The place, the same in every language; null when none is named. */
  readonly placeKey: string | null;
  /** The country that a place of the world tables lies in; null for a place that they lack. */
  readonly placeCountry: string | null;
  /** Who takes part, the same in every language. */
  readonly partyKeys: readonly string[];
  /** Those of them that the world tables know: countries, organisations. */
  readonly knownParties: readonly string[];
  /** Those that are names, in the world tables or in the article: `unions` and `bonden` are words of their languages. */
  readonly namedParties: readonly string[];
  /** Days that its article says no longer hold for it. */
  readonly former: readonly Days[];
}

export interface Days {
  readonly start: string;
  readonly end: string;
}

export function candidatesOf(from: ReadArticle, world: World): readonly Candidate[] {
  const { reading } = from;
  return reading.events.map((told) => {
    const keysOf = (party: string) => keysOfParty(party, { reading, world, event: told });
    const placeKey =
      told.place === null ? null : (world.keysIn(told.place, reading.language)[0] ?? fold(told.place));
    const event = atPlace(told, reading, placeKey === null ? null : world.zoneOf(placeKey));
    const placeCountry = placeKey === null ? null : world.countryOf(placeKey);
    // Who votes is who lives there: `elections in Croatia` and `Croatia votes`.
    const voting =
      event.family === 'vote' && placeKey !== null && placeKey === placeCountry ? [placeKey] : [];
    const known = event.participants.flatMap((party) => knownKeys(party, { reading, world, event }));
    const named = event.participants.filter((party) => isNamed(party, reading));
    return {
      event,
      from,
      begin: beginOf(event),
      titleKey: fold(event.title),
      titleWords: wordsOf(event),
      days: daysOf(event.start, event.end),
      period: periodOf(event, reading),
      placeKey,
      placeCountry,
      partyKeys: [...new Set([...voting, ...event.participants.flatMap(keysOf)])],
      knownParties: [...new Set([...voting, ...known])],
      namedParties: [...new Set([...voting, ...known, ...named.flatMap(keysOf)])],
      former: event.replaced.flatMap(({ from: start, to }) => daysOf(start, to) ?? []),
    };
  });
}

function daysOf(start: string | null, end: string | null): Days | null {
  if (start === null || !isIsoDate(start)) return null;
  return { start, end: end !== null && isIsoDate(end) && end > start ? end : start };
}

function isNamed(party: string, { people, organisations, places }: Reading): boolean {
  return (
    people.some(({ name }) => name === party) ||
    organisations.some(({ name, acronym }) => name === party || acronym === party) ||
    places.some(({ name }) => name === party)
  );
}

/** From the time expression that dates it: what the words cover, whatever their kind (month, week, season). */
function periodOf(event: ScheduledEvent, { timexes }: Reading): Candidate['period'] {
  const { dateText } = event;
  if (dateText === null) return null;
  const covered = timexes.filter(
    ({ start, end, from, to }) =>
      start < dateText.end && end > dateText.start && from !== null && to !== null,
  );
  const froms = covered.map(({ from }) => from ?? '').sort();
  const tos = covered.map(({ to }) => to ?? '').sort();
  const [from, to] = [froms[0], tos.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

interface Naming {
  readonly reading: Reading;
  readonly world: World;
  readonly event: ScheduledEvent;
}

/** Rows of the world that it names: `Russian officials`, and outside of sports `Moscow`, are `RU`. */
function knownKeys(party: string, { reading, world, event }: Naming): readonly string[] {
  const keys = world.keysIn(party, reading.language);
  const isTeam = event.family === 'match';
  return keys.map((key) => (isTeam ? null : world.governmentOf(key)) ?? key);
}

/** What the world knows of it; else a person's last name, else the words. */
function keysOfParty(party: string, naming: Naming): readonly string[] {
  const keys = knownKeys(party, naming);
  if (keys.length > 0) return keys;
  const words = party.trim().split(/\s+/u);
  const isName =
    words.length <= 4 && words.every((word) => /^\p{Lu}|^(?:van|de|der|den|von|al|bin)$/u.test(word));
  return [fold(isName ? (words.at(-1) ?? '') : party)].filter((key) => key !== '');
}

function wordsOf(event: ScheduledEvent): readonly string[] {
  const named = fold([event.place ?? '', ...event.participants].join(' '));
  const isLower = (word: string) => /^\p{Lu}?\p{Ll}+$/u.test(word);
  return event.title
    .split(/[^\p{L}\p{N}]+/u)
    .filter(isLower)
    .map(fold)
    .filter((word) => word.length > 2 && !named.includes(word));
}

export function sharedParties(a: Candidate, b: Candidate): number {
  let shared = 0;
  for (const key of a.partyKeys) if (b.partyKeys.includes(key)) shared++;
  return shared;
}

export function overlap(a: Days, b: Days): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** When its article was published, for comparing; empty when nobody knows. */
export function publishedOn({ reading }: ReadArticle): string {
  return reading.published?.best ?? '';
}
