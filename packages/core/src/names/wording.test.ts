import { describe, expect, test } from 'vitest';
import { makeArticle } from '../article.ts';
import { names as en } from '../languages/en/names.ts';
import { text as enText } from '../languages/en/text.ts';
import { names as nl } from '../languages/nl/names.ts';
import { text as nlText } from '../languages/nl/text.ts';
import { tokenize } from '../text/tokens.ts';
import { firstNames } from '../world/first-names.ts';
import { openingWords, ordinaryWords } from '../world/ordinary.ts';
import { findNames } from './find.ts';

type Kinds = Readonly<Record<string, string>>;

const readNl = (text: string): Kinds => kindsOf(findNames(makeArticle(tokenize(text), nlText), nl));
const readEn = (text: string): Kinds => kindsOf(findNames(makeArticle(tokenize(text), enText), en));

function kindsOf({ entities }: ReturnType<typeof findNames>): Kinds {
  return Object.fromEntries(entities.map(({ name, kind }) => [name, kind]));
}

describe('two words with capitals are no person', () => {
  test.each([
    ['De iTunes Music Store groeit.', 'Music Store'],
    ['Tijdens Black Monday daalde alles.', 'Black Monday'],
    ['De spits van Heracles Almelo scoorde.', 'Heracles Almelo'],
    ['Hij zag het op Utrecht Centraal gebeuren.', 'Utrecht Centraal'],
    ['Dat schrijft The Observant vandaag.', 'The Observant'],
    ['De tips kwamen na Opsporing Gevraagd binnen.', 'Opsporing Gevraagd'],
    ['De club won van het Letse Liepa Metalurg met 3-0.', 'Liepa Metalurg'],
    ['Hij werkt al jaren bij S & P in Londen.', 'S & P'],
    ['De bus stopt bij Hoge Wielen.', 'Hoge Wielen'],
  ])('nl: %s', (text, name) => expect(readNl(text)[name]).not.toBe('person'));

  test.each([
    ['They eat Corn Flakes and Toasted Rings.', 'Corn Flakes'],
    ['The unit of Gulf Power may plead guilty.', 'Gulf Power'],
    ['He called it a Witch Hunt again.', 'Witch Hunt'],
    ['The show is at the Public Auditorium.', 'Public Auditorium'],
    ['They left the Warsaw Pact early.', 'Warsaw Pact'],
    ['Shares of A T & T rose.', 'T'],
  ])('en: %s', (text, name) => expect(readEn(text)[name]).not.toBe('person'));

  test.each([
    ['“It is cold,” said Brent Marine, 44, a farmer.', 'Brent Marine'],
    ['Foreign Minister Quill Home left.', 'Quill Home'],
    ['Samantha Power wrote the book.', 'Samantha Power'],
  ])('but what else says so counts: %s', (text, name) => expect(readEn(text)[name]).toBe('person'));
});

test('one word that nothing says to be somebody’s is nobody, a first name twice is', () => {
  expect(readEn('They reached Zorbal on Monday. Then Zorbal fell.')).toEqual({});
  expect(readEn('They asked Melanie about it. But Melanie was not there.')).toEqual({ Melanie: 'person' });
  expect(readEn('They asked Zorbal, 44, about it.')).toEqual({ Zorbal: 'person' });
  expect(readEn('It was told by Ann Lee, Zorbal’s director, on Monday.')).toEqual({ 'Ann Lee': 'person' });
  expect(readEn('Analysts said Zorbal’s shares fell. It said Zorbal’s debts rose.')).toEqual({});
});

describe('what stands before a name is no part of it', () => {
  test.each([
    ['UTRECHT (ANP) - Verfmaker Sigmakalon wil groeien.', 'Sigmakalon'],
    ['Voedselwaakhond Proefwijzer zegt dat het mag.', 'Proefwijzer'],
  ])('%s', (text, name) => expect(readNl(text)[name]).toBe('organisation'));

  test('nor is a noun that opens a sentence', () => {
    const text = 'Uitbater Sigmakalon Groningen groeit. Daarvan wil het bedrijf Sigmakalon Groningen leven.';
    expect(readNl(text)).toEqual({ 'Sigmakalon Groningen': 'organisation' });
  });

  test('nor is what only says when', () => {
    expect(readNl('Dinsdagochtend vroeg kwam de brandweer.')).toEqual({});
  });
});

