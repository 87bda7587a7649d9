import { expect, test } from 'vitest';
import { makeArticle } from './article.ts';
import { text as nl } from './languages/nl/text.ts';
import { tokenize } from './text/tokens.ts';

const article = (text: string) => makeArticle(tokenize(text), nl);

test.each([
  ['Kabinet valt over begroting\n\nHet kabinet is gevallen. Het was laat.', 'Kabinet valt over begroting'],
  ['Kabinet valt over begroting\nHet kabinet is gevallen. Het was laat.', 'Kabinet valt over begroting'],
  ['Wie betaalt de rekening?\n\nNiemand weet het. Ook de minister niet.', 'Wie betaalt de rekening?'],
  [
    'date 2026-03-01\nBonden kondigen staking aan\n\nDe bonden staken maandag.',
    'Bonden kondigen staking aan',
  ],
])('the headline of %j', (text, title) => {
  const { title: found, sentences } = article(text);
  expect(found?.text).toBe(title);
  expect(sentences[0]?.text).not.toContain(title);
});

test.each([
  'Het kabinet is gevallen. Het was laat.',
  'Het kabinet is gevallen.\n\nHet was laat.',
  'Vrijdag 1 februari 2019\n\nHet kabinet is gevallen.',
  'Een losse regel zonder meer',
  '',
])('no headline in %j', (text) => {
  expect(article(text).title).toBeNull();
});

test.each([
  [' date 2022-01 Volgens de minister komt er overleg.', '2022-01', 'Volgens de minister komt er overleg.'],
  ['Datum: 2022-01-03\nEr komt overleg.', '2022-01-03', 'Er komt overleg.'],
])('the date that the header of %j states is no body text', (text, stated, first) => {
  const { stated: found, sentences, bodyStart } = article(text);
  expect(found?.text).toBe(stated);
  expect(sentences[0]?.text).toBe(first);
  expect(text.slice(bodyStart)).toBe(first);
});

test.each(['date palm 2022-01', 'De datum 2022-01 staat vast.', 'date 2022-011 x'])(
  '%j states no date',
  (text) => {
    expect(article(text).stated).toBeNull();
  },
);
