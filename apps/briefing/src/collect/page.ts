// A `page` source: the one article of a web page, without the page around it.

import { Readability } from '@mozilla/readability';
import type { SourceArticle } from '../model/article.ts';
import { RunupError } from '../problem.ts';
import { decodeFetched } from './decode-page.ts';
import { isTooDeep } from './depth.ts';
import { type FetchOptions, fetchSource } from './fetch.ts';
import { articleId } from './identity.ts';
import { type MarkupNode, parseMarkup, textOfNode } from './markup.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { publishedDate } from './published.ts';

export interface PageOptions extends FetchOptions {
  /** Zone of the day on which something was published at an instant. */
  readonly zone: string;
}

/** @throws RunupError SOURCE_UNREACHABLE and its like, PAGE_UNREADABLE */
export async function collectPage(url: string, options: PageOptions): Promise<SourceArticle> {
  const fetched = await fetchSource(url, options);
  return readPage(decodeFetched(fetched), { url, zone: options.zone });
}

/** @throws RunupError PAGE_UNREADABLE */
export function readPage(
  html: string,
  { url, zone }: { readonly url: string; readonly zone: string },
): SourceArticle {
  const { facts, title, body } = extract(html, url);
  if (body.length < 40) throw unreadable(url, 'It holds no article that can be told from the rest');
  const headline = (facts.headline ?? title)?.replace(/\s+/gu, ' ').trim() || null;
  return {
    id: articleId({ url, text: body }),
    text: headline === null || body.startsWith(headline) ? body : `${headline}\n\n${body}`,
    title: headline,
    language: facts.language,
    published: publishedDate(facts.published, zone),
    source: url,
    url,
  };
}

interface Extract {
  readonly facts: PageFacts;
  readonly title: string | null;
  readonly body: string;
}

/** The libraries may give up on markup that no browser ever made; that is the page's problem, not ours. */
function extract(html: string, url: string): Extract {
  if (isTooDeep(html)) throw unreadable(url, 'It is nested deeper than any page');
  try {
    const document = parseMarkup(html);
    const facts = pageFacts(document);
    const article = new Readability<MarkupNode>(document, {
      serializer: (node) => node,
      maxElemsToParse: 200_000,
    }).parse();
    const body = article?.content ? textOfNode(article.content) : '';
    return { facts, title: article?.title ?? null, body };
  } catch (cause) {
    throw unreadable(url, 'It can not be read as a page', cause);
  }
}

function unreadable(url: string, message: string, cause?: unknown): RunupError {
  const hint = 'Name the page of one article; pages that only scripts fill can not be read';
  return new RunupError({ code: 'PAGE_UNREADABLE', message, where: url, hint, cause });
}
