// Whether a clause tells of what was, is or will be, by the finite verb that stands nearest.

import { notesPer } from './notes.ts';
import { formOf, lowerOf, startsParagraph, type Tokens } from './tokens.ts';

export type ClauseTense = 'past' | 'present' | 'future' | 'open';

/** A language's verbs, as far as their tense shows. All words lower case. */
export interface TenseTables {
  /** `will`, `zal`. */
  readonly future: ReadonlySet<string>;
  /** Words that are verbs of the future only before `'t`: `won`. */
  readonly negated: ReadonlySet<string>;
  /** Words that are no verbs of the future but tell of plans: `scheduled`, `gepland`. */
  readonly planned: ReadonlySet<string>;
  /** Words that tell of plans when an infinitive follows: `set to`, `agreed to`; empty where none do. */
  readonly plannedTo: ReadonlySet<string>;
  /** The mark of the infinitive behind them. */
  readonly infinitive: string;
  /** The preposition behind them with which the date itself is planned: `set for Friday`; empty where none is. */
  readonly planFor: string;
  /** `was`, `said`: forms of the past that no ending shows. */
  readonly past: ReadonlySet<string>;
  /** Auxiliaries that make a past with a participle: `has`, `heeft`. */
  readonly perfect: ReadonlySet<string>;
  /** Finite forms of the present: `is`, `wordt`, `says`. */
  readonly present: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  /** Words with such an ending that are no verbs of the past: `beide`, `hundred`. */
  readonly notPast: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly participlePrefixes: readonly string[];
  readonly participleEndings: readonly string[];
  /** Words of that form that are none: `gesprekken`, `children`. */
  readonly notParticiples: ReadonlySet<string>;
  /** Verbs that only carry others, and no tense: `be`, `been`. */
  readonly carriers: ReadonlySet<string>;
  /** Words that may stand inside a verb group: `not`, `also`; null where any may (Dutch). */
  readonly inGroup: ReadonlySet<string> | null;
  /** Words that a full stop shortens (`Gen`): it does not end the sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open another clause: `that`, `die`. */
  readonly openers: ReadonlySet<string>;
  /** Verbs that bring what somebody said: `told`, `vertelde`. */
  readonly saying: ReadonlySet<string>;
}

const NONE = 0;
const FUTURE = 1;
const PLANNED = 2;
const PAST = 3;
const PERFECT = 4;
const PRESENT = 5;

/** How far a verb may stand away, in words, each border of a clause counting for several. */
const REACH = 40;
const BORDER = 8;
const QUOTE = 14;

/** A verb before the words rules them more often than one behind: that may belong to what follows. */
const BEHIND = 2.5;

const BORDERS = new Set([',', ';', ':', '(', ')', '–', '—']);
const QUOTES = new Set(['"', '”', '“', '„', '‘', '»', '«']);
const ENDS = new Set(['.', '!', '?', '…']);

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
  const before = nearest(tokens, { from: first - 1, by: -1 }, tables);
  const behind = nearest(tokens, { from: last, by: 1 }, tables);
  const found = pick(before, behind);
  return found ? tenseOf(tokens, found, tables) : 'open';
}

/** A form of the present behind a verb of the same clause may be its infinitive: `willen … praten`. */
function pick(before: Found | null, behind: Found | null): Found | null {
  if (!before || !behind) return before ?? behind;
  if (behind.kind === PRESENT && !before.crossed) return before;
  return behind.cost * BEHIND < before.cost ? behind : before;
}

function tenseOf(tokens: Tokens, { kind, token }: Found, tables: TenseTables): ClauseTense {
  if (kind === FUTURE || kind === PLANNED) return 'future';
  if (kind === PERFECT) return hasParticiple(tokens, token, tables) ? 'past' : 'present';
  if (kind === PRESENT) return 'present';
  return isPassive(tokens, token, tables) ? 'present' : 'past';
}

function nearest(
  tokens: Tokens,
  { from, by }: { from: number; by: 1 | -1 },
  tables: TenseTables,
): Found | null {
  let cost = 0;
  let words = 0;
  for (let i = from; i >= 0 && i < tokens.count && cost < REACH; i += by) {
    const note = noteOf(tokens, i, tables);
    if ((note & ENDING) !== 0 && isEnd(tokens, i, tables)) return null;
    if (startsParagraph(tokens, by === 1 ? i : i + 1)) return null;
    cost += priceOf(note);
    words++;
    const planned =
      (note & PLANNING) !== 0 && isPlan(tokens, { at: i, expression: by === -1 ? from + 1 : 0 }, tables);
    const kind = planned ? PLANNED : kindOf(tokens, i, tables);
    // `the sale to be completed by May`: the participle of an infinitive shows no tense.
    const mark = kind === PAST && tables.carriers.has(lowerOf(tokens, i - 1)) ? i - 2 : i - 1;
    if ((kind === PRESENT || mark < i - 1) && lowerOf(tokens, mark) === tables.infinitive) continue;
    if (kind === NONE) continue;
    const head = by === 1 || kind === FUTURE || kind === PLANNED ? i : headOf(tokens, i, tables);
    const shown = head === i ? kind : kindOf(tokens, head, tables);
    return { kind: shown, cost, token: head, crossed: cost > words };
  }
  return null;
}

/** So many words a verb group has at most: `is also expected to be named`. */
const GROUP = 6;

