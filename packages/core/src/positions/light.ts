// Light words before what is demanded or offered, which are no part of it.

import { DETAIL } from '../quotes/details.ts';
import { detailsOf, flagsOf, type Unit } from '../quotes/units.ts';
import { FLAG } from '../quotes/words.ts';

const { APOSTROPHE } = DETAIL;
const { ADVERB, DETERMINER, LETTERS, PREPOSITION, THAT, TIME, VERB } = FLAG;

/** Behind the adverbs and times that begin at item `from`. */
export function skipLight(unit: Unit, from: number): number {
  let i = from;
  while (isLight(unit, i) && !isOwner(unit, i)) i++;
  return i;
}

function isLight(unit: Unit, i: number): boolean {
  return (flagsOf(unit, i) & (ADVERB | TIME)) !== 0 && (detailsOf(unit, i + 1) & APOSTROPHE) === 0;
}

/** The `hun` of `eist hun vrijlating`, which else is a light word (`vraagt hun om hulp`). */
function isOwner(unit: Unit, i: number): boolean {
  if ((flagsOf(unit, i) & DETERMINER) === 0) return false;
  const next = flagsOf(unit, i + 1);
  return (next & LETTERS) !== 0 && (next & (PREPOSITION | ADVERB | TIME | DETERMINER | THAT | VERB)) === 0;
}
