// Editions: the three talks through their days, events that several articles tell of, and what is due.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEdition, isDue } from './compose.ts';
import { parseMoment } from './moment.ts';
import { articleOf, type EventFacts, editionAt, world } from './reading.fixture.ts';

const genevaTalks: EventFacts = {
  title: 'Overleg VS–Rusland',
  start: '2022-01-09',
  end: '2022-01-10',
  zone: 'Europe/Zurich',
  place: 'Genève',
  parties: ['Verenigde Staten', 'Rusland'],
};
const natoMeeting: EventFacts = {
  title: 'Overleg NAVO–Rusland',
  start: '2022-01-12',
  zone: 'Europe/Brussels',
  place: 'Brussel',
  parties: ['NAVO', 'Russische delegatie'],
};
const osceMeeting: EventFacts = {
  title: 'Bijeenkomst OVSE',
  start: '2022-01-13',
  zone: 'Europe/Vienna',
  parties: ['OVSE'],
};

const dutch = articleOf({ id: 'nl', events: [genevaTalks, natoMeeting, osceMeeting] });
const english = articleOf({
  id: 'en',
  language: 'en',
  published: '2022-01-02',
  events: [
    {
      ...genevaTalks,
      title: 'US–Russia talks',
      place: 'Geneva',
      parties: ['United States', 'Russian officials'],
    },
    { ...natoMeeting, title: 'NATO–Russia meeting', place: 'Brussels', parties: ['NATO', 'Russia'] },
    { ...osceMeeting, title: 'OSCE meeting', place: 'Vienna', parties: ['OSCE'] },
  ],
});
const watch = [
  { name: 'Genève', match: ['Genève'] },
  { name: 'NAVO', match: ['NAVO'] },
  { name: 'OVSE', match: ['OVSE'] },
];

describe('three talks, day by day', () => {
  const on = (day: string) =>
    editionAt(`${day}T07:00`, [dutch, english], { watch }).countdowns.map(({ name, phase }) =>
      phase.kind === 'ahead' ? `${name} ${phase.days}` : `${name} ${phase.day}/${phase.of}`,
    );

  test.each([
    ['2021-12-31', ['Genève 9', 'NAVO 12', 'OVSE 13']],
    ['2022-01-02', ['Genève 7', 'NAVO 10', 'OVSE 11']],
    ['2022-01-08', ['Genève 1', 'NAVO 4', 'OVSE 5']],
    ['2022-01-09', ['Genève 1/2', 'NAVO 3', 'OVSE 4']],
    ['2022-01-10', ['Genève 2/2', 'NAVO 2', 'OVSE 3']],
    ['2022-01-11', ['NAVO 1', 'OVSE 2']],
    ['2022-01-13', ['OVSE 1/1']],
    ['2022-01-14', []],
  ])('%s', (day, countdowns) => {
    expect(on(day)).toEqual(countdowns);
  });

  test('nothing is due on the day after the last', () => {
    expect(isDue(editionAt('2022-01-13', [dutch], { watch }))).toBe(true);
    expect(isDue(editionAt('2022-01-14', [dutch], { watch }))).toBe(false);
    expect(isDue(editionAt('2022-01-02', []))).toBe(false);
  });
});

describe('one event in two languages', () => {
  test('keeps the evidence of both, that of the reader first', () => {
    const [countdown] = editionAt('2022-01-02', [dutch, english], { watch }).countdowns;
    expect(countdown?.evidence.map(({ article, sentence }) => [article, sentence])).toEqual([
      ['nl', 'Zin 0 van nl.'],
      ['en', 'Zin 0 van en.'],
    ]);
    expect(countdown).toMatchObject({
      name: 'Genève',
      title: 'Overleg VS–Rusland',
      place: 'Genève',
      watched: true,
    });
  });

  test('is told to English readers in English, watched names too', () => {
    const { countdowns } = editionAt('2022-01-02', [dutch, english], { watch, language: 'en' });
    expect(countdowns.map(({ name, title, place }) => [name, title, place])).toEqual([
      ['Geneva', 'US–Russia talks', 'Geneva'],
      ['NATO', 'NATO–Russia meeting', 'Brussels'],
      ['OSCE', 'OSCE meeting', 'Vienna'],
    ]);
  });

  test('that only a Dutch article tells has its names translated as far as they are known', () => {
    const [countdown] = editionAt('2022-01-02', [dutch], { watch, language: 'en' }).countdowns;
    expect(countdown).toMatchObject({
      name: 'Geneva',
      title: 'Overleg VS–Rusland',
      place: 'Geneva',
      participants: ['United States', 'Russia'],
    });
  });

  test('has the same id and days in both', () => {
    const days = (language: string) =>
      editionAt('2022-01-02', [dutch, english], { watch, language }).countdowns.map(({ id, start, end }) => [
        id,
        start,
        end,
      ]);
    expect(days('en')).toEqual(days('nl'));
    expect(days('nl')[0]).toEqual(['2022-01-09-geneve', '2022-01-09', '2022-01-10']);
  });
});

