// What a language's suite brings: the words of its closed sets, as a speaker of the language would list them.

import type { Unit } from './meaning.ts';
import type { TimeLanguage } from './tag.ts';

/** A sentence or phrase with `%` in the place of the word under test. */
export type Frame = string;

/**
 * The closed sets of a language, for the suite that every language runs. Written out by hand and not taken from the
 * language's tables: what the tables lack must fail here. A word list holds all spellings of one thing.
 */
export interface TimeSuite {
  readonly language: TimeLanguage;
  readonly months: {
    /** Gives March 1999 for the word of the third month. */
    readonly frame: Frame;
    readonly names: readonly (readonly string[])[];
  };
  readonly weekdays: {
    /** Told in the past tense. */
    readonly frame: Frame;
    /** Monday first. */
    readonly names: readonly (readonly string[])[];
  };
  readonly ordinals: {
    /** Gives a day of March 1999. */
    readonly frame: Frame;
    /** 1 to 31. */
    readonly names: readonly (readonly string[])[];
  };
  readonly dayFigures: {
    /** Gives a day of March 1999. */
    readonly frame: Frame;
    /** `3e`, `3rd`, `3.`; all ways to write the day in figures. */
    readonly write: (day: number) => readonly string[];
  };
  /** Gives a quarter past the hour in the place of `%`, on the day of publication. */
  readonly hour: Frame;
  /** One of a unit and three of it, in words; an empty list where the language has no such word (with a reason). */
  readonly units: Readonly<
    Record<Unit, { readonly one: readonly string[]; readonly three: readonly string[] }>
  >;
  readonly numbers: {
    /** Gives so many days. */
    readonly frame: Frame;
    /** All spellings of a number from 2 to a million, in words. */
    readonly spell: (n: number) => readonly string[];
  };
  /** Phrases that look like one of the sets and say nothing of time. */
  readonly nothing: readonly string[];
}
