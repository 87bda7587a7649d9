// Where names stand: each mention's tokens, and the preposition it hangs on, worked out once for an article.

import type { Entity, Mention } from '../mention.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';

/** A mention with its tokens, `first` to `last`, end exclusive. */
export interface Standing extends Clause {
  readonly mention: Mention;
  readonly entity: Entity;
  /** The token of the preposition it may hang on; NOT_ASKED before it is first asked for (locative.ts). */
  preposition: number;
  /** Whether it says where; null before it is first asked for. */
  isLocative: boolean | null;
}

export const NOT_ASKED = -9;

/** Where a dateline stands, and its town. */
export interface Dateline extends Span {
  readonly town: Standing;
}

/** The mention of that index among the article's names. */
export function standingAt(scene: Scene, index: number): Standing {
  const { standing } = scene.memo;
  const known = standing[index];
  if (known) return known;
  const mention = scene.names.mentions[index] as Mention;
  const entity = scene.names.entities[mention.entity] as Entity;
  const { tokens } = scene.article;
  const first = tokenAt(tokens, mention.start);
  let last = first + 1;
  while ((tokens.end[last - 1] as number) < mention.end) last++;
  const made = { mention, entity, first, last, preposition: NOT_ASKED, isLocative: null };
  standing[index] = made;
  return made;
}

/** Mentions inside the tokens of `clause`, in reading order. */
export function standingIn(scene: Scene, { first, last }: Clause): Standing[] {
  const { tokens } = scene.article;
  const end = tokens.end[last - 1] as number;
  const found = startingFrom(scene, tokens.start[first] as number, end);
  while ((found.at(-1)?.mention.end ?? 0) > end) found.pop();
  return found;
}

/** Mentions that share a code unit with `span`, in reading order. */
export function standingOver(scene: Scene, { start, end }: Span): Standing[] {
  const { mentions } = scene.names;
  const index = firstFrom(mentions, start);
  const before = mentions[index - 1];
  const found = before && before.end > start ? [standingAt(scene, index - 1)] : [];
  for (let i = index; i < mentions.length && (mentions[i] as Mention).start < end; i++)
    found.push(standingAt(scene, i));
  return found;
}

/** Mentions that share a code unit with token i; none when it is outside the text. */
export function standingOn(scene: Scene, i: number): Standing[] {
  const { start, end } = scene.article.tokens;
  if (i < 0 || i >= scene.article.tokens.count) return [];
  return standingOver(scene, { start: start[i] as number, end: end[i] as number });
}

/** The first mention that begins at token i; null when none does. */
export function namedAt(scene: Scene, i: number): Standing | null {
  const { tokens } = scene.article;
  if (i < 0 || i >= tokens.count) return null;
  const { mentions } = scene.names;
  const start = tokens.start[i] as number;
  const index = firstFrom(mentions, start);
  return mentions[index]?.start === start ? standingAt(scene, index) : null;
}

function startingFrom(scene: Scene, start: number, end: number): Standing[] {
  const { mentions } = scene.names;
  const found: Standing[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    if ((mentions[i] as Mention).start >= end) break;
    found.push(standingAt(scene, i));
  }
  return found;
}
