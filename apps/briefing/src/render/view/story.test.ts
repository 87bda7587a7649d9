import { describe, expect, test } from 'vitest';
import type { Story } from '../../model/edition.ts';
import { plainEdition } from '../fixtures/editions.ts';
import { roomy } from '../fixtures/limits.ts';
import { languages } from '../phrases/languages.ts';
import { makeContext } from './context.ts';
import { viewStory } from './story.ts';

const limits = { ...roomy, sentence: 60, keySentences: 2, quotes: 1, positions: 1 };
const context = makeContext({ edition: plainEdition, phrases: languages.nl, zone: 'UTC', limits });
const story: Story = plainEdition.stories[0] ?? expect.unreachable();
const view = (facts: Partial<Story>) => viewStory({ ...story, ...facts }, context);

describe('the title', () => {
  test.each<[string, Partial<Story>, string, readonly string[]]>([
    ['the headline', { title: 'Kop', keySentences: ['Een.', 'Twee.', 'Drie.'] }, 'Kop', ['Een.', 'Twee.']],
    [
      'no headline: the first key sentence, once',
      { title: null, keySentences: ['Een.', 'Twee.'] },
      'Een.',
      ['Twee.'],
    ],
    ['nothing at all', { title: ' ', keySentences: ['\u0000'] }, 'Zonder kop', []],
  ])('%s', (_, facts, title, sentences) => {
    expect(view(facts).title).toBe(title);
    expect(view(facts).keySentences).toEqual(sentences);
  });
});

test('what is quoted is not said twice', () => {
  const quotes = story.quotes.map((quote) => ({ ...quote, text: 'Wij luisteren.' }));
  const { keySentences, quotes: shown } = view({ keySentences: ['“Wij luisteren.”', 'Zij ook.'], quotes });
  expect(keySentences).toEqual(['Zij ook.']);
  expect(shown).toEqual([
    { text: '‘Wij luisteren.’', speaker: 'Marit de Boer, onderhandelaar namens de alliantie' },
  ]);
});

test('nor when the sentence only adds who said it; one that tells more stays', () => {
  const quotes = story.quotes.map((quote) => ({ ...quote, text: 'Wij luisteren naar iedereen' }));
  const added = ',,Wij luisteren naar iedereen’’, zei De Boer.';
  const more =
    'De Boer, die al jaren namens de alliantie onderhandelt: wij luisteren naar iedereen die komt.';
  expect(view({ keySentences: [added, 'Zij ook.'], quotes }).keySentences).toEqual(['Zij ook.']);
  expect(view({ keySentences: [more], quotes }).keySentences).toHaveLength(1);
});

describe('the source', () => {
  test.each<[string, Partial<Story>, string, string | null]>([
    ['an address', {}, 'courant.example', 'za 1 januari'],
    ['a host with www', { url: 'https://www.b.example/a?b' }, 'b.example', 'za 1 januari'],
    ['a file', { url: null, source: 'a/b c/d.txt', published: null }, 'd.txt', null],
    ['a file on Windows', { url: null, source: 'C:\\a\\d.txt', published: null }, 'd.txt', null],
    [
      'some time',
      { published: { from: '2022-01-01', to: '2022-01-05' } },
      'courant.example',
      'tussen za 1 januari en wo 5 januari',
    ],
  ])('%s', (_, facts, label, published) => {
    expect(view(facts).source).toMatchObject({ label, published });
  });
});
