// What else the tables of events say of a single word: what is asked only of the few words around a date or in a title.

import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { makeRoom } from '../text/room.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';
import type { EventTables } from './tables.ts';

/** A verb of saying. */
export const TOLD = 1 << 0;
/** The mark of the infinitive: `te`, `to`. */
export const TO = 1 << 1;
export const RELATIVE = 1 << 2;
/** Before the day that a move leaves: `van`, `from`. */
export const FROM = 1 << 3;
/** Before a day: `op`, `on`. */
export const DAY_WORD = 1 << 4;
export const OCCASION = 1 << 5;
/** Puts a date behind: `afgelopen`, `earlier`. */
export const PAST = 1 << 6;
export const WAS = 1 << 7;
export const PERFECT = 1 << 8;
export const BESIDES = 1 << 9;
export const PURPOSE = 1 << 10;
export const FILLER = 1 << 11;
export const MODAL = 1 << 12;
export const ARTICLE = 1 << 13;
export const ATTRIBUTIVE = 1 << 14;
export const MATURING = 1 << 15;
export const SECURITY = 1 << 16;
export const THROUGHOUT = 1 << 17;
export const WEATHER = 1 << 18;
export const HAPPENING = 1 << 19;
export const VISITING = 1 << 20;
export const OFFICE = 1 << 21;
export const GROUP = 1 << 22;
/** One of several meetings in a row. */
export const ROUND = 1 << 23;
/** `we`, `I`. */
export const OWN = 1 << 24;
/** Any other pronoun of people who act. */
export const SOMEBODY = 1 << 25;
/** A number as a word. */
export const COUNT = 1 << 26;
export const DEFINITE = 1 << 27;
export const COURT = 1 << 28;
export const ADJUNCT = 1 << 29;
export const ADDITIVE = 1 << 30;
/** The first word of a phrase by which the rank of those who meet is known. */
export const RANK = 1 << 31;

const roomFor = makeRoom();

/** The roles of every written form of a text, by vocabulary id; they hold until they are asked of another text. */
export function rolesOf(tokens: Tokens, tables: EventTables): Int32Array {
  return notesIn(tables).ofEach(tokens, roomFor(tokens.forms.length));
}

/** The roles of token i; 0 outside the text. */
export function rolesAt({ article, roles }: Pick<Scene, 'article' | 'roles'>, i: number): number {
  const { id } = article.tokens;
  return i >= 0 && i < id.length ? (roles[id[i] as number] as number) : 0;
}

/** The first token from `first` on, and before `last`, that plays one of `kinds`; -1 when none does. */
export function firstRole(
  { article, roles }: Pick<Scene, 'article' | 'roles'>,
  { first, last }: Clause,
  kinds: number,
): number {
  const { id } = article.tokens;
  for (let i = Math.max(0, first); i < last && i < id.length; i++)
    if (((roles[id[i] as number] as number) & kinds) !== 0) return i;
  return -1;
}

const notesIn = compiledOnce((tables: EventTables): Notes => {
  const listed = new Map<string, number>();
  for (const [words, role] of listsOf(tables))
    for (const word of words) listed.set(word, (listed.get(word) ?? 0) | role);
  return notesOf(({ lower }: Form) => listed.get(lower) ?? 0);
});

/** Words that are listed, with the role of each list. */
function listsOf(tables: EventTables): readonly (readonly [Iterable<string>, number])[] {
  const { one, many, either, own } = tables.pronouns;
  return [
    [tables.told, TOLD],
    [tables.toInfinitive, TO],
    [tables.relative, RELATIVE],
    [tables.fromWords, FROM],
    [tables.dayWords, DAY_WORD],
    [tables.occasions, OCCASION],
    [tables.pastWords, PAST],
    [tables.wasWords, WAS],
    [tables.perfect, PERFECT],
    [tables.besides, BESIDES],
    [tables.purpose, PURPOSE],
    [tables.fillers, FILLER],
    [tables.modals, MODAL],
    [tables.articles, ARTICLE],
    [tables.attributive, ATTRIBUTIVE],
    [tables.maturing, MATURING],
    [tables.securities, SECURITY],
    [tables.throughout, THROUGHOUT],
    [tables.weather, WEATHER],
    [tables.happening, HAPPENING],
    [tables.visiting, VISITING],
    [tables.offices, OFFICE],
    [tables.groups, GROUP],
    [tables.rounds.words, ROUND],
    [own, OWN],
    [one, SOMEBODY],
    [many, SOMEBODY],
    [either, SOMEBODY],
    [Object.keys(tables.counts), COUNT],
    [tables.definite, DEFINITE],
    [tables.courts, COURT],
    [tables.adjuncts, ADJUNCT],
    [tables.additive, ADDITIVE],
    [rankWords(tables), RANK],
  ];
}

function rankWords({ ranks }: EventTables): string[] {
  const { people, events, others } = ranks;
  const phrases = [...Object.values(people), ...Object.values(events), others].join(' ').split(' ');
  return phrases.map((phrase) => /^\p{L}*/u.exec(phrase)?.[0] ?? '');
}
