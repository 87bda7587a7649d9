// Whether a clause tells of what was, is or will be, by the finite verb that stands nearest.

import type { Notes } from './notes.ts';
import { formOf, isCapitalised, lowerOf, startsParagraph, type Tokens } from './tokens.ts';
import {
  ABBREVIATED,
  CARRYING,
  DOUBTFUL,
  ENDING,
  FUTURE,
  IN_GROUP,
  IN_PRESENT,
  INFINITIVE,
  KIND,
  LINKING,
  NEGATED,
  NONE,
  PARTICIPLE,
  PAST,
  PERFECT,
  PLAN_FOR,
  PLANNED,
  PLANNING,
  PRESENT,
  PRICE,
  TELLING,
  type TenseTables,
  verbNotes,
} from './verbs.ts';

export type ClauseTense = 'past' | 'present' | 'future' | 'open';

/** How far a verb may stand away, in words, each border of a clause counting for several. */
const REACH = 40;
/** A verb before the words rules them more often than one behind: that may belong to what follows. */
const BEHIND = 2.5;

interface Found {
  readonly kind: number;
  readonly cost: number;
  readonly token: number;
  /** A border of the clause lies between. */
  readonly crossed: boolean;
}

/**
 * The tense of the clause around tokens `first` to `last` (end exclusive); `open` when no verb shows it. Looks at
 * most so many words to each side, so that its time does not depend on the text's length.
 */
export function tenseAround(
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
  tables: TenseTables,
): ClauseTense {
  const clause: Clause = { tokens, tables, notes: verbNotes(tables) };
  const before = nearest(clause, { from: first - 1, by: -1, below: Number.POSITIVE_INFINITY });
  // One behind that is not taken anyway is not looked for.
  const below = before ? before.cost / BEHIND : Number.POSITIVE_INFINITY;
  const found = pick(clause, before, nearest(clause, { from: last, by: 1, below }));
  return found ? tenseOf(clause, found) : 'open';
}

interface Clause {
  readonly tokens: Tokens;
  readonly tables: TenseTables;
  readonly notes: Notes;
}

/**
 * A form of the present behind a verb of the same clause may be its infinitive (`willen … praten`), and one behind an
 * auxiliary its participle (`hebben A, B en C … beslist`).
 */
function pick(clause: Clause, before: Found | null, behind: Found | null): Found | null {
  if (!before || !behind) return before ?? behind;
  if (behind.kind === PRESENT && !before.crossed) return before;
  if (behind.kind === PRESENT && before.kind === PERFECT && endsOnParticiple(clause, behind.token))
    return before;
  if (isOneClause(clause, before, behind)) return before;
  return behind.cost * BEHIND < before.cost ? behind : before;
}

/** No border stands between them: of two finite verbs the second is a participle (`will appear Friday charged with`). */
function isOneClause(clause: Clause, before: Found, behind: Found): boolean {
  if (behind.kind !== PAST || before.crossed || behind.crossed) return false;
  return (before.kind === FUTURE || before.kind === PRESENT) && isParticiple(clause, behind.token);
}

/** A participle with the end of its clause right behind it. */
function endsOnParticiple(clause: Clause, at: number): boolean {
  const next = noteOf(clause, at + 1);
  return isParticiple(clause, at) && (next >> PRICE > 1 || (next & ENDING) !== 0);
}

function tenseOf(clause: Clause, { kind, token }: Found): ClauseTense {
  if (kind === FUTURE || kind === PLANNED) return 'future';
  if (kind === PERFECT) return hasParticiple(clause, token) ? 'past' : 'present';
  if (kind === PRESENT) return 'present';
  return isPassive(clause, token) ? 'present' : 'past';
}

/** Which way the nearest verb is looked for, and what it may cost at most (exclusive). */
interface Search {
  readonly from: number;
  readonly by: 1 | -1;
  readonly below: number;
}

function nearest(clause: Clause, { from, by, below }: Search): Found | null {
  const { tokens, notes } = clause;
  let cost = 0;
  let words = 0;
  for (let i = from; i >= 0 && i < tokens.count && cost < REACH; i += by) {
    const note = notes.at(tokens, i);
    if ((note & ENDING) !== 0 && isEnd(clause, i)) return null;
    if (startsParagraph(tokens, by === 1 ? i : i + 1)) return null;
    cost += note >> PRICE;
    words++;
    if (cost >= below) return null;
    if ((note & TELLING) === 0) continue;
    if ((note & KIND) === DOUBTFUL && !isVerbThere(clause, i, { from, by })) continue;
    const planned = (note & PLANNING) !== 0 && isPlan(clause, i, by === -1 ? from + 1 : 0);
    const kind = planned ? PLANNED : kindOf(clause, i);
    if (kind === NONE || isInfinitive(clause, i, kind)) continue;
    const head = by === 1 || kind === FUTURE || kind === PLANNED ? i : headOf(clause, i);
    const shown = kind === DOUBTFUL ? PRESENT : head === i ? kind : kindOf(clause, head);
    return { kind: shown, cost, token: head, crossed: cost > words };
  }
  return null;
}

