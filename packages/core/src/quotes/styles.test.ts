// Every style of marks that newspapers set, in both languages: one sentence, several, over paragraphs, nested, odd.

import { describe, expect, test } from 'vitest';
import { read } from './test/reading.ts';

const STYLES: readonly (readonly [open: string, close: string])[] = [
  [',,', "''"],
  [',,', '”'],
  [',,', '"'],
  ['„', '”'],
  ['„', '“'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['"', '"'],
  ['«', '»'],
];

const WORDS = {
  nl: {
    known: ['Anna Bos'],
    one: 'Wij gaan door',
    more: 'Wij gaan door. Niemand houdt ons tegen. Wij winnen',
    said: 'zei Anna Bos',
    odd: 'Het is',
    plain: 'Het regent al dagen.',
  },
  en: {
    known: ['Ann Lee'],
    one: 'We will go on',
    more: 'We will go on. Nobody stops us. We win',
    said: 'said Ann Lee',
    odd: 'It is',
    plain: 'It has rained for days.',
  },
} as const;

const found = (text: string, language: 'nl' | 'en') =>
  read(text, language, WORDS[language].known)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, text: words, speaker }) => [kind, words, speaker?.name ?? null]);

describe.each(['nl', 'en'] as const)('%s', (language) => {
  const { known, one, more, said, odd, plain } = WORDS[language];
  const [name] = known;

  test.each(STYLES)('%s…%s', (open, close) => {
    const words = `${open}${one}${close}`;
    expect(found(`${words}, ${said}.`, language)).toEqual([['direct', words, name]]);
  });

  test.each(STYLES)('%s…%s over several sentences', (open, close) => {
    const words = `${open}${more}${close}`;
    expect(found(`${words}, ${said}. ${plain}`, language)).toEqual([['direct', words, name]]);
  });

  test.each(STYLES.filter(([open]) => open !== "'"))('%s…%s goes on in the next paragraph', (open, close) => {
    const first = `${open}${more}.`;
    const second = `${open}${one}${close}`;
    expect(found(`${first}\n\n${second}, ${said}.`, language)).toEqual([
      ['direct', first, name],
      ['direct', second, name],
    ]);
  });

  test.each(STYLES)('%s…%s, an odd mark changes nothing in the next paragraph', (open, close) => {
    const words = `${open}${one}${close}`;
    const expected = [['direct', words, name]];
    expect(found(`${odd} ${open}x.\n\n${plain}\n\n${words}, ${said}.`, language)).toEqual(expected);
    expect(found(`${odd} x${close}.\n\n${plain}\n\n${words}, ${said}.`, language)).toEqual(expected);
  });

  test.each([
    [',,', "'nee'", "''"],
    ['„', '‘nee’', '”'],
    ['“', '‘no’', '”'],
    ['‘', '“nee”', '’'],
    ['"', "'no'", '"'],
    ["'", '"no"', "'"],
    ['«', '“nee”', '»'],
  ])('%s… %s …%s is one quotation', (open, inner, close) => {
    const words = `${open}Anders ${inner} is x${close}`;
    expect(found(`${words}, ${said}.`, language)).toEqual([['direct', words, name]]);
  });
});

test.each([
  ['nl', 'Volgens Anna Bos komt de trein morgen weer.'],
  ['nl', 'Anna Bos zei dat de trein morgen weer komt.'],
  ['nl', 'De trein komt morgen weer, aldus Anna Bos.'],
  ['en', 'According to Ann Lee, the train runs again.'],
  ['en', 'Ann Lee said that the train runs again.'],
  ['en', 'The train runs again, said Ann Lee.'],
] as const)('%s, always indirect: %s', (language, text) => {
  const kinds = read(text, language, WORDS[language].known).map(({ kind }) => kind);
  expect(kinds).toEqual(['indirect']);
});
