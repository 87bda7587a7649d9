// Dates of something else than an event: the occasion on which something was said, a loan's last day, a holiday's name.

import { formOf, lowerOf } from '../text/tokens.ts';
import { isApostrophe } from './apostrophe.ts';
import type { EventDate } from './dates.ts';
import type { HeadHit } from './head.ts';
import { firstRole, MATURING, OCCASION, OWN, rolesAt, SECURITY, THROUGHOUT, TOLD, WEATHER } from './roles.ts';
import { clauseAt, type SentenceScene, within } from './schedule.ts';
import { ANY_SIGN, ANY_VERB, FIRM, hasAny, SIGN } from './signs.ts';
import { DETERMINER, FINITE, flagsAt, PREPOSITION, THAT } from './words.ts';

/** True when the date belongs to the telling, to a security or to a weekend that is over, or only names a holiday. */
export function isOtherwiseDated(scene: SentenceScene, date: EventDate, head: HeadHit | null): boolean {
  return (
    isOfOccasion(scene, date) ||
    ownsAnother(scene, date, head) ||
    isMaturity(scene, date) ||
    isThroughout(scene, date) ||
    isOnlyHoliday(scene, date, head) ||
    isOfQuarter(scene, date) ||
    isOnlyHour(scene, date, head) ||
    isDateline(scene, date) ||
    (head === null && isWeather(scene, date))
  );
}

/** `Shops open at 9`: an hour of a day that another sentence names, or of no day that is named, without a noun of an event, is no
 * event of its own. */
function isOnlyHour(scene: SentenceScene, { time, timexes }: EventDate, head: HeadHit | null): boolean {
  if (time === null || timexes.length > 1 || head?.head.kind === 'noun' || hasAny(scene.cues, FIRM))
    return false;
  const why = timexes[0]?.why;
  if (why?.anchor.kind === 'discourse') return scene.dates.every((other) => other.time !== null);
  return why?.anchor.kind === 'publication' && (head?.family ?? 'other') === 'other' && isHourAlone(why.rule);
}

/** By the rule that read it: no day and no part of this one stands with the hour. */
function isHourAlone(rule: string): boolean {
  return rule.includes('<hour>') && !rule.includes(' + ') && !rule.includes('<day');
}

/** `first-quarter figures`: a quarter that no preposition or determiner leads to says which figures. */
function isOfQuarter(scene: SentenceScene, { first, from, text }: EventDate): boolean {
  if (!/-Q\d$/.test(from)) return false;
  return text.includes('-') || (flagsAt(scene, first - 1) & (PREPOSITION | DETERMINER)) === 0;
}

/** `OSLO, 4 May (Acme) - …`: when the article was written, behind the place in capitals that opens its sentence. */
function isDateline({ article, sentence }: SentenceScene, { first, end }: EventDate): boolean {
  if (first - sentence.first > DATELINE) return false;
  const before = formOf(article.tokens, sentence.first);
  if (before.length < 3 || before !== before.toUpperCase()) return false;
  return /^[^.!?]{0,20}\s[-–—]/.test(article.text.slice(end, end + DATELINE_TEXT));
}

/** In tokens: `CAPE TOWN, South Africa, 4 May`. */
const DATELINE = 7;
/** In code units: ` (Reuters) – `. */
const DATELINE_TEXT = 25;

/** In tokens: `said in a long interview with the paper on`. */
const OCCASION_REACH = 8;

/** `said in an interview Monday`, `zei zij in een interview maandag`: when it was said, as long as no plan stands between. */
function isOfOccasion(scene: SentenceScene, date: EventDate): boolean {
  const { cues } = scene;
  const { tokens } = scene.article;
  if (firstRole(scene, { first: date.first - OCCASION_REACH, last: date.first - 1 }, TOLD) < 0) return false;
  let occasion = date.first;
  for (let i = date.first - 2; i >= date.first - OCCASION_REACH; i--) {
    if ((flagsAt(scene, i) & (THAT | FINITE)) !== 0 || formOf(tokens, i) === ',') return false;
    const role = rolesAt(scene, i);
    if ((role & OCCASION) !== 0) occasion = i;
    if ((role & TOLD) !== 0) {
      if (occasion === date.first) return false;
      return !cues.some(({ is, first }) => first >= i && first < occasion && (is & ANY_SIGN) === 0);
    }
    if (cues.some(({ is, first }) => first === i && (is & ANY_VERB) !== 0)) return false;
  }
  return false;
}

/** In tokens: `next week's first televised debate`. */
const OWNED = 5;

/** `this weekend's edition`: the day of what it owns, which is not the event. */
function ownsAnother({ article: { tokens } }: SentenceScene, date: EventDate, head: HeadHit | null): boolean {
  const owns = isApostrophe(formOf(tokens, date.last)) && lowerOf(tokens, date.last + 1) === 's';
  return owns && !(head && head.first > date.last && head.first <= date.last + OWNED);
}

/** In tokens: `due on March 1`, `due by`. */
const MATURITY_REACH = 2;

/** `notes due March 1`, `shareholders of record May 4`. */
function isMaturity(scene: SentenceScene, date: EventDate): boolean {
  let at = date.first - 1;
  while (at > date.first - MATURITY_REACH && (flagsAt(scene, at) & PREPOSITION) !== 0) at--;
  if ((rolesAt(scene, at) & MATURING) === 0) return false;
  return firstRole(scene, { first: scene.sentence.first, last: at + 1 }, SECURITY) >= 0;
}

/** `from over the weekend`. */
function isThroughout(scene: SentenceScene, date: EventDate): boolean {
  const at = (flagsAt(scene, date.first - 1) & DETERMINER) !== 0 ? date.first - 2 : date.first - 1;
  return (rolesAt(scene, at) & THROUGHOUT) !== 0 && date.timexes[0]?.why.tense !== 'future';
}

/** `Het zal dinsdag regenen`: a forecast. */
function isWeather(scene: SentenceScene, date: EventDate): boolean {
  return firstRole(scene, clauseAt(scene.clauses, date.first), WEATHER) >= 0;
}

/** `everybody votes on Election Day`: a day known by its name dates what people do on it; an event there is named or planned. */
function isOnlyHoliday(scene: SentenceScene, date: EventDate, head: HeadHit | null): boolean {
  if (!date.timexes[0]?.why.rule.startsWith('holiday')) return false;
  const clause = clauseAt(scene.clauses, date.first);
  if (firstRole(scene, clause, OWN) >= 0) return true;
  const near = within(scene.cues, clause);
  return !isNamed(scene, head) && !hasAny(near, SIGN.planned | SIGN.intended);
}

/** `the vote`, not `to vote`: a word that may be noun and verb is a noun behind a determiner. */
function isNamed(scene: SentenceScene, head: HeadHit | null): boolean {
  if (head?.head.kind !== 'noun') return false;
  const isVerbToo = scene.cues.some(({ is, first }) => first === head.first && (is & ANY_VERB) !== 0);
  return !isVerbToo || (flagsAt(scene, head.first - 1) & DETERMINER) !== 0;
}
