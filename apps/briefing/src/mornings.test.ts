// Two weeks of one story, morning by morning: what the diary says when only the articles of the days before are known.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld, read } from '@runup/core';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { expect, test } from 'vitest';
import { composeEdition } from './compose/compose.ts';
import { parseMoment } from './compose/moment.ts';

const folder = join(import.meta.dirname, '../test/editions/gas-dispute/articles');
const world = openWorld(['nl', 'en']);
const articles = globSync('*.txt', { cwd: folder })
  .sort()
  .map((source) => {
    const text = readFileSync(join(folder, source), 'utf8');
    const id = source.replace('.txt', '');
    const article = { id, text, title: null, language: null, published: null, source, url: null };
    return { article, reading: read(text, { id, languages: [nl, en] }) };
  });

function diaryOf(day: string): readonly string[] {
  const at = parseMoment(day, 'Europe/Amsterdam');
  if (at === null) throw new Error(`${day} is no moment`);
  const known = articles.filter(({ reading }) => (reading.published?.best ?? '') < day);
  const common = {
    name: 'T',
    at,
    watch: [],
    sources: [],
    world,
    language: 'en',
    homeLanguage: 'nl',
    languages: [nl, en],
  };
  return composeEdition({ ...common, articles: known }).countdowns.map((one) => {
    const changes = one.history.map(({ was }) => `was ${was.start.slice(8)}`);
    const others = one.disagreements.map(({ said, evidence }) => `${evidence.article} says ${said}`);
    const kept = one.status === 'planned' ? [] : [one.status];
    return [
      `${one.start.slice(8)} ${one.place ?? '-'} ×${one.evidence.length}`,
      ...kept,
      ...changes,
      ...others,
    ].join(', ');
  });
}

test.each<[string, readonly string[]]>([
  ['2025-05-07', ['19 Almaty ×1', '20 Vienna ×2', '21 Astana ×2', '26 Geneva ×2', '31 - ×1, deadline']],
  [
    '2025-05-13',
    [
      '19 Almaty ×2',
      '20 Vienna ×3',
      '21 Astana ×2',
      '22 Vienna ×1',
      '23 Brussels ×3, harbour-times-0509 says 2025-05-22',
      '26 Geneva ×2',
      '27 Vienna ×2, persdienst-0510 says Geneva',
      '29 Tashkent ×1',
      '30 The Hague ×2',
      '31 - ×2, deadline',
    ],
  ],
  [
    '2025-05-17',
    [
      '19 Almaty ×2',
      '20 Vienna ×5',
      '21 Astana ×2',
      '22 Vienna ×3',
      '23 Brussels ×3, harbour-times-0509 says 2025-05-22',
      '27 Vienna ×2, persdienst-0510 says Geneva',
      '28 Geneva ×5, rescheduled, was 26, persdienst-0515 says 2025-05-26',
      '29 Tashkent ×2, cancelled',
      '30 The Hague ×3, postponed',
      '31 - ×2, deadline',
    ],
  ],
  ['2025-05-29', ['29 Tashkent ×2, cancelled', '30 The Hague ×3, postponed', '31 - ×2, deadline']],
])('%s', (day, diary) => {
  expect(diaryOf(day)).toEqual(diary);
});
