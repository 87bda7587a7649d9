import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

test.each([
  [
    'nl',
    'Jan Smit wordt verdacht van fraude. Rechter Anna Bakker las zijn rechten voor. De hoorzitting is op 4 augustus.',
    ['Jan Smit'],
  ],
  ['nl', 'Zijn advocaat Piet Mulder vroeg om uitstel. De volgende zitting is op 4 augustus.', []],
  [
    'en',
    'Peter Smith, who was charged with theft, said nothing. Judge Anna Baker left. The trial begins on August 4.',
    ['Peter Smith'],
  ],
  ['en', 'His lawyer Peter Miller asked for a delay. The next hearing is on August 4.', []],
] as const)('who is accused stands trial, and no lawyer or judge: %s %s', (language, text, expected) => {
  const [event] = read(text, { languages: [nl, en], language, published: '2026-03-04' }).events;
  expect(event?.participants).toEqual(expected);
});
