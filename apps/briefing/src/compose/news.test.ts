// Moves and cancellations that a later article tells of: the one event that they mean, and its history.

import { describe, expect, test } from 'vitest';
import { articles, diary, english, other, type Told, talks } from './agreement.fixture.ts';
import { articleOf, type EventFacts, editionAt } from './reading.fixture.ts';

describe('a later article moves it', () => {
  const moved = other(talks, { start: '2022-05-18', status: 'rescheduled', replaced: ['2022-05-14'] });

  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'the old day is history',
      [
        ['2022-05-06', moved],
        ['2022-05-05', talks],
        ['2022-05-04', english, 'en'],
      ],
      ['2022-05-18 rescheduled; was 2022-05-14 by a0'],
    ],
    [
      'in the other language',
      [
        ['2022-05-06', other(english, { start: '2022-05-18', status: 'rescheduled' }), 'en'],
        ['2022-05-05', talks],
      ],
      ['2022-05-18 rescheduled; was 2022-05-14 by a0'],
    ],
    [
      'by a day: history, not disagreement',
      [
        ['2022-05-06', other(talks, { start: '2022-05-15', status: 'rescheduled' })],
        ['2022-05-05', talks],
      ],
      ['2022-05-15 rescheduled; was 2022-05-14 by a0'],
    ],
    [
      'no article of the old day is left',
      [['2022-05-06', moved]],
      ['2022-05-18 rescheduled; was 2022-05-14 by a0'],
    ],
    [
      'twice',
      [
        [
          '2022-05-07',
          other(talks, { start: '2022-05-20', status: 'rescheduled', replaced: ['2022-05-18'] }),
        ],
        ['2022-05-06', moved],
        ['2022-05-05', talks],
      ],
      ['2022-05-20 rescheduled; was 2022-05-18 by a0; was 2022-05-14 by a1'],
    ],
    [
      'who still writes the old day afterwards disagrees',
      [
        ['2022-05-07', english, 'en'],
        ['2022-05-06', moved],
        ['2022-05-05', talks],
      ],
      ['2022-05-18 rescheduled; was 2022-05-14 by a1; start 2022-05-14 by a0'],
    ],
    [
      'who writes the new day afterwards does not',
      [
        ['2022-05-07', other(english, { start: '2022-05-18' }), 'en'],
        ['2022-05-06', moved],
        ['2022-05-05', talks],
      ],
      ['2022-05-18 planned; was 2022-05-14 by a1'],
    ],
    [
      'told by two articles: the second moves no other meeting',
      [
        ['2022-05-06', other(english, { start: '2022-05-18', status: 'rescheduled' }), 'en'],
        [
          '2022-05-06',
          other(talks, {
            title: 'Topontmoeting EU–Noorwegen, Genève',
            start: '2022-05-18',
            status: 'rescheduled',
          }),
        ],
        ['2022-05-05', other(talks, { title: 'Topontmoeting EU–Noorwegen, Genève' })],
        [
          '2022-05-05',
          other(english, { title: 'EU–Norway technical talks, Geneva', start: '2022-05-11' }),
          'en',
        ],
      ],
      ['2022-05-11 planned', '2022-05-18 rescheduled; was 2022-05-14 by a1'],
    ],
    [
      'another meeting of the same parties is not what moved',
      [
        ['2022-05-06', moved],
        ['2022-05-05', other(talks, { start: '2022-05-11' })],
      ],
      ['2022-05-11 planned', '2022-05-18 rescheduled; was 2022-05-14 by a0'],
    ],
    [
      'which of two it was is not said: both stay',
      [
        ['2022-05-06', other(talks, { start: '2022-05-25', status: 'rescheduled' })],
        ['2022-05-05', talks],
        ['2022-05-05', other(talks, { start: '2022-05-18' })],
      ],
      ['2022-05-14 planned', '2022-05-18 planned', '2022-05-25 rescheduled'],
    ],
  ])('%s', (_, told, expected) => {
    expect(diary(articles(told))).toEqual(expected);
  });

  test('keeps its id, whatever newer articles say', () => {
    const id = (told: readonly Told[]) =>
      editionAt('2022-05-08', articles(told).map(articleOf)).countdowns.map((one) => one.id);
    const first: Told = ['2022-05-05', talks];
    expect(id([first])).toEqual(['2022-05-14-geneva']);
    expect(id([['2022-05-06', moved], first])).toEqual(['2022-05-14-geneva']);
    expect(id([['2022-05-06', other(talks, { start: '2022-05-13' })], first])).toEqual(['2022-05-14-geneva']);
    expect(id([['2022-05-06', other(talks, { place: 'Bern' })], first])).toEqual(['2022-05-14-geneva']);
  });
});

