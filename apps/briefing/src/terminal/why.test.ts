// What --why prints for each rule: the words with where they stand, what they count from, and the rule in plain words.

import { type Reading, read } from '@runup/core';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { describe, expect, test } from 'vitest';
import { placeOf } from './why/words.ts';
import { type Finding, showWhy } from './why.ts';

const published = '2022-06-15';

/** A sentence too short to tell its language is English. */
function readingOf(text: string): Reading {
  const reading = read(text, { languages: [nl, en], published });
  return reading.language === null ? read(text, { languages: [en], language: 'en', published }) : reading;
}

const terminal = { hasColour: false, columns: 100 };
const narrow = { hasColour: false, columns: 80 };

/** In one line, so that no test hangs on where lines break. */
function told(finding: Finding, text: string): string {
  return showWhy(finding, { text, terminal }).replace(/\s+/gu, ' ').trim();
}

function whyEvent(text: string): string {
  const [event] = readingOf(text).events;
  if (!event) throw new Error(`no event in ${text}`);
  return told({ kind: 'event', id: 'e1', event }, text);
}

function whyQuote(text: string): string {
  const quote = readingOf(text).quotes.at(-1);
  if (!quote) throw new Error(`no quote in ${text}`);
  return told({ kind: 'quote', id: 'q1', quote }, text);
}

describe('an event', () => {
  const text = 'De raad kwam niet bijeen.\nAnna Bakker zal vrijdag met Jan Smit overleggen in Utrecht.';

  test('is explained from its words to its rules', () => {
    const [event] = readingOf(text).events;
    if (!event) throw new Error('no event');
    expect(showWhy({ kind: 'event', id: 'e1', event }, { text, terminal: narrow })).toBe(`
  e1 Overleg Bakker–Smit, Utrecht, Fri 17 June 2022

  What        “overleggen” (2:38) is a verb that names a meeting.
  When        “vrijdag” (2:17) counts from the publication date, Wednesday 15
              June 2022, 2 days on; the clause is in the future tense: Friday 17
              June 2022.
  Status      It is planned.
              “zal” (2:13) says that somebody means to.
  Who         “Anna Bakker” (2:1) is named in the clause.
              “Jan Smit” (2:29) is named in the clause.
  Where       “Utrecht” (2:52) stands behind a preposition of place in the
              clause. Its zone is Europe/Amsterdam.
  Sentence    “Anna Bakker zal vrijdag met Jan Smit overleggen in
              Utrecht.” (2:1)
  Rules       verb · <weekday> · named in the clause · behind a preposition in
              the clause

  (2:1) is line 2, character 1.

`);
  });

  test.each([
    ['noun', 'De zitting is op 20 juni.', '“zitting” (1:4) is a noun that names a hearing.'],
    ['verb', 'Anna Bakker is to meet John Cole on Friday.', '“meet” (1:19) is a verb that names a meeting.'],
    ['carrier', 'Trading is to resume on Friday.', '“resume” (1:15) says that its subject happens'],
    [
      'plan',
      'De boeren zijn van plan vrijdag de haven te blokkeren.',
      'No word names it; signs of a plan beside a date make it an event.',
    ],
    ['start', 'Vanaf 20 juli wordt Anna Bakker directeur.', 'from that day on'],
    [
      'agreed',
      'President Duval wil met kanselier Brandt de begroting bespreken.',
      'what the parties mean to hold',
    ],
    ['moved', 'De zitting die op 20 juni gepland stond, is uitgesteld.', 'is put off without a new date'],
  ])('found by the rule %s: %s', (rule, sentence, said) => {
    const why = whyEvent(sentence);
    expect(why).toContain(said);
    expect(why).toContain(`Rules ${rule}`);
  });

  test.each([
    [
      'its status',
      'Anna Bakker is expected to meet John Cole on Friday.',
      'It is expected. “expected” (1:16) says that it is expected.',
    ],
    [
      'a former date',
      'De top is verplaatst van 28 juli naar 2 september.',
      '“28 juli” (1:26) no longer holds: Thursday 28 July 2022.',
    ],
    [
      'a time of day',
      'De raad vergadert vrijdag om 14.30 uur in Utrecht.',
      'The time is 14:30 in Europe/Amsterdam.',
    ],
    [
      'a date that counts from another',
      'De raad vergadert op 20 juni. De dag erna vergadert de commissie.',
      'counts from “20 juni”',
    ],
    [
      'no place and nobody',
      'De zitting is op 20 juni.',
      'Who The text names nobody who takes part. Where The text names no place for it.',
    ],
    [
      'no date',
      'President Duval wil met kanselier Brandt de begroting bespreken.',
      'When The text gives no date.',
    ],
  ])('tells %s', (_, sentence, said) => {
    const reading = readingOf(sentence);
    const all = reading.events.map((event) => told({ kind: 'event', id: 'e1', event }, sentence)).join(' ');
    expect(all).toContain(said);
  });

  test('of a reading without reasons shows its sentence', () => {
    const [event] = readingOf(text).events;
    if (!event) throw new Error('no event');
    const { why: _, ...bare } = event;
    expect(told({ kind: 'event', id: 'e1', event: bare }, text)).toContain('Sentence “Anna Bakker zal');
  });
});

