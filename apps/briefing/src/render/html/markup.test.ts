import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, linkHtml, textHtml } from './markup.ts';

test('escapes all that HTML, MJML or a template language acts on', () => {
  expect(escapeText('&<>"\'`{}[]')).toBe('&amp;&lt;&gt;&quot;&#39;&#96;&#123;&#125;&#91;&#93;');
});

test.each([
  ['short', 'a <b>', 'a &lt;b&gt;'],
  ['a long word gets a place to break that is no space', 'x'.repeat(61), `${'x'.repeat(60)}<wbr\n>x`],
])('text: %s', (_, text, html) => {
  expect(textHtml(text)).toBe(html);
});

test('lines are short and the text is the same', () => {
  const words = fc.array(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((word) => word.replace(/\s/gu, '')),
  );
  fc.assert(
    fc.property(words, (list) => {
      const text = list.filter((word) => word !== '').join(' ');
      const html = textHtml(text);
      for (const line of html.split('\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(700);
      const bare = html.replaceAll('<wbr\n>', '').replaceAll('\n', ' ');
      expect(bare).toBe(escapeText(text));
    }),
  );
});

describe('links', () => {
  test.each([
    ['https://a.example/b?c=1&d=2', 'https://a.example/b?c=1&amp;d=2'],
    ['http://a.example', 'http://a.example/'],
    ['mailto:a@b.example?subject=x', 'mailto:a@b.example?subject=x'],
    ['https://a.example/"onclick="x', 'https://a.example/%22onclick=%22x'],
    ["https://a.example/?q='{{x}}'", 'https://a.example/?q=%27&#123;&#123;x&#125;&#125;%27'],
  ])('%s passes', (address, html) => {
    expect(linkHtml(address)).toBe(html);
  });

  test.each([
    ['javascript:alert(1)'],
    [' java\nscript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['/relative'],
    ['articles/a.txt'],
    ['https://'],
    [''],
    [null],
    [`https://a.example/${'x'.repeat(1000)}`],
  ])('%s does not', (address) => {
    expect(linkHtml(address)).toBeNull();
  });
});
