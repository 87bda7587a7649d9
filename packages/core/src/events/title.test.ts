import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Published on a Wednesday; all tables of this file count from it. */
const PUBLISHED = '2026-03-04';

function titlesIn(text: string, language: 'nl' | 'en'): string[] {
  return read(text, { languages: [nl, en], language, published: PUBLISHED }).events.map(({ title }) => title);
}

describe('titles as in a diary', () => {
  test.each([
    [
      'nl',
      'Frankrijk en Duitsland overleggen vrijdag in Genève over de grens.',
      'Overleg Frankrijk–Duitsland, Genève',
    ],
    ['nl', 'Morgen presenteert Anna Bakker het nieuwe rapport.', 'Presentatie nieuwe rapport Bakker'],
    ['nl', 'Vrijdag is de presentatie van het akkoord.', 'Presentatie akkoord'],
    ['nl', 'Het Kunstenfestival Nachtlicht in Breda begint vrijdag.', 'Kunstenfestival Nachtlicht, Breda'],
    ['nl', 'REGIO - De chauffeurs leggen vrijdag het werk neer.', 'Werkonderbreking chauffeurs'],
    ['nl', 'De boeren zijn van plan vrijdag de haven te blokkeren.', 'Boeren: haven blokkeren'],
    [
      'nl',
      'Een woordvoerder zei dat Anna Bakker vrijdag van plan is aan het werk te gaan.',
      'Bakker: aan het werk',
    ],
    ['en', 'The ship is scheduled to stay there and return to port on Friday.', 'Ship to return to port'],
    [
      'en',
      'The offer, printed in an edition of The Paris Post, is set to expire on Friday.',
      'Offer to expire',
    ],
    ['en', 'The firm said it expects to open the hall on Friday.', 'Firm to open the hall'],
    ['en', 'They expect the sale to be completed by Friday.', 'Sale to be completed'],
    ['en', 'The film, which debuts in Dublin on Friday, shows a war.', 'Film debuts in Dublin'],
    ['en', 'She said she would return home on Friday.', 'Return home'],
    ['en', 'The court is to hear oral arguments on Friday.', 'Oral arguments'],
    ['en', 'Meanwhile, the rule will end on Friday.', 'Rule to end'],
    ['en', 'The plan may come up in the school year that begins on Friday.', 'School year begins'],
    ['en', 'Anna Baker, her sister and some friends will leave Dublin on Friday.', 'Baker to leave Dublin'],
    ['nl', 'In Salzburg wordt tot zondag het Forum Zorg gehouden.', 'Forum Zorg, Salzburg'],
    ['nl', 'De rechter doet op 21 mei uitspraak in de zaak tegen Jan de Vries.', 'Uitspraak De Vries'],
    ['nl', 'De nieuwe dienstregeling gaat op 12 mei in.', 'Ingang nieuwe dienstregeling'],
    ['nl', 'Volgende maand verschijnt het nieuwe boek van Anna Bakker.', 'Verschijning nieuwe boek Bakker'],
    ['en', 'Lawmakers in Dublin are expected to vote on stricter rules on Friday.', 'Lawmakers vote, Dublin'],
    ['en', 'The firm is to launch a new phone on Friday.', 'Launch: new phone'],
    ['nl', 'Acme maakte bekend dat op 12 mei nog een speciaal feest wordt gehouden.', 'Speciaal feest'],
    ['en', 'A visa that lets people stay will expire on Friday.', 'Visa to expire'],
    ['en', 'Anna Baker will meet Mary Baker on Friday.', 'Anna Baker–Mary Baker meeting'],
    ['nl', 'De bouw zal in oktober worden afgerond.', 'Afronding bouw'],
    ['nl', 'Het verdrag wordt vrijdag in Parijs getekend.', 'Ondertekening verdrag, Parijs'],
    ['en', 'Anna Baker will meet John Cole on Friday in Vienna.', 'Baker–Cole meeting, Vienna'],
    ['en', 'Anna Baker is to announce the names of the crew on Friday.', 'Baker announcement: names'],
    ['en', 'The Belgian election is on March 20.', 'Belgian election'],
    [
      'en',
      'Anna Baker will be at the premiere on Friday of the film, in which John Cole sings for Mary Dale.',
      'Baker premiere',
    ],
    [
      'en',
      'Anna Baker had been told of the planned visit of John Cole to Oslo on Friday.',
      'Cole visit, Oslo',
    ],
    ['en', 'Anna Baker, John Cole and Mary Dale will visit Oslo on Friday.', 'Baker–Cole–Dale visit, Oslo'],
    ['en', 'US Secretary of State Anna Baker will meet John Cole on Friday.', 'Baker–Cole meeting'],
    [
      'en',
      'The ECB will announce its decision on Friday, said economists polled by Acme.',
      'ECB announcement: decision',
    ],
    ['nl', 'Het kabinet overlegt daar vrijdag over met deskundigen van de NAVO.', 'Overleg kabinet–NAVO'],
    [
      'nl',
      'Anna Bakker spreekt vrijdag in buurthuis De Linde over tuinen.',
      'Toespraak Bakker, buurthuis De Linde',
    ],
    ['nl', 'De winkels gaan vrijdag open.', 'Opening winkels'],
    ['nl', 'De poli van het Rijn Ziekenhuis gaat vrijdag dicht.', 'Sluiting poli, Rijn Ziekenhuis'],
    [
      'en',
      'The report was the last attempt to save the old truce, set to resume on Friday.',
      'Old truce to resume',
    ],
    [
      'en',
      'The second reading of the Roads (Repair) Bill will take place on Friday.',
      'Second reading of the Roads Bill',
    ],
    ['en', 'Its first radio show could start this week, said Anna Baker.', 'First radio show to start'],
    [
      'en',
      'The new hall will open on Friday, a week later than promised.',
      'New hall to open a week later than promised',
    ],
    ['en', 'Mr. Cole is to take over on Friday.', 'Cole to take over'],
    ['en', 'Anna Baker will speak on Friday at the library.', 'Baker speech, library'],
    ['en', 'The firm is due to publish first-half figures on Friday.', 'Publication: first-half figures'],
    [
      'en',
      'The ICJ will hold a hearing in the case between Norway and Italy in Oslo on Friday.',
      'ICJ–Norway–Italy hearing, Oslo',
    ],
    [
      'en',
      'Anna Baker won. Acme Inc plans to release its view of her plan on Friday.',
      'Acme Inc publication: view',
    ],
    ['en', 'The firm has to wait, until the rule expires on Friday.', 'Rule expires'],
    ['nl', 'De Tweede Kamerverkiezingen zijn op 20 april.', 'Tweede Kamerverkiezingen'],
    ['nl', 'De gemeenteraad van Delft stemt vrijdag over de brug.', 'Stemming gemeenteraad, Delft'],
    ['en', 'Norway will hold presidential elections on March 20.', 'Presidential elections, Norway'],
    ['en', 'Spain will be back in action on Friday against Italy.', 'Spain–Italy match'],
  ] as const)('%s %s', (language, text, title) => {
    expect(titlesIn(text, language)).toEqual([title]);
  });

  test.each([
    [
      'nl',
      'De commissie voor de regionale economische samenwerking van alle gemeenten in het noorden van het land wil vrijdag de langverwachte en veelbesproken nieuwe regels voor de handel vaststellen.',
    ],
    [
      'en',
      'The committee for the regional economic cooperation of all towns in the north of the country will on Friday adopt the much debated and long awaited new rules for trade and for industry.',
    ],
  ] as const)('never a run-on clause: %s', (language, text) => {
    for (const title of titlesIn(text, language)) {
      expect(title.length).toBeLessThanOrEqual(60);
      expect(title).not.toMatch(/ (?:de|het|van|voor|the|of|for|and|en|a|in)$/);
    }
  });
});

test.each([
  ['The hall will open on Monday and close on Friday.', ['Hall to open', 'Hall to close']],
  ['The hall will open on Monday and the pool will close on Friday.', ['Hall to open', 'Pool to close']],
  ['The new rule was passed in January. It comes into force on July 1.', ['New rule comes into force']],
])('a title has the subject that stands before: %s', (text, expected) => {
  expect(titlesIn(text, 'en').toSorted()).toEqual(expected.toSorted());
});

test('a title of one word says which country votes', () => {
  const text =
    'Noorwegen wacht af. In Noorwegen is het stil. Heel Noorwegen hoopt. De verkiezingen zijn op 20 maart.';
  expect(titlesIn(text, 'nl')).toEqual(['Verkiezingen, Noorwegen']);
});
