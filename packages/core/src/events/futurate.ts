// Present tenses that tell what is arranged for a day ahead, whatever the verb: `wordt vrijdag onthuld`, `leaves on Friday`.

import { firstFrom, overlaps, type Span } from '../text/span.ts';
import { isCapitalised, lowerOf, WORD } from '../text/tokens.ts';
import { isParticiple, KIND, PRESENT, verbNotes } from '../text/verbs.ts';
import type { Timex } from '../time/timex.ts';
import type { CueHit } from './cues.ts';
import type { EventDate } from './dates.ts';
import type { HeadHit } from './head.ts';
import { FILLER, rolesAt } from './roles.ts';
import { clauseAt, granularityOf, type SentenceScene } from './schedule.ts';
import { hasAny, SIGN } from './signs.ts';
import { BREAKER, flagsAt, OPENER, PREPOSITION } from './words.ts';

interface Ahead {
  readonly date: EventDate;
  readonly head: HeadHit | null;
  readonly today: string | null;
}

/** Without a word of a plan: what is done then, or what somebody does on a day ahead. */
export function isArrangedAhead(
  scene: SentenceScene,
  near: readonly CueHit[],
  { date, head, today }: Ahead,
): boolean {
  if (date.timexes[0]?.why.tense !== 'present') return false;
  const granularity = granularityOf(date.from);
  if (granularity === 'year' && head === null) return false;
  return (
    isDoneThen(scene, near, date) || (granularity === 'day' && isDoneBySomebody(scene, near, { date, today }))
  );
}

/** False for a sentence without a date of which the present alone may tell what is arranged. */
export function mayBeArranged(timexes: readonly Timex[], sentence: Span, today: string | null): boolean {
  if (today === null) return false;
  for (let i = firstFrom(timexes, sentence.start); i < timexes.length; i++) {
    const { why, from, start } = timexes[i] as Timex;
    if (start >= sentence.end) break;
    if (from !== null && from > today && why.tense === 'present') return true;
  }
  return false;
}

/** `wordt vrijdag in Delft onthuld`: what is done to something on a day ahead is arranged, whatever it is. */
function isDoneThen(scene: SentenceScene, near: readonly CueHit[], date: EventDate): boolean {
  const { passives, tense } = scene.tables;
  const { tokens } = scene.article;
  if (passives.size === 0 || date.timexes[0]?.why.tense !== 'present') return false;
  const auxiliary = near.find(({ first }) => passives.has(lowerOf(tokens, first)))?.first;
  if (auxiliary === undefined) return false;
  const { last } = clauseAt(scene.clauses, date.first);
  for (let i = Math.min(date.last, auxiliary + 1); i < last; i++) {
    if ((flagsAt(scene, i) & OPENER) !== 0 && !isCapitalised(tokens, i)) return false;
    if (i < date.last || i === auxiliary || isCapitalised(tokens, i)) continue;
    if (!isParticiple(lowerOf(tokens, i), tense)) continue;
    if (i + 1 === auxiliary || (auxiliary < i && endsVerbs(scene, i + 1, last))) return true;
  }
  return false;
}

/** True when the verbs of a clause may end before token i: at its end, a mark, a preposition or an opener. */
function endsVerbs(scene: SentenceScene, i: number, last: number): boolean {
  const { tokens } = scene.article;
  if (i >= last || tokens.kind[i] !== WORD) return true;
  const isBorder = (flagsAt(scene, i) & (PREPOSITION | BREAKER | OPENER)) !== 0;
  return isBorder || scene.tables.additive.has(lowerOf(tokens, i));
}

/** `De ploeg traint vrijdag in Delft`: the present of a verb of doing, with a day ahead, outside a quotation. */
function isDoneBySomebody(
  scene: SentenceScene,
  near: readonly CueHit[],
  { date, today }: Pick<Ahead, 'date' | 'today'>,
): boolean {
  if (today === null || date.firstDay <= today) return false;
  if (hasAny(near, SIGN.negation) || isQuoted(scene, date)) return false;
  const verb = verbOf(scene, date);
  return verb >= 0 && isDoing(scene, verb);
}

function isQuoted({ quotes }: SentenceScene, date: EventDate): boolean {
  return quotes.some((quote) => quote.kind !== 'indirect' && overlaps(quote, date));
}

/** The verb of the present that rules the date: before it in its clause, or right behind it; -1 when none does. */
function verbOf(scene: SentenceScene, { first, last }: EventDate): number {
  const { tokens } = scene.article;
  const notes = verbNotes(scene.tables.tense);
  const clause = clauseAt(scene.clauses, first);
  const isVerb = (i: number): boolean => (notes.at(tokens, i) & KIND) === PRESENT;
  for (let i = first - 1; i >= clause.first; i--) {
    if ((flagsAt(scene, i) & OPENER) !== 0) return -1;
    if (isVerb(i)) return i;
  }
  return last < clause.last && isVerb(last) ? last : -1;
}

/** In tokens: `are also holding`. */
const GROUP = 3;

/** No verb of being, knowing or being able; but `are holding a rally` is one of doing. */
function isDoing(scene: SentenceScene, verb: number): boolean {
  const { tables, article } = scene;
  if (!tables.states.has(lowerOf(article.tokens, verb))) return true;
  const { ending, auxiliaries } = tables.progressive;
  if (ending === null || !auxiliaries.has(lowerOf(article.tokens, verb))) return false;
  let at = verb + 1;
  while (at < verb + GROUP && (rolesAt(scene, at) & FILLER) !== 0) at++;
  const word = lowerOf(article.tokens, at);
  return word.endsWith(ending) && !tables.progressive.others.has(word);
}
