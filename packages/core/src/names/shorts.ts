// What the names of organisations are called for short.

import { legalForms } from '../world/firms.ts';
import type { Groups } from './groups.ts';
import { mayBeShouted } from './lines.ts';
import { type Group, spotted } from './written.ts';

/** What a name of several words may be called for short: its first word, `Dresdner Bank` for `Dresdner Bank AG`. */
function shortsOf({ words }: Group): readonly (readonly string[])[] {
  const first = words[0] as string;
  const isShouted = mayBeShouted(first) && /^\p{Lu}{4,}$/u.test(first);
  const hasStem = words.length > 2 && isLegal(words);
  if (!isShouted && !hasStem) return [[first]];
  const stem = hasStem ? [words.slice(0, -1)] : [];
  const quiet = isShouted ? [[first.charAt(0) + first.slice(1).toLowerCase()]] : [];
  return [...stem, [first], ...quiet];
}

/** True for the name of a firm that ends in what it is in law. */
export function isLegal(words: readonly string[]): boolean {
  return legalForms.has(words.at(-1)?.toLowerCase() ?? '');
}

/** Tells organisations what they may be called for short, and marks the names that are. */
export function markShortNames({ list, written }: Groups): void {
  for (let i = 0; i < list.length; i++) {
    const group = list[i] as Group;
    if (group.words.length < 2 || group.unsure || group.kind !== 'organisation') continue;
    const shorts = shortsOf(group);
    group.shorts = shorts;
    for (let s = 0; s < shorts.length; s++) {
      const lone = spotted(written, shorts[s] as readonly string[]);
      if (lone && lone !== group && !lone.isPerson) lone.isShort = true;
    }
  }
}