describe('a later article calls it off without repeating the day', () => {
  const off = other(talks, { start: null, status: 'cancelled' });
  const late = other(talks, { start: null, status: 'postponed', replaced: ['2022-05-14'] });
  const tech = other(talks, { start: '2022-05-16', title: 'Technisch overleg EU–Noorwegen, Genève' });

  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'cancelled',
      [
        ['2022-05-06', off],
        ['2022-05-05', english, 'en'],
      ],
      ['2022-05-14 cancelled'],
    ],
    [
      'postponed, no new day',
      [
        ['2022-05-06', late],
        ['2022-05-05', talks],
      ],
      ['2022-05-14 postponed'],
    ],
    [
      'the day that it names tells which',
      [
        ['2022-05-06', late],
        ['2022-05-05', talks],
        ['2022-05-05', tech],
      ],
      ['2022-05-14 postponed', '2022-05-16 planned'],
    ],
    [
      'its words tell which',
      [
        ['2022-05-06', other(off, { title: 'Technisch overleg EU–Noorwegen, Genève' })],
        ['2022-05-05', talks],
        ['2022-05-05', tech],
      ],
      ['2022-05-14 planned', '2022-05-16 cancelled'],
    ],
    [
      'nothing tells which: neither',
      [
        ['2022-05-06', off],
        ['2022-05-05', talks],
        ['2022-05-05', other(talks, { start: '2022-05-20' })],
      ],
      ['2022-05-14 planned', '2022-05-20 planned'],
    ],
    [
      'an older article calls off what was set since: no',
      [
        ['2022-05-05', talks],
        ['2022-05-04', off],
      ],
      ['2022-05-14 planned'],
    ],
    [
      'another meeting in its words',
      [
        ['2022-05-06', other(off, { title: 'Technisch beraad EU–Noorwegen, Genève' })],
        ['2022-05-05', other(talks, { title: 'Topontmoeting EU–Noorwegen, Genève' })],
      ],
      ['2022-05-14 planned'],
    ],
    [
      'another pair of parties',
      [
        ['2022-05-06', other(off, { parties: ['EU', 'IJsland'] })],
        ['2022-05-05', talks],
      ],
      ['2022-05-14 planned'],
    ],
  ])('%s', (_, told, expected) => {
    expect(diary(articles(told))).toEqual(expected);
  });

  test('the sentence that calls it off stands first, also before one in the language of the reader', () => {
    const told = articles([
      ['2022-05-06', other(english, { start: null, status: 'cancelled' }), 'en'],
      ['2022-05-05', talks],
    ]);
    const [countdown] = editionAt('2022-05-08', told.map(articleOf)).countdowns;
    expect(countdown?.evidence.map(({ article }) => article)).toEqual(['a0', 'a1']);
  });

  test('what was put off is an announcement when its old day is over; what was cancelled is not', () => {
    const after = (news: EventFacts) =>
      editionAt(
        '2022-05-15',
        articles([
          ['2022-05-12', news],
          ['2022-05-05', talks],
        ]).map(articleOf),
      );
    expect(after(late).undated).toMatchObject([{ status: 'postponed', when: null }]);
    expect(after(off).undated).toEqual([]);
    expect(after(off).countdowns).toEqual([]);
  });
});
