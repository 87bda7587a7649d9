// What is done again and again, or in any year: no event, whatever its day.

import { firstFrom } from '../text/span.ts';
import { formOf, isCapitalised, lowerOf, WORD } from '../text/tokens.ts';
import type { Timex } from '../time/timex.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import type { HeadHit } from './head.ts';
import { OWN, rolesAt, SOMEBODY } from './roles.ts';
import { clauseAt, granularityOf, type SentenceScene } from './schedule.ts';
import { FIRM, HOPED, hasAny, SIGN } from './signs.ts';
import { DETERMINER, flagsAt, PREPOSITION } from './words.ts';

/** True for a date of a habit: by a word of the clause, of the sentence for its hours, by a set of days (`elke maandag van
 * oktober`) or a season that is anyone’s. */
export function isRecurring(
  scene: SentenceScene,
  near: readonly CueHit[],
  { date, head }: { readonly date: EventDate; readonly head: HeadHit | null },
): boolean {
  if (hasAny(near, SIGN.habit)) return true;
  const isFirm = hasAny(near, PLANNED);
  if (date.time !== null && !hasAny(near, FIRM) && hasAny(scene.cues, SIGN.habit)) return true;
  if (isOfSet(scene, date)) return true;
  if (isFirm || head?.head.kind === 'noun' || granularityOf(date.from) !== 'month') return false;
  return scene.dates.some((other) => isAnySeason(scene, other));
}

const PLANNED = FIRM | HOPED;

/** In code units: ` van `, ` in `. */
const SET_REACH = 5;

/** `every Monday in May`, `at 9 p.m. on Thursdays`: the days of a set stand right beside the stretch or the hour. */
function isOfSet({ timexes }: SentenceScene, date: EventDate): boolean {
  for (let i = firstFrom(timexes, date.start) - 1; i >= 0; i--) {
    const { type, end } = timexes[i] as Timex;
    if (date.start - end > SET_REACH) break;
    if (type === 'SET' && end <= date.start) return true;
  }
  const next = timexes[firstFrom(timexes, date.end)];
  return next !== undefined && next.type === 'SET' && next.start - date.end <= SET_REACH;
}

/** `In de winter houdt hij …`, `in the summer fewer people travel`: a season without a year, of which only a pronoun or
 * nobody in particular is the subject, or with an hour. */
function isAnySeason(scene: SentenceScene, date: EventDate): boolean {
  if (!/-(SP|SU|FA|WI)$/.test(date.from) || !/^(\[<the>\] )?<season>/.test(date.timexes[0]?.why.rule ?? ''))
    return false;
  const { article, tables, clauses, dates } = scene;
  if (dates.some(({ time }) => time !== null)) return true;
  const { tokens } = article;
  const { first, last } = clauseAt(clauses, date.first);
  let isSpecific = false;
  for (let i = first; i < last; i++) {
    if (i >= date.first && i < date.last) continue;
    if ((rolesAt(scene, i) & (OWN | SOMEBODY)) !== 0) return true;
    if (tables.compared.has(lowerOf(tokens, i)) || (i > date.last && formOf(tokens, i) === ',')) break;
    const isNamed = i > first && tokens.kind[i - 1] === WORD && isCapitalised(tokens, i);
    const isNoun = (flagsAt(scene, i) & DETERMINER) !== 0 && (flagsAt(scene, i + 1) & PREPOSITION) === 0;
    if (isNamed || isNoun) isSpecific = true;
  }
  return !isSpecific;
}
