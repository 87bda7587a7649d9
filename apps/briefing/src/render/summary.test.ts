import { describe, expect, test } from 'vitest';
import { mixedEdition, plainEdition } from './fixtures/editions.ts';
import { renderIssue } from './issue.ts';
import { escapeMarkdown } from './summary.ts';

const summaryOf = async (edition: typeof plainEdition, language: 'nl' | 'en') =>
  (await renderIssue(edition, { language, zone: 'Europe/Amsterdam' })).summary;

test('is a table of what comes, with dates and sources', async () => {
  const lines = (await summaryOf(plainEdition, 'en')).split('\n');
  expect(lines).toContain('| Days | Event | Date | Place | Source |');
  expect(lines).toContain(
    '| 10 | **NAVO-Rusland** | Wed 12 January | Brussel | [courant.example](<https://courant.example/buitenland/drie-overleggen>), Sat 1 January |',
  );
  expect(lines).toContain('### Announced');
});

test('says how things stand', async () => {
  const summary = await summaryOf(mixedEdition, 'nl');
  expect(summary).toContain('| vandaag dag 1 van 2 | **Genève** |');
  expect(summary).toContain('~~do 13 januari~~ · **gaat niet door**');
});

test('a link keeps its address and ends no cell', async () => {
  const [story] = plainEdition.stories;
  const url = 'https://a.example/?a=1&b=|x|`y`>';
  const stories = story === undefined ? [] : [{ ...story, url }];
  expect(await summaryOf({ ...plainEdition, stories }, 'nl')).toContain(
    '(<https://a.example/?a=1&amp;b=%7Cx%7C%60y%60%3E>)',
  );
});

describe('text', () => {
  test.each([
    ['a | b', 'a &#124; b'],
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['[x](y)', '&#91;x&#93;(y)'],
    ['@octocat fixes #12', '&#64;octocat fixes &#35;12'],
    ['https://a.example', 'https&#58;//a.example'],
    ['www.a.example', 'www&#46;a.example'],
    [':tada:', '&#58;tada:'],
    ['1. one', '1&#46; one'],
    ['- one', '&#45; one'],
    ['a - b: 9', 'a - b: 9'],
    ['a\\b', 'a&#92;b'],
  ])('%s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});
