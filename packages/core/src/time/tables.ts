// What a language brings to the temporal tagger: its words, each once, and rules over their classes.

import type { TenseTables } from '../text/verbs.ts';
import type { Holiday } from './meaning.ts';
import type { Rule } from './rule.ts';

/** Words of one class, by what they stand for. The words of an entry are parted by spaces. */
export type WordTable = Readonly<Record<string | number, string>>;

/**
 * The classes a rule may name. A table's word is lower case and found in any case; one that is written with a
 * capital is found only so (`May`, `Sun`), one behind `_` only in lower case (`_dec`).
 */
export interface TimeWords {
  /** 1-12. */
  readonly month: WordTable;
  /** Months that also mean something else, or are cut short: they need a number beside them. */
  readonly monthShort: WordTable;
  /** 1 Monday - 7 Sunday. */
  readonly weekday: WordTable;
  readonly weekdayShort: WordTable;
  readonly season: WordTable;
  /** Names of units, one of them (`day`). */
  readonly unit: WordTable;
  /** Names of units, several (`days`). Rules name either as `<units>`. */
  readonly plural: WordTable;
  readonly dayPart: WordTable;
  /** Words for a day, by its distance from today. */
  readonly dayWord: WordTable;
  /** Counting words: `two`, `hundred`. */
  readonly number: WordTable;
  /** `second`. Those behind the last are made from numbers, see `numberWords`. */
  readonly ordinal: WordTable;
  /** `last`, `this`, `next`: -1, 0, 1. */
  readonly direction: WordTable;
  /** `several`: a count that is left open. */
  readonly vague: WordTable;
  /** What `early`, `about`, `more than` do to a value: TIMEX3 mod. */
  readonly mod: WordTable;
  /** Zone abbreviations, by minutes east of UTC. */
  readonly zone: WordTable;
  /** Any further classes that the language's rules use, by name. */
  readonly [name: string]: WordTable;
}

/** How the language writes numbers as one word. Empty parts for one that does not. */
export interface NumberWords {
  /** Between unit and ten: `drie` + `ën` + `twintig`. */
  readonly joiners: readonly string[];
  /** Between hundreds and the rest: `honderd` + `en` + `twee`. */
  readonly linkers: readonly string[];
  /** Makes an ordinal of a number from 20 up: `twintig` + `ste`. Several, parted by spaces, where it is inflected. */
  readonly ordinalEnding: string;
}

/** A word made of two: the stem is a number or a word of a class, the ending gives the new word its class. */
export interface Compound {
  readonly stem: string;
  readonly endings: WordTable;
  /** Class of the whole. Its value is the stem's; that of the ending is found under `ending`. */
  readonly makes: string;
  readonly ending: string;
}

export interface TimeTables {
  readonly words: TimeWords;
  readonly numberWords: NumberWords;
  readonly compounds: readonly Compound[];
  /** Phrases that rules name like classes: how counts, years and days of the month are written. */
  readonly phrases: { readonly count: string; readonly year: string; readonly dayNumber: string };
  /** Holidays by their names, names parted by `;`. */
  readonly holidays: readonly (readonly [names: string, holiday: Holiday])[];
  /** In order: of two rules that match the same words, the earlier one counts. */
  readonly rules: readonly Rule[];
  /** Words between expressions that refiners join: `of` in `the end of`, `and` and `to` in lists and ranges. */
  readonly joints: {
    readonly of: ReadonlySet<string>;
    /** Between a part and its whole: `of` in `the last week of March`. */
    readonly whole: ReadonlySet<string>;
    readonly and: ReadonlySet<string>;
    /** Between a year and what it owns: the marks of `next year's first quarter`. */
    readonly owner: ReadonlySet<string>;
    /** Between a week and the day it begins with or holds: `of`, `beginning`. */
    readonly begins: ReadonlySet<string>;
    /** Between a duration and the date it is counted from, on (`after`) or back (`before`). */
    readonly after: ReadonlySet<string>;
    readonly before: ReadonlySet<string>;
    /** Between a clock time and its day: `on`, `,`. */
    readonly on: ReadonlySet<string>;
  };
  /** Words that show, beside an expression, where it lies or that it is none. */
  readonly beside: {
    /** Before it: it lies ahead (`until`). */
    readonly ahead: ReadonlySet<string>;
    /** Before it: it lies behind (`since`). */
    readonly behind: ReadonlySet<string>;
    /** Earlier in its clause: something was moved (`postponed`), so that behind one of `toward` its new date follows. */
    readonly moved: ReadonlySet<string>;
    readonly toward: ReadonlySet<string>;
    /** Before a four-digit number: it is a year (`in`). */
    readonly year: ReadonlySet<string>;
    /** The language writes all nouns with a capital: before a year only the words of `name` show a name (`Agenda 2010`). */
    readonly capitalNouns: boolean;
    /** Behind a four-digit number: it is none (`people`). */
    readonly counted: ReadonlySet<string>;
    /** Before or behind: what looks like a date is a name (`daily` newspapers, `Mr.`). */
    readonly name: ReadonlySet<string>;
    /** Months' names that mean something else too (`march`, `may`): no month before one of `nounBehind`, unless one of `year` leads. */
    readonly noun: ReadonlySet<string>;
    readonly nounBehind: ReadonlySet<string>;
  };
  /** Words of a count that runs down to something (`to go`, `te gaan`). */
  readonly countdown: ReadonlySet<string>;
  readonly tense: TenseTables;
}
