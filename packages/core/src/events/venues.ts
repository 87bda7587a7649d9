// Venues without a name of their own (`in het stadhuis`), and the houses that sit, debate and vote.

import { compiledOnce } from '../text/compiled.ts';
import { contains, overlaps, textSpan } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, type Tokens, tokenAt, WORD } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { COURT, rolesAt } from './roles.ts';
import type { EventPlace, Scene } from './scene.ts';
import { oneLine } from './spacing.ts';
import { standingOver } from './standing.ts';
import type { EventTables } from './tables.ts';
import { CHAMBER, DETERMINER, firstOf, flagsAt, MOTION, PREPOSITION, VENUE, WHERE } from './words.ts';

export interface VenueSearch {
  readonly clause: Clause;
  readonly near: number;
  /** The place that the stretch names; a venue there says it more closely. */
  readonly named: EventPlace | null;
}

/** A hall or ground behind a preposition of place; null when there is none, or the place has a name right there. */
export function venueIn(scene: Scene, { clause, near, named }: VenueSearch): EventPlace | null {
  const { tokens, text } = scene.article;
  let best: { first: number; last: number } | null = null;
  const start = firstOf(scene, clause, VENUE);
  for (let i = start < 0 ? clause.last : start; i < clause.last; i++) {
    if ((flagsAt(scene, i) & VENUE) === 0 || tokens.kind[i] !== WORD) continue;
    const first = phraseStart(scene, i, clause);
    if (first === null) continue;
    if (!best || Math.abs(i - near) < Math.abs(best.first - near)) best = { first, last: i + 1 };
  }
  if (!best) return null;
  const span = textSpan(text, tokens.start[best.first] as number, tokens.end[best.last - 1] as number);
  if (named && overlaps(named.span, span) && !contains(span, named.span)) return null;
  const behind = named && tokenAt(tokens, named.span.start) - best.last <= 2 && named.span.start > span.end;
  const whole = behind && named ? textSpan(text, span.start, named.span.end) : span;
  return {
    name: oneLine(whole.text),
    zone: named?.zone ?? null,
    entity: named?.entity ?? null,
    span: whole,
    rule: 'venue',
  };
}

const LONGEST_VENUE = 4;

/** Where the venue's noun phrase begins; null when no preposition of place stands before it. */
function phraseStart(scene: Scene, noun: number, clause: Clause): number | null {
  const { tokens } = scene.article;
  let first = noun;
  while (first > clause.first && noun - first < LONGEST_VENUE) {
    if ((flagsAt(scene, first - 1) & (DETERMINER | PREPOSITION)) !== 0) break;
    if (tokens.kind[first - 1] !== WORD && !/[’'-]/.test(formOf(tokens, first - 1))) break;
    first--;
  }
  let before = first - 1;
  while (before >= clause.first && (flagsAt(scene, before) & DETERMINER) !== 0) before--;
  return (flagsAt(scene, before) & (WHERE | MOTION)) !== 0 ? first : null;
}

/** A house of the table that stands between two tokens: its span, and the tokens it takes. */
export interface HouseHit {
  readonly first: number;
  readonly last: number;
}

/** The chamber or court nearest to `near` in a stretch; null when it names none. */
export function houseIn(
  scene: Scene,
  clause: Clause,
  { near, kind }: { near: number; kind: 'chamber' | 'court' },
): HouseHit | null {
  const hits = kind === 'chamber' ? chambersIn(scene, clause) : courtsIn(scene, clause);
  return hits.reduce<HouseHit | null>(
    (best, hit) => (!best || Math.abs(hit.first - near) < Math.abs(best.first - near) ? hit : best),
    null,
  );
}

const chambersOf = compiledOnce(({ chambers }: EventTables): readonly (readonly string[])[] =>
  chambers.map((phrase) => phrase.split(' ')),
);

function chambersIn(scene: Scene, clause: Clause): HouseHit[] {
  const { tokens } = scene.article;
  const { tables } = scene;
  const hits: HouseHit[] = [];
  const start = firstOf(scene, clause, CHAMBER);
  for (let i = start < 0 ? clause.last : start; i < clause.last; i++) {
    if ((flagsAt(scene, i) & CHAMBER) === 0 || !isCapitalised(tokens, i)) continue;
    const words = chambersOf(tables).find((phrase) => isChamberAt(tokens, i, phrase));
    if (!words || tables.notChambers.has(lowerOf(tokens, i - 1))) continue;
    hits.push({ first: i, last: i + words.length });
    i += words.length - 1;
  }
  return hits;
}

/** The last of several words may begin a compound: `Tweede Kamerfracties`. */
function isChamberAt(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.every((word, n) => {
    const found = lowerOf(tokens, at + n);
    return n > 0 && n === words.length - 1 ? found.startsWith(word) : found === word;
  });
}

function courtsIn(scene: Scene, { first, last }: Clause): HouseHit[] {
  const { tokens } = scene.article;
  const stretch = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number };
  const hits: HouseHit[] = [];
  for (const { entity, mention, first, last } of standingOver(scene, stretch)) {
    if (mention.form !== 'name' || entity.kind !== 'organisation') continue;
    for (let i = first; i < last; i++) {
      if ((rolesAt(scene, i) & COURT) === 0) continue;
      hits.push({ first, last });
      break;
    }
  }
  return hits;
}

/** The house as a place, its last word cut back to the chamber's own (`Tweede Kamer` of `Tweede Kamerfracties`). */
export function housePlace(scene: Scene, { first, last }: HouseHit): EventPlace {
  const { tokens, text } = scene.article;
  const start = tokens.start[first] as number;
  const written = text.slice(start, tokens.end[last - 1]);
  const lower = written.toLowerCase();
  const chamber = scene.tables.chambers.find((phrase) => lower.startsWith(phrase));
  const end = chamber ? start + chamber.length : start + written.length;
  const span = textSpan(text, start, end);
  const entity = standingOver(scene, span)[0]?.entity ?? null;
  return {
    name: oneLine(span.text),
    zone: entity?.zone ?? null,
    entity: entity?.id ?? null,
    span,
    rule: 'host',
  };
}
