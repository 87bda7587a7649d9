import { expect, test } from 'vitest';
import { makeArticle } from '../article.ts';
import { names as nl } from '../languages/nl/names.ts';
import { text as nlText } from '../languages/nl/text.ts';
import { tokenize } from '../text/tokens.ts';
import { findNames } from './find.ts';
import { listNames } from './lists.ts';

const list = (text: string) => listNames(findNames(makeArticle(tokenize(text), nlText), nl), []);

test('people, organisations and places each in their list, with their offsets', () => {
  const text = 'De Franse president Anna Roy sprak in Genève over de NAVO. Roy zweeg daarna.';
  expect(list(text)).toEqual({
    people: [
      {
        name: 'Anna Roy',
        role: 'Franse president',
        mentions: [
          [20, 28],
          [59, 62],
        ],
      },
    ],
    organisations: [{ name: 'NAVO', acronym: null, mentions: [[53, 57]] }],
    places: [{ name: 'Genève', zone: 'Europe/Zurich', mentions: [[38, 44]] }],
  });
});

test('a country that only an adjective or its people name is not listed', () => {
  expect(list('De Russische delegatie en de Polen wachten.').places).toEqual([]);
});

test('nothing named, nothing listed', () => {
  expect(list('Het regent.')).toEqual({ people: [], organisations: [], places: [] });
});
