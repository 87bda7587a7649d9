// Names that only stand side by side, parted where the rest of the article shows that they are two.

import { type NamePart, type NameSpot, noVotes, type Spot, VOTE, votesFor, whole, wordsOf } from './spot.ts';
import { groupAs, groupOf, type Written } from './written.ts';

/** What the article shows of one written name; bits. */
const SINGLE = 1 << 0;
/** A single word more than once. */
const OFTEN = 1 << 1;
/** A single word, or what only opens a sentence. */
const ALONE = 1 << 2;
/** The last word of a longer name. */
const LAST_WORD = 1 << 3;
/** A name of several words. */
const FULL = 1 << 4;
const FULL_OFTEN = 1 << 5;
/** The end of a longer name (`de Wilde`). */
const END = 1 << 6;

/** What the article shows of the names in it; noted when the first name asks. */
interface Known extends Parting {
  readonly spots: readonly Spot[];
  areNamesNoted: boolean;
  areEndsNoted: boolean;
}

interface Parting {
  readonly written: Written;
  /** True where a subject and an object may stand side by side. */
  readonly verbSecond: boolean;
}

/** The spots with such names parted: `dat Smit Wenen belt`, `dat Smit Bakker inhaalt`. */
export function partNames(spots: readonly Spot[], { written, verbSecond }: Parting): readonly Spot[] {
  const known: Known = { spots, written, verbSecond, areNamesNoted: false, areEndsNoted: false };
  let parted: Spot[] | null = null;
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as Spot;
    const parts = isParted(spot) ? part(spot, known) : null;
    if (parts) parted ??= spots.slice(0, i);
    if (!parted) continue;
    if (parts) for (const one of parts) parted.push(one);
    else parted.push(spot);
  }
  return parted ?? spots;
}

function isParted(spot: Spot): spot is NameSpot {
  return spot.kind === 'name' && spot.parts !== whole;
}

/** What the article shows of a name; 0 when it has none such. */
function knownOf(known: Known, words: readonly string[]): number {
  if (!known.areNamesNoted) noteNames(known.spots);
  known.areNamesNoted = true;
  return groupAs(known.written, words)?.shown ?? 0;
}

function noteNames(spots: readonly Spot[]): void {
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as Spot;
    if (spot.kind !== 'name') continue;
    const { group, parts, unsure, opens } = spot;
    const { shown } = group;
    const isSingle = parts === whole;
    let bits = isSingle || opens ? ALONE : 0;
    if (!unsure && isSingle) bits |= (shown & SINGLE) === 0 ? SINGLE : OFTEN;
    if (!unsure && !isSingle) bits |= (shown & FULL) === 0 ? FULL : FULL_OFTEN;
    group.shown = shown | bits;
  }
}

/** The same of what names end in: noted only where a name asks. */
function endingOf(known: Known, words: readonly string[]): number {
  if (!known.areEndsNoted) noteEnds(known);
  known.areEndsNoted = true;
  return knownOf(known, words);
}

function noteEnds({ spots, written }: Known): void {
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as Spot;
    if (spot.kind !== 'name' || spot.unsure || spot.parts === whole) continue;
    const { words } = spot;
    for (let from = 1; from < words.length; from++) {
      const group = groupAs(written, words.slice(from));
      if (group) group.shown |= from === words.length - 1 ? END | LAST_WORD : END;
    }
  }
}

/** `De Wilde` at the start of a sentence: its article is kept only where a longer name ends so. */
function opensWithArticle({ opens, parts }: NameSpot): boolean {
  if (!opens) return false;
  const words = parts[0]?.words ?? [];
  const word = words[0] ?? '';
  return words.length === 1 && word === word.toLowerCase();
}

const SURELY_PERSON = 3 * VOTE;
const NEVER = -50 * VOTE;

/** What stands side by side in a name; null when it is one. */
function part(spot: NameSpot, known: Known): readonly Spot[] | null {
  const { parts, tail } = spot;
  const office = partOffice(spot, known);
  if (office) return office;
  if (opensWithArticle(spot) && (endingOf(known, spot.words) & END) === 0) {
    const votes = spot.votes.person < NEVER ? spot.votes : noVotes;
    return [{ ...cut(spot, known, [1, parts.length]), votes, unsure: parts.length === 2 }];
  }
  if (tail) {
    const front = wordsOf(parts.slice(0, -1));
    if ((knownOf(known, front) & (SINGLE | FULL)) !== 0)
      return [cut(spot, known, [0, parts.length - 1]), tail];
  }
  if (!known.verbSecond || spot.votes.person >= SURELY_PERSON) return partOpening(spot, known);
  return partSubject(spot, known) ?? partOpening(spot, known);
}

/** `dat Smit Bakker inhaalt`, `dat Smit de Bakker inhaalt`: a subject and an object that are names elsewhere. */
function partSubject(spot: NameSpot, known: Known): Spot[] | null {
  const head = spot.parts[0] as NamePart;
  const second = spot.parts[1] as NamePart;
  if (second.words.length > 1) {
    const isObject =
      (endingOf(known, head.words.slice(0, 1)) & (LAST_WORD | SINGLE)) === (LAST_WORD | SINGLE);
    return isObject && (knownOf(known, spot.words) & FULL_OFTEN) === 0 ? [cut(spot, known, [0, 1])] : null;
  }
  if (spot.parts.length > 2 || (knownOf(known, head.words) & OFTEN) === 0) return null;
  const isTwo = (knownOf(known, second.words) & OFTEN) !== 0;
  return isTwo && (knownOf(known, spot.words) & FULL_OFTEN) === 0
    ? [cut(spot, known, [0, 1]), cut(spot, known, [1, 2])]
    : null;
}

/** `trainer Bos van Sparta`: a surname and where the office is held, when the article has the surname alone and not `Van Sparta`. */
function partOffice(spot: NameSpot, known: Known): Spot[] | null {
  if (!spot.tied || !spot.role) return null;
  const head = spot.parts[0];
  const second = spot.parts[1];
  if (!head || !second || (knownOf(known, head.words) & SINGLE) === 0) return null;
  if ((knownOf(known, second.words) & ALONE) !== 0) return null;
  const name = cut(spot, known, [1, 2]);
  const skipped = second.words.length - 1;
  const place = second.words.slice(skipped);
  return [
    { ...cut(spot, known, [0, 1]), votes: votesFor({ person: 3 }) },
    { ...name, first: name.first + skipped, words: place, group: groupOf(known.written, place) },
  ];
}

/** Drops a sentence's first word where the rest is a full name elsewhere. */
function partOpening(spot: NameSpot, known: Known): Spot[] | null {
  if (!spot.opens || spot.parts.length < 3) return null;
  const rest = wordsOf(spot.parts.slice(1));
  return (knownOf(known, rest) & FULL) !== 0 ? [cut(spot, known, [1, spot.parts.length])] : null;
}

/** The name that parts `from` to `to` spell alone; what spoke for the whole no longer counts. */
function cut(spot: NameSpot, { written }: Known, [from, to]: readonly [number, number]): NameSpot {
  const parts = spot.parts.slice(from, to);
  const words = wordsOf(parts);
  const { kind, form, unsure, opens, tied, base } = spot;
  return {
    kind,
    first: parts[0]?.first ?? spot.first,
    last: parts.at(-1)?.last ?? spot.last,
    parts: parts.length > 1 ? parts : whole,
    words,
    group: groupOf(written, words),
    form,
    votes: noVotes,
    role: from === 0 ? spot.role : null,
    unsure,
    opens,
    tied,
    acronym: null,
    base,
    tail: null,
  };
}
