// Names that only stand side by side, parted where the rest of the article shows that they are two.

import { keyOf, type NameSpot, noVotes, type Spot, wordsOf } from './spot.ts';

interface Known {
  /** Single words that are names by themselves somewhere. */
  readonly single: ReadonlySet<string>;
  /** The same and those that only open sentences. */
  readonly alone: ReadonlySet<string>;
  /** Those that are so more than once. */
  readonly often: ReadonlySet<string>;
  /** Last words of longer names. */
  readonly lastWords: ReadonlySet<string>;
  /** Ends of longer names (`de Wilde`); empty in an article that asks for none. */
  readonly ends: ReadonlySet<string>;
  /** How often each name of several words stands in the article. */
  readonly counts: ReadonlyMap<string, number>;
  /** True where a subject and an object may stand side by side. */
  readonly verbSecond: boolean;
}

/** The spots with such names parted: `dat Smit Wenen belt`, `dat Smit Bakker inhaalt`. */
export function partNames(spots: readonly Spot[], verbSecond: boolean): readonly Spot[] {
  if (!spots.some(isParted)) return spots;
  const known = { ...knownNames(spots), verbSecond };
  const parted: Spot[] = [];
  for (const spot of spots) {
    if (isParted(spot)) parted.push(...part(spot, known));
    else parted.push(spot);
  }
  return parted;
}

function isParted(spot: Spot): spot is NameSpot {
  return spot.kind === 'name' && spot.parts.length > 1;
}

function knownNames(spots: readonly Spot[]): Omit<Known, 'verbSecond'> {
  const single = new Set<string>();
  const alone = new Set<string>();
  const often = new Set<string>();
  const lastWords = new Set<string>();
  const counts = new Map<string, number>();
  for (const spot of spots) {
    if (spot.kind !== 'name') continue;
    const { key, words, parts } = spot;
    if (parts.length === 1 || spot.opens) alone.add(key);
    if (spot.unsure) continue;
    if (parts.length === 1) (single.has(key) ? often : single).add(key);
    else {
      lastWords.add(words.at(-1) ?? '');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const areAsked = spots.some((spot) => spot.kind === 'name' && opensWithArticle(spot));
  return { single, alone, often, lastWords, ends: areAsked ? endsOf(spots) : new Set(), counts };
}

function endsOf(spots: readonly Spot[]): Set<string> {
  const ends = new Set<string>();
  for (const spot of spots) {
    if (spot.kind !== 'name' || spot.unsure || spot.parts.length === 1) continue;
    for (let from = 1; from < spot.words.length; from++) ends.add(keyOf(spot.words.slice(from)));
  }
  return ends;
}

/** `De Wilde` at the start of a sentence: its article is kept only where a longer name ends so. */
function opensWithArticle({ opens, parts: [head] }: NameSpot): boolean {
  const word = head?.words[0] ?? '';
  return opens && word === word.toLowerCase() && head?.words.length === 1;
}

const SURELY_PERSON = 3;
const NEVER = -50;

function part(spot: NameSpot, known: Known): readonly Spot[] {
  const { single, often, lastWords, ends, counts, verbSecond } = known;
  const { parts, tail } = spot;
  const office = partOffice(spot, known);
  if (office) return office;
  if (opensWithArticle(spot) && !ends.has(spot.key)) {
    const votes = spot.votes.person < NEVER ? spot.votes : noVotes;
    return [{ ...cut(spot, 1, parts.length), votes, unsure: parts.length === 2 }];
  }
  const front = keyOf(wordsOf(parts.slice(0, -1)));
  if (tail && (single.has(front) || counts.has(front))) return [cut(spot, 0, parts.length - 1), tail];
  if ((counts.get(spot.key) ?? 0) > 1 || spot.votes.person >= SURELY_PERSON) return partOpening(spot, counts);
  if (!verbSecond) return partOpening(spot, counts);
  const [head, second] = parts;
  const isTwo = parts.length === 2 && second?.words.length === 1 && often.has(front);
  if (isTwo && often.has(second.words[0] ?? '')) return [cut(spot, 0, 1), cut(spot, 1, 2)];
  const isObject = head && second && second.words.length > 1 && lastWords.has(head.words[0] ?? '');
  if (isObject && single.has(head.words[0] ?? '')) return [cut(spot, 0, 1)];
  return partOpening(spot, counts);
}

/** `trainer Bos van Sparta`: a surname and where the office is held, when the article has the surname alone and not `Van Sparta`. */
function partOffice(spot: NameSpot, { single, alone }: Known): Spot[] | null {
  const [head, second] = spot.parts;
  if (!spot.tied || !spot.role || !head || !second || !single.has(head.words.join(' '))) return null;
  const whole = second.words.join(' ');
  if (alone.has(whole)) return null;
  const name = cut(spot, 1, 2);
  const skipped = second.words.length - 1;
  const place = second.words.slice(skipped);
  return [
    { ...cut(spot, 0, 1), votes: { ...noVotes, person: SURELY_PERSON } },
    { ...name, first: name.first + skipped, words: place, key: keyOf(place) },
  ];
}

/** Drops a sentence's first word where the rest is a full name elsewhere. */
function partOpening(spot: NameSpot, counts: ReadonlyMap<string, number>): Spot[] {
  if (!spot.opens || spot.parts.length < 3) return [spot];
  const rest = keyOf(wordsOf(spot.parts.slice(1)));
  return counts.has(rest) ? [cut(spot, 1, spot.parts.length)] : [spot];
}

/** The name that parts `from` to `to` spell alone; what spoke for the whole no longer counts. */
function cut(spot: NameSpot, from: number, to: number): NameSpot {
  const parts = spot.parts.slice(from, to);
  const words = wordsOf(parts);
  return {
    ...spot,
    parts,
    words,
    key: keyOf(words),
    first: parts[0]?.first ?? spot.first,
    last: parts.at(-1)?.last ?? spot.last,
    votes: noVotes,
    role: from === 0 ? spot.role : null,
    acronym: null,
    tail: null,
  };
}
