import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';
import type { ScheduledEvent } from '../reading.ts';

/** Published on a Wednesday; all tables of this file count from it. */
const PUBLISHED = '2026-03-04';

function eventsIn(text: string, language: 'nl' | 'en'): readonly ScheduledEvent[] {
  return read(text, { languages: [nl, en], language, published: PUBLISHED }).events;
}

/** `start/end status` of each event. */
function daysIn(text: string, language: 'nl' | 'en'): string[] {
  return eventsIn(text, language).map(({ start, end, status }) => `${start}/${end} ${status}`);
}

describe('called off or put off, without a day', () => {
  test.each<[string, 'nl' | 'en', readonly string[]]>([
    ['Het overleg tussen Frankrijk en Duitsland in Parijs is afgelast.', 'nl', ['null/null cancelled']],
    ['De bijeenkomst van de EU en Japan gaat niet door.', 'nl', ['null/null cancelled']],
    ['The talks between France and Germany in Paris have been called off.', 'en', ['null/null cancelled']],
    ['The meeting of the EU and Japan has been postponed.', 'en', ['null/null postponed']],
    ['De trein naar Parijs is afgelast.', 'nl', []],
    ['Als het overleg tussen Frankrijk en Duitsland is afgelast, reist hij niet.', 'nl', []],
  ])('%s', (text, language, expected) => {
    expect(daysIn(text, language)).toEqual(expected);
  });

  test('is no news of another meeting of the same parties', () => {
    const text =
      'Frankrijk en Duitsland overleggen op 20 maart in Parijs. De zitting van 30 maart tussen Frankrijk en Duitsland is uitgesteld.';
    expect(daysIn(text, 'nl')).toEqual(['2026-03-20/2026-03-20 planned', 'null/null postponed']);
  });
});

describe('what it was set for before is remembered', () => {
  test.each<[string, 'nl' | 'en', readonly string[]]>([
    ['De top is verplaatst van 28 april naar 2 juni.', 'nl', ['2026-04-28/2026-04-28 28 april']],
    [
      'De top, die oorspronkelijk op 28 april zou zijn, is nu op 2 juni.',
      'nl',
      ['2026-04-28/2026-04-28 28 april'],
    ],
    ['De zitting die op 10 maart gepland stond, is uitgesteld.', 'nl', ['2026-03-10/2026-03-10 10 maart']],
    [
      'The summit, originally planned for April 28, will be held on June 2.',
      'en',
      ['2026-04-28/2026-04-28 April 28'],
    ],
    ['De top is op 28 april en de zitting op 2 juni.', 'nl', []],
  ])('%s', (text, language, expected) => {
    const [event] = eventsIn(text, language);
    expect(event?.replaced.map(({ from, to, text: words }) => `${from}/${to} ${words}`)).toEqual(expected);
  });

  test('its family is the same in both languages', () => {
    const families = (text: string, language: 'nl' | 'en') =>
      eventsIn(text, language).map(({ family }) => family);
    expect(families('De hoorzitting is op 10 maart.', 'nl')).toEqual(['hearing']);
    expect(families('The hearing is on March 10.', 'en')).toEqual(['hearing']);
    expect(families('Parliament votes on March 10.', 'en')).toEqual(['vote']);
  });
});

describe('Dutch: what is scheduled, and when', () => {
  test.each([
    ['De ministers overleggen vrijdag in Brussel over de grens.', ['2026-03-06/2026-03-06 planned']],
    ['De top is op 9 en 10 april in Wenen.', ['2026-04-09/2026-04-10 planned']],
    ['De onderhandelingen duren van 3 tot en met 7 mei.', ['2026-05-03/2026-05-07 planned']],
    [
      'De zitting is op 9 april en op 16 april.',
      ['2026-04-09/2026-04-09 planned', '2026-04-16/2026-04-16 planned'],
    ],
    [
      'De eerste ronde is op 12 april, de tweede ronde op 26 april.',
      ['2026-04-12/2026-04-12 planned', '2026-04-26/2026-04-26 planned'],
    ],
    [
      'Naar verwachting stemt de Tweede Kamer volgende week donderdag over de wet.',
      ['2026-03-12/2026-03-12 expected'],
    ],
    ['Mogelijk komt het kabinet op 20 maart bijeen.', ['2026-03-20/2026-03-20 tentative']],
    ['De hoorzitting van 10 maart is afgelast.', ['2026-03-10/2026-03-10 cancelled']],
    ['De top zou op 10 maart zijn, maar is afgeblazen.', ['2026-03-10/2026-03-10 cancelled']],
    ['De top is verplaatst van 28 april naar 2 juni.', ['2026-06-02/2026-06-02 rescheduled']],
    ['De top, die oorspronkelijk op 28 april zou zijn, is nu op 2 juni.', ['2026-06-02/2026-06-02 planned']],
    ['De zitting die op 10 maart gepland stond, is uitgesteld.', ['null/null postponed']],
    ['De bonden hebben tot 1 april de tijd om te reageren.', ['2026-04-01/2026-04-01 deadline']],
    ['Uiterlijk op 15 maart moet het plan er liggen.', ['2026-03-15/2026-03-15 deadline']],
    ['Vanmiddag debatteert de Kamer over de begroting.', ['2026-03-04/2026-03-04 planned']],
  ])('%s', (text, expected) => {
    expect(daysIn(text, 'nl')).toEqual(expected);
  });

  test.each([
    'De ministers overlegden vrijdag in Brussel.',
    'Vorige week stemde de Kamer over de wet.',
    'De aanslagen van 11 september veranderden alles.',
    'Elke maandag vergadert de raad.',
    'Sinds 1 januari geldt een nieuwe wet.',
    'Als er vrijdag overleg komt, gaat de staking niet door.',
    'In 2014 was er een top in Den Haag.',
    'De vergadering duurde drie uur.',
    'Er is op 10 maart geen overleg gepland.',
    'Een stemming wordt niet verwacht op 10 maart.',
    'Het gaat al weken slecht met de onderhandelingen.',
  ])('nothing in: %s', (text) => {
    expect(daysIn(text, 'nl')).toEqual([]);
  });
});

