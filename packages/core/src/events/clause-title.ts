// A title from a clause that has no noun for its event: who, and what they will do (`Bakker: aan het werk gaan`).

import { formOf, isCapitalised, lowerOf, tokenAt } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { ADDITIVE, FILLER, firstRole, HAPPENING, MODAL, PURPOSE, rolesAt, TO, TOLD } from './roles.ts';
import { subjectCarried } from './title-before.ts';
import { subjectBefore } from './title-subject.ts';
import { type ClauseParts, isPlan, trimmed, wordsIn } from './title-words.ts';
import { DETERMINER, FINITE, firstOf, flagsAt, GENITIVE, PREPOSITION, SOURCE, THAT } from './words.ts';

/** `Ship: return to port`; the subject alone, or the words of the clause, when nothing else is left. */
export function clauseTitle(whole: ClauseParts): string {
  const granted = grantedFor(whole);
  const clause = granted ? { first: whole.clause.first, last: granted.last } : saidClause(whole);
  const parts = { ...whole, clause };
  const { room, scene } = parts;
  const start = granted?.first ?? predicateStart(parts);
  const last = untilHappening(parts, start);
  const said = wordsIn(parts, { first: start, last }, room);
  const isBare = said === '' && last > start;
  const from = isBare ? (purposeBefore(parts) ?? start) : start;
  const subject = subjectCarried(parts, from) || subjectBefore(parts, from);
  const doing = isBare
    ? wordsIn(parts, { first: from, last }, room)
    : beforePlace(parts, { first: start, last }, said);
  if (doing === '') return subject || wordsIn(parts, clause, room);
  const isShort = !doing.includes(' ');
  if (subject === '' && from > clause.first && scene.tables.headlineTo !== null && isShort)
    return wordsIn(parts, clause, room);
  if (subject === '' || doing.includes(subject)) return doing;
  return shorten(parts, subject + joint(parts, { from, doing }) + doing);
}

/** Behind the last `to` before a plan that ends its clause: `gathered enough to start building the bridge as early as May`; null without. */
function purposeBefore({ scene, clause, cues }: ClauseParts): number | null {
  if (scene.tables.headlineTo === null) return null;
  const plan = cues.findLast(isPlan)?.first ?? clause.first;
  for (let i = plan - 2; i > clause.first; i--) {
    const isNoun = (flagsAt(scene, i + 1) & DETERMINER) !== 0 || isCapitalised(scene.article.tokens, i + 1);
    if ((rolesAt(scene, i) & TO) !== 0 && !isNoun) return i + 1;
  }
  return null;
}

/** Without the place that the title names behind, where the words break off inside it: `at the U.S. Mission in Oslo`. */
function beforePlace(parts: ClauseParts, { first, last }: Clause, words: string): string {
  const { scene, place, room } = parts;
  if (place === null || words.includes(place.text)) return words;
  const at = tokenAt(scene.article.tokens, place.start);
  if (at <= first || at >= last) return words;
  const before = wordsIn(parts, { first, last: prepositionBefore(scene, at) }, room);
  return before === '' || before.length > words.length ? words : before;
}

/** In tokens: `at the U.S.`. */
const BEFORE_PLACE = 5;

function prepositionBefore(scene: ClauseParts['scene'], place: number): number {
  for (let i = place - 1; i >= place - BEFORE_PLACE; i--)
    if ((flagsAt(scene, i) & (PREPOSITION | GENITIVE)) === PREPOSITION) return i;
  return place;
}

/** In tokens: `be held`, `take place`. */
const HAPPENS = 2;

/** Where `het forum gehouden` says no more than that it happens, what happens is the title. */
function untilHappening({ scene, carrier, clause }: ClauseParts, from: number): number {
  const isNoun = scene.tables.headlineTo === null;
  const last = isNoun ? from : Math.min(clause.last, from + HAPPENS);
  if (isNoun && carrier !== null && carrier >= from && (rolesAt(scene, carrier) & HAPPENING) !== 0)
    return carrier;
  return firstRole(scene, { first: from, last }, HAPPENING) >= 0 ? from : clause.last;
}

