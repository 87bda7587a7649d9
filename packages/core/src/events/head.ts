// Which word of a sentence names the event that a date belongs to.

import type { Article } from '../article.ts';
import { formOf, lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import { ADJUNCT, rolesAt, TO } from './roles.ts';
import type { Scene } from './scene.ts';
import type { EventFamily } from './tables.ts';
import type { Head } from './title.ts';
import { flagsAt, PREPOSITION } from './words.ts';

export interface HeadHit {
  readonly head: Head;
  readonly family: EventFamily;
  /** Lower case, for comparing mentions. */
  readonly word: string;
  readonly first: number;
}

export interface HeadSources extends Pick<Scene, 'article' | 'tables' | 'flags' | 'roles'> {
  readonly cues: readonly CueHit[];
  readonly clauses: readonly Clause[];
}

/**
 * For each date its head, or null. As many nouns as dates pair off in order (`de eerste ronde … 10 april, de tweede
 * … 24 april`); else the nearest noun of the date's clause, then its verb, then the nearest noun of the sentence.
 */
export function chooseHeads(sources: HeadSources, dates: readonly (EventDate | null)[]): (HeadHit | null)[] {
  if (dates.length === 0) return [];
  const nouns = sources.cues.filter(({ cue }) => cue.kind === 'noun');
  if (dates.length > 1 && nouns.length === dates.length) return nouns.map((hit) => headOf(sources, hit));
  return dates.map((date) => chooseHead(sources, nouns, date));
}

function chooseHead(sources: HeadSources, nouns: readonly CueHit[], date: EventDate | null): HeadHit | null {
  const clause = date ? clauseOf(sources, date) : null;
  const isInside = (hit: CueHit): boolean =>
    !clause || (hit.first >= clause.first && hit.last <= clause.last);
  const closest = (hits: readonly CueHit[]): CueHit | null => nearest(sources.article, hits, date);
  const own = nouns.length > 0 ? nouns.filter((hit) => !isAdjunct(sources, hit, date)) : nouns;
  const noun = closest(own.filter(isInside));
  if (noun) return headOf(sources, noun);
  const acting = sources.cues.filter(
    (hit) => hit.cue.kind === 'verb' && hit.cue.verb.noun !== null && isInside(hit),
  );
  const planned = acting.filter((hit) => isBehindPlan(sources, hit));
  const chosen = closest(planned) ?? closest(acting) ?? (clause ? closest(own) : null);
  return chosen ? headOf(sources, chosen) : carrier(sources, isInside);
}

/** The clause that the date begins in; null when it begins in none. */
function clauseOf({ clauses }: HeadSources, date: EventDate): Clause | null {
  return clauses.find(({ first, last }) => first <= date.first && date.first < last) ?? null;
}

/** `are expected to vote on stricter rules`: the verb right behind the plan is what happens. */
function isBehindPlan(sources: HeadSources, { first }: CueHit): boolean {
  const at = (rolesAt(sources, first - 1) & TO) !== 0 ? first - 1 : first;
  return sources.cues.some(({ cue, last }) => cue.kind === 'sign' && (last === at || last === first));
}

/** `begint`, `takes place` without a noun that we know: the clause itself names the event. */
function carrier(sources: HeadSources, inside: (hit: CueHit) => boolean): HeadHit | null {
  const hit = sources.cues.find(
    (cue) => cue.cue.kind === 'verb' && cue.cue.verb.noun === null && inside(cue),
  );
  return hit ? { head: { kind: 'clause' }, family: 'other', word: '', first: hit.first } : null;
}

/** How many tokens a comma between an event and its date counts for. */
const COMMA = 5;
/** In tokens: `half december tijdens de Europese top`. */
const ADJACENT = 2;

/** `During that meeting, …`: the noun of an adverbial phrase is not what happens, unless the date stands right beside it. */
function isAdjunct(sources: HeadSources, hit: CueHit, date: EventDate | null): boolean {
  if (!date) return false;
  let first = hit.first - 1;
  for (let n = 0; n < LONGEST_ADJUNCT && (flagsAt(sources, first) & PREPOSITION) === 0; n++) first--;
  if ((rolesAt(sources, first) & ADJUNCT) === 0) return false;
  const isNear = hit.last <= date.first ? date.first - hit.last < ADJACENT : first - date.last < 1;
  return !isNear;
}

const LONGEST_ADJUNCT = 4;

/** The nearest to the date, the one before it first; without a date the last, which Dutch and English put last. */
function nearest({ tokens }: Article, hits: readonly CueHit[], date: EventDate | null): CueHit | null {
  if (!date || hits.length < 2) return hits.at(-1) ?? null;
  let best: CueHit | null = null;
  let least = Infinity;
  for (const hit of hits) {
    const distance = distanceTo(tokens, hit, date);
    if (distance >= least) continue;
    best = hit;
    least = distance;
  }
  return best;
}

function distanceTo(tokens: Article['tokens'], { first, last }: CueHit, date: EventDate): number {
  const behind = last > date.first;
  const [from, to] = behind ? [date.last, first] : [last, date.first];
  let commas = 0;
  for (let i = from; i < to; i++) if (formOf(tokens, i) === ',') commas++;
  return to - from + commas * COMMA + (behind ? 0.5 : 0);
}

function headOf({ article: { tokens } }: HeadSources, { first, last, cue }: CueHit): HeadHit | null {
  if (cue.kind === 'sign') return null;
  const family = cue.kind === 'noun' ? cue.family : cue.verb.family;
  const word = lowerOf(tokens, last - 1);
  const head: Head =
    cue.kind === 'verb' && cue.verb.noun !== null
      ? { kind: 'verb', noun: cue.verb.noun, alone: cue.verb.alone }
      : { kind: 'noun', first, last };
  return { head, family, word, first };
}
