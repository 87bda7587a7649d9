// Dates of something else than an event: the occasion on which something was said, a loan's last day, a holiday's name.

import { formOf, lowerOf } from '../text/tokens.ts';
import type { EventDate } from './dates.ts';
import type { HeadHit } from './head.ts';
import { clauseAt, type SentenceScene, within } from './schedule.ts';
import { hasSign } from './status.ts';

/** True when the date belongs to the telling, to a security or to a weekend that is over, or only names a holiday. */
export function isOtherwiseDated(scene: SentenceScene, date: EventDate, head: HeadHit | null): boolean {
  return (
    isOfOccasion(scene, date) ||
    ownsAnother(scene, date, head) ||
    isMaturity(scene, date) ||
    isThroughout(scene, date) ||
    isOnlyHoliday(scene, date, head) ||
    (head === null && isWeather(scene, date))
  );
}

/** In tokens: `said in a long interview with the paper on`. */
const OCCASION_REACH = 8;

/** `said in an interview Monday`, `zei zij in een interview maandag`: when it was said, as long as no plan stands between. */
function isOfOccasion({ article: { tokens }, cues, tables }: SentenceScene, date: EventDate): boolean {
  let occasion = date.first;
  for (let i = date.first - 2; i >= date.first - OCCASION_REACH; i--) {
    const word = lowerOf(tokens, i);
    if (word === ',' || tables.that.has(word) || tables.finite.has(word)) return false;
    if (tables.occasions.has(word)) occasion = i;
    const about = cues.some(({ cue, first }) => first >= i && first < occasion && cue.kind !== 'sign');
    if (tables.told.has(word)) return occasion < date.first && !about;
    if (cues.some(({ cue, first }) => first === i && cue.kind === 'verb')) return false;
  }
  return false;
}

/** In tokens: `next week's first televised debate`. */
const OWNED = 5;

/** `this weekend's edition`: the day of what it owns, which is not the event. */
function ownsAnother({ article: { tokens } }: SentenceScene, date: EventDate, head: HeadHit | null): boolean {
  const owns = /^[’']$/.test(formOf(tokens, date.last)) && lowerOf(tokens, date.last + 1) === 's';
  return owns && !(head && head.first > date.last && head.first <= date.last + OWNED);
}

/** In tokens: `due on March 1`, `due by`. */
const MATURITY_REACH = 2;

/** `notes due March 1`, `shareholders of record May 4`. */
function isMaturity({ article: { tokens }, sentence, tables }: SentenceScene, date: EventDate): boolean {
  let at = date.first - 1;
  while (at > date.first - MATURITY_REACH && tables.prepositions.has(lowerOf(tokens, at))) at--;
  if (!tables.maturing.has(lowerOf(tokens, at))) return false;
  for (let i = at; i >= sentence.first; i--) if (tables.securities.has(lowerOf(tokens, i))) return true;
  return false;
}

/** `from over the weekend`. */
function isThroughout({ article: { tokens }, tables }: SentenceScene, date: EventDate): boolean {
  const at = tables.determiners.has(lowerOf(tokens, date.first - 1)) ? date.first - 2 : date.first - 1;
  return tables.throughout.has(lowerOf(tokens, at)) && date.timexes[0]?.why.tense !== 'future';
}

/** `Het zal dinsdag regenen`: a forecast. */
function isWeather({ article: { tokens }, clauses, tables }: SentenceScene, date: EventDate): boolean {
  const { first, last } = clauseAt(clauses, date.first);
  for (let i = first; i < last; i++) if (tables.weather.has(lowerOf(tokens, i))) return true;
  return false;
}

/** `everybody votes on Election Day`: a day known by its name dates what people do on it; an event there is named or planned. */
function isOnlyHoliday(scene: SentenceScene, date: EventDate, head: HeadHit | null): boolean {
  if (!date.timexes[0]?.why.rule.startsWith('holiday')) return false;
  const clause = clauseAt(scene.clauses, date.first);
  const { tokens } = scene.article;
  for (let i = clause.first; i < clause.last; i++)
    if (scene.tables.pronouns.own.has(lowerOf(tokens, i))) return true;
  const near = within(scene.cues, clause);
  return !isNamed(scene, head) && !hasSign(near, 'planned') && !hasSign(near, 'intended');
}

/** `the vote`, not `to vote`: a word that may be noun and verb is a noun behind a determiner. */
function isNamed({ article: { tokens }, cues, tables }: SentenceScene, head: HeadHit | null): boolean {
  if (head?.head.kind !== 'noun') return false;
  const isVerbToo = cues.some(({ cue, first }) => first === head.first && cue.kind === 'verb');
  return !isVerbToo || tables.determiners.has(lowerOf(tokens, head.first - 1));
}
