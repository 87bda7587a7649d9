// A `feed` source: RSS, Atom, RDF and JSON feeds; every item an article.

import { parseFeed } from 'feedsmith';
import type { SourceArticle } from '../model/article.ts';
import { RunupError } from '../problem.ts';
import { decodeFetched } from './decode-page.ts';
import { type FeedItem, itemsOf } from './feed-items.ts';
import { fetchSource } from './fetch.ts';
import type { Gathered } from './gathered.ts';
import { articleId } from './identity.ts';
import { textOfHtml } from './markup.ts';
import type { PageOptions } from './page.ts';
import { publishedDate } from './published.ts';

/** More than any morning has; the first ones, which feeds give newest first. */
const mostItems = 100;

/** @throws RunupError SOURCE_UNREACHABLE and its like, FEED_UNREADABLE */
export async function collectFeed(url: string, options: PageOptions): Promise<Gathered> {
  const fetched = await fetchSource(url, options);
  return readFeed(decodeFetched(fetched), { url, zone: options.zone });
}

/** @throws RunupError FEED_UNREADABLE */
export function readFeed(
  text: string,
  { url, zone }: { readonly url: string; readonly zone: string },
): Gathered {
  const articles = parseItems(text, url)
    .slice(0, mostItems)
    .flatMap((item) => articleOf(item, { url, zone }) ?? []);
  if (articles.length > 0) return { articles, problem: null };
  const hint = 'Look at the feed in a browser; it may fill up later';
  return { articles, problem: { code: 'SOURCE_EMPTY', message: 'The feed has no item with text', hint } };
}

function parseItems(text: string, url: string): readonly FeedItem[] {
  try {
    return itemsOf(parseFeed(text.trimStart()));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/\s+/gu, ' ') : String(cause);
    const hint = /<html[\s>]/iu.test(text.slice(0, 2000))
      ? 'This is a web page: name it as page, or find the address of its feed'
      : 'Open the address in a browser, and name the feed itself';
    throw new RunupError({
      code: 'FEED_UNREADABLE',
      message: `It is not a feed that can be read: ${why}`,
      where: url,
      hint,
      cause,
    });
  }
}

function articleOf(
  item: FeedItem,
  feed: { readonly url: string; readonly zone: string },
): SourceArticle | null {
  const title = item.title === null ? null : textOfHtml(item.title).replace(/\s+/gu, ' ').trim() || null;
  const body = textOfHtml(item.html);
  if (body === '' && title === null) return null;
  const text = title === null || body.startsWith(title) ? body : `${title}\n\n${body}`;
  const url = webAddress(item.link, feed.url);
  return {
    id: articleId({ url, text }),
    text,
    title,
    language: item.language,
    published: publishedDate(item.published, feed.zone),
    source: url ?? feed.url,
    url,
  };
}

/** Absolute and http(s); a feed may give any text as a link. */
function webAddress(link: string | null, base: string): string | null {
  if (link === null || !URL.canParse(link, base)) return null;
  const { protocol, href } = new URL(link, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
