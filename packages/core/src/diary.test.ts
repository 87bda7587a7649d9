// Diary titles from facts alone.

import { expect, test } from 'vitest';
import { diaryTitle } from './diary.ts';
import { en } from './languages/en/index.ts';
import { nl } from './languages/nl/index.ts';

test('a diary title in another language; none for what no one word covers, or without a name', () => {
  const facts = { family: 'meeting', parties: ['Chili', 'Peru'], place: 'Lima' } as const;
  expect(diaryTitle(facts, nl)).toBe('Overleg Chili–Peru, Lima');
  expect(diaryTitle({ ...facts, parties: ['Chile', 'Peru'] }, en)).toBe('Chile–Peru meeting, Lima');
  expect(diaryTitle({ ...facts, parties: ['Peru', 'Lima'], place: 'Lima' }, en)).toBe('Peru meeting, Lima');
  expect(diaryTitle({ ...facts, parties: [] }, en)).toBeNull();
  expect(diaryTitle({ ...facts, family: 'action' }, nl)).toBeNull();
});
