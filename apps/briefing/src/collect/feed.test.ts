// Feeds of every format, and what is no feed.

import { describe, expect, test } from 'vitest';
import { readFeed } from './feed.ts';

const feed = { url: 'https://example.org/rss', zone: 'Europe/Amsterdam' };

const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><language>nl-nl</language>
<item><title>Top in Parijs &amp; Rome</title><link>/a?utm_source=rss</link><description>Kort.</description>
<content:encoded><![CDATA[<p>De top is op <b>9 januari</b>.</p><script>steal()</script><p>Meer nieuws volgt.</p>]]></content:encoded>
<pubDate>Sun, 02 Jan 2022 23:30:00 GMT</pubDate></item></channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title><entry><title type="html">Summit &lt;i&gt;moved&lt;/i&gt;</title><id>i</id>
<link rel="enclosure" href="https://example.org/a.mp3"/><link rel="alternate" href="https://example.org/e"/>
<updated>2022-01-05T10:00:00Z</updated><published>2022-01-02T10:00:00+01:00</published><content type="html">&lt;p&gt;The summit is on 9 January.&lt;/p&gt;</content></entry></feed>`;

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>t</title></channel><item rdf:about="https://example.org/r"><title>R</title><link>https://example.org/r</link><description>Words.</description><dc:date>2022-01-02</dc:date></item></rdf:RDF>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 't',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://example.org/j',
      title: 'J',
      content_html: '<p>Words.</p>',
      date_published: '2022-01-02T10:00:00Z',
    },
  ],
});

describe('an item becomes an article', () => {
  test.each([
    [
      'RSS',
      rss,
      {
        title: 'Top in Parijs & Rome',
        url: 'https://example.org/a?utm_source=rss',
        published: '2022-01-03',
        language: 'nl-nl',
        text: 'Top in Parijs & Rome\n\nDe top is op 9 januari.\n\nMeer nieuws volgt.',
      },
    ],
    [
      'Atom',
      atom,
      {
        title: 'Summit moved',
        url: 'https://example.org/e',
        published: '2022-01-02',
        language: 'en',
        text: 'Summit moved\n\nThe summit is on 9 January.',
      },
    ],
    ['RDF', rdf, { title: 'R', url: 'https://example.org/r', published: '2022-01-02', text: 'R\n\nWords.' }],
    [
      'JSON',
      json,
      {
        title: 'J',
        url: 'https://example.org/j',
        published: '2022-01-02',
        language: 'en',
        text: 'J\n\nWords.',
      },
    ],
  ])('%s', (_, text, expected) => {
    const { articles, problem } = readFeed(text, feed);
    expect(problem).toBeNull();
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject(expected);
  });

  test('a link that is no web address is none', () => {
    const { articles } = readFeed(rss.replace('/a?utm_source=rss', 'javascript:alert(1)'), feed);
    expect(articles[0]).toMatchObject({ url: null, source: feed.url });
  });
});

describe('what is no feed', () => {
  test.each([
    ['nothing', '', 'FEED_UNREADABLE'],
    ['a web page', '<!doctype html><html><body>Hello</body></html>', 'FEED_UNREADABLE'],
    ['other JSON', '{"a":1}', 'FEED_UNREADABLE'],
    ['half a feed', '<rss version="2.0"><channel><item><title>x', 'FEED_UNREADABLE'],
    ['noise', '\u0000\u0001\u0002<<<>>>', 'FEED_UNREADABLE'],
  ])('%s', (_, text, code) => {
    expect(() => readFeed(text, feed)).toThrow(expect.objectContaining({ code }));
  });

  test('a feed without items is told as such', () => {
    const empty =
      '<rss version="2.0"><channel><title>T</title><link>https://example.org</link></channel></rss>';
    expect(readFeed(empty, feed)).toMatchObject({ articles: [], problem: { code: 'SOURCE_EMPTY' } });
  });

  test('a web page gets the hint to name it as one', () => {
    expect(() => readFeed('<html><body>x</body></html>', feed)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('name it as page') }),
    );
  });
});
