// Whether a position is taken, or only may be, is not, or usually is.

import { clauseStart } from '../quotes/clauses.ts';
import type { Cue } from '../quotes/cues.ts';
import { flagsOf, type Unit, wordOf } from '../quotes/units.ts';
import { ADVERB, AUXILIARY, PREPOSITION, SUBORDINATOR } from '../quotes/words.ts';
import type { PositionTables } from './tables.ts';

/** False for `zou eisen`, `may offer`, `did not promise`, `vaak weigert`, `als Moskou dreigt`, and for questions. */
export function isTaken(unit: Unit, cue: Cue, tables: PositionTables): boolean {
  if (wordOf(unit, unit.length - 1) === '?' || opensQuestion(cue)) return false;
  const start = groupStart(unit, cue, tables);
  for (let i = start; i < cue.first; i++) if (unmakes(wordOf(unit, i), tables)) return false;
  if (cue.isGerund && (flagsOf(unit, cue.first - 1) & (PREPOSITION | SUBORDINATOR)) !== 0) return false;
  return !isDeniedBehind(unit, cue, tables) && !isConditional(unit, cue, tables);
}

function unmakes(word: string, { unreal, negations, habits }: PositionTables): boolean {
  return unreal.has(word) || negations.has(word) || habits.has(word);
}

const FARTHEST_HELPER = 20;

/** Where the verb's group begins: a Dutch infinitive or participle may have its helper anywhere in the clause before it. */
function groupStart(unit: Unit, { first, isParticiple }: Cue, tables: PositionTables): number {
  if (unit.page.lexicon.tables.verbSecond) {
    const showsTense = !isParticiple && !tables.plain.has(wordOf(unit, first));
    if (showsTense || wordOf(unit, first - 1) === ',') return first;
    return Math.max(clauseStart(unit, first), first - FARTHEST_HELPER);
  }
  let start = first;
  while (start > 0 && first - start < 6 && belongsToGroup(unit, start - 1, tables)) start--;
  return start;
}

function belongsToGroup(unit: Unit, i: number, tables: PositionTables): boolean {
  const flags = flagsOf(unit, i);
  const word = wordOf(unit, i);
  return (flags & (ADVERB | AUXILIARY)) !== 0 || unmakes(word, tables) || /^[’']$/.test(word);
}

/** `Moskou eist niet dat`, `biedt geen garanties aan`: right behind the verb, before what it is about. */
function isDeniedBehind(unit: Unit, { last, isParticiple }: Cue, tables: PositionTables): boolean {
  if (isParticiple) return false;
  for (let i = last; i < last + 4 && i < unit.length; i++) {
    const word = wordOf(unit, i);
    if (tables.negations.has(word)) return !tables.infinitives.has(wordOf(unit, i + 1));
    if (tables.habits.has(word)) return true;
    if ((flagsOf(unit, i) & ADVERB) === 0) return false;
  }
  return false;
}

/** `Weigert Moskou, dan …`: a verb that opens its sentence asks or supposes. */
function opensQuestion({ first, isGerund, isParticiple }: Cue): boolean {
  return first === 0 && !isGerund && !isParticiple;
}

function isConditional(unit: Unit, { first }: Cue, { conditions }: PositionTables): boolean {
  const start = Math.max(0, clauseStart(unit, first) - 1);
  for (let i = first - 1; i >= start; i--) {
    if (conditions.has(wordOf(unit, i))) return true;
    if (/^[,;:]$/.test(wordOf(unit, i)) && i < first - 1) return false;
  }
  return false;
}
