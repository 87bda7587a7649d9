import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Published on a Wednesday; all tables of this file count from it. */
const PUBLISHED = '2026-03-04';

function daysIn(text: string, language: 'nl' | 'en'): string[] {
  return read(text, { languages: [nl, en], language, published: PUBLISHED }).events.map(
    ({ start, status }) => `${start} ${status}`,
  );
}

describe('what the present tense arranges', () => {
  test.each<[string, 'nl' | 'en', readonly string[]]>([
    ['De kerkklok wordt vrijdag uit de toren getakeld.', 'nl', ['2026-03-06 planned']],
    ['De kast die op 12 mei wordt teruggebracht, is oud.', 'nl', ['2026-05-12 planned']],
    ['De eerste trams worden in 2028 in gebruik genomen.', 'nl', ['2028 planned']],
    ['De ploeg traint vrijdag in Delft.', 'nl', ['2026-03-06 planned']],
    ['De raad stuurt de brief op 30 maart naar Brussel.', 'nl', ['2026-03-30 planned']],
    ['De zanger treedt op 12 mei in Breda op.', 'nl', ['2026-05-12 planned']],
    ['Artsen staken dinsdag in Gent.', 'nl', ['2026-03-10 planned']],
    ['Vrijdag staken de leraren in Breda.', 'nl', ['2026-03-06 planned']],
    ['Norway votes on Sunday.', 'en', ['2026-03-08 planned']],
    ['Norway host Sweden in Oslo on Tuesday.', 'en', ['2026-03-10 planned']],
    ['The bands are rehearsing in the park on Friday.', 'en', ['2026-03-06 planned']],
    ['The old tower is being taken down on 12 May.', 'en', ['2026-05-12 planned']],
    ['The mayor addresses the fans on Friday evening.', 'en', ['2026-03-06 planned']],
  ])('%s', (text, language, expected) => {
    expect(daysIn(text, language)).toEqual(expected);
  });

  test.each<[string, 'nl' | 'en']>([
    ['De winkels zijn vrijdag dicht.', 'nl'],
    ['Hij wordt vrijdag zestig jaar.', 'nl'],
    ['The six advanced to the second round of the Dublin Open on Tuesday.', 'en'],
    ['Het aantal mensen dat dinsdag wilde staken, was klein.', 'nl'],
    ['Vrijdag merken ze dat de winkel niet meer gebruikt wordt: hij staat leeg.', 'nl'],
    ['Wie vrijdag naar de markt wil, kan beter de bus nemen.', 'nl'],
    ['Dat heeft de familie woensdag bekendgemaakt.', 'nl'],
    ['De man werd woensdag voorgeleid aan de rechter.', 'nl'],
    ['Dat hebben Acme, Bravo en Delta woensdag na lang overleg beslist.', 'nl'],
    ['De partijen bereikten woensdag overeenstemming.', 'nl'],
    ['“I am willing to go on Friday,” she said.', 'en'],
    ['The shops are closed on Friday.', 'en'],
  ])('nothing: %s', (text, language) => {
    expect(daysIn(text, language)).toEqual([]);
  });
});
