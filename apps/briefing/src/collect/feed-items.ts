// The items of a feed, the same for every format.

import type { parseFeed } from 'feedsmith';

export interface FeedItem {
  /** HTML or plain text. */
  readonly title: string | null;
  /** The fullest text the feed gives; HTML or plain text. */
  readonly html: string;
  readonly link: string | null;
  /** As stated. */
  readonly published: string | null;
  readonly language: string | null;
}

type Parsed = ReturnType<typeof parseFeed>;

export function itemsOf(parsed: Parsed): readonly FeedItem[] {
  if (parsed.format === 'rss') return rssItems(parsed.feed);
  if (parsed.format === 'atom') return atomItems(parsed.feed);
  if (parsed.format === 'rdf') return rdfItems(parsed.feed);
  return jsonItems(parsed.feed);
}

type FeedOf<Format> = Extract<Parsed, { readonly format: Format }>['feed'];

function rssItems({ items = [], language }: FeedOf<'rss'>): readonly FeedItem[] {
  return items.map((item) => ({
    title: item.title ?? null,
    html: fullest(item.content?.encoded, item.description),
    link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    published: stated(item.pubDate ?? item.dc?.dates?.[0] ?? null),
    language: item.dc?.languages?.[0] ?? language ?? null,
  }));
}

function atomItems({ entries = [], xml }: FeedOf<'atom'>): readonly FeedItem[] {
  return entries.map((entry) => {
    const links = entry.links ?? [];
    const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
    return {
      title: entry.title?.value ?? null,
      html: fullest(entry.content?.value, entry.summary?.value),
      link: link?.href ?? null,
      published: stated(entry.published ?? entry.updated ?? null),
      language: xml?.lang ?? null,
    };
  });
}

function rdfItems({ items = [], dc }: FeedOf<'rdf'>): readonly FeedItem[] {
  return items.map((item) => ({
    title: item.title ?? null,
    html: fullest(item.content?.encoded, item.description),
    link: item.link ?? null,
    published: stated(item.dc?.dates?.[0] ?? null),
    language: item.dc?.languages?.[0] ?? dc?.languages?.[0] ?? null,
  }));
}

function jsonItems({ items = [], language }: FeedOf<'json'>): readonly FeedItem[] {
  return items.map((item) => ({
    title: item.title ?? null,
    html: fullest(item.content_html, item.content_text, item.summary),
    link: item.url ?? item.external_url ?? null,
    published: stated(item.date_published ?? item.date_modified ?? null),
    language: item.language ?? language ?? null,
  }));
}

/** The longest: a feed's "content" may be a teaser and its summary the article. */
function fullest(...texts: readonly (string | undefined)[]): string {
  return texts.reduce<string>((longest, text = '') => (text.length > longest.length ? text : longest), '');
}

function stated(date: unknown): string | null {
  return typeof date === 'string' ? date : null;
}
