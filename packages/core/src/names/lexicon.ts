// A language's words around names, each as one set of flags, with the world's surface forms beside them.

import { compiledOnce } from '../text/compiled.ts';
import { wordsIn } from '../text/draft.ts';
import { legalForms } from '../world/firms.ts';
import { firstNames } from '../world/first-names.ts';
import { type Sense, surfacesOf } from '../world/gazetteer.ts';
import type { NameTables } from './tables.ts';

/** What is known of a word. Modules take constants of their own from it (text/notes.ts). */
export const FLAG = {
  CAPITAL: 1 << 0,
  FUNCTION: 1 << 1,
  CALENDAR: 1 << 2,
  PARTICLE: 1 << 3,
  DETERMINER: 1 << 4,
  POSSESSIVE: 1 << 5,
  TITLE: 1 << 6,
  ROLE: 1 << 7,
  LEADER: 1 << 8,
  COLLEAGUE: 1 << 9,
  MODIFIER: 1 << 10,
  ROLE_LINK: 1 << 11,
  PORTFOLIO: 1 << 12,
  CONJUNCTION: 1 << 13,
  FIRST_NAME: 1 << 14,
  BODY: 1 << 15,
  LONELY_BODY: 1 << 16,
  BODY_LINK: 1 << 17,
  ADMINISTRATION: 1 << 18,
  SITE: 1 << 19,
  SETTLEMENT: 1 << 20,
  DIRECTION: 1 << 21,
  LOCATIVE: 1 << 22,
  WEAK_LOCATIVE: 1 << 23,
  /** A word beside the name of a firm. */
  TRADE: 1 << 24,
  SPEECH: 1 << 25,
  /** All capitals, or capitals inside: written like an acronym. */
  ACRONYM: 1 << 26,
  /** Its lower-case form occurs in the same article. */
  COMMON: 1 << 27,
  PLURAL_ROLE: 1 << 28,
  DEFINITE: 1 << 29,
  THING: 1 << 30,
  /** A surface form of the world may begin here. */
  WORLD: 1 << 31,
} as const;

/** One step of the world's surface forms, word by word. */
export interface SurfaceNode {
  /** The steps behind it by the number of the next word; null when none is. */
  next: Map<number, SurfaceNode> | null;
  senses: readonly Sense[] | null;
}

export interface Lexicon {
  readonly tables: NameTables;
  /** Flags by lower-case word. */
  readonly flags: ReadonlyMap<string, number>;
  /** The last letters of every word that may be the tail of a longer one. */
  readonly tails: ReadonlySet<string>;
  /** The steps that first words of the world's surface forms lead to. */
  readonly nodes: readonly SurfaceNode[];
  /** Words behind the first in any of them, numbered from 1. */
  readonly laterWords: ReadonlyMap<string, number>;
  /** Places in `nodes` by first word as written. */
  readonly roots: ReadonlyMap<string, number>;
  /** Places in `nodes` by the word that a genitive ends on its `s`; empty where genitives are not glued. */
  readonly genitives: ReadonlyMap<string, number>;
}

/** The lexicon of a language, made once. */
export const lexiconOf = compiledOnce(
  (tables: NameTables): Lexicon => ({
    tables,
    flags: flagWords(tables),
    tails: tailsOf(tables),
    ...placeRoots(tables),
  }),
);

/** How many letters the shortest tail has. */
export const SHORTEST_TAIL = 4;

function tailsOf({ roles, rolePlurals, bodyTails, siteTails, trades, tradeTails }: NameTables): Set<string> {
  const words = [...roles, ...rolePlurals, ...bodyTails, ...siteTails, ...trades, ...tradeTails];
  return new Set(words.map((word) => word.slice(-SHORTEST_TAIL)));
}

function flagWords(tables: NameTables): Map<string, number> {
  const flags = new Map<string, number>();
  for (const [words, flag] of listsOf(tables))
    for (const word of words) {
      const lower = word.toLowerCase();
      flags.set(lower, (flags.get(lower) ?? 0) | flag);
    }
  return flags;
}

