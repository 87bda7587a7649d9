// What a name's own words and the article before it say against a person.

import { lowerOf } from '../text/tokens.ts';
import { FLAG } from './lexicon.ts';
import { noVotes, VOTE, type Votes, votesFor } from './spot.ts';
import type { Unit } from './units.ts';
import { EVERYDAY, everydayAt, flagsAt, OPENING, OWN_EVERYDAY, type Words, worldAt } from './words.ts';

const { DETERMINER, FIRST_NAME, LOCATIVE, PARTICLE, WEAK_LOCATIVE } = FLAG;

/**
 * What the words of a name say for a person, in twentieths of a vote: a first name alone. Against one speak everyday
 * words, the name of a city, an article before one word alone, where no first name opens it. The same wherever the
 * article writes it.
 */
export function wordingOf(words: Words, units: readonly Unit[]): number {
  const head = units[0] as Unit;
  const isFirstName = (head.flags & FIRST_NAME) !== 0;
  if (units.length === 1) return loneWording(words, head);
  if (isFirstName) return 0;
  if ((head.flags & PARTICLE) !== 0) return units.length === 2 && (head.flags & DETERMINER) !== 0 ? -VOTE : 0;
  let person = 0;
  for (let u = 0; u < units.length; u++) {
    const { core, first } = units[u] as Unit;
    const word = everydayAt(words, core);
    const opens = u === 0;
    if ((word & (EVERYDAY | OWN_EVERYDAY)) !== 0) person -= opens ? 3 : 2;
    else if (opens && (word & OPENING) !== 0) person -= 3;
    else if (first === core && isSettled(words, core)) person -= opens ? 3 : 2;
  }
  return person * VOTE;
}

function loneWording(words: Words, { core, flags }: Unit): number {
  if ((flags & FIRST_NAME) !== 0) return worldAt(words, core) ? 0 : VOTE / 2;
  return (everydayAt(words, core) & EVERYDAY) !== 0 ? -2 * VOTE : 0;
}

/** The `Almelo` of `Heracles Almelo`. */
function isSettled(words: Words, i: number): boolean {
  const hit = worldAt(words, i);
  return hit?.last === i + 1 && hit.senses[0]?.form === 'name' && hit.senses[0].entry.kind !== 'organisation';
}

const ofPlace = votesFor({ person: -5, place: 4 });
const ofBody = votesFor({ person: -5, organisation: 2, place: 1 });

/** `het Letse Metalurgs`, `in het Friese Joure`: behind the article of what is no person, and an adjective. */
export function neuterVotes(words: Words, first: number): Votes {
  const at = first - 2;
  if ((flagsAt(words, at) & DETERMINER) === 0) return noVotes;
  if (!words.lexicon.tables.neuter.has(lowerOf(words.tokens, at))) return noVotes;
  if (worldAt(words, at + 1)?.senses[0]?.form !== 'adjective') return noVotes;
  return (flagsAt(words, at - 1) & (LOCATIVE | WEAK_LOCATIVE)) !== 0 ? ofPlace : ofBody;
}
