// The world's surface forms in a sentence, and which of their senses the words around them choose.

import type { MentionForm } from '../mention.ts';
import { formOf, isGlued, NUMBER, WORD } from '../text/tokens.ts';
import type { Sense, WorldEntry } from '../world/gazetteer.ts';
import { bracketedAcronym } from './brackets.ts';
import { FLAG } from './lexicon.ts';
import { areListed } from './listed.ts';
import { type NameSpot, type Naming, noVotes, type Scan, votesFor, type WorldSpot, whole } from './spot.ts';
import { TRAIT } from './traits.ts';
import type { Unit } from './units.ts';
import { flagsAt, traitsAt, type Words, type WorldHit, worldAt } from './words.ts';
import { groupOf } from './written.ts';

const {
  BODY_LINK,
  CALENDAR,
  CAPITAL,
  COMMON,
  DETERMINER,
  DIRECTION,
  FIRST_NAME,
  FUNCTION,
  LOCATIVE,
  PORTFOLIO,
  ROLE,
  SETTLEMENT,
  TITLE,
  WEAK_LOCATIVE,
} = FLAG;
const { APOSTROPHE, CITING, COMMA, DASH, HYPHEN, LEGAL, OPEN_BRACKET } = TRAIT;

/**
 * Adds the surface form of the world at token i to the spots and gives the token behind it; -1 when there is none,
 * or when it is part of another name (`Jordan Henderson`, `Manchester United`). `next` is the run's next unit.
 */
export function readWorld(scan: Scan, i: number, next: Unit | null): number {
  const { words, spots } = scan;
  const hit = worldAt(words, i);
  if (!hit || isOrdinary(scan, i, hit)) return -1;
  const sense = chooseSense(words, i, hit);
  const isBody = sense.entry.kind === 'organisation';
  const last = isBody ? legalEnd(words, hit.last) : hit.last;
  if (isPartOfName(words, { first: i, hit, sense, next: nextAfter(words, hit, next) })) return -1;
  spots.push({
    kind: 'world',
    first: i,
    last,
    entry: sense.entry,
    form: formFor(scan, { i, hit, sense }),
    acronym: isBody ? bracketedAcronym(words, i, last) : null,
  });
  if (isBody) readPlacesWithin(scan, i, hit.last);
  return last;
}

/** Behind the `Corp.` of `Intel Corp.` */
function legalEnd(words: Words, last: number): number {
  return (flagsAt(words, last) & CAPITAL) !== 0 && (traitsAt(words, last) & LEGAL) !== 0 ? last + 1 : last;
}

/** A place that an organisation's own name names: `Europa` in `Raad van Kerken in Europa`. */
function readPlacesWithin({ words, spots }: Scan, first: number, last: number): void {
  for (let i = first + 1; i + 1 < last; i++) {
    const hit = (flagsAt(words, i) & LOCATIVE) === 0 ? null : worldAt(words, i + 1);
    const sense = hit?.senses.find(isPlaceSense);
    if (hit && sense && hit.last <= last)
      spots.push(worldSpot(sense.entry, { first: i + 1, last: hit.last, form: 'compound' }));
  }
}

/** A sentence's first word that the article also writes small (`Leiden` is `leiden`, `WHO` is `who`). */
function isOrdinary({ words, sentence, titled }: Scan, i: number, { last, senses }: WorldHit): boolean {
  if (last - i > 1) return false;
  if (titled && senses[0]?.form === 'acronym' && (flagsAt(words, i) & FUNCTION) !== 0) return true;
  return i === sentence.first && (flagsAt(words, i) & COMMON) !== 0 && senses[0]?.form !== 'acronym';
}

function chooseSense(words: Words, i: number, { senses }: WorldHit): Sense {
  const first = senses[0] as Sense;
  if (senses.length === 1) return first;
  const people = senses.find(({ form }) => form === 'people');
  if (!people || first.form === 'adjective') return first;
  const before = i - 1;
  const isCounted = (flagsAt(words, before) & DETERMINER) !== 0 || words.tokens.kind[before] === NUMBER;
  return isCounted ? people : first;
}

function nextAfter(words: Words, { last }: WorldHit, next: Unit | null): Unit | null {
  if (next && next.first >= last) return next.first === last ? next : null;
  if (next && (flagsAt(words, last) & CAPITAL) !== 0 && !isGlued(words.tokens, last)) {
    return { first: last, core: last, last: last + 1, flags: flagsAt(words, last) };
  }
  return null;
}

/** The place or organisation that tokens `first` to `last` name by themselves; null when they name none. */
export function worldSpotAt(scan: Scan, first: number, last: number): WorldSpot | null {
  const hit = worldAt(scan.words, first);
  const sense = hit?.senses[0];
  if (!hit || hit.last !== last || !sense || sense.form === 'adjective') return null;
  return worldSpot(sense.entry, { first, last, form: formFor(scan, { i: first, hit, sense }) });
}

function worldSpot(entry: WorldEntry, { first, last, form }: Naming): WorldSpot {
  return { kind: 'world', first, last, entry, form, acronym: null };
}

