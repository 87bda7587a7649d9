// The foot of an issue: what was read, what went wrong, when it was composed, why it came.

import type { Edition } from '../../model/edition.ts';
import { localTime } from '../dates/zone.ts';
import { cleanText, clipText } from '../text/clean.ts';
import { nameOf, type ViewContext } from './context.ts';
import type { Foot } from './view.ts';

export interface Addresses {
  /** Where the page for the browser is; null when there is none. */
  readonly pageUrl: string | null;
  /** http(s) or mailto; null when there is none. */
  readonly unsubscribe: string | null;
}

export function viewFoot(edition: Edition, { pageUrl, unsubscribe }: Addresses, context: ViewContext): Foot {
  const { phrases } = context;
  const articles = edition.sources.reduce((sum, source) => sum + source.articles, 0);
  return {
    coverage: phrases.coverage(articles, edition.sources.length),
    problems: viewProblems(edition, context),
    composed: composedOf(edition, context),
    why: phrases.why(nameOf(edition.name)),
    calendar: edition.countdowns.length === 0 ? null : phrases.calendar,
    page: pageUrl === null ? null : { label: phrases.onThePage, url: pageUrl },
    unsubscribe: unsubscribe === null ? null : { label: phrases.unsubscribe, url: unsubscribe },
  };
}

/** Said where the reader can see it: a briefing that missed a source must not look whole. */
function viewProblems({ sources }: Edition, { phrases }: ViewContext): Foot['problems'] {
  const shownCount = 8;
  const troubled = sources.filter(({ problem }) => problem !== null);
  if (troubled.length === 0) return null;
  const lines = troubled
    .slice(0, shownCount)
    .map(({ source, problem }) => `${nameOf(source)}: ${clipText(cleanText(problem?.message ?? ''), 160)}`);
  const rest = troubled.length - shownCount;
  return {
    heading: phrases.problems(troubled.length),
    lines: rest > 0 ? [...lines, phrases.others(rest)] : lines,
  };
}

function composedOf({ at, id }: Edition, { phrases, dates, zone }: ViewContext): string {
  const instantMs = Date.parse(at);
  const local = Number.isNaN(instantMs) ? { day: id, time: '00:00' } : localTime(instantMs, zone);
  return phrases.composed(dates.fullDay(local.day), phrases.clock(local.time), cleanText(zone));
}