/** A form that is a noun as often is a verb between its subject and the date or an object, or (in Dutch) right behind the date. */
function isVerbThere({ tokens, tables }: Clause, i: number, { from, by }: Omit<Search, 'below'>): boolean {
  const { inverts, subjects, objects } = tables.doubtful;
  if (by === 1) return inverts && i === from;
  if (i === 0 || isCapitalised(tokens, i) || startsParagraph(tokens, i)) return false;
  const subject = lowerOf(tokens, i - 1);
  if (!isCapitalised(tokens, i - 1) && !subjects.some((ending) => subject.endsWith(ending))) return false;
  return from - i <= 1 || isCapitalised(tokens, i + 1) || objects.has(lowerOf(tokens, i + 1));
}

/** `the sale to be completed by May`: a verb behind the mark of the infinitive shows no tense, nor its participle. */
function isInfinitive(clause: Clause, i: number, kind: number): boolean {
  if (kind === PRESENT) return (noteOf(clause, i - 1) & INFINITIVE) !== 0;
  const carried = kind === PAST && (noteOf(clause, i - 1) & CARRYING) !== 0;
  return carried && (noteOf(clause, i - 2) & INFINITIVE) !== 0;
}

/** So many words a verb group has at most: `is also expected to be named`. */
const GROUP = 6;

/** The verb of a group that shows its tense: one of the future, else the first (`will be named`, `had not been won`). */
function headOf(clause: Clause, at: number): number {
  let head = at;
  for (let i = at - 1; i > at - GROUP && !startsParagraph(clause.tokens, i + 1); i--) {
    const kind = kindOf(clause, i);
    if (kind === FUTURE || kind === PLANNED) return i;
    if (kind !== NONE && kind !== DOUBTFUL) head = i;
    else if ((noteOf(clause, i) & LINKING) === 0) break;
  }
  return head;
}

/** How many words may stand between: `asked all travellers to`. */
const OBJECT = 3;

/** In `agreed in June to sell` the date stands between and tells when the plan was made. */
function isPlan(clause: Clause, at: number, expression: number): boolean {
  const last = at < expression ? Math.min(at + OBJECT, expression - 1) : at + OBJECT;
  for (let k = at + 1; k <= last; k++) if ((noteOf(clause, k) & INFINITIVE) !== 0) return true;
  return (noteOf(clause, at + 1) & PLAN_FOR) !== 0;
}

/** A final mark with a space behind it: one inside `U.S.` or `1.5` or behind `Gen` does not end the sentence. */
function isEnd(clause: Clause, i: number): boolean {
  if ((noteOf(clause, i) & ENDING) === 0 || (noteOf(clause, i - 1) & ABBREVIATED) !== 0) return false;
  const { tokens } = clause;
  const next = tokens.text.charCodeAt(tokens.end[i] as number);
  return !(next > 32) && !(i > 0 && formOf(tokens, i - 1).length === 1);
}

function noteOf({ tokens, notes }: Clause, i: number): number {
  return i < 0 || i >= tokens.count ? NONE : notes.at(tokens, i);
}

function kindOf(clause: Clause, i: number): number {
  const note = noteOf(clause, i);
  if ((note & NEGATED) !== 0 && lowerOf(clause.tokens, i + 2) === 't') return FUTURE;
  return note & KIND;
}

const NEAR = 20;

/** A participle in the same clause, behind the auxiliary or (Dutch side clauses) just before it. */
function hasParticiple(clause: Clause, at: number): boolean {
  const { tokens } = clause;
  for (let i = at + 1; i < Math.min(tokens.count, at + NEAR); i++) {
    if (isEnd(clause, i) || startsParagraph(tokens, i)) break;
    if (isParticiple(clause, i)) return true;
  }
  return !startsParagraph(tokens, at) && isParticiple(clause, at - 1);
}

function isParticiple(clause: Clause, i: number): boolean {
  return (noteOf(clause, i) & PARTICIPLE) !== 0;
}

/** `is held`: an ending of the past behind a form of the present within three words, in one verb group. */
function isPassive(clause: Clause, at: number): boolean {
  const { tokens, tables } = clause;
  if (!isParticiple(clause, at)) return false;
  for (let i = at - 1; i >= at - 3 && !startsParagraph(tokens, i + 1) && !isEnd(clause, i); i--) {
    const note = noteOf(clause, i);
    if ((note & IN_PRESENT) !== 0) return true;
    if (tables.inGroup && (note & IN_GROUP) === 0) return false;
  }
  return false;
}
