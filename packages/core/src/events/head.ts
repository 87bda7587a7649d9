// Which word of a sentence names the event that a date belongs to.

import type { Article } from '../article.ts';
import { formOf, lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import { ADJUNCT, OCCASION, rolesAt, TO } from './roles.ts';
import { isWithin, type SentenceScene } from './schedule.ts';
import { ANY_SIGN, CARRIER, NOUN, VERB } from './signs.ts';
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

/**
 * For each date its head, or null. As many nouns as dates pair off in order (`de eerste ronde … 10 april, de tweede
 * … 24 april`); else the nearest noun of the date's clause, then its verb, then the nearest noun of the sentence.
 */
export function chooseHeads(scene: SentenceScene, dates: readonly (EventDate | null)[]): (HeadHit | null)[] {
  const heads: (HeadHit | null)[] = [];
  const nouns = dates.length > 1 ? scene.cues.filter(({ is }) => is === NOUN) : NONE;
  if (nouns.length > 0 && nouns.length === dates.length) return nouns.map((hit) => headOf(scene, hit));
  for (let i = 0; i < dates.length; i++) heads.push(chooseHead(scene, dates[i] as EventDate | null));
  return heads;
}

const NONE: readonly CueHit[] = [];

function chooseHead(scene: SentenceScene, date: EventDate | null): HeadHit | null {
  const clause = date ? clauseOf(scene, date) : null;
  const own = nearest(scene, { kinds: NOUN, clause, date });
  if (own) return headOf(scene, own);
  const chosen =
    nearest(scene, { kinds: VERB, clause, date, isPlanned: true }) ??
    nearest(scene, { kinds: VERB, clause, date }) ??
    (clause ? nearest(scene, { kinds: NOUN, clause: null, date }) : null);
  return chosen ? headOf(scene, chosen) : carrier(scene, clause);
}

/** The clause that the date begins in; null when it begins in none. */
function clauseOf({ clauses }: SentenceScene, date: EventDate): Clause | null {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause;
    if (clause.first <= date.first && date.first < clause.last) return clause;
  }
  return null;
}

/** `are expected to vote on stricter rules`: the verb right behind the plan is what happens. */
function isBehindPlan(scene: SentenceScene, { first }: CueHit): boolean {
  const at = (rolesAt(scene, first - 1) & TO) !== 0 ? first - 1 : first;
  return scene.cues.some(({ is, last }) => (is & ANY_SIGN) !== 0 && (last === at || last === first));
}

/** `begint`, `takes place` without a noun that we know: the clause itself names the event. */
function carrier({ cues }: SentenceScene, clause: Clause | null): HeadHit | null {
  for (let i = 0; i < cues.length; i++) {
    const hit = cues[i] as CueHit;
    if (hit.is === CARRIER && isInside(hit, clause))
      return { head: CLAUSE, family: 'other', word: '', first: hit.first };
  }
  return null;
}

const CLAUSE: Head = { kind: 'clause' };

/** How many tokens a comma between an event and its date counts for. */
const COMMA = 5;
/** In tokens: `half december tijdens de Europese top`. */
const ADJACENT = 2;

/** `During that meeting, …`: the noun of an adverbial phrase is not what happens, unless the date stands right beside it; nor is what
 * the day comes before or after: `on Saturday before the election`. */
function isAdjunct(scene: SentenceScene, hit: CueHit, date: EventDate | null): boolean {
  if (!date) return false;
  let first = hit.first - 1;
  for (let n = 0; n < LONGEST_ADJUNCT && (flagsAt(scene, first) & PREPOSITION) === 0; n++) first--;
  const preposition = rolesAt(scene, first);
  if ((preposition & ADJUNCT) === 0) return false;
  if (first >= date.last && (preposition & (OCCASION | ADJUNCT)) === ADJUNCT) return true;
  const isNear = hit.last <= date.first ? date.first - hit.last < ADJACENT : first - date.last < 1;
  return !isNear;
}

const LONGEST_ADJUNCT = 4;

function isInside(hit: CueHit, clause: Clause | null): boolean {
  return clause === null || isWithin(hit, clause);
}

interface Wanted {
  readonly kinds: number;
  /** Null for the whole sentence. */
  readonly clause: Clause | null;
  readonly date: EventDate | null;
  /** Only right behind a plan. */
  readonly isPlanned?: boolean;
}

/** The nearest to the date, the one before it first; without a date the last, which Dutch and English put last. */
function nearest(scene: SentenceScene, { kinds, clause, date, isPlanned = false }: Wanted): CueHit | null {
  const { cues } = scene;
  let best: CueHit | null = null;
  let least = Infinity;
  for (let i = 0; i < cues.length; i++) {
    const hit = cues[i] as CueHit;
    if ((hit.is & kinds) === 0 || !isInside(hit, clause)) continue;
    if (kinds === NOUN ? isAdjunct(scene, hit, date) : isPlanned && !isBehindPlan(scene, hit)) continue;
    const distance = date ? distanceTo(scene.article.tokens, hit, date) : -i;
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

function headOf({ article: { tokens } }: SentenceScene, { first, last, cue, is }: CueHit): HeadHit {
  const head: Head =
    is === VERB ? { kind: 'verb', noun: cue.noun ?? '', alone: cue.alone } : { kind: 'noun', first, last };
  return { head, family: cue.family, word: lowerOf(tokens, last - 1), first };
}
