// What the scan of a sentence yields: spots, places in the text that may name something.

import type { MentionForm } from '../mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { WorldEntry } from '../world/gazetteer.ts';
import type { Words } from './words.ts';
import type { Group, Written } from './written.ts';

/** In twentieths of a vote: whole numbers, though some votes are less than one. */
export const VOTE = 20;

/** How much speaks for each kind of entity, in twentieths. */
export interface Votes {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
}

export const noVotes: Votes = { person: 0, organisation: 0, place: 0 };

/** So many whole votes. */
export function votesFor({ person = 0, organisation = 0, place = 0 }: Partial<Votes>): Votes {
  return { person: person * VOTE, organisation: organisation * VOTE, place: place * VOTE };
}

export function addVotes(a: Votes, b: Votes): Votes {
  return {
    person: a.person + b.person,
    organisation: a.organisation + b.organisation,
    place: a.place + b.place,
  };
}

/** The parts of a name that cannot be parted. */
export const whole: readonly NamePart[] = [];

/** The words of parts that stand side by side. */
export function wordsOf(parts: readonly NamePart[]): readonly string[] {
  const { words: head } = parts[0] as NamePart;
  if (parts.length === 1) return head;
  const { words: second } = parts[1] as NamePart;
  if (parts.length === 2 && head.length === 1 && second.length === 1)
    return [head[0] as string, second[0] as string];
  const all: string[] = [];
  for (const { words } of parts) for (const word of words) all.push(word);
  return all;
}

/** What a person is said to be. */
export interface Role {
  /** As written: `Oekraïense president`. */
  readonly text: string;
  /** Its noun in lower case: `president`. */
  readonly noun: string;
  /** ISO code of the country it names. */
  readonly country: string | null;
  readonly leads: boolean;
  /** True when who holds it goes by one name (`king`, `pope`). */
  readonly crowned: boolean;
}

interface Place {
  /** First token and token behind the last. */
  readonly first: number;
  readonly last: number;
}

/** A surface form of the world tables. */
export interface WorldSpot extends Place {
  readonly kind: 'world';
  readonly entry: WorldEntry;
  readonly form: MentionForm;
  /** An acronym in brackets behind it that the tables do not know. */
  readonly acronym: string | null;
}

/** A stretch of a name that cannot be parted: `von der Leyen`. */
export interface NamePart extends Place {
  readonly words: readonly string[];
}

/** A name that only form and context can tell. */
export interface NameSpot extends Place {
  readonly kind: 'name';
  /** The stretches it is made of; none when it is one stretch itself. */
  readonly parts: readonly NamePart[];
  /** Its words: `Ursula`, `von`, `der`, `Leyen`. */
  readonly words: readonly string[];
  /** All that is written alike. */
  readonly group: Group;
  readonly form: MentionForm;
  readonly votes: Votes;
  readonly role: Role | null;
  /** True when its capital may be that of a sentence's first word or of a headline. */
  readonly unsure: boolean;
  /** True when it begins a sentence. */
  readonly opens: boolean;
  /** True for two words that a preposition ties, the first no first name: `Bos van Sparta` may be one name or two. */
  readonly tied: boolean;
  /** An acronym in brackets behind it. */
  readonly acronym: string | null;
  /** The world's place inside its name (`Oost-Oekraïne`). */
  readonly base: WorldEntry | null;
  /** A known place that its last words may be by themselves (`Wenen` in `dat Smit Wenen belt`). */
  readonly tail: WorldSpot | null;
}

/** `de Russische leider`, `zijn Russische collega`: words that mean a person named elsewhere. */
export interface DescriptionSpot extends Place {
  readonly kind: 'description';
  readonly noun: string;
  readonly country: string | null;
  readonly sense: 'role' | 'leader' | 'colleague';
}

export type Spot = WorldSpot | NameSpot | DescriptionSpot;

/** A stretch of tokens that names an entity, and how. */
export interface Naming {
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
}

/** A sentence under the scan; `titled` when its capitals say nothing, as in a headline. */
export interface Scan {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly titled: boolean;
  readonly spots: Spot[];
  /** Every name written in the article. */
  readonly written: Written;
}
