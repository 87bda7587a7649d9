// The tense of the clause that a candidate stands in, with the words beside it that tell the direction themselves.

import { type ClauseTense, tenseAround } from '../text/tense.ts';
import { formOf, isGlued, lowerOf, startsParagraph, tokenBefore, tokenBehind } from '../text/tokens.ts';
import type { Candidate, Scene } from './candidate.ts';

export type TenseOf = (candidate: Candidate) => ClauseTense;

/** Each candidate is asked for once. The days of one list (`op 9 en 10 januari`) share the tense of its clause. */
export function tenseReader({ tokens, tables }: Scene, candidates: readonly Candidate[]): TenseOf {
  const lists = listsOf(candidates, tokens);
  const ends = new Set(candidates.map(({ last }) => last));
  const known = new Map<number, ClauseTense>();
  return (candidate) => {
    const found = known.get(candidate.first);
    if (found) return found;
    const stretch = lists.get(candidate.first) ?? candidate;
    const scene = { tokens, tables };
    const closes = ends.has(candidate.first - 1) && !startsParagraph(tokens, candidate.first - 1);
    const cue =
      cueBefore(scene, candidate, closes) ?? (stretch === candidate ? null : cueBefore(scene, stretch));
    const isOwner = owns(scene, candidate);
    const around = cue ?? tenseAround(tokens, isOwner ? behindNoun(stretch) : stretch, tables.tense);
    const tense = isOwner && around !== 'future' ? 'past' : around;
    known.set(candidate.first, tense);
    return tense;
  };
}

/** `Friday's vote follows a row`: what is named by its day has been, unless a verb of the future says otherwise. */
function owns({ tokens, tables: { joints } }: Scene, { last }: Stretch): boolean {
  const owns = joints.owner.has(lowerOf(tokens, last)) && joints.owner.has(lowerOf(tokens, last + 1));
  const isWritten = isGlued(tokens, last + 1) && formOf(tokens, last) !== formOf(tokens, last + 1);
  return owns && isWritten && [last, last + 1, last + 2].every((i) => tokenBehind(tokens, i) === i);
}

/** What a day owns is a noun, also where it looks like a verb: `Monday's debate will be …`. */
function behindNoun({ first, last }: Stretch): Stretch {
  return { first, last: last + OWNED };
}

/** In tokens: the apostrophe, its `s`, the noun. */
const OWNED = 3;

/** `closes`: it stands behind another one and a word between them, which is then the word of a range. */
function cueBefore(
  { tokens, tables: { beside } }: Scene,
  { first }: Stretch,
  closes = false,
): ClauseTense | null {
  const before = lowerOf(tokens, tokenBefore(tokens, first));
  if (beside.ahead.has(before) && !closes) return 'future';
  if (beside.behind.has(before)) return 'past';
  if (!beside.toward.has(before)) return null;
  for (let i = first - 2; i > Math.max(0, first - MOVE_REACH); i--) {
    const word = lowerOf(tokens, i);
    if (word === '.' || startsParagraph(tokens, i + 1)) return null;
    if (beside.moved.has(word)) return 'future';
  }
  return null;
}

/** In tokens: `moved from 28 April to 2 June`. */
const MOVE_REACH = 14;

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function isDay({ meaning }: Candidate): boolean {
  return meaning.kind === 'calendar' && meaning.day !== null && meaning.year.kind !== 'year';
}

function isClock({ meaning }: Candidate): boolean {
  return meaning.kind === 'clock';
}

/** Between two days of one list stand at most so many tokens (`en`, `tot en met`). */
const BETWEEN = 3;

/** A blank line stands between. */
function partedFrom(before: Stretch, { first }: Stretch, tokens: Scene['tokens']): boolean {
  for (let i = before.last; i <= first; i++) if (startsParagraph(tokens, i)) return true;
  return false;
}

/** Where the list begins and ends that a candidate belongs to, by the candidate's first token. */
function listsOf(candidates: readonly Candidate[], tokens: Scene['tokens']): Map<number, Stretch> {
  const lists = new Map<number, Stretch>();
  let members: Candidate[] = [];
  const close = (): void => {
    const [first, last] = [members[0], members.at(-1)];
    if (first && last && first !== last)
      for (const member of members) lists.set(member.first, { first: first.first, last: last.last });
  };
  for (const candidate of candidates) {
    const before = members.at(-1);
    const near = before !== undefined && candidate.first - before.last <= BETWEEN;
    const alike = before?.rule === candidate.rule && isDay(candidate);
    const continues =
      near && !partedFrom(before, candidate, tokens) && (alike || (isClock(before) && isClock(candidate)));
    if (!continues) {
      close();
      members = [];
    }
    members.push(candidate);
  }
  close();
  return lists;
}
