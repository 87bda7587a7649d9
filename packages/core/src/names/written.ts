// Every name written in an article, found by its words.

import type { EntityKind } from '../mention.ts';
import type { PersonDraft } from './drafts.ts';
import { type NameSpot, noVotes, type Votes } from './spot.ts';

/** All spots of one written name, with what the article shows of it while it is joined. */
export interface Group {
  readonly words: readonly string[];
  readonly spots: readonly NameSpot[];
  readonly votes: Votes;
  /** True when its capital says nothing anywhere: each time a sentence's first word, or in a headline. */
  readonly unsure: boolean;
  /** True when the world knows a firm of that name and nothing here says that it is a person. */
  readonly firm: boolean;
  /** What it names by its own votes; null when nothing tells. */
  readonly kind: EntityKind | null;
  /** True when an office, an age or a first name says so; what a firm does as well (`says`) tells nothing. */
  readonly isPerson: boolean;
  /** What the article shows of the name before names are parted; bits of `parting.ts`. */
  shown: number;
  /** True when an organisation of the article may go by it. */
  isShort: boolean;
  /** True when it is the end or the beginning of a full name. */
  isEnd: boolean;
  /** True when it is wholly people's. */
  isTaken: boolean;
  /** Whom it can mean: those whose full name it ends or begins; null for nobody. */
  bearers: PersonDraft[] | null;
}

/** `place`: where it stands in the list. */
export type Growing = { -readonly [Field in keyof Group]: Group[Field] } & { place: number };

/** The spots of a group that has none, or none any more. */
export const noSpots: readonly NameSpot[] = [];

/** Every name written in an article. */
export interface Written {
  readonly groups: Growing[];
  /** A number made of the words of each: two names seldom have the same. */
  readonly codes: number[];
  /** By their words in one; null while they are so few that all are gone through, which needs no such string. */
  byKey: Map<string, Growing> | null;
}

export function nothingWritten(): Written {
  return { groups: [], codes: [], byKey: null };
}

const FEW = 64;

/** The group of a name; undefined when nothing was ever written so. */
export function groupAs(written: Written, words: readonly string[]): Growing | undefined {
  return written.byKey ? written.byKey.get(keyOf(words)) : findFew(written, words, codeOf(words));
}

/** The same; undefined as well when it has no spots. */
export function spotted(written: Written, words: readonly string[]): Growing | undefined {
  const group = groupAs(written, words);
  return group && group.spots !== noSpots ? group : undefined;
}

/** The group of a name; it may have no spots yet, or none any more. */
export function groupOf(written: Written, words: readonly string[]): Growing {
  const known = groupAs(written, words);
  if (known) return known;
  const group = newGroup(words);
  written.codes.push(codeOf(words));
  if (written.groups.push(group) > FEW)
    written.byKey ??= new Map(written.groups.map((one) => [keyOf(one.words), one]));
  written.byKey?.set(keyOf(words), group);
  return group;
}

function findFew({ groups, codes }: Written, words: readonly string[], code: number): Growing | undefined {
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] !== code) continue;
    const group = groups[i] as Growing;
    if (areSame(group.words, words)) return group;
  }
  return undefined;
}

/** A number of so many bits is kept in an array as it is. */
const SMALL = 0x3fffffff;

function codeOf(words: readonly string[]): number {
  let code = words.length;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const ends = (word.charCodeAt(0) << 6) + word.charCodeAt(word.length - 1);
    code = (Math.imul(code, 31) + (word.length << 12) + ends) & SMALL;
  }
  return code;
}

export function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The words of a name in one. */
export function keyOf(words: readonly string[]): string {
  return words.length === 1 ? (words[0] as string) : words.join(' ');
}

function newGroup(words: readonly string[]): Growing {
  return {
    words,
    spots: noSpots,
    votes: noVotes,
    unsure: true,
    firm: false,
    kind: null,
    isPerson: false,
    shown: 0,
    isShort: false,
    isEnd: false,
    isTaken: false,
    bearers: null,
    place: -1,
  };
}
