// A language's words around names, each as one set of flags, with the world's surface forms beside them.
// Who tests flags or traits in every sentence takes them as constants of its own (`const { BODY } = lexicon`): the engine
// does not see through those of another file, it loads and checks them at each use.

import { compiledOnce } from '../text/compiled.ts';
import { wordsIn } from '../text/draft.ts';
import { legalForms } from '../world/firms.ts';
import { type Sense, surfacesOf } from '../world/gazetteer.ts';
import type { NameTables } from './tables.ts';

export const CAPITAL = 1 << 0;
export const FUNCTION = 1 << 1;
export const CALENDAR = 1 << 2;
export const PARTICLE = 1 << 3;
export const DETERMINER = 1 << 4;
export const POSSESSIVE = 1 << 5;
export const TITLE = 1 << 6;
export const ROLE = 1 << 7;
export const LEADER = 1 << 8;
export const COLLEAGUE = 1 << 9;
export const MODIFIER = 1 << 10;
export const ROLE_LINK = 1 << 11;
export const PORTFOLIO = 1 << 12;
export const CONJUNCTION = 1 << 13;
export const FIRST_NAME = 1 << 14;
export const BODY = 1 << 15;
export const LONELY_BODY = 1 << 16;
export const BODY_LINK = 1 << 17;
export const ADMINISTRATION = 1 << 18;
export const SITE = 1 << 19;
export const SETTLEMENT = 1 << 20;
export const DIRECTION = 1 << 21;
export const LOCATIVE = 1 << 22;
export const WEAK_LOCATIVE = 1 << 23;
/** A word beside the name of a firm. */
export const TRADE = 1 << 24;
export const SPEECH = 1 << 25;
/** All capitals, or capitals inside: written like an acronym. */
export const ACRONYM = 1 << 26;
/** Its lower-case form occurs in the same article. */
export const COMMON = 1 << 27;
export const PLURAL_ROLE = 1 << 28;
export const DEFINITE = 1 << 29;
export const THING = 1 << 30;
/** A surface form of the world may begin here. */
export const WORLD = 1 << 31;

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

function tailsOf({ roles, rolePlurals, bodyTails, siteTails, trades }: NameTables): Set<string> {
  const words = [...roles, ...rolePlurals, ...bodyTails, ...siteTails, ...trades];
  return new Set(words.map((word) => word.slice(-SHORTEST_TAIL)));
}

function flagWords(tables: NameTables): Map<string, number> {
  const flags = new Map<string, number>();
  const mark = (words: ReadonlySet<string>, flag: number): void => {
    for (const word of words) {
      const lower = word.toLowerCase();
      flags.set(lower, (flags.get(lower) ?? 0) | flag);
    }
  };
  mark(tables.functionWords, FUNCTION);
  mark(tables.calendar, CALENDAR);
  mark(tables.particles, PARTICLE);
  mark(tables.determiners, DETERMINER);
  mark(tables.definite, DEFINITE);
  mark(tables.possessives, POSSESSIVE);
  mark(tables.titles, TITLE);
  mark(tables.roles, ROLE);
  mark(tables.rolePlurals, ROLE | PLURAL_ROLE);
  mark(tables.leaders, LEADER | ROLE);
  mark(tables.leaderWords, LEADER | ROLE);
  mark(tables.colleagues, COLLEAGUE);
  mark(tables.roleModifiers, MODIFIER);
  mark(tables.roleLinks, ROLE_LINK);
  mark(tables.portfolios, PORTFOLIO);
  mark(tables.conjunctions, CONJUNCTION);
  mark(tables.firstNames, FIRST_NAME);
  mark(tables.bodies, BODY);
  mark(legalForms, BODY);
  mark(tables.lonelyBodies, LONELY_BODY);
  mark(tables.bodyLinks, BODY_LINK);
  mark(tables.administrations, ADMINISTRATION);
  mark(tables.things, THING);
  mark(tables.trades, TRADE);
  mark(tables.sites, SITE);
  mark(tables.settlements, SETTLEMENT);
  mark(tables.directions, DIRECTION);
  mark(tables.locatives, LOCATIVE);
  mark(tables.weakLocatives, WEAK_LOCATIVE);
  mark(tables.speech, SPEECH);
  return flags;
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
