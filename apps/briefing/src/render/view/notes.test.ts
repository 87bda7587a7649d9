import { describe, expect, test } from 'vitest';
import type { Countdown, Evidence } from '../../model/edition.ts';
import { geneva, plainEdition } from '../fixtures/editions.ts';
import { roomy } from '../fixtures/limits.ts';
import { languages } from '../phrases/languages.ts';
import { makeContext } from './context.ts';
import { viewNotes } from './notes.ts';

const evidence = geneva.evidence[0] as Evidence;
const notes = (countdown: Partial<Countdown>, language: 'nl' | 'en') =>
  viewNotes(
    { ...geneva, ...countdown },
    makeContext({
      edition: plainEdition,
      phrases: languages[language],
      zone: 'Europe/Amsterdam',
      limits: roomy,
    }),
  );

describe('what it was before, and who says otherwise', () => {
  test.each<[Partial<Countdown>, readonly string[], readonly string[]]>([
    [{}, [], []],
    [
      { history: [{ was: { start: '2022-01-07', end: '2022-01-07' }, evidence }] },
      ['Was vr 7 januari (courant.example, za 1 januari)'],
      ['Was Fri 7 January (courant.example, Sat 1 January)'],
    ],
    [
      { disagreements: [{ what: 'start', said: '2022-01-11/2022-01-12', evidence }] },
      ['Volgens courant.example (za 1 januari) op di 11 – wo 12 januari'],
      ['On Tue 11 – Wed 12 January, according to courant.example (Sat 1 January)'],
    ],
    [
      { disagreements: [{ what: 'place', said: 'Bern', evidence }] },
      ['Volgens courant.example (za 1 januari) in Bern'],
      ['In Bern, according to courant.example (Sat 1 January)'],
    ],
    [
      { disagreements: [{ what: 'time', said: '14:30', evidence }] },
      ['Volgens courant.example (za 1 januari) om 14.30 uur'],
      ['At 14:30, according to courant.example (Sat 1 January)'],
    ],
    [
      { disagreements: [{ what: 'status', said: 'planned', evidence }] },
      ['Volgens courant.example (za 1 januari) gaat het door'],
      ['Going ahead, according to courant.example (Sat 1 January)'],
    ],
    [
      { disagreements: [{ what: 'status', said: 'cancelled', evidence }] },
      ['Volgens courant.example (za 1 januari) gaat het niet door'],
      ['Cancelled, according to courant.example (Sat 1 January)'],
    ],
    [{ disagreements: [{ what: 'place', said: '\u0000', evidence }] }, [], []],
    [{ disagreements: [{ what: 'time', said: 'noon', evidence }] }, [], []],
  ])('%j', (countdown, dutch, english) => {
    expect(notes(countdown, 'nl')).toEqual(dutch);
    expect(notes(countdown, 'en')).toEqual(english);
  });

  test('at most three of each', () => {
    const said = Array.from({ length: 9 }, () => ({ what: 'place' as const, said: 'Bern', evidence }));
    expect(notes({ disagreements: said }, 'nl')).toHaveLength(3);
  });
});
