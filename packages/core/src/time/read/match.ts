// What is read: the words of a match, and the expressions made of them.

import type { Candidate } from '../candidate.ts';
import type { Capture } from '../captures.ts';

export interface Match {
  readonly captures: readonly Capture[];
  readonly first: number;
  readonly last: number;
}

export type Part = Pick<Candidate, 'first' | 'last' | 'meaning'>;
