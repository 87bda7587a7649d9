import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeArticle } from '../article.ts';
import { nl } from '../languages/nl/index.ts';
import { tokenize } from '../text/tokens.ts';
import { findQuotations, paragraphsOf, type Quotation } from './quotations.ts';
import { lexiconOf } from './words.ts';

const ELISIONS = new Set(['s', 't', 'n', 'em', 're', 'll']);

function quotationsIn(text: string): Quotation[] {
  const tokens = tokenize(text);
  const details = lexiconOf(nl.quotes).details.ofEach(tokens);
  return findQuotations(tokens, paragraphsOf(makeArticle(tokens, nl.text)), { details, elisions: ELISIONS });
}

function quoted(text: string): string[] {
  return quotationsIn(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Hij zei ,,het gaat goed'' en ging.", ",,het gaat goed''"],
  ['Hij zei ,,het gaat goed” en ging.', ',,het gaat goed”'],
  ['Hij zei „het gaat goed” en ging.', '„het gaat goed”'],
  ['Hij zei „het gaat goed“ en ging.', '„het gaat goed“'],
  ['She said “all is well” and left.', '“all is well”'],
  ['Hij zei ‘het gaat goed’ en ging.', '‘het gaat goed’'],
  ["Hij zei 'het gaat goed' en ging.", "'het gaat goed'"],
  ['Hij zei ‚het gaat goed’ en ging.', '‚het gaat goed’'],
  ['Hij zei ‚het gaat goed‘ en ging.', '‚het gaat goed‘'],
  ["Hij zei ,het gaat goed' en ging.", ",het gaat goed'"],
  ['Hij zei ,het gaat goed’ en ging.', ',het gaat goed’'],
  ['She said "all is well" and left.', '"all is well"'],
  ["She said ''all is well'' and left.", "''all is well''"],
  ["She said ``all is well'' and left.", "``all is well''"],
  ['Hij zei «het gaat goed» en ging.', '«het gaat goed»'],
  ['Hij zei « het gaat goed » en ging.', '« het gaat goed »'],
  ['Hij zei »het gaat goed« en ging.', '»het gaat goed«'],
  ['She said " all is well " and left.', '" all is well "'],
  ["Dat zag hij.,,Ik ga'' riep hij.", ",,Ik ga''"],
  ['(“all is well”)', '“all is well”'],
  ['“All is well,”she said.', '“All is well,”'],
])('%j holds %j', (text, expected) => {
  expect(quoted(text)).toEqual([expected]);
});

test.each([
  "Om 's avonds laat in 's-Hertogenbosch of 't Gooi te zijn.",
  "Biden's aides and the players' union met in the '90s.",
  'Biden’s aides and the players’ union met in the ’90s.',
  "Zo'n auto's en foto's van zo'n pizza's.",
  'He is 5\'10" tall, or 6 feet.',
  "Rock 'n roll, get 'em.",
  "Rock 'n' roll, rock 'n' roll.",
  "Vijf ,zes of 4 ,5 auto's.",
  'Een los aanhalingsteken “ midden in de zin.',
  'Een ,, los begin.',
  'Een eind zonder begin” staat hier.',
  '“”',
  '',
])('%j holds no quotation', (text) => {
  expect(quoted(text)).toEqual([]);
});

test.each([
  ['outer of nested', '“He told me ‘no’ and left,” she said.', ['“He told me ‘no’ and left,”']],
  ['single around double', '\'He said "no" to me\', she told us.', ['\'He said "no" to me\'']],
  ['three marks at the end', ",,Hij riep 'nee'.''", [",,Hij riep 'nee'.''"]],
  [
    'apostrophe inside',
    "'It's the players' union that wins,' he said.",
    ["'It's the players' union that wins,'"],
  ],
  ['curly apostrophe inside', '‘It’s the boys’ club again,’ he said.', ['‘It’s the boys’ club again,’']],
  ['elision inside', ",,Om 's avonds te gaan'', zei hij.", [",,Om 's avonds te gaan''"]],
  ['a word cut at both ends', "'Rock 'n' roll is dead,' he said.", ["'Rock 'n' roll is dead,'"]],
  ['two in a sentence', '"One", he said, "and two".', ['"One"', '"and two"']],
])('%s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['opening', 'It is “odd.\n\nShe said “all is well” here.', ['“all is well”']],
  ['closing', 'It is odd”.\n\nShe said “all is well” here.', ['“all is well”']],
  ['straight', 'It is "odd.\n\nShe said "all is well" here.', ['"all is well"']],
  ['commas', "Het is ,,vreemd.\n\nZe zei ,,het gaat goed'' hier.", [",,het gaat goed''"]],
  ['on a line of its own', 'It is "odd.\nShe said "all is well" here.', ['"all is well"']],
  ['before a whole one', 'It is "odd. She said "all is well" here.', ['"all is well"']],
])('an odd mark stays in its paragraph: %s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quotation goes on in the next paragraph when that opens with its mark again', () => {
  const text = '“One is this.\n\n“Two is that.\n\n“Three is all,” she said.';
  expect(quoted(text)).toEqual(['“One is this.', '“Two is that.', '“Three is all,”']);
});

const MARKS = ["'", '"', '“', '”', '‘', '’', ',,', "''", '„', '«', '»', ' ', '. ', '\n\n', 'Ja', 'nee', '5'];

test('spans lie in the text, in order, without overlap, in one paragraph each', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...MARKS), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const item of quotationsIn(text)) {
        expect(item.start).toBeGreaterThanOrEqual(end);
        expect(item.inner.start).toBeGreaterThan(item.start);
        expect(item.inner.end).toBeGreaterThan(item.inner.start);
        expect(item.end).toBeGreaterThanOrEqual(item.inner.end);
        expect(text.slice(item.start, item.end)).not.toContain('\n\n');
        end = item.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
