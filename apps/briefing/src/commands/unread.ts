// Articles in a language that Runup does not read: told with the source that gave them.

import type { Reading } from '@runup/core';
import type { Collected } from '../collect/collect.ts';
import type { SourceArticle } from '../model/article.ts';
import type { SourceReport } from '../model/edition.ts';

interface Read {
  readonly article: SourceArticle;
  readonly reading: Reading;
}

/** A source that has a problem already keeps that one: it weighs more. */
export function addUnread(
  { reports, origins }: Collected,
  articles: readonly Read[],
): readonly SourceReport[] {
  const unread = articles.filter(({ reading }) => reading.language === null);
  return reports.map((report, i) => {
    const from = unread.filter(({ article }) => origins.get(article.id) === i);
    const [first] = from;
    if (!first || report.problem !== null) return report;
    const message =
      from.length === 1
        ? `${first.article.source} is in none of the languages that are read`
        : `${from.length} articles are in none of the languages that are read, ${first.article.source} among them`;
    const hint = 'Leave them out of the sources';
    return { ...report, problem: { code: 'LANGUAGE_UNKNOWN', message, hint } };
  });
}
