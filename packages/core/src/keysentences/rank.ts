// Which sentences an editor would keep: what is planned, who takes which position, what is at stake.

import type { Article } from '../article.ts';
import type { KeySentence } from '../reading.ts';
import { type Features, featuresOf, type KeySources } from './features.ts';

const MOST = 6;
const FEWEST = 3;
/** One in three sentences at most: a short article is not repeated whole. */
const SHARE = 1 / 3;
/** Standing first is no reason of its own to be kept. */
const LEAST_SCORE = 0.1;
const LONG_WORDS = 45;

/** Three to six sentences in reading order (fewer when the article has no more), each with its score. */
export function rankSentences(article: Article, sources: KeySources): KeySentence[] {
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.floor(article.sentences.length * SHARE)));
  const best: KeySentence[] = [];
  for (const features of featuresOf(article, sources)) {
    const score = scoreOf(features);
    if (score < LEAST_SCORE && (score === 0 || features.names === 0)) continue;
    const { start, end, text } = features.sentence;
    const said = placeOf(best, text);
    if (said < best.length && (best[said] as KeySentence).score >= score) continue;
    drop(best, said);
    best.push({ start, end, text, score });
    if (best.length > wanted) drop(best, worstOf(best));
  }
  while (best.length > FEWEST && (best[worstOf(best)] as KeySentence).score < LEAST_SCORE)
    drop(best, worstOf(best));
  return best;
}

/** Where the same was said before: it stands among the best once. Their number when it was not. */
function placeOf(best: readonly KeySentence[], text: string): number {
  let at = 0;
  while (at < best.length && (best[at] as KeySentence).text !== text) at++;
  return at;
}

/** The last of those with the lowest score. */
function worstOf(best: readonly KeySentence[]): number {
  let worst = 0;
  for (let i = 1; i < best.length; i++)
    if ((best[i] as KeySentence).score <= (best[worst] as KeySentence).score) worst = i;
  return worst;
}

/** Takes out the one at `at`, when there is one. */
function drop(best: KeySentence[], at: number): void {
  if (at >= best.length) return;
  for (let i = at + 1; i < best.length; i++) best[i - 1] = best[i] as KeySentence;
  best.pop();
}

/** 0-1. */
function scoreOf(features: Features): number {
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
