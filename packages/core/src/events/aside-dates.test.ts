import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** Published on a Friday; all tables of this file count from it. */
const PUBLISHED = '2019-10-04';

function daysIn(text: string, language: 'nl' | 'en'): string[] {
  return read(text, { languages: [nl, en], language, published: PUBLISHED }).events.map(
    ({ start, status }) => `${start} ${status}`,
  );
}

describe('days of something beside the event', () => {
  test.each([
    [
      'a plan that was',
      'Het feest stond eigenlijk voor vandaag op de kalender gepland, maar de zaal brandde af.',
    ],
    ['a question', 'Mensen vragen wat ik morgen ga doen.'],
    ['denied behind its day', 'Vrijdag worden geen files verwacht.'],
    ['an exception', 'De bibliotheek gaat elke avond open, behalve op vrijdag.'],
    ['put off then', 'De zittingen waren al twee keer uitgesteld, op 6 november 2018 en op 22 januari.'],
  ])('Dutch: %s: %s', (_, text) => {
    expect(daysIn(text, 'nl')).toEqual([]);
  });

  test.each([
    ['figures of a year', 'Acme now expects 2 billion euros for the year to March 31.'],
    ['figures of a quarter', 'Acme expects a loss in the three months ending on December 31.'],
    ['an errand', 'On the day of the wedding she was told to come tomorrow.'],
    ['another errand', 'I was at the wedding when the boss told me to come on Monday.'],
    ['a question', 'People ask me what I will do tomorrow.'],
    ['a question with what as its subject', 'He wonders what will happen on Monday.'],
    ['denied', 'No long delays are anticipated on Wednesday.'],
    [
      'denied beside an event',
      'Baker said she would not be staying in October as she used a visit to Hull to say goodbye.',
    ],
    ['the day of the words', 'Baker on Friday: “I want to be clear that nobody knew of this at all.”'],
    ['a holiday that somebody is there for', 'He spoke in Rome, where he was on a visit for Halloween.'],
    ['told as over, beside a noun like a verb', 'Rivals held their closing rallies on Friday night.'],
  ])('English: %s: %s', (_, text) => {
    expect(daysIn(text, 'en')).toEqual([]);
  });

  test('what a day comes before is not what happens on it', () => {
    const { events } = read('The choir starts its work on Sunday before the election.', {
      languages: [en],
      published: PUBLISHED,
    });
    expect(events.map(({ why }) => why?.head?.text)).toEqual(['starts']);
  });
});

describe('days of the event itself', () => {
  test.each([
    ['The hearing was postponed to November 5.', ['2019-11-05 rescheduled']],
    ['Baker will not attend the debate on Thursday.', ['2019-10-10 planned']],
    ['The US House debates the bill on Monday.', ['2019-10-07 planned']],
  ])('%s', (text, expected) => {
    expect(daysIn(text, 'en')).toEqual(expected);
  });
});
