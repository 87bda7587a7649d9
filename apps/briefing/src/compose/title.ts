// What an event is called for readers of one language: by an article in it, else made of names that the language has.

import { diaryTitle, type Language, type World } from '@runup/core';
import type { Candidate } from './candidate.ts';
import type { Settled } from './settle.ts';

export interface Title {
  readonly title: string;
  /** The article's language where that is not the readers'; null when they can read it. */
  readonly language: string | null;
}

export interface Titling {
  /** Code of the readers' language. */
  readonly language: string;
  readonly world: World;
  /** What the readers' language calls events; null when it is none that is read. */
  readonly words: Language | null;
}

/** `namer` tells who takes part; `own` is an article in the readers' language that does not, where there is one. */
export function titleFor(
  { namer, own, settled, place }: TitleSources,
  { language, world, words }: Titling,
): Title {
  const { reading } = namer.from;
  if (reading.language === language) return { title: titleOf(namer, settled, place), language: null };
  const parties = partiesIn(namer, { language, world });
  const { family, status } = namer.event;
  const isMade = parties !== null && words !== null && status !== 'deadline';
  const made = isMade ? diaryTitle({ family, parties, place }, words) : null;
  if (made !== null) return { title: made, language: null };
  if (own !== null) return { title: titleOf(own, settled, place), language: null };
  return { title: titleOf(namer, settled, place), language: reading.language };
}

export interface TitleSources {
  readonly namer: Candidate;
  readonly own: Candidate | null;
  readonly settled: Settled;
  /** As the readers' language calls it. */
  readonly place: string | null;
}

/** A title that ends in a place which does not lead gets the one that does. */
function titleOf({ event, placeKey }: Candidate, { place }: Settled, placeName: string | null): string {
  const own = placeBehind(event);
  const isOther = place !== null && placeKey !== null && place.placeKey !== placeKey;
  if (!isOther || own === '' || !event.title.endsWith(own)) return event.title;
  return `${event.title.slice(0, -own.length)}, ${placeName}`;
}

function placeBehind({ place }: Candidate['event']): string {
  return place === null ? '' : `, ${place}`;
}

/** Those of its title, in their short form; null unless each is a name that the world tables translate. */
function partiesIn({ event, from }: Candidate, { language, world }: Omit<Titling, 'words'>) {
  const own = placeBehind(event);
  const words = event.title.endsWith(own)
    ? event.title.slice(0, event.title.length - own.length)
    : event.title;
  const parties = words.split('–').map((part) => nameIn(part.trim().split(/\s+/u), translate));
  const named = parties.filter((party) => party !== null);
  return named.length === parties.length ? named : null;

  function translate(name: string): string | null {
    return world.translate(name, language, from.reading.language);
  }
}

/** The longest run of its words that is a name: `Overleg Verenigde Staten`, `Norway talks`. */
function nameIn(words: readonly string[], translate: (name: string) => string | null): string | null {
  for (let length = words.length; length > 0; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const name = translate(words.slice(first, first + length).join(' '));
      if (name !== null) return name;
    }
  return null;
}