describe('English: what is scheduled, and when', () => {
  test.each([
    [
      'The ministers will meet in Brussels on Friday to discuss the border.',
      ['2026-03-06/2026-03-06 planned'],
    ],
    ['The summit is scheduled for April 9 and 10 in Vienna.', ['2026-04-09/2026-04-10 planned']],
    ['Talks will run from 3 to 7 May.', ['2026-05-03/2026-05-07 planned']],
    [
      'The first round is on 12 April and the second round on 26 April.',
      ['2026-04-12/2026-04-12 planned', '2026-04-26/2026-04-26 planned'],
    ],
    ['The court is expected to hold a hearing on March 20.', ['2026-03-20/2026-03-20 expected']],
    ['A vote could take place next Tuesday.', ['2026-03-10/2026-03-10 tentative']],
    ['The debate scheduled for March 10 has been cancelled.', ['2026-03-10/2026-03-10 cancelled']],
    ['The summit was moved from April 28 to June 2.', ['2026-06-02/2026-06-02 rescheduled']],
    ['The hearing planned for March 10 was postponed.', ['null/null postponed']],
    ['The unions have until April 1 to respond.', ['2026-04-01/2026-04-01 deadline']],
    ['The two leaders will speak by phone on Thursday.', ['2026-03-05/2026-03-05 planned']],
    ['The report must be ready by late Thursday.', ['2026-03-05/2026-03-05 deadline']],
  ])('%s', (text, expected) => {
    expect(daysIn(text, 'en')).toEqual(expected);
  });

  test.each([
    'The ministers met in Brussels on Friday.',
    'Last week parliament voted on the bill.',
    'The attacks of September 11 changed everything.',
    'The council meets every Monday.',
    'The law has been in force since January 1.',
    'If talks resume on Friday, the strike is off.',
    'The meeting lasted three hours.',
    "A vote isn't expected on Friday.",
    'No talks are planned for March 10.',
  ])('nothing in: %s', (text) => {
    expect(daysIn(text, 'en')).toEqual([]);
  });
});

describe('who, where and what it is called', () => {
  test('parties and place come from the clause', () => {
    const [event] = eventsIn(
      'Op 9 en 10 april voeren onderhandelaars van Rusland en de Verenigde Staten gesprekken in Genève.',
      'nl',
    );
    expect(event).toMatchObject({
      place: 'Genève',
      zone: 'Europe/Zurich',
      participants: ['Rusland', 'Verenigde Staten'],
    });
    expect(event?.title).toMatch(/^Gesprekken .*Rusland.*, Genève$/);
  });

  test('a group of a country takes part, its adjective alone does not', () => {
    const [event] = eventsIn(
      'De Navo ontmoet op 12 april een Russische delegatie in de Belgische stad Brussel.',
      'nl',
    );
    expect(event?.participants).toEqual(['Navo', 'Russische delegatie']);
  });

  test('who reports takes no part', () => {
    const [event] = eventsIn('According to Reuters, France and Germany will hold talks on April 9.', 'en');
    expect(event?.participants).toEqual(['France', 'Germany']);
  });

  test('a complete date needs no publication date', () => {
    const { events } = read('De ministers vergaderen op 12 januari 2022 in Brussel.', { languages: [nl] });
    expect(events.map(({ start }) => start)).toEqual(['2022-01-12']);
  });

  test('an agency in brackets takes no part', () => {
    const [event] = eventsIn(
      'BRUSSEL (ANP) - Frankrijk en Duitsland overleggen op 9 april over de grens.',
      'nl',
    );
    expect(event?.participants).toEqual(['Frankrijk', 'Duitsland']);
  });

  test('the sentence and the words that date it are kept', () => {
    const text = 'Het was druk. De top is op 9 april.';
    const [event] = eventsIn(text, 'nl');
    expect(event?.evidence.text).toBe('De top is op 9 april.');
    expect(text.slice(event?.dateText?.start, event?.dateText?.end)).toBe('9 april');
  });
});

describe('one event, many mentions', () => {
  test('a later sentence about the same day and the same parties adds no event', () => {
    const text =
      'Frankrijk en Duitsland overleggen op 9 april in Parijs. Het overleg op 9 april moet een akkoord brengen.';
    expect(daysIn(text, 'nl')).toHaveLength(1);
  });

  test('two meetings on one day stay two', () => {
    const text = 'Frankrijk overlegt op 9 april met Duitsland. Italië overlegt op 9 april met Spanje.';
    expect(daysIn(text, 'nl')).toHaveLength(2);
  });

  test('parties who mean to meet without a day are an event without a date', () => {
    expect(daysIn('President Duval wil met kanselier Brandt de begroting bespreken.', 'nl')).toEqual([
      'null/null planned',
    ]);
  });

  test('the undated announcement of a meeting that has its date elsewhere says nothing new', () => {
    const text =
      'Frankrijk en Duitsland overleggen op 9 april in Parijs. De komende gesprekken tussen Frankrijk en Duitsland zijn lastig.';
    expect(daysIn(text, 'nl')).toEqual(['2026-04-09/2026-04-09 planned']);
  });

  test('the old date of an event that moved drops out wherever it stands', () => {
    const text = 'De top op 28 april trekt veel pers. De top is verplaatst van 28 april naar 2 juni.';
    expect(daysIn(text, 'nl')).toEqual(['2026-06-02/2026-06-02 rescheduled']);
  });
});