interface Placed {
  readonly first: number;
  readonly hit: WorldHit;
  readonly sense: Sense;
  readonly next: Unit | null;
}

function isPartOfName(words: Words, { first, hit, sense, next }: Placed): boolean {
  if (!next || (next.flags & (ROLE | TITLE | FUNCTION | CALENDAR | PORTFOLIO)) !== 0) return false;
  if (worldAt(words, next.core)?.senses[0]?.form === 'adjective') return false;
  const isFirstName = hit.last - first === 1 && (flagsAt(words, first) & FIRST_NAME) !== 0;
  if (isFirstName) return !worldAt(words, next.core);
  return sense.form === 'name' && (sense.entry.kind === 'city' || sense.entry.kind === 'region');
}

interface Chosen {
  readonly i: number;
  readonly hit: WorldHit;
  readonly sense: Sense;
}

function formFor(scan: Scan, { i, hit, sense }: Chosen): MentionForm {
  const { words } = scan;
  if (sense.form === 'adjective') return 'adjective';
  if (sense.form === 'people') return 'description';
  if (isHyphened(words, hit.last)) return 'compound';
  if (sense.entry.governs) return isLocated(scan, i, hit.last) ? 'name' : 'metonym';
  return sense.form;
}

function isHyphened(words: Words, last: number): boolean {
  const { tokens } = words;
  return (
    (traitsAt(words, last) & HYPHEN) !== 0 &&
    isGlued(tokens, last) &&
    isGlued(tokens, last + 1) &&
    tokens.kind[last + 1] === WORD
  );
}

/** True when the words around the name of a seat of government say that the place itself is meant. */
function isLocated({ words, spots, sentence }: Scan, first: number, last: number): boolean {
  let at = first - 1;
  if (at >= sentence.first && (flagsAt(words, at) & DETERMINER) !== 0) at--;
  const flags = at < sentence.first ? 0 : flagsAt(words, at);
  if ((flags & (LOCATIVE | SETTLEMENT)) !== 0) return true;
  if ((flags & WEAK_LOCATIVE) !== 0) return (traitsAt(words, at - 1) & CITING) === 0;
  if (at === first - 1 && (flags & BODY_LINK) !== 0) return true;
  const before = spots.at(-1);
  if (before?.kind === 'world' && before.entry.kind === 'city' && areListed(words, before.last, first)) {
    return before.form === 'name';
  }
  const next = traitsAt(words, last);
  const isOwned = (next & APOSTROPHE) !== 0 && isGlued(words.tokens, last) && isGlued(words.tokens, last + 1);
  if (isOwned) return true;
  if ((next & COMMA) !== 0) return worldAt(words, last + 1) !== null;
  return first === sentence.first && (next & (HYPHEN | DASH | OPEN_BRACKET)) !== 0;
}

/**
 * `PvdA-leider`, `Trump-era`: the name is the first half; `Oost-Oekraïne`, `Northern California`: a place of its
 * own inside a known one. Gives the token behind what it used, -1 when the unit is neither.
 */
export function splitCompound(scan: Scan, unit: Unit, next: Unit | null): number {
  const { words, spots } = scan;
  const { tokens } = words;
  const { core, flags } = unit;
  const hyphened = isHyphened(words, core + 1);
  const second = hyphened ? core + 2 : (next?.core ?? -1);
  if ((flags & DIRECTION) !== 0 && second >= 0) {
    const hit = worldAt(words, second);
    const base = hit?.senses.find(isPlaceSense)?.entry;
    if (hit && base) {
      const name = tokens.text.slice(tokens.start[core], tokens.end[hit.last - 1]);
      spots.push(bareSpot(scan, name, { first: core, last: hit.last, form: 'name', votes: ofPlace, base }));
      return hit.last;
    }
  }
  if (!hyphened || (flagsAt(words, second) & CAPITAL) !== 0) return -1;
  const votes = (flagsAt(words, second) & ROLE) !== 0 ? ofBody : noVotes;
  const range = { first: core, last: core + 1, form: 'compound' } as const;
  spots.push(bareSpot(scan, formOf(tokens, core), { ...range, votes, base: null }));
  return unit.last;
}

const ofPlace = votesFor({ place: 9 });
const ofBody = votesFor({ organisation: 2 });

function isPlaceSense({ entry, form }: Sense): boolean {
  return form === 'name' && entry.kind !== 'organisation';
}

type Bare = Naming & Pick<NameSpot, 'votes' | 'base'>;

/** A name of one part, of which nothing more is known; that of a place may be several words (`Northern California`). */
function bareSpot({ written }: Scan, name: string, { first, last, form, votes, base }: Bare): NameSpot {
  const words = [name];
  return {
    kind: 'name',
    first,
    last,
    parts: whole,
    words,
    group: groupOf(written, base ? name.split(' ') : words),
    form,
    votes,
    wording: 0,
    role: null,
    unsure: false,
    opens: false,
    tied: false,
    acronym: null,
    base,
    tail: null,
  };
}
