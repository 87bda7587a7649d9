// Who takes a position: somebody with a name, or a body or group that the text calls by what it is.

import type { Names } from '../mention.ts';
import { type Place, whoIs } from '../quotes/memory.ts';
import type { Phrase } from '../quotes/noun-phrase.ts';
import { flagsOf, type Unit, wordOf } from '../quotes/units.ts';
import { FLAG } from '../quotes/words.ts';
import { startingIn } from '../text/span.ts';
import { type Lexicon, NOTE, noteAt } from './lexicon.ts';

const { DETERMINER } = FLAG;
const { VAGUE } = NOTE;

export interface Taker {
  readonly name: string;
  readonly several: boolean;
  /** `seat`: the capital or building that stands for a government; `group`: `de vakbonden`, `the company`. */
  readonly nature: 'person' | 'country' | 'seat' | 'body' | 'group';
}

const LONGEST_NAME = 60;

/** Null for who cannot be told: a thing, `it`, a pronoun of whom nobody fits. */
export function takerOf(
  unit: Unit,
  subject: Phrase,
  { place, lexicon }: { readonly place: Place; readonly lexicon: Lexicon },
): Taker | null {
  const { names } = unit.page;
  const { pronouns, plural } = unit.page.lexicon.tables;
  if (subject.isPronoun && pronouns[wordOf(unit, subject.first)] === 'it') return null;
  const voice = whoIs(subject, unit, place);
  if (!voice || voice.name.length > LONGEST_NAME) return null;
  const entity = voice.entity === null ? null : names.entities[voice.entity];
  if (entity) {
    const one = { name: voice.name, several: false };
    if (entity.kind === 'person') return { ...one, nature: 'person' };
    if (subject.isPronoun) return null;
    if (isMetonym(names, voice)) return { ...one, nature: 'seat' };
    return { ...one, nature: entity.kind === 'place' ? 'country' : 'body' };
  }
  if (subject.isPronoun || voice.nature === 'thing' || (noteAt(unit, subject.first, lexicon) & VAGUE) !== 0)
    return null;
  const isKnown = (flagsOf(unit, subject.first) & DETERMINER) !== 0;
  const head = wordOf(unit, subject.coreLast - 1);
  return isKnown || plural.has(head)
    ? { name: voice.name, several: voice.nature === 'several', nature: 'group' }
    : null;
}

function isMetonym(
  { mentions }: Names,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return startingIn(mentions, { start, end }).some(({ form }) => form === 'metonym');
}
