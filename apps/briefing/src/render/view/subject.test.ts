import { describe, expect, test } from 'vitest';
import type { Countdown, Edition } from '../../model/edition.ts';
import {
  editionSaying,
  emptyEdition,
  geneva,
  longEdition,
  mixedEdition,
  plainEdition,
  singleEdition,
} from '../fixtures/editions.ts';
import { roomy } from '../fixtures/limits.ts';
import { languages } from '../phrases/languages.ts';
import { makeContext } from './context.ts';
import { writePreheader, writeSubject } from './subject.ts';

const preheaderOf = (edition: Edition) =>
  writePreheader(
    edition,
    makeContext({ edition, phrases: languages.nl, zone: 'Europe/Amsterdam', limits: roomy }),
  );
const withCountdowns = (...countdowns: readonly Countdown[]): Edition => ({ ...plainEdition, countdowns });
const inDays = (days: number, more: Partial<Countdown> = {}): Countdown => ({
  ...geneva,
  phase: { kind: 'ahead', days },
  ...more,
});

describe('the subject', () => {
  test.each<[Edition, string, string]>([
    [plainEdition, 'Oekraïne: nog 7 dagen tot Genève', 'Oekraïne: 7 days to Genève'],
    [withCountdowns(inDays(1)), 'Oekraïne: morgen Genève', 'Oekraïne: tomorrow: Genève'],
    [mixedEdition, 'Oekraïne: vandaag Genève, dag 1 van 2', 'Oekraïne: today: Genève, day 1 of 2'],
    [singleEdition, 'Oekraïne: vandaag OVSE', 'Oekraïne: today: OVSE'],
    [withCountdowns(), 'Oekraïne: 1 aankondiging', 'Oekraïne: 1 announcement'],
    [emptyEdition, 'Oekraïne: niets gepland', 'Oekraïne: nothing scheduled'],
    [
      withCountdowns(inDays(2, { status: 'cancelled' }), inDays(9, { name: 'Wenen' })),
      'Oekraïne: nog 9 dagen tot Wenen',
      'Oekraïne: 9 days to Wenen',
    ],
    [
      withCountdowns(inDays(2, { status: 'postponed' })),
      'Oekraïne: Genève uitgesteld',
      'Oekraïne: Genève postponed',
    ],
    [
      withCountdowns(inDays(2, { name: 'Iets', watched: false }), inDays(2)),
      'Oekraïne: nog 2 dagen tot Genève',
      'Oekraïne: 2 days to Genève',
    ],
  ])('%#', (edition, dutch, english) => {
    expect(writeSubject(edition, languages.nl)).toBe(dutch);
    expect(writeSubject(edition, languages.en)).toBe(english);
  });

  test.each([
    ['line breaks', 'a\r\nBcc: x@y.example'],
    ['control characters', 'a\u0000\u001b[31m'],
    ['right-to-left override', 'a\u202eb'],
  ])('is one clean line with %s', (_, text) => {
    const subject = writeSubject(editionSaying(text), languages.nl);
    expect(subject).not.toMatch(/[\p{Cc}\u202a-\u202e\u2028\u2029]/u);
  });

  test('is short with long names', () => {
    const long = { ...longEdition, name: 'naam '.repeat(50) };
    expect([...writeSubject(long, languages.nl)].length).toBeLessThanOrEqual(120);
  });
});

test.each<[string, Edition, string]>([
  ['what comes next', plainEdition, 'NAVO-Rusland over 10 dagen · OVSE over 11 dagen'],
  ['the one event', singleEdition, 'vandaag · do 13 januari · Wenen · de lidstaten van de OVSE'],
  ['the announcement', withCountdowns(), 'Telefoongesprek van de presidenten'],
  ['nothing', emptyEdition, 'Er staat niets met een datum op de agenda.'],
])('the preheader: %s', (_, edition, expected) => {
  expect(preheaderOf(edition)).toBe(expected);
});
