// Collects the articles of all sources; one that fails is told, and never stops the others.

import type { SourceArticle } from '../model/article.ts';
import type { SourceReport } from '../model/edition.ts';
import { problemOf, RunupError } from '../problem.ts';
import { collectFiles } from './files.ts';
import type { Gathered } from './gathered.ts';
import type { PageOptions } from './page.ts';

export type Source =
  | { readonly kind: 'file'; readonly pattern: string; readonly folder: string }
  | { readonly kind: 'feed'; readonly url: string }
  | { readonly kind: 'page'; readonly url: string };

export interface CollectOptions extends PageOptions {
  /** Told each time a source is done. */
  readonly onDone?: (report: SourceReport) => void;
}

export interface Collected {
  /** In the order of the sources; an article that two sources give stands once, where it came first. */
  readonly articles: readonly SourceArticle[];
  readonly reports: readonly SourceReport[];
  /** Article id -> index of the source that gave it first. */
  readonly origins: ReadonlyMap<string, number>;
}

const atATime = 4;

/** Asks several sources at a time; the order of the result does not depend on who answers first. */
export async function collectArticles(
  sources: readonly Source[],
  options: CollectOptions,
): Promise<Collected> {
  const gathered: Gathered[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < sources.length) {
      const at = next++;
      const source = sources[at] as Source;
      const result = await gather(source, options);
      gathered[at] = result;
      options.onDone?.(report(source, result));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, sources.length) }, work));
  const origins = new Map<string, number>();
  gathered.forEach(({ articles }, i) => {
    for (const { id } of articles) if (!origins.has(id)) origins.set(id, i);
  });
  return {
    articles: once(gathered.flatMap(({ articles }) => articles)),
    origins,
    reports: sources.map((source, i) => report(source, gathered[i] as Gathered)),
  };
}

async function gather(source: Source, options: CollectOptions): Promise<Gathered> {
  try {
    if (source.kind === 'file') return await collectFiles(source);
    // Half a second of libraries that files have no use for.
    if (source.kind === 'feed') return await (await import('./feed.ts')).collectFeed(source.url, options);
    const { collectPage } = await import('./page.ts');
    return { articles: [await collectPage(source.url, options)], problem: null };
  } catch (error) {
    if (!(error instanceof RunupError)) throw error;
    return { articles: [], problem: problemOf(error) };
  }
}

function report(source: Source, { articles, problem }: Gathered): SourceReport {
  return { source: nameOf(source), articles: articles.length, problem };
}

/** As the settings name it. */
function nameOf(source: Source): string {
  return source.kind === 'file' ? source.pattern : source.url;
}

function once(articles: readonly SourceArticle[]): readonly SourceArticle[] {
  const seen = new Map<string, SourceArticle>();
  for (const article of articles) if (!seen.has(article.id)) seen.set(article.id, article);
  return [...seen.values()];
}