/** The verb of a group that shows its tense: one of the future, else the first (`will be named`, `had not been won`). */
function headOf(tokens: Tokens, at: number, tables: TenseTables): number {
  let head = at;
  for (let i = at - 1; i > at - GROUP && !startsParagraph(tokens, i + 1); i--) {
    const kind = kindOf(tokens, i, tables);
    if (kind === FUTURE || kind === PLANNED) return i;
    const word = lowerOf(tokens, i);
    const linked = tables.carriers.has(word) || word === tables.infinitive || tables.inGroup?.has(word);
    if (kind !== NONE) head = i;
    else if (!linked) break;
  }
  return head;
}

/** How many words may stand between: `asked all travellers to`. */
const OBJECT = 3;

/** In `agreed in June to sell` the date stands between and tells when the plan was made. */
function isPlan(
  tokens: Tokens,
  { at, expression }: { readonly at: number; readonly expression: number },
  { infinitive, planFor }: TenseTables,
): boolean {
  const last = at < expression ? Math.min(at + OBJECT, expression - 1) : at + OBJECT;
  for (let k = at + 1; k <= last; k++) if (lowerOf(tokens, k) === infinitive) return true;
  return planFor !== '' && lowerOf(tokens, at + 1) === planFor;
}

/** A final mark with a space behind it: one inside `U.S.` or `1.5` or behind `Gen` does not end the sentence. */
function isEnd(tokens: Tokens, i: number, tables: TenseTables): boolean {
  const isMark = (noteOf(tokens, i, tables) & ENDING) !== 0;
  if (!isMark || tables.abbreviations.has(lowerOf(tokens, i - 1))) return false;
  const next = tokens.text.charCodeAt(tokens.end[i] as number);
  return !(next > 32) && !(i > 0 && formOf(tokens, i - 1).length === 1);
}

function priceOf(note: number): number {
  return (note & BORDERING) !== 0 ? BORDER : (note & QUOTING) !== 0 ? QUOTE : 1;
}

/** All that a word or mark says by itself, as bits: its KIND, and what it does beside a verb. */
const KIND = 7;
const BORDERING = 8;
const QUOTING = 16;
const ENDING = 32;
const PLANNING = 64;
const PARTICIPLE = 128;
const NEGATED = 256;

const notesFor = notesPer((word, tables: TenseTables) => makeNote(word.lower, tables));

function noteOf(tokens: Tokens, i: number, tables: TenseTables): number {
  return i < 0 || i >= tokens.count ? NONE : notesFor(tables).at(tokens, i);
}

function makeNote(word: string, tables: TenseTables): number {
  let note = classify(word, tables);
  if (BORDERS.has(word) || tables.openers.has(word)) note |= BORDERING;
  if (QUOTES.has(word)) note |= QUOTING;
  if (ENDS.has(word)) note |= ENDING;
  if (tables.plannedTo.has(word)) note |= PLANNING;
  if (isParticipleForm(word, tables)) note |= PARTICIPLE;
  if (tables.negated.has(word)) note |= NEGATED;
  return note;
}

function kindOf(tokens: Tokens, i: number, tables: TenseTables): number {
  const note = noteOf(tokens, i, tables);
  if ((note & NEGATED) !== 0 && lowerOf(tokens, i + 2) === 't') return FUTURE;
  return note & KIND;
}

function classify(word: string, tables: TenseTables): number {
  if (tables.future.has(word)) return FUTURE;
  if (tables.planned.has(word)) return PLANNED;
  if (tables.past.has(word)) return PAST;
  if (tables.perfect.has(word)) return PERFECT;
  if (tables.present.has(word)) return PRESENT;
  const regular = tables.pastEndings.some((end) => word.endsWith(end) && word.length > end.length + 1);
  return regular && !tables.notPast.has(word) ? PAST : NONE;
}

const NEAR = 20;

/** A participle in the same clause, behind the auxiliary or (Dutch side clauses) just before it. */
function hasParticiple(tokens: Tokens, at: number, tables: TenseTables): boolean {
  for (let i = at + 1; i < Math.min(tokens.count, at + NEAR); i++) {
    if (isEnd(tokens, i, tables) || startsParagraph(tokens, i)) break;
    if (isParticiple(tokens, i, tables)) return true;
  }
  return !startsParagraph(tokens, at) && isParticiple(tokens, at - 1, tables);
}

function isParticiple(tokens: Tokens, i: number, tables: TenseTables): boolean {
  return (noteOf(tokens, i, tables) & PARTICIPLE) !== 0;
}

function isParticipleForm(word: string, tables: TenseTables): boolean {
  if (tables.participles.has(word) || tables.notParticiples.has(word)) return tables.participles.has(word);
  if (!tables.participleEndings.some((ending) => word.endsWith(ending))) return false;
  return word.length > 4 && tables.participlePrefixes.some((prefix) => word.startsWith(prefix));
}

/** `is held`: an ending of the past behind a form of the present within three words, in one verb group. */
function isPassive(tokens: Tokens, at: number, tables: TenseTables): boolean {
  if (!isParticiple(tokens, at, tables)) return false;
  for (let i = at - 1; i >= at - 3 && !startsParagraph(tokens, i + 1) && !isEnd(tokens, i, tables); i--) {
    if (tables.present.has(lowerOf(tokens, i))) return true;
    if (tables.inGroup && !tables.inGroup.has(lowerOf(tokens, i))) return false;
  }
  return false;
}
