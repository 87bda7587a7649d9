// What a page says about its article beside the text: date, headline, language. JSON-LD first, it is right most often.

import type { MarkupDocument } from './markup.ts';

export interface PageFacts {
  /** As stated, not yet a date. */
  readonly published: string | null;
  readonly headline: string | null;
  readonly language: string | null;
}

export function pageFacts(document: MarkupDocument): PageFacts {
  const linked = linkedData(document).find((item) => isArticle(item) && textOf(item.datePublished) !== null);
  return {
    published: textOf(linked?.datePublished) ?? metaDate(document),
    headline: textOf(linked?.headline) ?? attribute(document, 'meta[property="og:title"]', 'content'),
    language: textOf(linked?.inLanguage) ?? document.documentElement?.getAttribute('lang') ?? null,
  };
}

type Item = Readonly<Record<string, unknown>>;

const mostItems = 1000;

/** Every object of every JSON-LD block, nested ones and `@graph` included; a broken block is passed over. */
function linkedData(document: MarkupDocument): readonly Item[] {
  const items: Item[] = [];
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      queue.push(JSON.parse(script.textContent ?? ''));
    } catch {
      // Other blocks may be whole.
    }
  }
  while (queue.length > 0 && items.length < mostItems) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, mostItems));
    else if (isItem(next)) {
      items.push(next);
      queue.push(...Object.values(next).filter((value) => typeof value === 'object' && value !== null));
    }
  }
  return items;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(item: Item): boolean {
  return [item['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /Article|Posting|Report/u.test(type));
}

const dateSelectors: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[name="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="dcterms.date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

function metaDate(document: MarkupDocument): string | null {
  for (const [selector, name] of dateSelectors) {
    const date = attribute(document, selector, name);
    if (date !== null) return date;
  }
  return null;
}

function attribute(document: MarkupDocument, selector: string, name: string): string | null {
  for (const element of document.querySelectorAll(selector)) {
    const value = textOf(element.getAttribute(name));
    if (value !== null) return value;
  }
  return null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