/** Words that are listed, with the flags of each list. */
function listsOf(tables: NameTables): readonly (readonly [ReadonlySet<string>, number])[] {
  return [
    [tables.functionWords, FLAG.FUNCTION],
    [tables.calendar, FLAG.CALENDAR],
    [tables.particles, FLAG.PARTICLE],
    [tables.determiners, FLAG.DETERMINER],
    [tables.definite, FLAG.DEFINITE],
    [tables.possessives, FLAG.POSSESSIVE],
    [tables.titles, FLAG.TITLE],
    [tables.roles, FLAG.ROLE],
    [tables.rolePlurals, FLAG.ROLE | FLAG.PLURAL_ROLE],
    [tables.leaders, FLAG.LEADER | FLAG.ROLE],
    [tables.leaderWords, FLAG.LEADER | FLAG.ROLE],
    [tables.colleagues, FLAG.COLLEAGUE],
    [tables.roleModifiers, FLAG.MODIFIER],
    [tables.roleLinks, FLAG.ROLE_LINK],
    [tables.portfolios, FLAG.PORTFOLIO],
    [tables.conjunctions, FLAG.CONJUNCTION],
    [tables.firstNames, FLAG.FIRST_NAME],
    [firstNames, FLAG.FIRST_NAME],
    [tables.bodies, FLAG.BODY],
    [legalForms, FLAG.BODY],
    [tables.lonelyBodies, FLAG.LONELY_BODY],
    [tables.bodyLinks, FLAG.BODY_LINK],
    [tables.administrations, FLAG.ADMINISTRATION],
    [tables.things, FLAG.THING],
    [tables.trades, FLAG.TRADE],
    [tables.sites, FLAG.SITE],
    [tables.settlements, FLAG.SETTLEMENT],
    [tables.directions, FLAG.DIRECTION],
    [tables.locatives, FLAG.LOCATIVE],
    [tables.weakLocatives, FLAG.WEAK_LOCATIVE],
    [tables.speech, FLAG.SPEECH],
  ];
}

function placeRoots(tables: NameTables): Pick<Lexicon, 'nodes' | 'laterWords' | 'roots' | 'genitives'> {
  const laterWords = new Map<string, number>();
  const surfaces = rootSurfaces(tables, laterWords);
  const nodes = [...surfaces.values()];
  const roots = new Map([...surfaces.keys()].map((word, place) => [word, place]));
  const genitives = new Map<string, number>();
  for (const [word, { senses }] of tables.gluedGenitive ? surfaces : []) {
    const name = senses?.find(({ form }) => form === 'name');
    if (name) genitives.set(word, nodes.push({ next: null, senses: [name] }) - 1);
  }
  return { nodes, laterWords, roots, genitives };
}

function rootSurfaces(
  { language, adjectiveEndings, cityEndings }: NameTables,
  laterWords: Map<string, number>,
): Map<string, SurfaceNode> {
  const roots = new Map<string, SurfaceNode>();
  const inflect = {
    adjective: (word: string) => replaceEnding(word, adjectiveEndings),
    city: (name: string) => (/[ '-]/.test(name) ? [] : replaceEnding(name, cityEndings)),
  };
  for (const [surface, senses] of surfacesOf(language, inflect)) {
    const [head, ...rest] = wordsIn(surface).map(canonical);
    if (head === undefined) continue;
    let node = step(roots, head);
    for (const word of rest) {
      const number = laterWords.get(word) ?? laterWords.size + 1;
      laterWords.set(word, number);
      node.next ??= new Map();
      node = step(node.next, number);
    }
    node.senses = senses;
  }
  return roots;
}

function replaceEnding(word: string, endings: readonly (readonly [string, string])[]): string[] {
  const fit = endings.find(([ending]) => word.endsWith(ending));
  return fit ? [word.slice(0, word.length - fit[0].length) + fit[1]] : [];
}

function step<Word>(level: Map<Word, SurfaceNode>, word: Word): SurfaceNode {
  const known = level.get(word);
  if (known) return known;
  const node: SurfaceNode = { next: null, senses: null };
  level.set(word, node);
  return node;
}

/** A written form as the tables write it: composed letters, one kind of apostrophe. */
export function canonical(form: string): string {
  return form === '’' ? "'" : form.normalize('NFC');
}
