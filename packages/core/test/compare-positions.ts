// Positions beside their gold.

import type { Position } from '../src/reading.ts';
import { around, type Differences } from './compare.ts';
import { accepts, type GoldArticle, type GoldPosition } from './gold.ts';

/** Positions are complete in a gold: who takes which, in which words, in which sentence; one line for each difference. */
export function comparePositions({ text, gold }: GoldArticle, found: readonly Position[]): Differences {
  const left = new Set(found);
  const differences: string[] = [];
  for (const wanted of gold.positions) {
    const hit = [...left].find((position) => isAbout(wanted, position));
    if (hit) {
      left.delete(hit);
      differences.push(...positionDifferences(wanted, hit));
    } else if (!wanted.optional) differences.push(`missing: ${wanted.kind}: ${wanted.evidence}`);
  }
  const spurious = [...left].map((position) => `spurious: ${position.kind}: ${around(text, position)}`);
  return [...differences, ...spurious];
}

function isAbout({ evidence, words, kind }: GoldPosition, position: Position): boolean {
  return (
    position.evidence.text.includes(evidence) && position.text.includes(words) && accepts(kind, position.kind)
  );
}

function positionDifferences({ who, evidence }: GoldPosition, position: Position): Differences {
  return accepts(who, position.who) ? [] : [`wrong who: ${position.who}, not ${who}: ${evidence}`];
}
