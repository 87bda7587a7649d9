// Pages: the article without the page, and the date the publisher states.

import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';

const page = { url: 'https://example.org/nieuws/1', zone: 'Europe/Amsterdam' };
const paragraph =
  'De ministers van beide landen vergaderen op 9 januari in Genève, zo maakten zij bekend, met hun adviseurs.';

const html = (head: string, body = `<p>${paragraph}</p><p>${paragraph} Daarna eten zij samen.</p>`) =>
  `<!doctype html><html lang="nl"><head><title>Kop | Krant</title>${head}</head><body><nav><a href="/">Voorpagina</a> <a href="/sport">Sport</a></nav>
<article><h1>Kop</h1>${body}</article><footer>Alle rechten voorbehouden</footer></body></html>`;

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the article', () => {
  test('is its headline and paragraphs, nothing around them', () => {
    const { text, title, language } = readPage(html(''), page);
    expect(text).toBe(`${title}\n\n${paragraph}\n\n${paragraph} Daarna eten zij samen.`);
    expect(title).toContain('Kop');
    expect(language).toBe('nl');
  });

  test('has no script, form or hidden markup', () => {
    const body = `<p>${paragraph}</p><script>steal()</script><form>Abonneer</form><style>p{}</style><p>${paragraph}</p>`;
    expect(readPage(html('', body), page).text).not.toMatch(/steal|Abonneer|p\{\}/u);
  });

  test.each([
    ['', ''],
    ['no article', '<html><body><nav>Home</nav></body></html>'],
    ['nesting without end', `<html><body>${'<div>'.repeat(100_000)}x`],
    ['not even markup', '\u0000\u0001<<<<'],
  ])('is not there: %s', (_, text) => {
    expect(() => readPage(text, page)).toThrow(expect.objectContaining({ code: 'PAGE_UNREADABLE' }));
  });
});

describe('the date', () => {
  test.each([
    ['JSON-LD', linked({ '@type': 'NewsArticle', datePublished: '2022-01-02T09:00:00+01:00' })],
    [
      'a graph',
      linked({
        '@graph': [
          { '@type': 'WebPage' },
          { '@type': ['ReportageNewsArticle'], datePublished: '2022-01-02' },
        ],
      }),
    ],
    [
      'a list of blocks, one broken',
      `<script type="application/ld+json">{oops</script>${linked([{ '@type': 'BlogPosting', datePublished: '2022-01-02' }])}`,
    ],
    ['a meta element', '<meta property="article:published_time" content="2022-01-02T09:00:00+01:00">'],
    [
      'JSON-LD before a meta element',
      `<meta property="article:published_time" content="2021-12-31">${linked({ '@type': 'NewsArticle', datePublished: '2022-01-02' })}`,
    ],
  ])('comes from %s', (_, head) => {
    expect(readPage(html(head), page).published).toBe('2022-01-02');
  });

  test('comes from a time element when nothing else says it', () => {
    const body = `<time datetime="2022-01-02">2 januari</time><p>${paragraph}</p><p>${paragraph}</p>`;
    expect(readPage(html('', body), page).published).toBe('2022-01-02');
  });

  test('is not that of another thing', () => {
    expect(
      readPage(html(linked({ '@type': 'Organization', datePublished: '2001-01-01' })), page).published,
    ).toBeNull();
  });
});
