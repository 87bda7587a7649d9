// What is seldom asked of a word: which sign it is, whom it calls or may mean, which small part it plays.

import type { Form } from '../text/forms.ts';
import { listed } from '../text/listed.ts';
import type { PhraseBook } from '../text/phrases.ts';
import type { PronounSense, QuoteTables } from './tables.ts';

/** What is seldom asked of a word. Modules take constants of their own from it (text/notes.ts). */
export const DETAIL = {
  STOP: 1 << 0,
  COLON: 1 << 1,
  SEMICOLON: 1 << 2,
  HYPHEN: 1 << 3,
  /** `–` and `—`. */
  DASH: 1 << 4,
  APOSTROPHE: 1 << 5,
  AMPERSAND: 1 << 6,
  AT_SIGN: 1 << 7,
  INFINITIVE: 1 << 8,
  NEGATION: 1 << 9,
  ADDRESSING: 1 << 10,
  CLITIC: 1 << 11,
  DEFINITE: 1 << 12,
  /** A pronoun that may stand behind a preposition. */
  OBJECT: 1 << 13,
  ELISION: 1 << 14,
  /** The word `to`. */
  TO: 1 << 15,
  /** The `s` that an apostrophe ties to its owner. */
  OWNER_S: 1 << 16,
  TITLING: 1 << 17,
  AGENT: 1 << 18,
  AGE: 1 << 19,
  SEVERAL: 1 << 20,
  WOMAN: 1 << 21,
  MAN: 1 << 22,
  GROUP: 1 << 23,
  /** By itself a source, or a phrase that says. */
  WHOLE_PHRASE: 1 << 24,
  /** By itself the head of a verb in two parts. */
  WHOLE_HEAD: 1 << 25,
  /** Behind the first word of one of these. */
  LATER: 1 << 26,
  /** In capitals throughout, as a dateline begins. */
  SHOUTED: 1 << 30,
  NOUNLIKE: 1 << 31,
} as const;
/** The other three bits: what a pronoun may mean, by its place among the senses. */
const SENSE = 27;
const SENSES: readonly (PronounSense | null)[] = [
  null,
  'he',
  'she',
  'she-or-they',
  'they',
  'it',
  'self',
  null,
];

const SIGNS: Readonly<Record<string, number>> = {
  '.': DETAIL.STOP,
  ':': DETAIL.COLON,
  ';': DETAIL.SEMICOLON,
  '-': DETAIL.HYPHEN,
  '–': DETAIL.DASH,
  '—': DETAIL.DASH,
  "'": DETAIL.APOSTROPHE,
  '’': DETAIL.APOSTROPHE,
  '&': DETAIL.AMPERSAND,
  '@': DETAIL.AT_SIGN,
};

interface Books {
  readonly sources: PhraseBook<unknown>;
  readonly phrases: PhraseBook<unknown>;
  readonly heads: PhraseBook<unknown>;
}

/** All details of one form. */
export function detailsIn(form: Form, tables: QuoteTables, { sources, phrases, heads }: Books): number {
  const { lower, written } = form;
  const sign = listed(SIGNS, lower) ?? 0;
  const opens =
    (sources.isWhole(form) || phrases.isWhole(form) ? DETAIL.WHOLE_PHRASE : 0) |
    (heads.isWhole(form) ? DETAIL.WHOLE_HEAD : 0) |
    (sources.goesOn(form) || phrases.goesOn(form) || heads.goesOn(form) ? DETAIL.LATER : 0);
  const shouted = /^\p{Lu}{3,}$/u.test(written) ? DETAIL.SHOUTED : 0;
  return (
    sign |
    shouted |
    opens |
    partsOf(lower, tables) |
    callingOf(lower, tables) |
    (senseIn(lower, tables) << SENSE)
  );
}

/** What a pronoun of these details may mean; null when it is none. */
export function senseOf(details: number): PronounSense | null {
  return SENSES[(details >> SENSE) & 7] as PronounSense | null;
}

function senseIn(word: string, { pronouns, objectPronouns }: QuoteTables): number {
  const sense = listed(pronouns, word) ?? listed(objectPronouns, word);
  return sense === undefined ? 0 : SENSES.indexOf(sense);
}

function partsOf(word: string, tables: QuoteTables): number {
  const rows: readonly (readonly [ReadonlySet<string>, number])[] = [
    [tables.infinitives, DETAIL.INFINITIVE],
    [tables.negations, DETAIL.NEGATION],
    [tables.addressing, DETAIL.ADDRESSING],
    [tables.clitics, DETAIL.CLITIC],
    [tables.definite, DETAIL.DEFINITE],
    [tables.elisions, DETAIL.ELISION],
    [tables.titling, DETAIL.TITLING],
    [tables.agents, DETAIL.AGENT],
    [tables.ages, DETAIL.AGE],
    [tables.nounlike, DETAIL.NOUNLIKE],
  ];
  let parts = Object.hasOwn(tables.objectPronouns, word) ? DETAIL.OBJECT : 0;
  if (word === 'to') parts |= DETAIL.TO;
  if (word === 's') parts |= DETAIL.OWNER_S;
  for (const [words, part] of rows) if (words.has(word)) parts |= part;
  return parts;
}

function callingOf(lower: string, tables: QuoteTables): number {
  const { plural, female, male, groups } = tables;
  const word = speakerIn(lower, tables) ?? lower;
  const gender = (female.has(word) ? DETAIL.WOMAN : 0) | (male.has(word) ? DETAIL.MAN : 0);
  return gender | (plural.has(word) ? DETAIL.SEVERAL : 0) | (groups.has(word) ? DETAIL.GROUP : 0);
}

const SHORTEST_TAIL = 5;
const LONGEST_COMPOUND = 40;

/** The word for one who speaks that `low` is or ends on; null when there is none. */
export function speakerIn(low: string, { speakers, gluedSpeakers }: QuoteTables): string | null {
  if (speakers.has(low)) return low;
  if (!gluedSpeakers || low.length > LONGEST_COMPOUND) return null;
  for (let at = 2; at <= low.length - SHORTEST_TAIL; at++)
    if (speakers.has(low.slice(at))) return low.slice(at);
  return null;
}
