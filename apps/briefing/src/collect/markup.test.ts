// Markup as plain text.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfHtml } from './markup.ts';

test.each([
  ['<p>Een</p><p>Twee</p>', 'Een\n\nTwee'],
  ['Een<br>Twee', 'Een\nTwee'],
  ['<div><h2>Kop</h2>Tekst <b>vet</b>\n en   meer</div>', 'Kop\n\nTekst vet en meer'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
  ['a &lt;script&gt; &amp; b', 'a <script> & b'],
  ['<script>x</script><style>y</style>tekst', 'tekst'],
  ['geen opmaak', 'geen opmaak'],
  ['', ''],
  ['<p>open', 'open'],
  ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\n\nb'],
])('%j is %j', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('nesting without end keeps its words', () => {
  expect(textOfHtml(`${'<div>'.repeat(100_000)}woord`)).toBe('woord');
});

test('anything at all becomes text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('<p>', '</p>', '<b', '>', '<!--', ']]>', '&#0;'))),
      (parts) => {
        expect(typeof textOfHtml(parts.join(''))).toBe('string');
      },
    ),
    { numRuns: 100 },
  );
});
