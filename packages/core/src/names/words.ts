// The words of one article, each distinct one looked up once.

import { compiledOnce } from '../text/compiled.ts';
import type { Form } from '../text/forms.ts';
import { type Notes, notesOf } from '../text/notes.ts';
import { makeRoom } from '../text/room.ts';
import { isGlued, MARK_TOKEN, type Tokens } from '../text/tokens.ts';
import type { Sense } from '../world/gazetteer.ts';
import { openingWords, ordinaryWords } from '../world/ordinary.ts';
import { canonical, FLAG, type Lexicon, SHORTEST_TAIL } from './lexicon.ts';
import { TRAIT, traitsOf } from './traits.ts';

const { ACRONYM, BODY, CAPITAL, COMMON, PLURAL_ROLE, ROLE, SITE, TRADE, WORLD } = FLAG;
const { AMPERSAND, LATER, PREFIX, STOP } = TRAIT;

/** So far beyond its ends a text may be looked at. */
const EDGE = 8;

export interface Words {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Flags of token i, at place i + EDGE; those before and behind the text are 0. */
  readonly flags: Int32Array;
  /** Traits of token i, likewise. */
  readonly traits: Int32Array;
  readonly notes: WordNotes;
  readonly lately: Lately;
}

/** What was last found of the world, by the lowest bits of the token: the same few are asked for again and again. */
interface Lately {
  readonly at: number[];
  readonly hits: (WorldHit | null)[];
}

const LATELY = 8;

const lately: Lately = { at: new Array(LATELY).fill(-1), hits: new Array(LATELY).fill(null) };

function forgetLately(): Lately {
  for (let place = 0; place < LATELY; place++) lately.at[place] = -1;
  return lately;
}

interface WordNotes {
  /** All flags of a form but COMMON, which hangs on its text. */
  readonly flags: Notes;
  readonly traits: Notes;
  /**
   * Its place among the lexicon's nodes, -1 when no surface form of the world begins with it; in the bits below ROOT
   * whether it is an everyday word: a column of its own would be one more to fetch.
   */
  readonly roots: Notes;
  /** Its number among the lexicon's later words, and above 16 bits that of the word in title case; 0 for none. */
  readonly later: Notes;
}

/** A word in the names of things and bodies all over the world. */
export const EVERYDAY = 1 << 0;
/** One of the language's own. */
export const OWN_EVERYDAY = 1 << 1;
/** One of them only where it opens the name. */
export const OPENING = 1 << 2;
const ROOT = 3;

const roomForFlags = makeRoom();
const roomForTraits = makeRoom();
const roomForFlagsById = makeRoom();
const roomForTraitsById = makeRoom();

/** Looks up every word of the text, each distinct one once. The columns are those of the article now read. */
export function lookUpWords(tokens: Tokens, lexicon: Lexicon): Words {
  const { numbers, small, count, id: ids } = tokens;
  const notes = notesFor(lexicon);
  const flagsById = notes.flags.ofEach(tokens, roomForFlagsById(numbers.length));
  const traitsById = notes.traits.ofEach(tokens, roomForTraitsById(numbers.length));
  const flags = roomForFlags(count + 2 * EDGE);
  const traits = roomForTraits(count + 2 * EDGE);
  for (let id = 0; id < numbers.length; id++) {
    const other = small[id] as number;
    if (other >= 0 && other !== id) flagsById[id] = (flagsById[id] as number) | COMMON;
  }
  let isBegun = false;
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const trait = traitsById[id] as number;
    flags[i + EDGE] = flagsById[id] as number;
    traits[i + EDGE] = trait;
    if (isBegun && (trait & LATER) === 0) dropWorld(flags, i - 1);
    isBegun = (trait & PREFIX) !== 0;
  }
  if (isBegun) dropWorld(flags, count - 1);
  for (let at = count + EDGE; at < count + 2 * EDGE; at++) {
    flags[at] = 0;
    traits[at] = 0;
  }
  return { tokens, lexicon, flags, traits, notes, lately: forgetLately() };
}

/** Of nearly every `de` and `the`: what follows goes on with no surface form. */
function dropWorld(flags: Int32Array, i: number): void {
  flags[i + EDGE] = (flags[i + EDGE] as number) & ~WORLD;
}

const notesFor = compiledOnce((lexicon: Lexicon): WordNotes => {
  const roots = notesOf((form) => (rootOf(form, lexicon) << ROOT) | everydayBits(form.lower, lexicon));
  const flagsOf = (form: Form): number => {
    const world = roots.of(form) < 0 ? 0 : WORLD;
    return wordFlags(form.lower, lexicon) | shapeFlags(form.written, form.lower) | world;
  };
  const flags = notesOf(flagsOf);
  const { laterWords } = lexicon;
  const later = notesOf(({ written }) => {
    const word = canonical(written);
    return (laterWords.get(word) ?? 0) | ((laterWords.get(titled(word)) ?? 0) << 16);
  });
  const traits = notesOf((form) => {
    const root = lexicon.nodes[roots.of(form) >> ROOT];
    const isPrefix = root !== undefined && root.senses === null;
    const world = (isPrefix ? PREFIX : 0) | (later.of(form) === 0 ? 0 : LATER);
    return traitsOf(form, flags.of(form), lexicon) | world;
  });
  return { flags, traits, roots, later };
});

