// A diary title from facts alone, for readers of a language that no article on the event is in.

import type { Language } from './language.ts';
import type { EventFamily } from './reading.ts';

export interface DiaryFacts {
  readonly family: EventFamily;
  /** As the language calls them, in their order. */
  readonly parties: readonly string[];
  readonly place: string | null;
}

/** `Serbia–Kosovo meeting, Vienna`; null for a family that no single word covers, or where nobody is named. */
export function diaryTitle({ family, parties, place }: DiaryFacts, { events }: Language): string | null {
  const noun = events.diary[family];
  const who = parties.filter((party) => party !== place).join('–');
  if (noun === undefined || who === '') return null;
  const words = events.titleOrder === 'noun-first' ? `${noun} ${who}` : `${who} ${noun}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${place === null ? '' : `, ${place}`}`;
}
