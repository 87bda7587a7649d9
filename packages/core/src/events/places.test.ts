import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Published on a Wednesday; all tables of this file count from it. */
const PUBLISHED = '2026-03-04';

function placesIn(text: string, language: 'nl' | 'en'): (string | null)[] {
  return read(text, { languages: [nl, en], language, published: PUBLISHED }).events.map(({ place }) => place);
}

describe('Dutch: where it is', () => {
  test.each([
    ['De top is op 20 maart in Wenen.', ['Wenen']],
    ['De top is op 20 maart in de Zwitserse stad Genève.', ['Genève']],
    ['De return is op 20 maart in het gemeentelijke stadion.', ['gemeentelijke stadion']],
    ['De Poolse premier bezoekt vrijdag Vilnius.', ['Vilnius']],
    ['De paus bezoekt op 3 mei Lissabon.', ['Lissabon']],
    ['Vrijdag debatteert de Tweede Kamer over de wet.', ['Tweede Kamer']],
    ['Het akkoord wordt vrijdag in de Tweede Kamerfracties besproken.', ['Tweede Kamer']],
    ['De Belgische verkiezingen zijn op 20 april.', ['België']],
    ['DELFT - Het was druk.\n\nGOUDA - Het overleg is vrijdag.', ['Gouda']],
    ['Jan Smit reist vrijdag naar Parijs voor overleg met de rechters.', ['Parijs']],
    ['Anna Bakker spreekt vrijdag in buurthuis De Linde over tuinen.', ['buurthuis De Linde']],
    ['De gemeenteraad van Delft vergadert vrijdag over de brug.', ['Delft']],
    ['De schrijver leest vrijdag in het wijkcentrum De Brink voor.', ['wijkcentrum De Brink']],
    ['De band speelt op 20 maart in Wervelhal.', ['Wervelhal']],
    ['De lancering is vrijdag vanaf Kourou.', ['Kourou']],
    ['De optocht vertrekt vrijdag vanuit Bergen.', ['Bergen']],
    ['Het overleg in Genève trekt veel pers. Het overleg begint op 20 maart.', ['Genève']],
  ])('%s', (text, expected) => {
    expect(placesIn(text, 'nl')).toEqual(expected);
  });

  test.each([
    'De ministers sturen op 20 maart voor het overleg een brief naar Parijs.',
    'BRUSSEL – De ministers overleggen vrijdag over de grens.',
    'Anna Bakker uit Utrecht presenteert vrijdag haar plan.',
    'De Tweede Kamerverkiezingen zijn op 20 april.',
    'Vrijdag speelt Jan Smit tegen Piet Bakker, die vorige week in Parijs de beker won.',
  ])('nowhere in: %s', (text) => {
    expect(placesIn(text, 'nl')).toEqual([null]);
  });
});

describe('English: where it is', () => {
  test.each([
    ['The debate is on March 20 at Trinity College in Dublin.', ['Trinity College in Dublin']],
    ['The ceremony is on May 2 at Boston’s Symphony Hall.', ['Boston’s Symphony Hall']],
    ['The landing is on Friday after a flight to Lisbon.', ['Lisbon']],
    ['The Senate will vote on Friday.', ['Senate']],
    ['The probe will be launched on Friday from Baikonur.', ['Baikonur']],
    ['Anna Baker will visit Berlin on Friday for talks with John Cole.', ['Berlin']],
    ['The French election is on March 20.', ['France']],
    ['Norway’s minister Anna Berg will meet the farmers on Friday.', ['Norway']],
    ['MADRID — Spain won on Monday. Spain will play Italy on Friday.', ['Madrid']],
    ['Game 7 goes on Friday at Polar Place.', ['Polar Place']],
    ['The Royal Gallery will open a show on March 20.', ['Royal Gallery']],
    ['Norway will hold presidential elections on March 20.', ['Norway']],
    ['The board of supervisors of Mill county will vote on Friday on the bridge.', ['Mill county']],
    ['Dublin’s city council will meet on Friday.', ['Dublin']],
    ['The vigil will be held on Friday at Wexley Park.', ['Wexley Park']],
    ['Voters in the district of Cork, Ireland, go to the polls on Friday.', ['Cork']],
  ])('%s', (text, expected) => {
    expect(placesIn(text, 'en')).toEqual(expected);
  });

  test.each([
    'The board will vote on Friday whether to send the plan to the Commission.',
    'Norway’s minister Anna Berg will meet Denmark’s minister Ola Lie on Friday.',
    'DUBLIN — An inquiry will open on Friday.',
    'Protesters are planning a rally on Friday and want to drive around the airport.',
    'The two will speak on Thursday, the White House said.',
    'A hearing is set for March 20 in the Acme Inc fraud inquiry.',
    'The vote was moved to March 20 following a storm in Cork.',
    'The board will vote on Friday on whether a school in Cork can move.',
    'The league holds a news conference on Friday to show a film that its members made last year about a nurse who was hurt in Cork.',
  ])('nowhere in: %s', (text) => {
    expect(placesIn(text, 'en')).toEqual([null]);
  });

  test('the zone is that of the place, or of the stated time', () => {
    const zoneOf = (text: string) =>
      read(text, { languages: [en], published: PUBLISHED }).events.map(({ time, zone }) => [time, zone]);
    expect(zoneOf('The summit is on March 20 at 10 a.m. in Vienna.')).toEqual([['10:00', 'Europe/Vienna']]);
    expect(zoneOf('The crew is scheduled for docking on March 20 at 1429 UTC.')).toEqual([['14:29', 'UTC']]);
  });
});
