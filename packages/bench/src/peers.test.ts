import { expect, test } from 'vitest';
import { conventionsOf, isRight } from './peers.ts';

const CASE = {
  id: 'made-up',
  lang: 'en',
  text: 'They met on 4 May and left in June.',
  reference: '2024-03-01T09:30',
  timexes: [
    { start: 12, end: 17, text: '4 May', type: 'DATE', value: '2024-05-04' },
    { start: 30, end: 34, text: 'June', type: 'DATE', value: '2023-06', alts: ['2023-06', '2024-06'] },
  ],
};
const FOURTH = { start: 12, end: 17, text: '4 May', value: '2024-05-04', mod: null };
const JUNE = { start: 30, end: 34, text: 'June', value: '2024-06', mod: null };

test('a case is right when every label is met, by any of its values', () => {
  expect(isRight(CASE, [FOURTH, JUNE], 'recognizers')).toBe(true);
});

test('a label that nothing meets, or a find that no label covers, is wrong', () => {
  const stray = { start: 0, end: 4, text: 'They', value: '2024', mod: null };
  expect(isRight(CASE, [FOURTH], 'recognizers')).toBe(false);
  expect(isRight(CASE, [FOURTH, JUNE, stray], 'recognizers')).toBe(false);
});

test('a case without labels is right when nothing is found', () => {
  const empty = { ...CASE, timexes: [] };
  expect(isRight(empty, [], 'chrono')).toBe(true);
  expect(isRight(empty, [FOURTH], 'chrono')).toBe(false);
});

test('it tells by which convention each label is met', () => {
  const may = { ...JUNE, value: '2024-05' };
  expect(conventionsOf(CASE, [FOURTH, JUNE], 'recognizers')).toEqual(['the same value', 'the same value']);
  expect(conventionsOf(CASE, [FOURTH, may], 'recognizers')).toBeNull();
});