describe('what is one event and what is two', () => {
  const count = (a: EventFacts, b: EventFacts) =>
    editionAt('2022-01-02', [articleOf({ id: 'a', events: [a] }), articleOf({ id: 'b', events: [b] })])
      .countdowns.length;

  test.each<[string, EventFacts, EventFacts, number]>([
    ['the same parties', { parties: ['Rusland', 'NAVO'] }, { parties: ['NAVO'] }, 1],
    ['the same place, one without parties', { place: 'Wenen' }, { place: 'Vienna', parties: ['OVSE'] }, 1],
    ['the same title', { title: 'Verkiezingen' }, { title: 'verkiezingen' }, 1],
    ['a person by full and by last name', { parties: ['Joe Biden'] }, { parties: ['Biden'] }, 1],
    ['one names the first of two days', { parties: ['NAVO'], end: '2022-01-10' }, { parties: ['NAVO'] }, 1],
    ['other parties', { parties: ['Rusland'] }, { parties: ['Polen'] }, 2],
    ['another place', { place: 'Wenen', parties: ['OVSE'] }, { place: 'Parijs', parties: ['OVSE'] }, 2],
    [
      'other parties in the same place',
      { place: 'Wenen', parties: ['OVSE'] },
      { place: 'Wenen', parties: ['Iran'] },
      2,
    ],
    ['another hour', { parties: ['NAVO'], time: '10:00' }, { parties: ['NAVO'], time: '15:00' }, 2],
    ['another day', { parties: ['NAVO'] }, { parties: ['NAVO'], start: '2022-01-11' }, 2],
    ['nothing in common', { title: 'Proces' }, { title: 'Verkiezingen' }, 2],
  ])('%s', (_, a, b, events) => {
    expect(count(a, b)).toBe(events);
  });

  test('two events of one article stay two, however alike', () => {
    const article = articleOf({ id: 'a', events: [{ parties: ['NAVO'] }, { parties: ['NAVO'] }] });
    expect(editionAt('2022-01-02', [article]).countdowns).toHaveLength(2);
  });
});

describe('status', () => {
  const status = (older: EventFacts, newer: EventFacts) =>
    editionAt('2022-01-05', [
      articleOf({ id: 'old', published: '2022-01-01', events: [{ ...genevaTalks, ...older }] }),
      articleOf({ id: 'new', published: '2022-01-04', events: [{ ...genevaTalks, ...newer }] }),
    ]).countdowns.map(({ id, start, status: is }) => [id, start, is]);

  test('is what the newest article says', () => {
    expect(status({ status: 'tentative' }, { status: 'planned' })).toEqual([
      ['2022-01-09-geneva', '2022-01-09', 'planned'],
    ]);
    expect(status({}, { status: 'cancelled' })).toEqual([['2022-01-09-geneva', '2022-01-09', 'cancelled']]);
  });

  test('of a cancellation that names no day reaches the dated event', () => {
    expect(status({}, { start: null, status: 'cancelled' })).toEqual([
      ['2022-01-09-geneva', '2022-01-09', 'cancelled'],
    ]);
  });

  test('moved: the old day falls away, the id stays', () => {
    const moved = { start: '2022-01-20', end: '2022-01-21', status: 'rescheduled' } as const;
    expect(status({}, moved)).toEqual([['2022-01-09-geneva', '2022-01-20', 'rescheduled']]);
  });

  test('moved, but an older article: both stay, nobody knows', () => {
    expect(status({ start: '2022-01-20', end: '2022-01-20', status: 'rescheduled' }, {})).toHaveLength(2);
  });
});

