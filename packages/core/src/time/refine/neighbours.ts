// What stands between two candidates.

import { lowerOf, startsParagraph } from '../../text/tokens.ts';
import type { Candidate, Scene } from '../candidate.ts';

/** True when only words of `allowed` stand between a and b, at most `most` of them, and all in one paragraph. */
export function joinedBy(
  { tokens }: Scene,
  [a, b]: readonly [Candidate, Candidate],
  { allowed, most }: { readonly allowed: ReadonlySet<string>; readonly most: number },
): boolean {
  if (b.first - a.last > most) return false;
  for (let i = a.last; i < b.first; i++)
    if (!allowed.has(lowerOf(tokens, i)) || startsParagraph(tokens, i)) return false;
  return !startsParagraph(tokens, b.first);
}

/** True when nothing but white space stands between a and b, and no line ends there. */
export function adjoin({ tokens }: Scene, [a, b]: readonly [Candidate, Candidate]): boolean {
  if (b.first !== a.last || startsParagraph(tokens, b.first)) return false;
  const end = tokens.end[a.last - 1] as number;
  const start = tokens.start[b.first] as number;
  return start - end < 4;
}

/** Each neighbouring pair offered once to `merge`, which gives the one that stands for both, or null. */
export function mergePairs(
  candidates: readonly Candidate[],
  merge: (a: Candidate, b: Candidate) => Candidate | null,
): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const before = out.at(-1);
    const merged = before ? merge(before, candidate) : null;
    if (merged) out[out.length - 1] = merged;
    else out.push(candidate);
  }
  return out;
}