describe('a quote', () => {
  test.each([
    [
      'cue before',
      'Anna Bos zei: "Wij gaan nu door."',
      'The cue is “zei” (1:10), before it; “Anna Bos” (1:1) goes with it.',
    ],
    [
      'cue behind',
      '„Wij gaan nu door”, aldus Anna Bos.',
      'The cue is “aldus” (1:21), behind it; “Anna Bos” (1:27) goes with it.',
    ],
    [
      'sentence before',
      'Mary Stone wrote to the council:\n\n“Nobody will stop us now.”',
      'in the sentence before, which opens it; “Mary Stone” (1:1)',
    ],
    [
      'sentence behind',
      '“Why should we wait any longer?” Mary Stone asked.',
      'in the sentence behind, which only says who spoke',
    ],
    ['colon', "Anna Bos van de haven: ,,Wij gaan nu door.''", 'stands before the colon that opens it.'],
    [
      'dash',
      'That is what they say.\n\n“We go on now” — Mary Stone',
      '“Mary Stone” (3:18) stands behind a dash at its end.',
    ],
    [
      'last sentence',
      'The mayor, John Hill, shook his head. “Nobody will stop us now.”',
      'Nobody is named beside it: “John Hill” (1:12) is whom the text spoke of last.',
    ],
    [
      'last speaker',
      '“We go,” said Mary Stone.\n\n“Nobody stops us now.”',
      'Nobody is named beside it: “Mary Stone” (1:15) spoke last.',
    ],
    [
      'nobody',
      'The rain had stopped.\n\n“Nobody will ever stop us now.”',
      'Nobody is named beside it or before it.',
    ],
  ])('tied by the rule %s: %s', (rule, text, said) => {
    const why = whyQuote(text);
    expect(why).toContain(said);
    expect(why).toContain(`Rules ${rule} · `);
  });

  test.each([
    [
      'a pronoun',
      'Mary Stone came to the council. “We go on,” she said.',
      '“she” (1:45) is a pronoun; it fits “Mary Stone” (1:1), named last.',
    ],
    [
      'an age',
      'John Hill won the match in two sets. “It was fun,” said the 36-year-old.',
      'is the person spoken of last: “John Hill” (1:1).',
    ],
    [
      'a last name',
      'Mary Stone came to the council. “We go on,” said Stone.',
      '“Stone” (1:50) is Mary Stone by name.',
    ],
    ['a pronoun that fits nobody', '“It was fun for the children,” she said.', 'Nobody who is named.'],
  ])('tells whom %s meant', (_, text, said) => {
    expect(whyQuote(text)).toContain(said);
  });

  test.each([
    ['Anna Bos zei dat de brug in mei opengaat.', 'Indirect: a clause that a conjunction'],
    ['Mary Stone called the plan “a complete waste”.', 'Mixed: quoted words inside a sentence'],
    ['“We will go on,” said Mary Stone.', 'Direct: it begins like a sentence.'],
  ])('tells its kind: %s', (text, said) => {
    expect(whyQuote(text)).toContain(said);
  });

  test('that was reported is not set in marks in the head', () => {
    expect(whyQuote('Anna Bos zei dat de brug in mei opengaat.')).toMatch(/^q1 dat de brug/u);
  });
});

test('a time expression tells its value, what it counts from and its rule', () => {
  const text = 'De raad vergadert morgen.';
  const timex = readingOf(text).timexes.find(({ text: words }) => words === 'morgen');
  if (!timex) throw new Error('no time');
  const why = told({ kind: 'time', id: 't1', timex }, text);
  expect(why).toContain('DATE 2022-06-16, Thursday 16 June 2022.');
  expect(why).toContain('“morgen” (1:19) counts from the publication date, Wednesday 15 June 2022, 1 day on');
  expect(why).toMatch(/Rule \S/u);
});

test.each([
  ['a', 0, '1:1'],
  ['a\nbc', 3, '2:2'],
  ['a\r\n\r\nbc', 6, '3:2'],
  ['🇳🇱 x', 5, '1:4'],
])('%j at %d is %s', (text, offset, place) => {
  expect(placeOf(text, offset)).toBe(place);
});