describe('without a day', () => {
  const call: EventFacts = { title: 'Gesprek', start: null, parties: ['Joe Biden', 'Volodymyr Zelensky'] };
  const undated = (
    events: readonly EventFacts[],
    at = '2022-01-02',
    published: string | null = '2022-01-01',
  ) => editionAt(at, [articleOf({ id: 'a', published, events })]).undated;

  test('is announced, not counted', () => {
    const edition = editionAt('2022-01-02', [articleOf({ id: 'a', events: [call] })]);
    expect(edition.countdowns).toEqual([]);
    expect(edition.undated).toEqual([
      {
        title: 'Gesprek',
        place: null,
        participants: ['Joe Biden', 'Volodymyr Zelensky'],
        status: 'planned',
        when: null,
        evidence: { sentence: 'Zin 0 van a.', article: 'a', start: 0, end: 12 },
      },
    ]);
    expect(isDue(edition)).toBe(false);
  });

  test('stands once, also when two articles announce it', () => {
    const two = [
      articleOf({ id: 'a', events: [call] }),
      articleOf({ id: 'b', language: 'en', events: [call] }),
    ];
    expect(editionAt('2022-01-02', two).undated).toHaveLength(1);
  });

  test('is news for two weeks', () => {
    expect(undated([call], '2022-01-15')).toHaveLength(1);
    expect(undated([call], '2022-01-16')).toHaveLength(0);
    expect(undated([call], '2022-06-01', null)).toHaveLength(1);
  });

  test('a month is no day: it is announced until it is over', () => {
    const march: EventFacts = { title: 'Top', start: '2022-03', covers: ['2022-03-01', '2022-03-31'] };
    expect(undated([march])[0]?.when).toEqual({ said: 'Zin', from: '2022-03-01', to: '2022-03-31' });
    expect(undated([march], '2022-03-31')).toHaveLength(1);
    expect(undated([march], '2022-04-01')).toHaveLength(0);
    expect(editionAt('2022-01-02', [articleOf({ id: 'a', events: [march] })]).countdowns).toEqual([]);
  });

  test('says nothing new beside the dated event', () => {
    expect(undated([genevaTalks, { ...genevaTalks, start: null }])).toEqual([]);
    const march: EventFacts = { ...genevaTalks, start: '2022-03', covers: ['2022-03-01', '2022-03-31'] };
    expect(undated([genevaTalks, march])).toHaveLength(1);
  });
});

describe('order', () => {
  test('soonest first; of one day the watched ones, then by hour and id', () => {
    const article = articleOf({
      id: 'a',
      events: [
        { title: 'Z', start: '2022-01-20' },
        { title: 'Laat', start: '2022-01-10', time: '18:00', place: 'Parijs' },
        { title: 'Vroeg', start: '2022-01-10', time: '09:00', place: 'Rome' },
        { title: 'Gevolgd', start: '2022-01-10', place: 'Wenen', time: '20:00' },
      ],
    });
    const { countdowns } = editionAt('2022-01-02', [article], {
      watch: [{ name: 'Wenen', match: ['Wenen'] }],
    });
    expect(countdowns.map(({ name }) => name)).toEqual(['Wenen', 'Vroeg', 'Laat', 'Z']);
  });

  test('does not depend on the order of the sources', () => {
    const at = parseMoment('2022-01-02', 'UTC');
    if (!at) throw new Error('no moment');
    const articles = ['a', 'b', 'c', 'd'].map((id, i) =>
      articleOf({
        id,
        language: i % 2 ? 'en' : 'nl',
        events: [genevaTalks, natoMeeting].slice(0, 1 + (i % 2)),
      }),
    );
    const common = { name: 'T', at, watch, sources: [], world, language: 'nl', homeLanguage: 'nl' };
    const expected = composeEdition({ ...common, articles });
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(composeEdition({ ...common, articles: shuffled })).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

test('ids are one each, also for events that are hardly told apart', () => {
  const events = Array.from({ length: 5 }, (): EventFacts => ({ title: '🎉'.repeat(50), parties: ['NAVO'] }));
  const { countdowns } = editionAt('2022-01-02', [articleOf({ id: 'a', events })]);
  expect(new Set(countdowns.map(({ id }) => id)).size).toBe(5);
  for (const { id } of countdowns) expect(id).toMatch(/^[\p{L}\p{N}-]+$/u);
});
