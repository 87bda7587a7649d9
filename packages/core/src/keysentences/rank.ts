// Which sentences an editor would keep: what is planned, who takes which position, what is at stake.

import type { Article } from '../article.ts';
import type { KeySentence } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Features, featuresOf, type KeySources } from './features.ts';

const MOST = 6;
const FEWEST = 3;
/** One in three sentences at most: a short article is not repeated whole. */
const SHARE = 1 / 3;
const SHORTEST_WORDS = 5;
/** Standing first is no reason of its own to be kept. */
const LEAST_SCORE = 0.1;
const LONG_WORDS = 45;

/** Three to six sentences in reading order (fewer when the article has no more), each with its score. */
export function rankSentences(article: Article, sources: KeySources): KeySentence[] {
  const scored = featuresOf(article, sources)
    .map((features, i) => ({ i, score: scoreOf(features), names: features.names }))
    .filter(({ score, names }) => score >= LEAST_SCORE || (score > 0 && names > 0));
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.floor(article.sentences.length * SHARE)));
  const best: KeySentence[] = [];
  for (const { i, score } of scored.sort((a, b) => b.score - a.score || a.i - b.i)) {
    if (best.length === wanted || (score < LEAST_SCORE && best.length >= FEWEST)) break;
    const { start, end, text } = article.sentences[i] as Sentence;
    if (!best.some((told) => told.text === text)) best.push({ start, end, text, score });
  }
  return best.sort((a, b) => a.start - b.start);
}

/** 0-1. A quote that nobody said, a pronoun without its name and a fragment are no use to a reader. */
function scoreOf(features: Features): number {
  if (features.quotesNobody || features.isPart || features.pointsBack) return 0;
  if (features.words < SHORTEST_WORDS) return 0;
  const points =
    Math.min(features.datedEvents, 2) * 3 +
    Math.min(features.positions, 2) * 1 +
    Math.min(features.stances, 1) * 1.2 +
    Math.min(features.stakes, 2) * 0.6 +
    Math.min(features.names, 3) * 0.4 +
    (features.quotes && features.names > 0 ? 0.8 : 0) +
    (features.place === 0 && features.names > 0 ? 1 : features.place < 0.1 ? 0.6 : 0) -
    (features.opensWithPronoun ? 1.6 : 0) -
    (features.leans ? 0.5 : 0) -
    (features.words > LONG_WORDS ? 0.6 : 0);
  return Math.round(Math.max(0, Math.min(1, points / 8)) * 100) / 100;
}
