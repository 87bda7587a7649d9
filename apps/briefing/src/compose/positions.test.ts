// Positions across articles: one for all who tell it, what somebody said before beside it, under one name in two languages.

import type { PositionKind } from '@runup/core';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { expect, test } from 'vitest';
import type { Story } from '../model/edition.ts';
import { positionsOf } from './positions.ts';
import { articleOf, world } from './reading.fixture.ts';
import { storiesOf } from './stories.ts';

type Said = readonly [who: string, kind: PositionKind, text: string];

/** Newest first, as an edition has them. */
function storyOf(id: string, language: 'nl' | 'en', said: readonly Said[]): Story {
  const [story] = storiesOf([articleOf({ id, language, published: `2022-01-${id}` })]);
  const positions = said.map(([who, kind, text], i) => {
    const evidence = { sentence: `${who} ${text}`, article: id, start: i, end: i + 1 };
    return { who, several: false, kind, text, evidence };
  });
  return { ...(story ?? expect.unreachable()), positions };
}

const written = (stories: readonly Story[], language: string) =>
  positionsOf(stories, { language, world, languages: [nl, en] }).map(({ who, positions }) => [
    who,
    ...positions.map(({ kind, text, evidence }) => `${kind} ${text} (${evidence.map((one) => one.article)})`),
  ]);

test('told by three it stands once, in the newest words, with all three', () => {
  const stories = [
    storyOf('03', 'nl', [['de bonden', 'demands', 'hogere lonen voor alle machinisten']]),
    storyOf('02', 'nl', [['De bonden', 'demands', 'hogere lonen voor machinisten']]),
    storyOf('01', 'nl', [['de bonden', 'demands', 'hogere lonen']]),
  ];
  expect(written(stories, 'nl')).toEqual([
    ['de bonden', 'demands hogere lonen voor alle machinisten (03,02,01)'],
  ]);
});

test('what was offered and is refused now stands together, the newest first', () => {
  const stories = [
    storyOf('07', 'nl', [['Rusland', 'refuses', 'een wapenstilstand']]),
    storyOf('03', 'nl', [['Rusland', 'offers', 'een wapenstilstand']]),
  ];
  expect(written(stories, 'nl')).toEqual([
    ['Rusland', 'refuses een wapenstilstand (07)', 'offers een wapenstilstand (03)'],
  ]);
});

test('one party in two languages, and its capital, is one; words of two languages are not compared', () => {
  const stories = [
    storyOf('04', 'en', [['Moscow', 'demands', 'guarantees']]),
    storyOf('03', 'nl', [['Rusland', 'demands', 'garanties']]),
  ];
  expect(written(stories, 'nl')).toEqual([['Rusland', 'demands guarantees (04)', 'demands garanties (03)']]);
  expect(written(stories.slice(1), 'en')).toEqual([['Russia', 'demands garanties (03)']]);
});

test.each<[string, Said, Said]>([
  ['a negation', ['X', 'demands', 'nieuwe gesprekken'], ['X', 'demands', 'geen nieuwe gesprekken']],
  ['another number', ['X', 'demands', '400 miljoen euro'], ['X', 'demands', '500 miljoen euro']],
  ['another kind', ['X', 'demands', 'nieuwe gesprekken'], ['X', 'offers', 'nieuwe gesprekken']],
  ['other words', ['X', 'demands', 'hogere lonen'], ['X', 'demands', 'kortere dagen']],
  ['somebody else', ['X', 'demands', 'hogere lonen'], ['Y', 'demands', 'hogere lonen']],
])('%s is another position', (_, one, other) => {
  const all = positionsOf([storyOf('02', 'nl', [one]), storyOf('01', 'nl', [other])], {
    language: 'nl',
    world,
    languages: [nl, en],
  });
  expect(all.flatMap(({ positions }) => positions)).toHaveLength(2);
});

test('nobody wants anything: nothing', () => {
  expect(positionsOf([storyOf('01', 'nl', [])], { language: 'nl', world, languages: [] })).toEqual([]);
});
