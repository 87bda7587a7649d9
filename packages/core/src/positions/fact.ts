// Whether a position is taken, or only may be, is not, or usually is.

import { clauseStart } from '../quotes/clauses.ts';
import type { Cue } from '../quotes/cues.ts';
import { DETAIL } from '../quotes/details.ts';
import { detailsOf, flagsOf, isComma, type Unit } from '../quotes/units.ts';
import { FLAG } from '../quotes/words.ts';
import { type Lexicon, NOTE, noteAt } from './lexicon.ts';

const { APOSTROPHE, COLON, SEMICOLON } = DETAIL;
const { ADVERB, AUXILIARY, PREPOSITION, SIGN, SUBORDINATOR } = FLAG;
const { CONDITION, HABIT, INFINITIVE, NEGATION, PLAIN, QUESTION, UNMAKES } = NOTE;

/** False for `zou eisen`, `may offer`, `did not promise`, `vaak weigert`, `als Moskou dreigt`, and for questions. */
export function isTaken(unit: Unit, cue: Cue, lexicon: Lexicon): boolean {
  if (opensQuestion(cue) || (noteAt(unit, unit.length - 1, lexicon) & QUESTION) !== 0) return false;
  const start = groupStart(unit, cue, lexicon);
  for (let i = start; i < cue.first; i++) if ((noteAt(unit, i, lexicon) & UNMAKES) !== 0) return false;
  if (cue.isGerund && (flagsOf(unit, cue.first - 1) & (PREPOSITION | SUBORDINATOR)) !== 0) return false;
  return !isDeniedBehind(unit, cue, lexicon) && !isConditional(unit, cue, lexicon);
}

const FARTHEST_HELPER = 20;

/** Where the verb's group begins: a Dutch infinitive or participle may have its helper anywhere in the clause before it. */
function groupStart(unit: Unit, { first, isParticiple }: Cue, lexicon: Lexicon): number {
  if (unit.page.lexicon.tables.verbSecond) {
    const showsTense = !isParticiple && (noteAt(unit, first, lexicon) & PLAIN) === 0;
    if (showsTense || isComma(unit, first - 1)) return first;
    return Math.max(clauseStart(unit, first), first - FARTHEST_HELPER);
  }
  let start = first;
  while (start > 0 && first - start < 6 && belongsToGroup(unit, start - 1, lexicon)) start--;
  return start;
}

function belongsToGroup(unit: Unit, i: number, lexicon: Lexicon): boolean {
  if ((flagsOf(unit, i) & (ADVERB | AUXILIARY)) !== 0) return true;
  return (noteAt(unit, i, lexicon) & UNMAKES) !== 0 || (detailsOf(unit, i) & APOSTROPHE) !== 0;
}

/** `Moskou eist niet dat`, `biedt geen garanties aan`: right behind the verb, before what it is about. */
function isDeniedBehind(unit: Unit, { last, isParticiple }: Cue, lexicon: Lexicon): boolean {
  if (isParticiple) return false;
  for (let i = last; i < last + 4 && i < unit.length; i++) {
    const note = noteAt(unit, i, lexicon);
    if ((note & NEGATION) !== 0) return (noteAt(unit, i + 1, lexicon) & INFINITIVE) === 0;
    if ((note & HABIT) !== 0) return true;
    if ((flagsOf(unit, i) & ADVERB) === 0) return false;
  }
  return false;
}

/** `Weigert Moskou, dan …`: a verb that opens its sentence asks or supposes. */
function opensQuestion({ first, isGerund, isParticiple }: Cue): boolean {
  return first === 0 && !isGerund && !isParticiple;
}

function isConditional(unit: Unit, { first }: Cue, lexicon: Lexicon): boolean {
  const start = Math.max(0, clauseStart(unit, first) - 1);
  for (let i = first - 1; i >= start; i--) {
    if ((noteAt(unit, i, lexicon) & CONDITION) !== 0) return true;
    if (i === first - 1 || (flagsOf(unit, i) & SIGN) === 0) continue;
    if (isComma(unit, i) || (detailsOf(unit, i) & (COLON | SEMICOLON)) !== 0) return false;
  }
  return false;
}
