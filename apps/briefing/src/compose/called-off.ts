// An article that calls an event off without repeating its day: the dated event from older articles learns of it.

import { type Candidate, publishedOn } from './candidate.ts';
import type { Gathering } from './merge.ts';
import { isAbout } from './sameness.ts';

/** Undated news of a cancelled or postponed event joins that event; the status of the newest article then counts. */
export function withCalledOff(
  gatherings: readonly Gathering[],
  undated: readonly Candidate[],
): readonly Gathering[] {
  const news = undated.filter(
    ({ event, period }) => period === null && (event.status === 'cancelled' || event.status === 'postponed'),
  );
  if (news.length === 0) return gatherings;
  return gatherings.map((gathering) => {
    const about = news.filter(
      (one) => gathering.candidates.every((dated) => isLater(one, dated)) && isAboutOne(gathering, one),
    );
    return about.length === 0 ? gathering : { ...gathering, candidates: [...about, ...gathering.candidates] };
  });
}

function isLater(news: Candidate, dated: Candidate): boolean {
  return news.from !== dated.from && publishedOn(news.from) >= publishedOn(dated.from);
}

function isAboutOne({ candidates }: Gathering, news: Candidate): boolean {
  return candidates.some((dated) => isAbout(dated, news));
}
