// The words of one article, each distinct one looked up once.

import { formOf, isGlued, type Tokens } from '../text/tokens.ts';
import type { Sense } from '../world/gazetteer.ts';
import {
  ACRONYM,
  BODY,
  CAPITAL,
  COMMON,
  canonical,
  type Lexicon,
  PLURAL_ROLE,
  ROLE,
  SHORTEST_TAIL,
  SITE,
  type SurfaceNode,
  TRADE,
} from './lexicon.ts';

export interface Words {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Flags by vocabulary id. */
  readonly flags: Int32Array;
  /** Where a surface form of the world may begin, by vocabulary id. */
  readonly roots: readonly (SurfaceNode | null)[];
  /** The form the world tables would use, by vocabulary id. */
  readonly forms: readonly string[];
}

/** Looks up every distinct word of the text. */
export function lookUpWords(tokens: Tokens, lexicon: Lexicon): Words {
  const { vocabulary, lower } = tokens;
  const count = vocabulary.length;
  const written = new Set(vocabulary);
  const flags = new Int32Array(count);
  const roots: (SurfaceNode | null)[] = new Array(count).fill(null);
  const forms: string[] = new Array(count).fill('');
  for (let id = 0; id < count; id++) {
    const form = vocabulary[id] as string;
    const low = lower[id] as string;
    const word = isAscii(form) ? form : canonical(form);
    forms[id] = word;
    flags[id] = wordFlags(low, lexicon) | shapeFlags(form, low);
    if (form !== low && written.has(low)) flags[id] = (flags[id] as number) | COMMON;
    roots[id] = form === low ? (lexicon.roots.get(word) ?? null) : rootOf(word, lexicon);
  }
  return { tokens, lexicon, flags, roots, forms };
}

function isAscii(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) > 127) return false;
  return true;
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
    if (tables.trades.has(tail)) return TRADE;
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

function rootOf(word: string, { roots, tables }: Lexicon): SurfaceNode | null {
  const root = roots.get(word) ?? roots.get(titled(word));
  if (root) return root;
  if (!tables.gluedGenitive || word.length < 4 || !word.endsWith('s')) return null;
  const owner = roots.get(word.slice(0, -1));
  const name = owner?.senses?.find(({ form }) => form === 'name');
  return name ? { next: new Map(), senses: [name] } : null;
}

/** `ROTTERDAM` as the tables write it. */
function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Flags of token i; 0 outside the text. */
export function flagsAt(words: Words, i: number): number {
  return words.flags[words.tokens.id[i] as number] ?? 0;
}

export interface WorldHit {
  /** Token behind its last. */
  readonly last: number;
  readonly senses: readonly Sense[];
}

/** The longest surface form of the world that begins at token i. */
export function worldAt(words: Words, i: number): WorldHit | null {
  let node: SurfaceNode | null | undefined = words.roots[words.tokens.id[i] as number];
  let hit: WorldHit | null = null;
  let at = i;
  while (node) {
    at++;
    if (node.senses && isWhole(words, at)) hit = { last: at, senses: node.senses };
    if (node.next.size === 0) break;
    const form = words.forms[words.tokens.id[at] as number] ?? '';
    node = node.next.get(form) ?? node.next.get(titled(form));
  }
  return hit;
}

/** A name does not end inside a word: `G7` not inside `G77`, `SP` not inside `SP.A`. */
function isWhole({ tokens }: Words, last: number): boolean {
  return !isGlued(tokens, last) || tokens.kind[last] === 3 || formOf(tokens, last - 1) === '.';
}
