// A title from a clause that has no noun for its event: who, and what they will do (`Bakker: aan het werk gaan`).

import type { Article } from '../article.ts';
import { overlaps, type Span } from '../text/span.ts';
import { formOf, lowerOf, MARK_TOKEN } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import type { EventSign, EventTables } from './tables.ts';

export interface ClauseParts {
  readonly article: Article;
  readonly tables: EventTables;
  readonly clause: Clause;
  readonly cues: readonly CueHit[];
  /** The token of the verb that carries the event; null when only signs do. */
  readonly carrier: number | null;
  /** Words that are left out: the dates. */
  readonly without: readonly Span[];
  /** Who, as the title names them; empty when nobody is named. */
  readonly subject: string;
  readonly names: readonly string[];
  /** In characters: how long it may get. */
  readonly room: number;
}

const PLANS: ReadonlySet<EventSign> = new Set([
  'planned',
  'intended',
  'bound',
  'expected',
  'hoped',
  'tentative',
]);
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** `Ship: return to port`; the subject alone, or the words of the clause, when nothing else is left. */
export function clauseTitle(whole: ClauseParts): string {
  const granted = grantedFor(whole);
  const parts = { ...whole, clause: granted ? { ...whole.clause, last: granted.last } : saidClause(whole) };
  const { clause, names, room } = parts;
  const from = granted?.first ?? predicateStart(parts);
  const subject = parts.subject || subjectWords(parts, from);
  const doing = wordsFrom(parts, from, room);
  const said = names.some((name) => doing.includes(name));
  if (doing === '') return subject || wordsFrom(parts, clause.first, room);
  if (subject === '' && from > clause.first) return wordsFrom(parts, clause.first, room);
  if (subject === '' || said) return doing;
  return shorten(parts, `${subject}: ${doing}`, room);
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

/** In characters: a longer one is no subject. */
const LONGEST_SUBJECT = 30;

/** The words before the plan; empty when they are too many to be a subject. */
function subjectWords(parts: ClauseParts, from: number): string {
  const { clause, cues, tables, article } = parts;
  const plan = cues.find(({ cue }) => cue.kind === 'sign' && PLANS.has(cue.sign))?.first ?? from;
  let last = plan;
  for (let i = clause.first; i < last; i++) if (tables.finite.has(lowerOf(article.tokens, i))) last = i;
  if (last <= clause.first) return '';
  const words = wordsFrom(
    { ...parts, clause: { first: clause.first, last } },
    clause.first,
    LONGEST_SUBJECT + 1,
  );
  return words.length > LONGEST_SUBJECT || parts.tables.determiners.has(words.toLowerCase()) ? '' : words;
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
    (tables.toInfinitive.has(lowerOf(tokens, at)) || tables.finite.has(lowerOf(tokens, at)))
  )
    at++;
  const isLater = carrier !== null && carrier > at && tables.titleOrder === 'parties-first';
  return isLater ? carrier : at;
}

function finiteIn({
  article: { tokens },
  tables,
  clause,
}: Pick<ClauseParts, 'article' | 'tables' | 'clause'>): number {
  for (let i = clause.first; i < clause.last; i++) if (tables.finite.has(lowerOf(tokens, i))) return i + 1;
  return clause.first;
}

/** The words of the clause from a token on, without dates, cut where they would get too long, nothing left dangling. */
function wordsFrom(parts: ClauseParts, from: number, room: number): string {
  const { tokens, text } = parts.article;
  const { clause, without, tables } = parts;
  let words = '';
  let end = -1;
  for (let i = from; i < clause.last; i++) {
    const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
    if (without.some((left) => overlaps(left, span)) || isBeforeDate(parts, i)) continue;
    if (tables.toInfinitive.has(lowerOf(tokens, i)) && tables.titleOrder === 'noun-first') continue;
    const form = formOf(tokens, i);
    if (/^["“”„‘«»]$/.test(form) || form in PAIRS) {
      if (words !== '' && form in PAIRS) break;
      continue;
    }
    if (tokens.kind[i] === MARK_TOKEN && /^[,;:–—)\]]$/.test(form)) {
      if (words.length > ENOUGH) break;
      continue;
    }
    const glued = span.start === end;
    if (words.length + form.length + 1 > room) break;
    words += (glued || words === '' ? '' : ' ') + text.slice(span.start, span.end);
    end = span.end;
  }
  return trimmed(tables, words);
}

/** In characters: with fewer a comma does not end a title. */
const ENOUGH = 12;

/** The preposition of a date that is left out. */
function isBeforeDate({ article: { tokens }, tables, without }: ClauseParts, i: number): boolean {
  const next = tokens.start[i + 1];
  const hangs = tables.prepositions.has(lowerOf(tokens, i)) || tables.where.has(lowerOf(tokens, i));
  return hangs && next !== undefined && without.some(({ start }) => start === next);
}

function shorten({ tables }: ClauseParts, title: string, room: number): string {
  if (title.length <= room) return title;
  return trimmed(tables, title.slice(0, room + 1).replace(/\s+\S*$/, ''));
}

/** Without determiners in front and words that hang on what was cut behind. */
export function trimmed(tables: EventTables, words: string): string {
  const list = words.replace(/[\s,.;:'’‘"“”–—-]+$/u, '').split(' ');
  const isLoose = (word: string | undefined): boolean => {
    const lower = (word ?? '').toLowerCase();
    return tables.determiners.has(lower) || tables.phraseStops.has(lower) || tables.prepositions.has(lower);
  };
  while (list.length > 1 && isLoose(list.at(-1))) list.pop();
  while (list.length > 1 && tables.determiners.has((list[0] ?? '').toLowerCase())) list.shift();
  return list.join(' ').replace(/[\s,.;:'’‘"“”–—-]+$/u, '');
}
