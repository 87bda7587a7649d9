// Every word a language's time tables know, looked up once: its classes, and its value in each.

import type { Form } from '../text/forms.ts';
import type { TimeTables, WordTable } from './tables.ts';
import { compoundOf } from './words/compound.ts';
import { numberWord, ordinalWord } from './words/number-word.ts';

/** What a word stands for in each of its classes: `{ month: 3 }`, `{ ordinal: 2, unit: 'second' }`. */
export type Classes = Readonly<Record<string, string | number>>;

export interface Lexicon {
  /** The symbol of a written form: which classes it is in. 0 when in none. */
  readonly symbolOf: (form: Form) => number;
  readonly isIn: (symbol: number, className: string) => boolean;
  /** What a written form stands for in a class; undefined when it is not in it. */
  readonly valueOf: (form: string, className: string) => string | number | undefined;
}

const KEPT = 50_000;
/** Longer words are not kept: no table has them, and a slice of a text holds all of it in memory. */
const LONGEST = 64;
const NONE: Classes = {};

/** `literals`: words that patterns name themselves. */
export function makeLexicon(tables: TimeTables, literals: ReadonlySet<string>): Lexicon {
  const listed = listWords(tables, literals);
  const symbols = new Map<string, number>([['', 0]]);
  const members: ReadonlySet<string>[] = [new Set()];
  const entries = new Map<string, Entry>();
  const intern = (classes: Classes): number => {
    const key = Object.keys(classes).sort().join(' ');
    const found = symbols.get(key);
    if (found !== undefined) return found;
    symbols.set(key, members.length);
    return members.push(new Set(Object.keys(classes))) - 1;
  };
  const learn = (form: string, lower: string): Entry => {
    const classes = classesOf(tables, listed, { form, lower });
    const entry = { symbol: intern(classes), classes };
    if (entries.size >= KEPT) entries.clear();
    if (form.length <= LONGEST) entries.set(form, entry);
    return entry;
  };
  return {
    symbolOf: ({ written, lower }) => (entries.get(written) ?? learn(written, lower)).symbol,
    isIn: (symbol, className) => members[symbol]?.has(className) ?? false,
    valueOf: (form, className) => (entries.get(form) ?? learn(form, form.toLowerCase())).classes[className],
  };
}

interface Entry {
  readonly symbol: number;
  readonly classes: Classes;
}

type Listed = ReadonlyMap<string, Classes>;

/** Words by their lower-case form, case-bound ones as written. */
function listWords(tables: TimeTables, literals: ReadonlySet<string>): Listed {
  const words = new Map<string, Record<string, string | number>>();
  const add = (word: string, className: string, value: string | number) => {
    for (const form of spellings(word)) {
      const classes = words.get(form) ?? {};
      classes[className] = value;
      words.set(form, classes);
    }
  };
  for (const [className, table] of Object.entries(tables.words)) addTable(add, className, table);
  addTable(add, 'units', tables.words.unit);
  addTable(add, 'units', tables.words.plural);
  for (const literal of literals) add(literal, `=${literal}`, literal);
  return words;
}

function addTable(
  add: (word: string, className: string, value: string | number) => void,
  className: string,
  table: WordTable,
): void {
  for (const [key, words] of Object.entries(table)) {
    const value = /^-?\d+(\.\d+)?$/.test(key) ? Number(key) : key;
    for (const word of words.split(' ')) if (word) add(word, className, value);
  }
}

const VARIANTS: Readonly<Record<string, string>> = { "'": "'’‘`´", '-': '-‑–—', '–': '–—' };

function spellings(word: string): string[] {
  const variants = VARIANTS[word];
  return variants ? [...variants] : [word];
}

function classesOf(
  tables: TimeTables,
  listed: Listed,
  { form, lower }: { form: string; lower: string },
): Classes {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return digitClasses(form);
  const any = listed.get(lower);
  const own = form === lower ? listed.get(`_${lower}`) : (listed.get(form) ?? listed.get(capitalised(lower)));
  if (any || own) return { ...any, ...own };
  const value = numberWord(lower, tables);
  if (value !== null) return { number: value };
  const ordinal = ordinalWord(lower, tables);
  if (ordinal !== null) return { ordinal };
  return compoundOf(lower, tables) ?? NONE;
}

/** `May` for MAY: headlines shout. */
function capitalised(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

const LONGEST_NUMBER = 9;

function digitClasses(form: string): Classes {
  if (form.length > LONGEST_NUMBER) return NONE;
  const value = Number(form);
  const classes: Record<string, number> = { digits: value };
  if (form.length <= 2) {
    if (value >= 1 && value <= 31) classes.day = value;
    if (value >= 1 && value <= 12 && form.length === 2) classes.monthNumber = value;
    if (value <= 24) classes.hour = value;
    if (value >= 1 && value <= 53) classes.weekNumber = value;
  }
  if (form.length === 2) classes.digits2 = value;
  if (form.length === 2 && value <= 59) classes.minute = value;
  if (form.length === 3) classes.digits3 = value;
  if (form.length === 4) classes.digits4 = value;
  if (form.length === 4 && value >= 1000 && value <= 2999) classes.year4 = value;
  if (form.length === 4 && value >= 1000 && value <= 2990 && value % 10 === 0) classes.decadeYear = value;
  if (form.length === 2 && value >= 20 && value % 10 === 0) classes.decadeDigits = value;
  return classes;
}
