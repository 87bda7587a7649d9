import { describe, expect, test } from 'vitest';
import type { Countdown } from '../../model/edition.ts';
import { geneva, plainEdition } from '../fixtures/editions.ts';
import { roomy } from '../fixtures/limits.ts';
import { languages } from '../phrases/languages.ts';
import { viewCard } from './card.ts';
import { makeContext } from './context.ts';

const view = (countdown: Partial<Countdown>, language: 'nl' | 'en' = 'nl', zone = 'Europe/Amsterdam') =>
  viewCard(
    { ...geneva, ...countdown },
    makeContext({ edition: plainEdition, phrases: languages[language], zone, limits: roomy }),
  );

describe('the count and the days', () => {
  test.each<[string, Partial<Countdown>, string, string, string | null]>([
    ['ahead', {}, '7', 'dagen', 'over 7 dagen'],
    ['tomorrow', { phase: { kind: 'ahead', days: 1 } }, '1', 'dag', 'morgen'],
    [
      'a day of several',
      { phase: { kind: 'today', day: 2, of: 2 } },
      'vandaag',
      'dag 2 van 2',
      'vandaag, dag 2 van 2',
    ],
    ['the only day', { phase: { kind: 'today', day: 1, of: 1 } }, 'vandaag', '', 'vandaag'],
    ['off', { status: 'cancelled' }, '—', '', null],
    ['put off', { status: 'postponed' }, '—', '', null],
  ])('%s', (_, countdown, value, unit, relative) => {
    const card = view(countdown);
    expect(card.count.value).toBe(value);
    expect(card.count.unit).toBe(unit);
    expect(card.relative).toBe(relative);
    expect(card.date).toBe('zo 9 – ma 10 januari');
  });
});

describe('the status', () => {
  test.each<[Partial<Countdown>, string | null, string | null]>([
    [{ status: 'planned' }, null, null],
    [{ status: 'tentative' }, 'onder voorbehoud', 'tentative'],
    [{ status: 'expected' }, 'verwacht', 'expected'],
    [{ status: 'rescheduled' }, 'verplaatst', 'moved'],
    [{ status: 'cancelled' }, 'gaat niet door', 'cancelled'],
    [{ status: 'deadline' }, 'uiterste datum', 'deadline'],
    [{ status: 'in-progress' }, 'is bezig', 'under way'],
    [{ status: 'in-progress', phase: { kind: 'today', day: 1, of: 2 } }, null, null],
  ])('%j', (countdown, dutch, english) => {
    expect(view(countdown).status).toBe(dutch);
    expect(view(countdown, 'en').status).toBe(english);
  });
});

describe('the time', () => {
  const evening = { start: '2022-01-14', end: '2022-01-14', time: '20:00', zone: 'America/New_York' };
  test.each<[string, Partial<Countdown>, string, string]>([
    [
      'the reader has the same clock',
      { ...evening, zone: 'Europe/Zurich' },
      'Europe/Amsterdam',
      'vr 14 januari, 20.00 uur',
    ],
    [
      'the reader has another day',
      evening,
      'Europe/Amsterdam',
      'vr 14 januari, 20.00 uur plaatselijke tijd (za 15 januari, 02.00 uur bij u)',
    ],
    [
      'the reader has another hour',
      evening,
      'America/Chicago',
      'vr 14 januari, 20.00 uur plaatselijke tijd (19.00 uur bij u)',
    ],
    ['no zone that anybody knows', { ...evening, zone: 'Nowhere' }, 'UTC', 'vr 14 januari, 20.00 uur'],
    ['what is no time', { ...evening, time: 'noon' }, 'UTC', 'vr 14 januari'],
  ])('%s', (_, countdown, zone, date) => {
    expect(view(countdown, 'nl', zone).date).toBe(date);
  });
});

describe('where and who, once', () => {
  test.each<[string, Partial<Countdown>, string | null]>([
    ['all said', {}, null],
    ['place not said', { place: 'Bern' }, 'Bern'],
    ['who not said', { title: 'Overleg' }, 'de Verenigde Staten en Rusland'],
    ['nobody', { participants: [], place: null }, null],
    ['many', { participants: [...'abcdefghij'], title: 'X' }, 'a, b, c, d, e, f en 4 anderen'],
    ['empty names', { participants: ['\u0000', 'Frankrijk'] }, 'Frankrijk'],
  ])('%s', (_, countdown, details) => {
    expect(view(countdown).details).toBe(details);
  });

  test('names from an article in another language stand with commas alone', () => {
    expect(view({ title: 'Overleg' }, 'en').details).toBe('de Verenigde Staten, Rusland');
  });

  test('a name that is empty gives way to the title', () => {
    expect(view({ name: '\u202e' }).name).toBe('Overleg tussen de Verenigde Staten en Rusland');
  });
});

test('the evidence, its source and how many more', () => {
  const { evidence, moreEvidence } = view({}, 'en');
  expect(moreEvidence).toBe('and 1 more mention');
  expect(evidence).toEqual([
    {
      sentence: '“Onderhandelaars uit Washington en Moskou zien elkaar op 9 en 10 januari in Genève.”',
      language: 'nl',
      source: {
        label: 'courant.example',
        url: 'https://courant.example/buitenland/drie-overleggen',
        published: 'Sat 1 January',
      },
    },
  ]);
});
