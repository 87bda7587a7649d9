import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { tagTimes } from './index.ts';

/** Values of a text of Wednesday 15 June 2022. */
function values(text: string, language = en): string[] {
  return tagTimes(text, { published: '2022-06-15', language }).map(({ value }) => value);
}

test.each([
  ['"We vote tomorrow," she said on Friday.', ['2022-06-11', '2022-06-10']],
  [
    'On Monday she said: "We began yesterday, and go on tomorrow."',
    ['2022-06-13', '2022-06-12', '2022-06-14'],
  ],
  ['“We vote next week,” she said on Friday.', ['2022-W24', '2022-06-10']],
  ['“Two days ago it was dry”, she said Friday.', ['2022-06-08', '2022-06-10']],
  ['“We leave tonight”, she said on 3 June 2022.', ['2022-06-03TNI', '2022-06-03']],
])('words in a quotation count from the day it was spoken: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('so in Dutch, between its own marks', () => {
  expect(values(",,Wij stemmen morgen'', zei zij vrijdag.", nl)).toEqual(['2022-06-11', '2022-06-10']);
});

test.each([
  ['the attribution names no day', '"We vote tomorrow," she said.', ['2022-06-16']],
  [
    'the day stands in another sentence',
    '"We vote tomorrow," she said. On Friday it rained.',
    ['2022-06-16', '2022-06-10'],
  ],
  [
    'the day is not that of speaking',
    '"We vote tomorrow," they cheer at Friday races.',
    ['2022-06-16', '2022-06-10'],
  ],
  ['the words stand outside', 'On Friday she said "no"; tomorrow she leaves.', ['2022-06-10', '2022-06-16']],
  ['a mark is missing', 'She said "no on Friday.\n\nTomorrow she leaves.', ['2022-06-10', '2022-06-16']],
])('but from the publication when %s', (_, text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('why tells which words it was counted from', () => {
  const text = '"We vote tomorrow," she said on Friday.';
  const [tomorrow] = tagTimes(text, { published: '2022-06-15', language: en });
  expect(tomorrow?.why.anchor).toEqual({ kind: 'discourse', date: '2022-06-10', start: 32, end: 38 });
});
