// Who meets, by rank, which round it is, whose clock is read, and what is called off or only denied to be.

import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';
import type { ScheduledEvent } from '../reading.ts';

function eventsIn(text: string, code: 'nl' | 'en'): readonly ScheduledEvent[] {
  return read(text, { languages: [nl, en], language: code, published: '2022-03-01' }).events;
}

test.each<['nl' | 'en', string, ScheduledEvent['level'], number | null]>([
  ['nl', 'De presidenten van Chili en Peru ontmoeten elkaar op 9 maart in Lima.', 'leaders', null],
  ['nl', 'De premier van Chili bezoekt op 9 maart Lima.', 'leaders', null],
  ['nl', 'De top van Chili en Peru is op 9 maart in Lima.', 'leaders', null],
  ['nl', 'De ministers van Chili en Peru houden op 9 maart in Lima een top.', 'ministers', null],
  ['nl', 'Technici van Chili en Peru overleggen op 9 maart in Lima.', 'officials', null],
  ['nl', 'De vicepremier van Chili overlegt op 9 maart met Peru.', null, null],
  ['nl', 'De president van Chili overlegt op 9 maart met de ministers van Peru.', null, null],
  ['nl', 'De tweede ronde van het overleg tussen Chili en Peru is op 9 maart.', null, 2],
  ['nl', 'Chili en Peru overleggen op 9 maart in Lima.', null, null],
  ['en', 'The prime ministers of Chile and Peru will meet in Lima on March 9.', 'leaders', null],
  ['en', 'The foreign ministers of Chile and Peru will meet in Lima on March 9.', 'ministers', null],
  ['en', 'Deputy foreign ministers of Chile and Peru will meet in Lima on March 9.', 'officials', null],
  ['en', 'The vice president of Chile will meet Peru in Lima on March 9.', null, null],
  ['en', 'Chile and Peru will hold a third round of talks in Lima on March 9.', null, 3],
  ['en', 'Chile and Peru will hold a constructor round of talks in Lima on March 9.', null, null],
])('%s %s: %s, round %s', (code, text, level, round) => {
  expect(eventsIn(text, code)).toMatchObject([{ level, round }]);
});

test('what is no meeting has no rank', () => {
  expect(eventsIn('De ministers staken op 9 maart.', 'nl')).toMatchObject([
    { family: 'action', level: null },
  ]);
});

test('of one day and one pair of parties, two ranks are two events', () => {
  const text =
    'De presidenten van Chili en Peru overleggen op 9 maart in Lima. De ministers van Chili en Peru overleggen op 9 maart in Lima.';
  expect(eventsIn(text, 'nl').map(({ level }) => level)).toEqual(['leaders', 'ministers']);
});

test.each<['nl' | 'en', string, string | null]>([
  ['nl', 'Chili en Peru overleggen op 9 maart om 21.00 uur Nederlandse tijd in Lima.', 'Europe/Amsterdam'],
  ['nl', 'Chili en Peru overleggen op 9 maart om 21.00 uur in Lima.', 'America/Lima'],
  ['en', 'Chile and Peru will meet in Lima on March 9 at 10 a.m. Moscow time.', 'Europe/Moscow'],
  ['en', 'Chile and Peru will meet in Lima on March 9 at 2 p.m. GMT.', 'UTC'],
])('%s %s reads the clock of %s', (code, text, zone) => {
  expect(eventsIn(text, code)).toMatchObject([{ zone }]);
});

test.each<['nl' | 'en', string, ScheduledEvent['status']]>([
  ['en', 'The talks between Chile and Peru on March 9 have been cancelled.', 'cancelled'],
  ['en', 'The talks between Chile and Peru on March 9 have not been cancelled.', 'planned'],
  ['en', 'Lima denied that the talks between Chile and Peru on March 9 have been postponed.', 'planned'],
  ['nl', 'Het overleg tussen Chili en Peru op 9 maart is afgelast.', 'cancelled'],
  ['nl', 'Het overleg tussen Chili en Peru op 9 maart is niet afgelast.', 'planned'],
  ['nl', 'Het overleg tussen Chili en Peru op 9 maart gaat niet door.', 'cancelled'],
])('%s %s is %s', (code, text, status) => {
  expect(eventsIn(text, code)).toMatchObject([{ status }]);
});

test('what is on again carries the sign of it', () => {
  const [event] = eventsIn('Het overleg tussen Chili en Peru gaat op 9 maart toch door.', 'nl');
  expect(event?.why?.signs.map(({ sign, text }) => [sign, text])).toContainEqual(['standing', 'toch door']);
});
