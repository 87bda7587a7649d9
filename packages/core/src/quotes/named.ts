// What the names of an article say of its tokens: where they stand, so that no reader of a phrase has to look for them.

import type { Entity, Mention, Names } from '../mention.ts';
import { kindOf, SPACE } from '../text/characters.ts';
import type { Tokens } from '../text/tokens.ts';
import type { QuoteTables } from './tables.ts';

/** `it`: a word for a body of people (`party`). */
export type Gender = 'he' | 'she' | 'it';

/** A word inside a name, not its first: the `de` of `Piet de Wit`, the `of` of `Bank of England`. */
export const NAME_PART = 1 << 0;
/** The last word of a person's name: no particle behind it is part of it. */
export const PERSON_END = 1 << 1;
/** The adjective of a place (`Spaanse`): a noun must follow. */
export const ADJECTIVE = 1 << 2;

export interface Named {
  /** By token. */
  readonly marks: Uint8Array;
  /** By token: which of `Names.mentions` begins there, the longest; -1 where none does. */
  readonly mentions: Int32Array;
  /** By entity; null for who is no person, and where neither role nor first name tells. */
  readonly genders: readonly (Gender | null)[];
}

/** Marks the tokens of all mentions, in one walk over both. */
export function markNames(names: Names, tokens: Tokens, tables: QuoteTables): Named {
  const marks = new Uint8Array(tokens.count);
  const mentions = new Int32Array(tokens.count).fill(-1);
  let first = 0;
  names.mentions.forEach((mention, index) => {
    while (first < tokens.count && (tokens.end[first] as number) <= mention.start) first++;
    if (tokens.start[first] === mention.start) {
      if (mentions[first] === -1) mentions[first] = index;
      if (mention.form === 'adjective') marks[first] = (marks[first] as number) | ADJECTIVE;
    }
    markWords({ names, tokens, marks }, mention, first);
  });
  return { marks, mentions, genders: names.entities.map((entity) => genderOf(entity, tables)) };
}

interface Marking {
  readonly names: Names;
  readonly tokens: Tokens;
  readonly marks: Uint8Array;
}

function markWords({ names, tokens, marks }: Marking, mention: Mention, first: number): void {
  const { form, end, entity } = mention;
  const isName = form === 'name' || form === 'acronym';
  const isPerson = form === 'name' && names.entities[entity]?.kind === 'person';
  for (let i = first; isName && i < tokens.count && (tokens.start[i] as number) < end; i++) {
    if (i > first) marks[i] = (marks[i] as number) | NAME_PART;
    if (isPerson && tokens.end[i] === end) marks[i] = (marks[i] as number) | PERSON_END;
  }
}

function genderOf({ kind, name, role }: Entity, tables: QuoteTables): Gender | null {
  if (kind !== 'person') return null;
  const end = name.search(/\s/);
  return (role ? genderIn(role, tables) : null) ?? genderIn(end < 0 ? name : name.slice(0, end), tables);
}

/** White space, `.` and `-`. */
function isBetweenWords(unit: number): boolean {
  return kindOf(unit) === SPACE || unit === 0x2e || unit === 0x2d;
}

function genderIn(words: string, { female, male }: QuoteTables): Gender | null {
  const lower = words.toLowerCase();
  for (let at = 0, first = 0; at <= lower.length; at++) {
    if (at < lower.length && !isBetweenWords(lower.charCodeAt(at))) continue;
    const word = lower.slice(first, at);
    if (female.has(word)) return 'she';
    if (male.has(word)) return 'he';
    first = at + 1;
  }
  return null;
}
