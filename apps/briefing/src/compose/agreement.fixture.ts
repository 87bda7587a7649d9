// The articles of the tables: the same talks, in two languages, told as a test needs them.

import type { Countdown } from '../model/edition.ts';
import { type ArticleFacts, articleOf, type EventFacts, editionAt } from './reading.fixture.ts';

export const talks: EventFacts = {
  title: 'Overleg EU–Noorwegen, Genève',
  start: '2022-05-14',
  place: 'Genève',
  parties: ['EU', 'Noorwegen'],
};
export const english: EventFacts = {
  title: 'EU–Norway talks, Geneva',
  start: '2022-05-14',
  place: 'Geneva',
  parties: ['European Union', 'Norway'],
};

export type Told = readonly [published: string | null, facts: EventFacts, language?: 'nl' | 'en'];

export const articles = (told: readonly Told[]) =>
  told.map(([published, facts, language = 'nl'], i): ArticleFacts => {
    return { id: `a${i}`, published, language, events: [facts] };
  });

/** "2022-05-14 planned; was 2022-05-12 by a1; start 2022-05-15 by a2" */
const write = ({ start, end, status, history, disagreements }: Countdown) =>
  [
    `${start === end ? start : `${start}/${end}`} ${status}`,
    ...history.map(({ was, evidence }) => `was ${was.start} by ${evidence.article}`),
    ...disagreements.map(({ what, said, evidence }) => `${what} ${said} by ${evidence.article}`),
  ].join('; ');

export const diary = (told: readonly ArticleFacts[], at = '2022-05-08', language = 'nl') =>
  editionAt(at, told.map(articleOf), { language }).countdowns.map(write);

export const other = (facts: EventFacts, changes: EventFacts): EventFacts => ({ ...facts, ...changes });
