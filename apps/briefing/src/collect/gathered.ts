// What one source gave: its articles, and why it gave none or not all.

import type { SourceArticle } from '../model/article.ts';
import type { Problem } from '../problem.ts';

export interface Gathered {
  readonly articles: readonly SourceArticle[];
  /** Null when all went well. */
  readonly problem: Problem | null;
}

export interface PlacedProblem {
  readonly where: string;
  readonly problem: Problem;
}

const mostTold = 3;

/** Problems of a source's parts as one, under the code of the first; null when there are none. */
export function joinProblems(problems: readonly PlacedProblem[], parts: number): Problem | null {
  const [first] = problems;
  if (!first) return null;
  const { code, message, hint } = first.problem;
  if (problems.length === 1) return { code, message: `${first.where}: ${message}`, hint };
  const told = problems.slice(0, mostTold).map(({ where, problem }) => `${where}: ${problem.message}`);
  const rest = problems.length > mostTold ? [`and ${problems.length - mostTold} more`] : [];
  return { code, message: `${problems.length} of ${parts}: ${[...told, ...rest].join('; ')}`, hint };
}
