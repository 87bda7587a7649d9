// Composes an edition: what the articles say is coming, counted from one moment. Pure: the same input, the same edition.

import type { Language, World } from '@runup/core';
import type { Edition, SourceReport } from '../model/edition.ts';
import { candidatesOf, publishedOn, type ReadArticle } from './candidate.ts';
import { countdownsOf } from './countdowns.ts';
import { gatherEvents } from './merge.ts';
import type { Moment } from './moment.ts';
import { positionsOf } from './positions.ts';
import { storiesOf } from './stories.ts';
import { undatedOf } from './undated.ts';
import type { Watch } from './watch.ts';

export interface Composition {
  /** What the briefing is called. */
  readonly name: string;
  /** When it is composed, in the briefing's zone. */
  readonly at: Moment;
  readonly articles: readonly ReadArticle[];
  readonly watch: readonly Watch[];
  readonly sources: readonly SourceReport[];
  readonly world: World;
  /** Code of the readers' language: titles, places and names are in it as far as the articles and the world table go. */
  readonly language: string;
  /** What articles are read in: their words make titles that no article in the readers' language gives; none when left out. */
  readonly languages?: readonly Language[];
  /** Code of the language that the settings are written in. */
  readonly homeLanguage: string;
}

/** Editions of one moment in several languages have the same countdowns, ids and days. */
export function composeEdition(composition: Composition): Edition {
  const { name, at, watch, sources, world, language, homeLanguage } = composition;
  const languages = composition.languages ?? [];
  const words = languages.find(({ code }) => code === language) ?? null;
  const stories = storiesOf(composition.articles);
  const articles = [...composition.articles].sort(
    (a, b) => compare(publishedOn(b), publishedOn(a)) || compare(a.article.id, b.article.id),
  );
  const candidates = articles.flatMap((article) => candidatesOf(article, world));
  const undated = candidates.filter(({ days }) => days === null);
  const events = gatherEvents(candidates);
  return {
    schema: 'runup.edition/1',
    id: at.date,
    name,
    at: at.local,
    zone: at.zone,
    countdowns: countdownsOf(events, {
      ms: at.ms,
      zone: at.zone,
      homeLanguage,
      watch,
      language,
      world,
      words,
    }),
    undated: undatedOf(undated, events, { today: at.date, language, world, words }),
    positions: positionsOf(stories, { language, world, languages }),
    stories,
    sources,
  };
}

/** A mail goes out when an event is today or ahead; announcements without a day and stories alone are no reason. */
export function isDue({ countdowns }: Edition): boolean {
  return countdowns.length > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
