import type { Rule } from '../../time/rule.ts';
import { clocks } from './time-rules/clocks.ts';
import { counts } from './time-rules/counts.ts';
import { dates } from './time-rules/dates.ts';
import { distances } from './time-rules/distances.ts';
import { figures } from './time-rules/figures.ts';
import { modifiers } from './time-rules/modifiers.ts';
import { references } from './time-rules/references.ts';
import { relative } from './time-rules/relative.ts';
import { stretches } from './time-rules/stretches.ts';

/** Dutch rules of time. The values of their examples hold for Wednesday 15 June 2022. */
export const rules: readonly Rule[] = [
  ...figures,
  ...dates,
  ...stretches,
  ...distances,
  ...relative,
  ...counts,
  ...clocks,
  ...references,
  ...modifiers,
];