/** Whether token i is an everyday word, as bits EVERYDAY, OWN_EVERYDAY and OPENING; those above say nothing of it. */
export function everydayAt({ tokens, notes }: Words, i: number): number {
  return notes.roots.at(tokens, i);
}

function everydayBits(low: string, { tables }: Lexicon): number {
  return (
    (ordinaryWords.has(low) ? EVERYDAY : 0) |
    (tables.ordinary.has(low) ? OWN_EVERYDAY : 0) |
    (openingWords.has(low) ? OPENING : 0)
  );
}

function wordFlags(low: string, lexicon: Lexicon): number {
  const flags = lexicon.flags.get(low);
  if (flags !== undefined) return flags;
  if (!lexicon.tables.gluedRoles || low.length < 8) return 0;
  return lexicon.tails.has(low.slice(-SHORTEST_TAIL)) ? gluedFlags(low, lexicon) : 0;
}

const LONGEST_TAIL = 20;

/** `topadviseur`, `Waterdienst`: a role, a body or a site at the end of a longer word. */
function gluedFlags(low: string, { tables }: Lexicon): number {
  for (let at = Math.max(2, low.length - LONGEST_TAIL); at <= low.length - SHORTEST_TAIL; at++) {
    const tail = low.slice(at);
    if (tables.rolePlurals.has(tail)) return ROLE | PLURAL_ROLE;
    if (tail.length > SHORTEST_TAIL && tables.roles.has(tail)) return ROLE;
    if (tables.bodyTails.has(tail)) return BODY;
    if (tables.siteTails.has(tail)) return SITE;
    if (tables.trades.has(tail) || tables.tradeTails.has(tail)) return TRADE;
  }
  return 0;
}

function shapeFlags(form: string, low: string): number {
  if (form === low) return 0;
  const first = form.charAt(0);
  if (first === first.toLowerCase()) return 0;
  const rest = form.slice(1);
  return rest !== '' && rest !== low.slice(1) ? CAPITAL | ACRONYM : CAPITAL;
}

function rootOf({ written, lower }: Form, { roots, genitives }: Lexicon): number {
  const word = canonical(written);
  if (written === lower) return roots.get(word) ?? -1;
  const root = roots.get(word) ?? roots.get(titled(word));
  if (root !== undefined) return root;
  return word.length >= 4 && word.endsWith('s') ? (genitives.get(word.slice(0, -1)) ?? -1) : -1;
}

/** `ROTTERDAM` as the tables write it. */
function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Flags of token i; 0 outside the text. */
export function flagsAt(words: Words, i: number): number {
  return words.flags[i + EDGE] as number;
}

/** Traits of token i; 0 outside the text. */
export function traitsAt(words: Words, i: number): number {
  return words.traits[i + EDGE] as number;
}

export interface WorldHit {
  /** Token behind its last. */
  readonly last: number;
  readonly senses: readonly Sense[];
}

/** The longest surface form of the world that begins at token i. */
export function worldAt(words: Words, i: number): WorldHit | null {
  if ((flagsAt(words, i) & WORLD) === 0) return null;
  const { at, hits } = words.lately;
  const place = i & (LATELY - 1);
  if (at[place] !== i) {
    at[place] = i;
    hits[place] = lookUpWorld(words, i);
  }
  return hits[place] as WorldHit | null;
}

/** The lower half of a note. */
const LOW = 0xffff;

function lookUpWorld(words: Words, i: number): WorldHit | null {
  const { tokens, lexicon, notes } = words;
  let node = lexicon.nodes[notes.roots.at(tokens, i) >> ROOT];
  let senses: readonly Sense[] | null = null;
  let last = i;
  let at = i;
  while (node) {
    at++;
    if (node.senses && isWhole(words, at)) {
      senses = node.senses;
      last = at;
    }
    if (!node.next || at >= tokens.count) break;
    const word = notes.later.at(tokens, at);
    if (word === 0) break;
    node = node.next.get(word & LOW) ?? node.next.get(word >>> 16);
  }
  return senses && { last, senses };
}

/** A name does not end inside a word: `G7` not inside `G77`, `SP` not inside `SP.A`, `AZ` not inside `AZ&PC`. */
function isWhole(words: Words, last: number): boolean {
  const { tokens } = words;
  if (!isGlued(tokens, last)) return true;
  if (tokens.kind[last] !== MARK_TOKEN) return (traitsAt(words, last - 1) & STOP) !== 0;
  return (traitsAt(words, last) & AMPERSAND) === 0 || !isGlued(tokens, last + 1);
}
