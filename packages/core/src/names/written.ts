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
  /** What it may be called for short, where it is an organisation of several words; null otherwise. */
  shorts: readonly (readonly string[])[] | null;
  /** True when an organisation of the article may go by it. */
  isShort: boolean;
  /** True when it is the end or the beginning of a full name. */
  isEnd: boolean;
  /** True when it is wholly people's. */
  isTaken: boolean;
  /** Whom it can mean: those whose full name it ends or begins; null for nobody. */
  bearers: PersonDraft[] | null;
}

/** `place`: where it stands in the list; `next`: the group behind it in its chain. */
export type Growing = { -readonly [Field in keyof Group]: Group[Field] } & {
  place: number;
  next: Growing | null;
};

/** The spots of a group that has none, or none any more. */
export const noSpots: readonly NameSpot[] = [];

/** Every name written in an article. */
export interface Written {
  /** The first of each chain: those of one chain have ends that look alike. */
  readonly chains: (Growing | null)[];
  count: number;
  /** By their words in one; null while they are so few that a chain has one or two, which needs no such string. */
  byKey: Map<string, Growing> | null;
}

const CHAINS = 64;
const FEW = 128;

export function nothingWritten(): Written {
  return { chains: new Array<Growing | null>(CHAINS).fill(null), count: 0, byKey: null };
}

/** The group of a name; undefined when nothing was ever written so. */
export function groupAs({ chains, byKey }: Written, words: readonly string[]): Growing | undefined {
  if (byKey) return byKey.get(keyOf(words));
  let group = chains[chainOf(words)];
  while (group && !areSame(group.words, words)) group = group.next;
  return group ?? undefined;
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
  const chain = chainOf(words);
  const group = newGroup(words, written.chains[chain] ?? null);
  written.chains[chain] = group;
  if (++written.count > FEW) written.byKey ??= mapOf(written);
  written.byKey?.set(keyOf(words), group);
  return group;
}

function mapOf({ chains }: Written): Map<string, Growing> {
  const byKey = new Map<string, Growing>();
  for (const first of chains)
    for (let group = first; group; group = group.next) byKey.set(keyOf(group.words), group);
  return byKey;
}

function chainOf(words: readonly string[]): number {
  const head = words[0] as string;
  const last = words[words.length - 1] as string;
  return (last.charCodeAt(0) + last.length * 5 + head.length * 11) & (CHAINS - 1);
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

function newGroup(words: readonly string[], next: Growing | null): Growing {
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
    shorts: null,
    place: -1,
    next,
  };
}
