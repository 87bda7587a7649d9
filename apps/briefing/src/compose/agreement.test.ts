// What several articles say of one event: joined or kept apart, who leads, and who says otherwise.

import { describe, expect, test } from 'vitest';
import { articles, diary, english, other, type Told, talks } from './agreement.fixture.ts';
import { type ArticleFacts, articleOf, editionAt } from './reading.fixture.ts';

describe('sources that disagree, while nothing says that it moved', () => {
  test.each<[string, readonly Told[], string]>([
    [
      'the day: most sources lead',
      [
        ['2022-05-05', other(talks, { start: '2022-05-15' })],
        ['2022-05-06', english, 'en'],
        ['2022-05-04', talks],
      ],
      '2022-05-14 planned; start 2022-05-15 by a0',
    ],
    [
      'the day, one against one: the newest leads',
      [
        ['2022-05-05', other(talks, { start: '2022-05-15' })],
        ['2022-05-04', english, 'en'],
      ],
      '2022-05-15 planned; start 2022-05-14 by a1',
    ],
    [
      'the place',
      [
        ['2022-05-05', talks],
        ['2022-05-04', other(english, { place: 'Vienna' }), 'en'],
      ],
      '2022-05-14 planned; place Wenen by a1',
    ],
    [
      'the hour',
      [
        ['2022-05-05', other(talks, { time: '10:00' })],
        ['2022-05-04', other(english, { time: '14:00' }), 'en'],
      ],
      '2022-05-14 planned; time 14:00 by a1',
    ],
    [
      'whether it stands: calling it off counts more than writing on as if it stood',
      [
        ['2022-05-06', talks],
        ['2022-05-05', other(english, { status: 'cancelled' }), 'en'],
        ['2022-05-04', talks],
      ],
      '2022-05-14 cancelled; status planned by a0',
    ],
    [
      'whether it stands: until more write so later',
      [
        ['2022-05-06', talks],
        ['2022-05-07', english, 'en'],
        ['2022-05-05', other(talks, { status: 'cancelled' })],
      ],
      '2022-05-14 planned; status cancelled by a2',
    ],
    [
      'one party is enough where place and kind are the same',
      [
        ['2022-05-05', { family: 'vote', parties: ['Noorwegen'], place: 'Oslo', start: '2022-05-14' }],
        ['2022-05-06', { family: 'vote', parties: ['Norway'], place: 'Oslo', start: '2022-05-15' }, 'en'],
      ],
      '2022-05-15 planned; start 2022-05-14 by a0',
    ],
  ])('%s', (_, told, expected) => {
    expect(diary(articles(told))).toEqual([expected]);
  });

  test('the place is told in the language of the reader, and the sentence of who agrees stands first', () => {
    const told = articles([
      ['2022-05-05', talks],
      ['2022-05-06', other(english, { place: 'Vienna', title: 'EU–Norway talks, Vienna' }), 'en'],
    ]).map(articleOf);
    const [dutch] = editionAt('2022-05-08', told).countdowns;
    expect(dutch).toMatchObject({ title: 'Overleg EU–Noorwegen, Wenen', place: 'Wenen' });
    expect(dutch?.disagreements[0]?.said).toBe('Genève');
    expect(dutch?.evidence.map(({ article }) => article)).toEqual(['a1', 'a0']);
    const [forEnglish] = editionAt('2022-05-08', told, { language: 'en' }).countdowns;
    expect(forEnglish).toMatchObject({ title: 'EU–Norway talks, Vienna', place: 'Vienna', id: dutch?.id });
    expect(forEnglish?.disagreements[0]?.said).toBe('Geneva');
  });
});

