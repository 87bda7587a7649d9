import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { tagTimes } from './index.ts';

const PUBLISHED = '2022-06-15';

test.each([
  ['a year joins no month of the paragraph before', 'In december\n\n1998 was nat.', nl, ['2021-12', '1998']],
  ['a modifier joins nothing of the next paragraph', 'Begin\n\n2009 was nat.', nl, ['2009']],
  ['a capital in a headline makes no name of a year', 'Een Boeing\n\n1998 was nat.', nl, ['1998']],
  [
    'days of two paragraphs are no list',
    'Op 9 januari\n\nOp 3 mei viel hij.',
    nl,
    ['2022-01-09', '2022-05-03'],
  ],
  ['a verb of the next paragraph tells nothing', 'It will be on Friday\n\nHe fell.', en, ['2022-06-17']],
  [
    'until opens no range with the paragraph before',
    'Dicht in 1990\n\nTot vrijdag dicht',
    nl,
    ['1990', '2022-06-17'],
  ],
  ['a month is no first name of the next paragraph', 'March\n\nThe sales fell.', en, ['2022-03']],
  ['a day at the very end is owned by nothing', 'De ministers komen donderdag', nl, ['2022-06-16']],
])('%s', (_, text, language, values) => {
  const found = tagTimes(text, { published: PUBLISHED, language });
  expect(found.map(({ value }) => value)).toEqual(values);
  expect(found.every(({ mod }) => mod === null)).toBe(true);
});
