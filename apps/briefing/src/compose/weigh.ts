// Which of several answers leads: the one of most publishers, then the newest.

import { type Candidate, publishedOn } from './candidate.ts';
import { fold } from './fold.ts';

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

/** How many publishers: addresses of one host are one, each file is its own, and who prints another's sentence is no second. */
export function publishersOf(candidates: readonly Candidate[]): number {
  const seen = new Set<string>();
  return candidates.filter(({ from: { article }, event: { evidence } }) => {
    const marks = [hostOf(article.url) ?? article.source, `"${fold(evidence.text)}`];
    const isOwn = !marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isOwn;
  }).length;
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
