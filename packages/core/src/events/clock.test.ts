import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Hour and zone of each event. */
function hoursIn(language: string, text: string) {
  const { events } = read(text, { languages: [nl, en], language, published: '2025-06-18' });
  return events.map(({ time, zone }) => [time, zone]);
}

test.each([
  ['nl', 'De raad vergadert dinsdag over de brug. Het overleg begint om 10.00 uur.', '10:00', null],
  [
    'nl',
    'De landen tekenen dinsdag in Istanbul. De ceremonie begint om 15.30 uur Nederlandse tijd.',
    '15:30',
    'Europe/Amsterdam',
  ],
  ['nl', 'Op 24 juni spreekt Jan Holm in Ede. Aanvang: 20.00 uur.', '20:00', 'Europe/Amsterdam'],
  ['nl', 'De optocht vertrekt zaterdag om half twee bij het station.', '13:30', null],
  ['nl', "De bus vertrekt zaterdag om half twee 's nachts bij het station.", '01:30', null],
  ['nl', 'De staking begint maandag om 4.00 uur.', '04:00', null],
  ['nl', 'De staking begint op 24 juni om 3.00 uur Nederlandse tijd.', '03:00', 'Europe/Amsterdam'],
  ['nl', 'De optocht vertrekt op 21 juni om half twee bij het station.', '13:30', null],
  ['en', 'The council meets on Monday. The meeting starts at 7 p.m. and is open to all.', '19:00', null],
  ['en', 'The launch is set for Monday at 9 a.m. EDT from the coast.', '09:00', 'America/New_York'],
  ['en', 'The ministers meet on Monday at 1315 GMT.', '13:15', 'UTC'],
  ['en', 'The match starts on Saturday at 7:30 p.m. Eastern time.', '19:30', 'America/New_York'],
])('%s: %s begins at %s, zone %s', (language, text, time, zone) => {
  expect(hoursIn(language, text)).toEqual([[time, zone]]);
});

test.each([
  ['another paragraph', 'The council meets on Monday.\n\nThe shop opens at 9 a.m.'],
  [
    'a sentence too far away',
    'The council meets on Monday. It is large. It is old. It is loud. Shops open at 9 a.m.',
  ],
  ['nothing that begins', 'The council meets on Monday. He had coffee at 9 a.m.'],
])('an hour of %s is not that of the event', (_, text) => {
  expect(hoursIn('en', text)).toEqual([[null, null]]);
});

test('the words that give the hour are shown', () => {
  const text = 'De raad vergadert dinsdag over de brug. Aanvang: 10.00 uur.';
  const [event] = read(text, { languages: [nl], language: 'nl', published: '2025-06-18' }).events;
  expect(event?.why?.dates.map((date) => date.text)).toEqual(['dinsdag', '10.00 uur']);
});
