// Which of several answers leads: the one of most publishers, then the newest.

import { type Candidate, publishedOn } from './candidate.ts';

/** An answer, and the article that gives it. */
export interface Said {
  readonly said: string;
  readonly by: Candidate;
}

export interface Weighed {
  /** By the newest article that gives it; null when there is no answer. */
  readonly lead: Said | null;
  /** One of each other answer, by its newest article, the weightiest first. */
  readonly others: readonly Said[];
}

export function weigh(answers: readonly Said[]): Weighed {
  const bySaid = new Map<string, Said[]>();
  for (const answer of answers) bySaid.set(answer.said, [...(bySaid.get(answer.said) ?? []), answer]);
  const [lead = null, ...others] = [...bySaid.values()]
    .map((alike) => ({ newest: newestOf(alike), publishers: publishersOf(alike.map(({ by }) => by)) }))
    .sort(
      (a, b) =>
        b.publishers - a.publishers ||
        compare(publishedOn(b.newest.by.from), publishedOn(a.newest.by.from)) ||
        compare(a.newest.said, b.newest.said),
    )
    .map(({ newest }) => newest);
  return { lead, others };
}

/** How many publishers: addresses of one host are one, each file is its own. */
export function publishersOf(candidates: readonly Candidate[]): number {
  return new Set(candidates.map(({ from: { article } }) => hostOf(article.url) ?? article.source)).size;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}

function newestOf(answers: readonly Said[]): Said {
  return answers.reduce((newest, one) =>
    publishedOn(one.by.from) > publishedOn(newest.by.from) ? one : newest,
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