describe('what is no disagreement', () => {
  test.each<[string, readonly Told[], string]>([
    [
      'two languages',
      [
        ['2022-05-05', talks],
        ['2022-05-06', english, 'en'],
      ],
      '2022-05-14 planned',
    ],
    [
      'a country and a city in it',
      [
        ['2022-05-05', talks],
        ['2022-05-06', other(english, { place: 'Switzerland' }), 'en'],
      ],
      '2022-05-14 planned',
    ],
    [
      'a name that the world tables lack',
      [
        ['2022-05-05', talks],
        ['2022-05-06', other(english, { place: 'Palais des Nations' }), 'en'],
      ],
      '2022-05-14 planned',
    ],
    [
      'the first day of two',
      [
        ['2022-05-05', other(talks, { end: '2022-05-15' })],
        ['2022-05-06', english, 'en'],
      ],
      '2022-05-14/2022-05-15 planned',
    ],
    [
      'an hour that one of them lacks',
      [
        ['2022-05-05', other(talks, { time: '10:00' })],
        ['2022-05-06', english, 'en'],
      ],
      '2022-05-14 planned',
    ],
    [
      'more parties in one of them',
      [
        ['2022-05-05', other(talks, { parties: ['EU', 'Noorwegen', 'OVSE'] })],
        ['2022-05-06', english, 'en'],
      ],
      '2022-05-14 planned',
    ],
    [
      'who takes part, in words of two languages',
      [
        ['2022-05-05', { family: 'action', parties: ['bonden'], place: 'Oslo', start: '2022-05-14' }],
        ['2022-05-06', { family: 'action', parties: ['Unions'], place: 'Oslo', start: '2022-05-14' }, 'en'],
      ],
      '2022-05-14 planned',
    ],
  ])('%s', (_, told, expected) => {
    expect(diary(articles(told))).toEqual([expected]);
  });
});

describe('two meetings of the same parties stay two', () => {
  test.each<[string, readonly Told[]]>([
    [
      'days further apart',
      [
        ['2022-05-05', talks],
        ['2022-05-05', other(english, { start: '2022-05-16' }), 'en'],
      ],
    ],
    [
      'another day and another place',
      [
        ['2022-05-05', talks],
        ['2022-05-05', other(english, { start: '2022-05-15', place: 'Vienna' }), 'en'],
      ],
    ],
    [
      'another day and another hour',
      [
        ['2022-05-05', other(talks, { time: '10:00' })],
        ['2022-05-05', other(english, { start: '2022-05-15', time: '15:00' }), 'en'],
      ],
    ],
    [
      'another word of the same language',
      [
        ['2022-05-05', other(talks, { title: 'Technisch beraad EU–Noorwegen, Genève' })],
        ['2022-05-05', other(talks, { title: 'Topontmoeting EU–Noorwegen, Genève', start: '2022-05-15' })],
      ],
    ],
    [
      'another kind',
      [
        ['2022-05-05', talks],
        ['2022-05-05', other(english, { family: 'hearing', start: '2022-05-15' }), 'en'],
      ],
    ],
    [
      'the later one was written of when the first was over',
      [
        ['2022-05-05', talks],
        ['2022-05-15', other(english, { start: '2022-05-15' }), 'en'],
      ],
    ],
    [
      'who takes part, in words of one language',
      [
        ['2022-05-05', { family: 'action', parties: ['bonden'], place: 'Oslo', start: '2022-05-14' }],
        ['2022-05-06', { family: 'action', parties: ['studenten'], place: 'Oslo', start: '2022-05-14' }],
      ],
    ],
    [
      'one party in common, another in each',
      [
        ['2022-05-05', talks],
        ['2022-05-05', other(english, { parties: ['EU', 'Iceland'] }), 'en'],
      ],
    ],
  ])('%s', (_, told) => {
    expect(diary(articles(told))).toHaveLength(2);
  });

  test('one article tells of both: no third joins them', () => {
    const next = other(english, { start: '2022-05-15' });
    const told: readonly ArticleFacts[] = [
      { id: 'both', published: '2022-05-04', language: 'en', events: [english, next] },
      ...articles([
        ['2022-05-05', talks],
        ['2022-05-06', other(talks, { start: '2022-05-15' })],
      ]),
    ];
    expect(diary(told)).toEqual(['2022-05-14 planned', '2022-05-15 planned']);
  });

  test('a day that could belong to either neighbour belongs to none', () => {
    const on = (start: string): Told => ['2022-05-05', other(talks, { start })];
    expect(diary(articles([on('2022-05-13'), on('2022-05-14'), on('2022-05-15')]))).toHaveLength(3);
  });
});
