import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../article.ts';
import { en } from '../../languages/en/index.ts';
import { nl } from '../../languages/nl/index.ts';
import { tokenize } from '../../text/tokens.ts';
import { findTimes } from '../index.ts';
import type { PublishedSaid } from './stated.ts';

function published(
  text: string,
  { said = null, language = nl }: { said?: PublishedSaid; language?: typeof nl } = {},
) {
  const article = makeArticle(tokenize(text), language.text);
  return findTimes({ article, published: said, language }).published;
}

const days = (text: string, options?: Parameters<typeof published>[1]) => {
  const found = published(text, options);
  return found && [found.from, found.to, found.best];
};

describe('what is stated', () => {
  test('nothing: no date is invented', () => {
    expect(published('Vrijdag sprak zij over 12 januari.')).toBeNull();
  });
  test('a full day by the caller wins over everything', () => {
    const text = 'date 2022-01 De top zal op 9 januari zijn.';
    expect(days(text, { said: '2021-03-04' })).toEqual(['2021-03-04', '2021-03-04', '2021-03-04']);
    expect(published(text, { said: '2021-03-04' })?.stated).toBe('2021-03-04');
  });
  test('a time of day behind the date is left out', () => {
    expect(days('Niets.', { said: '2021-03-04T10:00' })).toEqual(['2021-03-04', '2021-03-04', '2021-03-04']);
  });
  test('an interval by the caller is narrowed by the text', () => {
    const said = { from: '2022-03-01', to: '2022-03-20' };
    expect(days('Op 11 maart zal de raad stemmen.', { said })).toEqual([
      '2022-03-01',
      '2022-03-10',
      '2022-03-01',
    ]);
  });
  test.each(['', 'soon', '2022-13-45', { from: '2022-02-01', to: '2022-01-01' }])(
    '%j states nothing',
    (said) => {
      expect(published('Vrijdag.', { said })).toBeNull();
    },
  );
  test('a date line at the head is a statement', () => {
    const found = published('Friday, February 1, 2019\n\nThe mayor left on Monday.', { language: en });
    expect(found).toMatchObject({ from: '2019-02-01', to: '2019-02-01', stated: '2019-02-01' });
    expect(found?.evidence[0]).toMatchObject({ text: 'Friday, February 1, 2019', says: 'date line' });
  });
  test('a dateline is a statement', () => {
    const text = 'GENEVA, Feb. 1, 2019 (Courier) - The mayor left on Monday.';
    expect(days(text, { language: en })).toEqual(['2019-02-01', '2019-02-01', '2019-02-01']);
  });
  test('a dateline without a year narrows a stated month', () => {
    const text = 'GENEVA, Feb. 12 (Courier) — The mayor left.';
    expect(days(text, { said: '2019-02', language: en })).toEqual(['2019-02-12', '2019-02-13', '2019-02-12']);
  });
  test('a date behind a name in running text is no dateline', () => {
    const text = 'On the way to Geneva, Feb. 12 was the worst day - it snowed.';
    expect(days(text, { said: '2019-02', language: en })?.[1]).not.toBe('2019-02-13');
  });
  test('a full date inside a sentence is none', () => {
    expect(published('On February 1, 2019 the mayor left.', { language: en })).toBeNull();
  });
});

describe('what the dates of the text demand of a stated month', () => {
  test.each([
    [
      'what will be lies ahead',
      'Op 9 maart zullen de partijen praten.',
      ['2022-03-01', '2022-03-08', '2022-03-01'],
    ],
    ['what was lies behind', 'Op 21 maart stemde de raad.', ['2022-03-21', '2022-03-31', '2022-03-21']],
    [
      'both bound it',
      'Op 21 maart stemde de raad. Op 28 maart zal de koning tekenen.',
      ['2022-03-21', '2022-03-27', '2022-03-21'],
    ],
    [
      'less than two weeks is more than one',
      'Op 25 maart zal de top zijn, en er is minder dan twee weken te gaan.',
      ['2022-03-12', '2022-03-24', '2022-03-12'],
    ],
    ['no demand: the whole month', 'Zij praten nog.', ['2022-03-01', '2022-03-31', '2022-03-01']],
  ])('%s', (_, text, expected) => {
    expect(days(`date 2022-03 ${text}`)).toEqual(expected);
  });

  test('a weekday just past is not the day of publication', () => {
    const found = published('date 2022-03 De partijen hadden dinsdag ruzie. Op 3 maart zal de raad stemmen.');
    expect([found?.from, found?.to]).toEqual(['2022-03-02', '2022-03-02']);
  });

  test('demands that contradict each other leave the stated days', () => {
    const found = published('date 2022-03 Op 3 maart zal zij stemmen. Op 30 maart stemde zij.');
    expect(found?.from).toBe('2022-03-01');
    expect(found?.to).toBe('2022-03-02');
  });

  test('each demand shows its words', () => {
    const text = 'date 2022-03 Op 9 maart zullen de partijen praten.';
    const evidence = published(text)?.evidence ?? [];
    expect(evidence.map(({ text: words, says }) => [words, says])).toEqual([
      ['2022-03', 'stated month'],
      ['9 maart', 'still ahead'],
    ]);
    for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
  });
});
