// What a word or mark by itself tells of tense: its kind of verb, and what it does beside one.

import { notesPer } from './notes.ts';

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
  /** Forms of the present that are nouns as often: verbs between who does it and the date or an object. */
  readonly doubtful: Doubtful;
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

/** `Artsen staken dinsdag`, `Colombia votes on Sunday`, `The Blues host the Reds`. */
export interface Doubtful {
  readonly verbs: ReadonlySet<string>;
  /** True where the verb may stand right behind a date as well: `Dinsdag staken artsen`. */
  readonly inverts: boolean;
  /** Endings of nouns that may be the subject, where no capital shows a name: `artsen`. */
  readonly subjects: readonly string[];
  /** What an object opens with: `the`. */
  readonly objects: ReadonlySet<string>;
}

/** Kinds of verbs. */
export const NONE = 0;
export const FUTURE = 1;
export const PLANNED = 2;
export const PAST = 3;
export const PERFECT = 4;
export const PRESENT = 5;
/** A present by what stands beside it. */
export const DOUBTFUL = 6;

/** All that a word or mark says by itself, as bits: its kind, and what it does beside a verb. */
export const KIND = 7;
export const ENDING = 8;
export const PLANNING = 16;
export const PARTICIPLE = 32;
export const NEGATED = 64;
export const CARRYING = 128;
export const INFINITIVE = 256;
export const IN_GROUP = 512;
export const PLAN_FOR = 1024;
export const ABBREVIATED = 2048;
/** A form of the present, whatever else it is. */
export const IN_PRESENT = 4096;
/** What it costs to go past it stands above all other bits. */
export const PRICE = 13;

/** Words without any of these show no tense. */
export const TELLING = KIND | PLANNING | NEGATED;
/** Words that a verb group may hold besides its verbs. */
export const LINKING = CARRYING | INFINITIVE | IN_GROUP;

/** What the words of a language say, as the bits above. */
export const verbNotes = notesPer(({ lower }, tables: TenseTables) => makeNote(lower, tables));

/** To go past a border of a clause, or a mark of quotation, counts for several words. */
const BORDER = 8;
const QUOTE = 14;

const BORDERS = new Set([',', ';', ':', '(', ')', '–', '—']);
const QUOTES = new Set(['"', '”', '“', '„', '‘', '»', '«']);
const ENDS = new Set(['.', '!', '?', '…']);

function makeNote(word: string, tables: TenseTables): number {
  let note = classify(word, tables) | (priceOf(word, tables) << PRICE);
  if (ENDS.has(word)) note |= ENDING;
  if (tables.plannedTo.has(word)) note |= PLANNING;
  if (isParticiple(word, tables)) note |= PARTICIPLE;
  if (tables.negated.has(word)) note |= NEGATED;
  if (tables.carriers.has(word)) note |= CARRYING;
  if (word === tables.infinitive) note |= INFINITIVE;
  if (tables.inGroup?.has(word)) note |= IN_GROUP;
  if (word === tables.planFor) note |= PLAN_FOR;
  if (tables.abbreviations.has(word)) note |= ABBREVIATED;
  if (tables.present.has(word)) note |= IN_PRESENT;
  return note;
}

function priceOf(word: string, tables: TenseTables): number {
  if (BORDERS.has(word) || tables.openers.has(word)) return BORDER;
  return QUOTES.has(word) ? QUOTE : 1;
}

function classify(word: string, tables: TenseTables): number {
  if (tables.future.has(word)) return FUTURE;
  if (tables.planned.has(word)) return PLANNED;
  if (tables.past.has(word)) return PAST;
  if (tables.perfect.has(word)) return PERFECT;
  if (tables.present.has(word)) return PRESENT;
  if (tables.doubtful.verbs.has(word)) return DOUBTFUL;
  const regular = tables.pastEndings.some((end) => word.endsWith(end) && word.length > end.length + 1);
  return regular && !tables.notPast.has(word) ? PAST : NONE;
}

/** True for a word, lower case, of the form of a participle: `geopend`. */
export function isParticiple(word: string, tables: TenseTables): boolean {
  if (tables.participles.has(word) || tables.notParticiples.has(word)) return tables.participles.has(word);
  if (!tables.participleEndings.some((ending) => word.endsWith(ending))) return false;
  return word.length > 4 && tables.participlePrefixes.some((prefix) => word.startsWith(prefix));
}
