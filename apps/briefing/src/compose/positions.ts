// Who wants what across articles: each position once with all who tell it, and what somebody said before beside what they say now.

import type { Language, World } from '@runup/core';
import type { Evidence, PartyPositions, Story, StoryPosition } from '../model/edition.ts';
import { fold } from './fold.ts';

interface Told {
  readonly position: StoryPosition;
  readonly language: string | null;
  /** Newest day of publication; empty when nobody knows. */
  readonly day: string;
}

export interface PositionOptions {
  /** Code of the readers' language. */
  readonly language: string;
  readonly world: World;
  /** What articles are read in. */
  readonly languages: readonly Language[];
}

/** `stories` are the newest first; so are parties, by their newest position, and each one's positions. */
export function positionsOf(stories: readonly Story[], options: PositionOptions): readonly PartyPositions[] {
  const byParty = new Map<string, Told[]>();
  for (const { positions, language, published } of stories)
    for (const position of positions) {
      const key = keyOf(position.who, language, options.world);
      const told = byParty.get(key) ?? [];
      byParty.set(key, told);
      told.push({ position, language, day: published?.to ?? '' });
    }
  return [...byParty.values()].map((told) => partyOf(told, options));
}

/** The same in every language for what is a name and nothing more; a capital stands for its country. */
function keyOf(who: string, language: string | null, world: World): string {
  if (world.translate(who, 'en', language) === null) return fold(who);
  const [key = fold(who)] = world.keysIn(who, language);
  return world.governmentOf(key) ?? key;
}

function partyOf(told: readonly Told[], options: PositionOptions): PartyPositions {
  const { language, world } = options;
  const own = told.find((one) => one.language === language) ?? told[0];
  const who = own?.position.who ?? '';
  const name = own?.language === language ? who : (world.translate(who, language, own?.language) ?? who);
  const groups: Told[][] = [];
  for (const one of told) {
    const same = groups.find(([first]) => first !== undefined && isSame(first, one, options));
    if (same) same.push(one);
    else groups.push([one]);
  }
  return { who: name, positions: groups.flatMap(positionOf) };
}

function positionOf(group: readonly Told[]) {
  return group.slice(0, 1).map(({ position: { several, kind, text }, language }) => ({
    several,
    kind,
    text,
    language,
    evidence: onePerArticle(group.map(({ position }) => position.evidence)),
  }));
}

function onePerArticle(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((one, i) => evidence.findIndex(({ article }) => article === one.article) === i);
}

/** Of the shorter of two positions in one language so much stands in the other. */
const alike = 0.75;

function isSame(
  { position: a, language }: Told,
  { position: b, language: other }: Told,
  { languages }: PositionOptions,
): boolean {
  if (a.kind !== b.kind || language !== other) return false;
  const signs = languages.find(({ code }) => code === language)?.events.signs;
  const [one, two] = [wordsOf(a.text), wordsOf(b.text)];
  const differs = (word: string) => /\d/u.test(word) || (signs?.negation.includes(word) ?? false);
  if ([...one].some((word) => differs(word) && !two.has(word))) return false;
  if ([...two].some((word) => differs(word) && !one.has(word))) return false;
  const [some, others] = [weightyOf(one), weightyOf(two)];
  const shared = some.filter((word) => others.includes(word)).length;
  return shared > 0 && shared >= alike * Math.min(some.length, others.length);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Words that carry what is meant are long, or numbers. */
function weightyOf(words: ReadonlySet<string>): readonly string[] {
  const weighty = [...words].filter((word) => word.length > 3 || /\d/u.test(word));
  return weighty.length > 0 ? weighty : [...words];
}
