// Who meets, by rank, and which round it is: what tells two meetings of the same parties apart in every language.

import type { Names } from '../mention.ts';
import { compiledOnce } from '../text/compiled.ts';
import { listed } from '../text/listed.ts';
import { type PhraseBook, phraseBook } from '../text/phrases.ts';
import { lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { firstRole, RANK, ROUND } from './roles.ts';
import type { EventPlace, Party, Scene } from './scene.ts';
import type { EventFamily, EventLevel, EventTables } from './tables.ts';

export interface Rank {
  /** Null when no word says it, or words of two ranks. */
  readonly level: EventLevel | null;
  /** `1` for the first round; null when none is counted. */
  readonly round: number | null;
}

interface Lexicon {
  readonly people: PhraseBook<EventLevel | 'none'>;
  readonly events: PhraseBook<EventLevel>;
}

/** From the words of the event's clause: people say more than the name of the event (`a summit of ministers`). */
export function rankIn(
  scene: Scene,
  { clause, family }: { readonly clause: Clause; readonly family: EventFamily },
): Rank {
  const round = roundIn(scene, clause);
  if (family !== 'meeting' && family !== 'visit') return { level: null, round };
  const { people, events } = lexiconOf(scene.tables);
  const named = hitsIn(scene, people, clause);
  const levels = (named.length > 0 ? named : hitsIn(scene, events, clause)).filter(
    (level) => level !== 'none',
  );
  return { level: levels.length === 1 ? (levels[0] ?? null) : null, round };
}

/** The countries that vote: elections of one day in two countries are two. Empty for what is no vote. */
export function votersOf(
  { entities }: Names,
  { family, parties, place }: { family: EventFamily; parties: readonly Party[]; place: EventPlace | null },
): readonly string[] {
  if (family !== 'vote') return [];
  const voters: string[] = [];
  for (const one of [...parties, place]) {
    const entity = entities[one?.entity ?? -1];
    if (entity?.world && entity.world === entity.country) voters.push(entity.world);
  }
  return voters;
}

/** Each once. */
function hitsIn<Value>(scene: Scene, book: PhraseBook<Value>, { first, last }: Clause): Value[] {
  const hits: Value[] = [];
  for (let i = firstRole(scene, { first, last }, RANK); i >= 0; ) {
    const hit = book.at(scene.article.tokens, i);
    if (hit && hit.last <= last && !hits.includes(hit.value)) hits.push(hit.value);
    i = firstRole(scene, { first: hit?.last ?? i + 1, last }, RANK);
  }
  return hits;
}

/** `de tweede ronde`, `the second round`, `round two`. */
function roundIn(scene: Scene, { first, last }: Clause): number | null {
  const { tokens } = scene.article;
  const { rounds, counts } = scene.tables;
  const i = firstRole(scene, { first, last }, ROUND);
  if (i < 0) return null;
  const before = listed(rounds.ordinals, lowerOf(tokens, i - 1));
  const behind = i + 1 < last ? listed(counts, lowerOf(tokens, i + 1)) : undefined;
  return before ?? behind ?? null;
}

const lexiconOf = compiledOnce(({ ranks: { people, events, others } }: EventTables): Lexicon => {
  return {
    people: phraseBook<EventLevel | 'none'>([
      ...phrasesOf(people),
      ...others.split(' ').map((phrase) => [phrase, 'none'] as const),
    ]),
    events: phraseBook(phrasesOf(events)),
  };
});

function phrasesOf(words: Readonly<Partial<Record<EventLevel, string>>>) {
  return Object.entries(words).flatMap(([level, list]) =>
    list.split(' ').map((phrase) => [phrase, level as EventLevel] as const),
  );
}
