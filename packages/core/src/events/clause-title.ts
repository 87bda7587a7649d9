// A title from a clause that has no noun for its event: who, and what they will do (`Bakker: aan het werk gaan`).

import { formOf, lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { subjectBefore } from './title-subject.ts';
import { type ClauseParts, PLANS, trimmed, wordsFrom } from './title-words.ts';

/** `Ship: return to port`; the subject alone, or the words of the clause, when nothing else is left. */
export function clauseTitle(whole: ClauseParts): string {
  const granted = grantedFor(whole);
  const parts = { ...whole, clause: granted ? { ...whole.clause, last: granted.last } : saidClause(whole) };
  const { clause, room, tables } = parts;
  const from = granted?.first ?? predicateStart(parts);
  const subject = subjectBefore(parts, from);
  const doing = wordsFrom({ ...parts, clause: { ...clause, last: untilHappening(parts, from) } }, from, room);
  const said = doing.includes(subject);
  if (doing === '') return subject || wordsFrom(parts, clause.first, room);
  if (subject === '' && from > clause.first && tables.headlineTo !== null)
    return wordsFrom(parts, clause.first, room);
  if (subject === '' || said) return doing;
  return shorten(parts, subject + joint(parts, from) + doing, room);
}

/** Where `het forum gehouden` says no more than that it happens, what happens is the title. */
function untilHappening({ article: { tokens }, carrier, clause, tables }: ClauseParts, from: number): number {
  const happens = carrier !== null && carrier > from && tables.happening.has(lowerOf(tokens, carrier));
  return happens && tables.headlineTo === null ? carrier : clause.last;
}

/** `Ship to return to port` where an infinitive follows and the language writes headlines so, `Term begins`; else a colon. */
function joint({ article: { tokens }, tables, carrier }: ClauseParts, from: number): string {
  if (tables.headlineTo === null) return ': ';
  const before = lowerOf(tokens, from - 1);
  const isInfinitive = [tables.toInfinitive, tables.modals, tables.additive].some((words) =>
    words.has(before),
  );
  if (isInfinitive) return ` ${tables.headlineTo} `;
  return from === carrier ? ' ' : ': ';
}

/** In tokens: `tot 1 april de tijd om`. */
const GRANT_REACH = 4;

/** What time is given for: the words behind `om` or `to` behind the last day, up to the next comma; null without. */
function grantedFor({ article: { tokens }, tables, clause, without }: ClauseParts): Clause | null {
  const end = without[0]?.end;
  if (end === undefined) return null;
  let at = clause.first;
  while (at < clause.last && (tokens.start[at] as number) < end) at++;
  const limit = Math.min(clause.last, at + GRANT_REACH);
  while (at < limit && !tables.purpose.has(lowerOf(tokens, at))) at++;
  if (at >= limit) return null;
  let last = at + 1;
  while (last < clause.last && formOf(tokens, last) !== ',') last++;
  return { first: at + 1, last };
}

/** What is said, behind the last `dat` before the first word of the plan. */
function saidClause({ article: { tokens }, clause, cues, tables }: ClauseParts): Clause {
  const until = cues.find(({ cue }) => cue.kind === 'sign' && PLANS.has(cue.sign))?.first ?? clause.first;
  let { first } = clause;
  for (let i = clause.first; i < until; i++) if (tables.that.has(lowerOf(tokens, i))) first = i + 1;
  return { first, last: clause.last };
}

/** Behind the words of the plan (`is scheduled to`), at the verb that carries the event when that comes later. */
function predicateStart({ cues, carrier, clause, article, tables }: ClauseParts): number {
  const plans = cues.filter(({ cue }) => cue.kind === 'sign' && PLANS.has(cue.sign));
  const [first] = plans;
  let at = first ? first.last : finiteIn({ article, tables, clause });
  for (const { first: next, last } of plans) if (next <= at + 1) at = Math.max(at, last);
  const { tokens } = article;
  while (
    at < clause.last &&
    (tables.toInfinitive.has(lowerOf(tokens, at)) ||
      tables.finite.has(lowerOf(tokens, at)) ||
      tables.fillers.has(lowerOf(tokens, at)))
  )
    at++;
  if (carrier === null || carrier <= at || tables.titleOrder !== 'parties-first') return at;
  for (let i = at; first && i < carrier; i++) if (formOf(tokens, i) === ',') return at;
  return carrier;
}

function finiteIn({
  article: { tokens },
  tables,
  clause,
}: Pick<ClauseParts, 'article' | 'tables' | 'clause'>): number {
  for (let i = clause.first; i < clause.last; i++) if (tables.finite.has(lowerOf(tokens, i))) return i + 1;
  return clause.first;
}

function shorten({ tables }: ClauseParts, title: string, room: number): string {
  if (title.length <= room) return title;
  return trimmed(tables, title.slice(0, room + 1).replace(/\s+\S*$/, ''));
}