describe('a dateline names a place', () => {
  test.each([
    ['DRIEHOEVEN (ANP) - De politie zoekt getuigen. In Driehoeven was het druk.', 'Driehoeven'],
    ['URK (ANP) - Een jongen is opgepakt.', 'Urk'],
    ['OLD MEADOWS — Two players won.', 'Old Meadows'],
  ])('%s', (text, name) => expect(readNl(text)).toMatchObject({ [name]: 'place' }));

  test('whatever an office before it says elsewhere', () => {
    const text = 'Man belaagt burgemeester Driehoeven\nDRIEHOEVEN (ANP) - De politie zoekt getuigen.';
    expect(readNl(text)).toEqual({ Driehoeven: 'place', ANP: 'organisation' });
  });
});

describe('what stands beside a name is no part of it', () => {
  test.each([
    ['nl', 'Vrijdag bezoekt Anna Holm Parijs.', { 'Anna Holm': 'person', Parijs: 'place' }],
    ['en', 'Poor Mexico has to pay. They like Mexico.', { Mexico: 'place' }],
    ['en', 'The leaders denounce N. Korea for it.', { 'N. Korea': 'place' }],
    [
      'en',
      'It was said by Carl Vane, R-Ky., and Ann Lee (D-N.J.) today.',
      { 'Carl Vane': 'person', 'Ann Lee': 'person' },
    ],
    ['en', "They met at St. Mary's Church on Monday.", { "St. Mary's Church": 'organisation' }],
    ['en', 'They met at St. Jude Hospital on Monday.', { 'St. Jude Hospital': 'organisation' }],
    ['en', 'He is in the Rock and Roll Hall of Fame now.', { 'Rock and Roll Hall of Fame': 'organisation' }],
  ])('%s: %s', (language, text, kinds) =>
    expect(language === 'nl' ? readNl(text) : readEn(text)).toEqual(kinds),
  );

  test('an article that opens the sentence weighs as one inside it', () => {
    expect(readNl('De Dow Zones Industrial Average steeg.')).toEqual({
      'Dow Zones Industrial Average': 'organisation',
    });
  });

  test('a first name alone is no town because somebody was sent to it', () => {
    const text =
      'The case of Eliano Gonsalez goes on. Eliano sleeps. They like Eliano. It was sent to Eliano in May.';
    expect(readEn(text)).toEqual({ 'Eliano Gonsalez': 'person' });
  });
});

describe('where names end', () => {
  test.each([
    ['Dat zegt Sjoerd Potjer van Wijdeland.', 'Sjoerd Potjer'],
    ['Dat zegt Björn Hoop van de RUG.', 'Björn Hoop'],
    ['Dat zegt de voorzitter van Asmef Mick Wielen.', 'Mick Wielen'],
    ['Dat zegt Jan Peter van Wijdeland.', 'Jan Peter van Wijdeland'],
    ['Dat zegt Sandra Smit van der Wijde.', 'Sandra Smit van der Wijde'],
    ['Gisteren scoorde Noa Lang twee keer.', 'Noa Lang'],
    ["Dat zegt minister Ella Boekman-O'Sulliver nu.", "Ella Boekman-O'Sulliver"],
    ['Dat zegt commissaris van de Koning Hugo Wijnstra.', 'Hugo Wijnstra'],
  ])('nl: %s', (text, name) => expect(readNl(text)).toMatchObject({ [name]: 'person' }));

  test('a long noun before a last name is none of it', () => {
    const kinds = readNl(
      'Ruud Hendersen zweeg. Dat had Hendersen beloofd. Molentegenstander Hendersen bleef.',
    );
    expect(kinds).toEqual({ 'Ruud Hendersen': 'person' });
  });

  test('who something comes from is no place', () => {
    expect(readEn('A letter from Quill Bluss came.')).toEqual({ 'Quill Bluss': 'person' });
  });

  test('the place that ties on is nobody', () => {
    const kinds = readNl('Sjoerd Potjer van De Beelt schrijft erover.');
    expect(kinds).toEqual({ 'Sjoerd Potjer': 'person' });
  });

  test('a double office is none of the name', () => {
    expect(readEn('It was signed by U.N. Secretary-General Kofi Mensah.')).toMatchObject({
      'Kofi Mensah': 'person',
    });
  });
});

test('a first name known all over the world stands in no language’s own table', () => {
  for (const { firstNames: own } of [nl, en])
    expect([...own].filter((name) => firstNames.has(name))).toEqual([]);
});

test('no first name is an everyday word', () => {
  const both = [...firstNames].filter((name) => {
    const word = name.toLowerCase();
    return (
      ordinaryWords.has(word) ||
      openingWords.has(word) ||
      nl.functionWords.has(word) ||
      en.functionWords.has(word)
    );
  });
  expect(both).toEqual([]);
});
