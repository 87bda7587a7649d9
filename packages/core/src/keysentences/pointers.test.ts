import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

const keys = (text: string, language: 'nl' | 'en') =>
  read(text, { languages: [nl, en], language, published: '2026-03-11' }).keySentences.map(
    ({ text: words }) => words,
  );

/** Each has all that makes a key sentence but stands only with what was told before. */
test.each([
  ['nl', 'Hij eist garanties van Rusland over de grens.'],
  ['nl', 'Zijn partij eist garanties van Rusland over de grens.'],
  ['nl', 'Gisteren eiste hij garanties van Rusland over de grens.'],
  ['nl', 'Dat weigert Rusland al weken en de oorlog gaat door.'],
  ['nl', '„Wij eisen garanties van Rusland”, zei ze vrijdag in Brussel.'],
  ['nl', '„Hij eist garanties van Rusland”, zei Anna Bos.'],
  ['en', 'She demands guarantees from Russia about the border.'],
  ['en', 'On Friday, he demanded guarantees from Russia about the border.'],
  ['en', 'This decision threatens the peace talks between Russia and Ukraine.'],
  ['en', '“We demand guarantees from Russia,” she told reporters in Brussels.'],
  ['en', '“He demands guarantees from Russia,” said Ann Lee.'],
] as const)('%s, no key sentence: %s', (language, text) => {
  expect(keys(`Een. ${text}`, language)).not.toContain(text);
});

test.each([
  ['nl', 'Het Kremlin eist garanties van Oekraïne over de grens.'],
  ['nl', 'Premier Jan Bos eist garanties en hij dreigt met sancties tegen Rusland.'],
  ['nl', 'De premier zei dat hij garanties eist van Rusland.'],
  ['nl', '„Dit is een goed akkoord met Rusland”, zei premier Jan Bos.'],
  ['en', 'President Ann Lee demands guarantees, and she threatens Russia with sanctions.'],
  ['en', 'The minister said he demands guarantees from Russia.'],
  ['en', '“This is a good agreement with Russia,” said President Ann Lee.'],
] as const)('%s, a key sentence: %s', (language, text) => {
  expect(keys(`Een. ${text}`, language)).toContain(text);
});
