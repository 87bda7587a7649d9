// Positions that a noun names: `de eis van Moskou dat …`, `Kyiv’s offer to …`, `de Russische eis om …`.

import { isOwner } from '../quotes/cues.ts';
import type { Range } from '../quotes/indirect.ts';

import { type Phrase, phraseBefore, phraseFrom } from '../quotes/noun-phrase.ts';
import { flagsOf, holds, isColon, type Unit } from '../quotes/units.ts';
import { FLAG } from '../quotes/words.ts';
import { behind, type Clause } from './content.ts';
import { NOTE, noteAt } from './lexicon.ts';

const { ADJECTIVE, AUXILIARY, THAT } = FLAG;
const { INFINITIVE, OWNING } = NOTE;

export interface NounPosition {
  readonly subject: Phrase;
  readonly content: Range;
}

/** Who takes the position that the noun of `cue` names, and what it is; null unless the text says both right there. */
export function nounPosition(unit: Unit, clause: Omit<Clause, 'subject'>): NounPosition | null {
  const { cue } = clause;
  if (!isObject(unit, clause)) return null;
  const isTied = (noteAt(unit, cue.last, clause.lexicon) & OWNING) !== 0;
  const tied = isTied ? phraseFrom(unit, cue.last + 1) : null;
  if (tied) {
    const content = clauseBehind(unit, tied.coreLast, clause);
    if (content) return { subject: tied, content };
  }
  const owner = ownerBefore(unit, cue.first);
  const content = owner && clauseBehind(unit, cue.last, clause);
  return owner && content ? { subject: owner, content } : null;
}

/** Behind a verb of its sentence: a noun that opens it (`the demand that X go is known`) does not show where its clause ends. */
function isObject(unit: Unit, { cue, frames }: Omit<Clause, 'subject'>): boolean {
  if (frames.some((frame) => frame.cue.first < cue.first)) return true;
  return holds(unit, AUXILIARY, { first: 0, last: cue.first });
}

/** `Moscow’s`, `de Russische`. */
function ownerBefore(unit: Unit, at: number): Phrase | null {
  if (isOwner(unit, at)) return phraseBefore(unit, at - 2);
  if ((flagsOf(unit, at - 1) & ADJECTIVE) === 0) return null;
  return { first: at - 1, coreLast: at, last: at, isPronoun: false };
}

/** Only a clause or an infinitive right behind the noun tells what it is about. */
function clauseBehind(unit: Unit, at: number, clause: Omit<Clause, 'subject'>): Range | null {
  const opens =
    (flagsOf(unit, at) & THAT) !== 0 ||
    (noteAt(unit, at, clause.lexicon) & INFINITIVE) !== 0 ||
    isColon(unit, at);
  const range = opens ? behind(unit, at, clause) : null;
  return range && unit.page.lexicon.tables.verbSecond ? toInfinitive(unit, range, clause) : range;
}

/** Where the verb stands last it ends the infinitive: `de eis om vandaag te vertrekken | is afgewezen`. */
function toInfinitive(unit: Unit, { first, last }: Range, { lexicon }: Omit<Clause, 'subject'>): Range {
  if ((noteAt(unit, first, lexicon) & INFINITIVE) === 0) return { first, last };
  for (let i = first + 1; i < last - 1; i++)
    if ((noteAt(unit, i, lexicon) & INFINITIVE) !== 0) return { first, last: i + 2 };
  return { first, last };
}
