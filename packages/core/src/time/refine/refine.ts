// The refiners in their order.

import type { Refiner } from '../candidate.ts';
import { joinDistances } from './away.ts';
import { joinDaytimes } from './daytimes.ts';
import { dropBareDays, dropBareNumbers, dropCutNumbers, dropNames, dropTitles, dropWeak } from './drop.ts';
import { joinModifiers } from './modifiers.ts';
import { orderEnds, shareDays, shareYears } from './ranges.ts';
import { joinUnits } from './units-of.ts';
import { joinYears } from './years.ts';

const REFINERS: readonly Refiner[] = [
  dropCutNumbers,
  dropBareNumbers,
  dropNames,
  dropTitles,
  dropBareDays,
  joinYears,
  joinUnits,
  joinDaytimes,
  joinDistances,
  joinModifiers,
  shareYears,
  orderEnds,
  shareDays,
  dropWeak,
];

export const refine: Refiner = (candidates, scene) =>
  REFINERS.reduce((current, refiner) => refiner(current, scene), candidates);
