// A title from a clause that has no noun for its event: who, and what they will do (`Bakker: aan het werk gaan`).

import { formOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { ADDITIVE, FILLER, HAPPENING, MODAL, PURPOSE, rolesAt, TO, TOLD } from './roles.ts';
import { subjectBefore } from './title-subject.ts';
import { type ClauseParts, isPlan, trimmed, wordsIn } from './title-words.ts';
import { DETERMINER, FINITE, firstOf, flagsAt, SOURCE, THAT } from './words.ts';

/** `Ship: return to port`; the subject alone, or the words of the clause, when nothing else is left. */
export function clauseTitle(whole: ClauseParts): string {
  const granted = grantedFor(whole);
  const clause = granted ? { first: whole.clause.first, last: granted.last } : saidClause(whole);
  const parts = { ...whole, clause };
  const { room, scene } = parts;
  const from = granted?.first ?? predicateStart(parts);
  const subject = subjectBefore(parts, from);
  const doing = wordsIn(parts, { first: from, last: untilHappening(parts, from) }, room);
  if (doing === '') return subject || wordsIn(parts, clause, room);
  const isShort = !doing.includes(' ');
  if (subject === '' && from > clause.first && scene.tables.headlineTo !== null && isShort)
    return wordsIn(parts, clause, room);
  if (subject === '' || doing.includes(subject)) return doing;
  return shorten(parts, subject + joint(parts, from) + doing);
}

/** Where `het forum gehouden` says no more than that it happens, what happens is the title. */
function untilHappening({ scene, carrier, clause }: ClauseParts, from: number): number {
  const happens = carrier !== null && carrier >= from && (rolesAt(scene, carrier) & HAPPENING) !== 0;
  return happens && scene.tables.headlineTo === null ? carrier : clause.last;
}

/** `Ship to return to port` where an infinitive follows and the language writes headlines so, `Term begins`; else a colon. */
function joint({ scene, carrier }: ClauseParts, from: number): string {
  const { headlineTo } = scene.tables;
  if (headlineTo === null) return ': ';
  const before = from - 1;
  if ((rolesAt(scene, before) & (TO | MODAL | ADDITIVE)) !== 0) return ` ${headlineTo} `;
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
  let { first } = clause;
  let isTold = scene.tables.headlineTo === null || (flagsAt(scene, first) & DETERMINER) === 0;
  for (let i = clause.first; i < until; i++) {
    const word = flagsAt(scene, i);
    if ((word & SOURCE) !== 0 || (rolesAt(scene, i) & TOLD) !== 0) isTold = true;
    if (isTold && (word & THAT) !== 0) first = i + 1;
  }
  return { first, last: clause.last };
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
