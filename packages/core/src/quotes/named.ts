// What the names of an article say of its tokens: where they stand, so that no reader of a phrase has to look for them.

import type { Entity, Mention, Names } from '../mention.ts';
import { kindOf, SPACE } from '../text/characters.ts';
import type { Tokens } from '../text/tokens.ts';
import { ROW, type Sheet } from './rows.ts';
import { hashed, isWhite, lowerUnit, standsAt } from './spelling.ts';
import type { Lexicon } from './words.ts';
import { FLAG } from './words.ts';

const { ADJECTIVE, NAME_PART, PERSON_END } = FLAG;
const { FLAGS, MENTION, WIDTH } = ROW;

/** `it`: a word for a body of people (`party`). */
export type Gender = 'he' | 'she' | 'it';

/**
 * Marks the rows of all mentions outside quotations, in one walk over both. Of those that begin at one token the row
 * tells the first.
 */
export function markNames({ entities, mentions }: Names, tokens: Tokens, { rows, count }: Sheet): void {
  const last = count * WIDTH;
  let row = 0;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    const { form } = mention;
    while (row < last && endIn(tokens, rows[row] as number) <= mention.start) row += WIDTH;
    if (row === last) return;
    if (tokens.start[rows[row] as number] === mention.start) {
      if (rows[row + MENTION] === -1) rows[row + MENTION] = index;
      if (form === 'adjective') rows[row + FLAGS] = (rows[row + FLAGS] as number) | ADJECTIVE;
    }
    const isPerson = form === 'name' && entities[mention.entity]?.kind === 'person';
    if (form === 'name' || form === 'acronym') markWords(tokens, rows, { row, last, mention, isPerson });
  }
}

/** The end of a token; of a quotation, whose names are passed over, that of none. */
function endIn(tokens: Tokens, token: number): number {
  return token < 0 ? 0 : (tokens.end[token] as number);
}

interface Marking {
  readonly row: number;
  readonly last: number;
  readonly mention: Mention;
  readonly isPerson: boolean;
}

function markWords(
  { start, end }: Tokens,
  rows: Int32Array,
  { row, last, mention, isPerson }: Marking,
): void {
  for (let at = row; at < last; at += WIDTH) {
    const token = rows[at] as number;
    if (token < 0) continue;
    const from = start[token] as number;
    if (from >= mention.end) return;
    const isPart = from > mention.start;
    const mark = (isPart ? NAME_PART : 0) | (isPerson && end[token] === mention.end ? PERSON_END : 0);
    if (mark !== 0) rows[at + FLAGS] = (rows[at + FLAGS] as number) | mark;
  }
}

/** Who is a man, a woman, a body: found out when it is first asked of one. */
export type Genders = (Gender | null | undefined)[];

/** The gender of an entity; null for who is no person, and where neither role nor first name tells. */
export function genderIn(genders: Genders, entity: Entity, words: Lexicon['genders']): Gender | null {
  const known = genders[entity.id];
  if (known !== undefined) return known;
  const gender = genderOf(entity, words);
  genders[entity.id] = gender;
  return gender;
}

function genderOf({ kind, name, role }: Entity, words: Lexicon['genders']): Gender | null {
  if (kind !== 'person') return null;
  return (
    (role ? genderOfWords(role, role.length, words) : null) ?? genderOfWords(name, firstEnd(name), words)
  );
}

/** Where the first word of a name ends. */
function firstEnd(name: string): number {
  let end = 0;
  while (end < name.length && !isWhite(name.charCodeAt(end))) end++;
  return end;
}

/** White space, `.` and `-`. */
function isBetweenWords(unit: number): boolean {
  return kindOf(unit) === SPACE || unit === 0x2e || unit === 0x2d;
}

/** What the words of `phrase` before `end` tell, the first that tells anything. */
function genderOfWords(phrase: string, end: number, words: Lexicon['genders']): Gender | null {
  let hash = 0;
  for (let at = 0, first = 0; at <= end; at++) {
    const unit = at < end ? lowerUnit(phrase.charCodeAt(at)) : 0x20;
    if (!isBetweenWords(unit)) {
      hash = hashed(hash, unit);
      continue;
    }
    const known = words.get(hash);
    if (known?.word.length === at - first && standsAt(phrase, first, known.word)) return known.gender;
    first = at + 1;
    hash = 0;
  }
  return null;
}
