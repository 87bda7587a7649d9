// What the names of organisations are called for short.

import { legalForms } from '../world/firms.ts';
import type { Group, Groups } from './groups.ts';

/** What a name of several words may be called for short: its first word, `Dresdner Bank` for `Dresdner Bank AG`. */
export function shortsOf({ words }: Group): readonly string[] {
  const [first = ''] = words;
  const quiet = /^\p{Lu}{4,}$/u.test(first) ? [first.charAt(0) + first.slice(1).toLowerCase()] : [];
  const stem = isLegal(words) && words.length > 2 ? [words.slice(0, -1).join(' ')] : [];
  return [...stem, first, ...quiet];
}

/** True for the name of a firm that ends in what it is in law. */
export function isLegal(words: readonly string[]): boolean {
  return legalForms.has(words.at(-1)?.toLowerCase() ?? '');
}

/** Marks the names by which an organisation of the article may go: the first words of longer ones. */
export function markShortNames({ list, of }: Groups): void {
  for (let i = 0; i < list.length; i++) {
    const group = list[i] as Group;
    if (group.words.length < 2 || group.unsure || group.kind !== 'organisation') continue;
    for (const name of shortsOf(group)) {
      const lone = of(name);
      if (lone && lone !== group && !lone.isPerson) lone.isShort = true;
    }
  }
}