/** `Ship to return to port` where an infinitive follows and the language writes headlines so, `Term begins`; else a colon. */
function joint({ scene, carrier }: ClauseParts, { from, doing }: { from: number; doing: string }): string {
  const { headlineTo } = scene.tables;
  if (headlineTo === null) return doing.includes(' ') && !/^['’]s /.test(doing) ? ': ' : ' ';
  let before = from - 1;
  while ((rolesAt(scene, before) & FILLER) !== 0) before--;
  const isThird = from === carrier && lowerOf(scene.article.tokens, from).endsWith('s');
  if (!isThird && (rolesAt(scene, before) & (TO | MODAL | ADDITIVE)) !== 0) return ` ${headlineTo} `;
  return from === carrier ? ' ' : ': ';
}

/** In tokens: `tot 1 april de tijd om`. */
const GRANT_REACH = 4;

/** What time is given for: the words behind `om` or `to` behind the last day, up to the next comma; null without. */
function grantedFor({ scene, clause, without }: ClauseParts): Clause | null {
  const { tokens } = scene.article;
  const end = without[0]?.end;
  if (end === undefined) return null;
  let at = clause.first;
  while (at < clause.last && (tokens.start[at] as number) < end) at++;
  const limit = Math.min(clause.last, at + GRANT_REACH);
  while (at < limit && (rolesAt(scene, at) & PURPOSE) === 0) at++;
  if (at >= limit) return null;
  let last = at + 1;
  while (last < clause.last && formOf(tokens, last) !== ',') last++;
  return { first: at + 1, last };
}

/** What is said, behind the last `dat` before the first word of the plan; not so `a visa that lets people stay will expire`. */
function saidClause({ scene, carrier, clause, cues }: ClauseParts): Clause {
  const until = cues.find(isPlan)?.first ?? carrier ?? clause.first;
  let first = behindDateline(scene, clause);
  let isTold = scene.tables.headlineTo === null || (flagsAt(scene, first) & DETERMINER) === 0;
  for (let i = clause.first; i < until; i++) {
    const word = flagsAt(scene, i);
    if ((word & SOURCE) !== 0 || (rolesAt(scene, i) & TOLD) !== 0) isTold = true;
    if (isTold && (word & THAT) !== 0) first = i + 1;
  }
  return { first, last: clause.last };
}

/** In tokens: `OSLO, Norway (AP) —`. */
const LONGEST_DATELINE = 8;

function behindDateline({ article: { tokens } }: ClauseParts['scene'], { first, last }: Clause): number {
  const word = formOf(tokens, first);
  if (word.length < 2 || word !== word.toUpperCase()) return first;
  for (let i = first + 1; i < last && i < first + LONGEST_DATELINE; i++)
    if ('-–—'.includes(formOf(tokens, i))) return i + 1;
  return first;
}

/** Behind the words of the plan (`is scheduled to`), at the verb that carries the event when that comes later. */
function predicateStart({ cues, carrier, clause, scene }: ClauseParts): number {
  const plans = cues.filter(isPlan);
  const [first] = plans;
  let at = first ? first.last : behindFinite(scene, clause);
  for (const { first: next, last } of plans) if (next <= at + 1) at = Math.max(at, last);
  while (
    at < clause.last &&
    ((flagsAt(scene, at) & FINITE) !== 0 || (rolesAt(scene, at) & (TO | FILLER)) !== 0)
  )
    at++;
  if (carrier === null || carrier <= at || scene.tables.titleOrder !== 'parties-first') return at;
  const { tokens } = scene.article;
  for (let i = at; first && i < carrier; i++) if (formOf(tokens, i) === ',') return at;
  return carrier;
}

function behindFinite(scene: ClauseParts['scene'], clause: Clause): number {
  const at = firstOf(scene, clause, FINITE);
  return at < 0 ? clause.first : at + 1;
}

function shorten({ scene, room }: ClauseParts, title: string): string {
  if (title.length <= room) return title;
  return trimmed(scene.tables, title.slice(0, room + 1).replace(/\s+\S*$/, ''));
}
