// The subject of a clause as its title writes it: the noun phrase before the plan, by name where that is a party's.

import { formOf, isCapitalised, lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { type ClauseParts, isDated, PLANS, wordsFrom } from './title-words.ts';

/** In characters: a longer one is no subject. */
const LONGEST_SUBJECT = 30;
/** In tokens: `the school year that begins`. */
const LONGEST_NOUN = 4;

/** Who or what does what stands from token `from` on; empty when the clause does not show it and names nobody. */
export function subjectBefore(parts: ClauseParts, from: number): string {
  const owned = objectBefore(parts, from) || antecedent(parts, from);
  if (owned !== '') return owned;
  const phrase = phraseBefore(parts, from);
  if (parts.tables.relative.has(lowerOf(parts.article.tokens, phrase.first)))
    return antecedent(parts, phrase.first + 1) || parts.subject;
  if (phrase.last <= phrase.first) return parts.subject;
  const named = parts.actors.filter(({ span }) => isWithin(parts, phrase, span.start));
  if (named.length > 0) return named.map(({ short }) => short).join('–');
  const words = standsAlone(parts, phrase.first) ? wordsIn(parts, phrase) : '';
  if (words !== '' && !isLoose(parts, words)) return words;
  const teller = tellerBefore(parts, phrase.first);
  return parts.subject || (isLoose(parts, teller) ? '' : teller);
}

/** `authorities in the area say …`: what opens with neither determiner, number nor capital may be the end of something. */
function standsAlone({ article: { tokens }, clause, tables }: ClauseParts, i: number): boolean {
  const word = lowerOf(tokens, i);
  const isCounted = tables.counts[word] !== undefined || /^\d/.test(word);
  return i === clause.first || tables.determiners.has(word) || isCounted || isCapitalised(tokens, i);
}

/** The firm, in `The firm said it expects`. */
function tellerBefore(parts: ClauseParts, first: number): string {
  const { article, clause, tables } = parts;
  if (!tables.told.has(lowerOf(article.tokens, first - 1))) return '';
  return wordsIn(parts, { first: clause.first, last: first - 1 });
}

/** The sale, in `They expect the sale to be completed`: a noun phrase between a verb and the mark of the infinitive. */
function objectBefore(parts: ClauseParts, from: number): string {
  const { article, clause, tables } = parts;
  const { tokens } = article;
  const mark = from - 1;
  if (!tables.toInfinitive.has(lowerOf(tokens, mark)) || tables.headlineTo === null) return '';
  let first = mark;
  while (
    first > clause.first &&
    mark - first < LONGEST_NOUN &&
    !tables.determiners.has(lowerOf(tokens, first))
  )
    first--;
  const isPhrase = tables.determiners.has(lowerOf(tokens, first)) && first > clause.first;
  const hangs = tables.prepositions.has(lowerOf(tokens, first - 1));
  const isVerb = parts.cues.some((cue) => cue.first > first && cue.last <= mark);
  return isPhrase && !hangs && !isVerb ? wordsIn(parts, { first, last: mark }) : '';
}

/** The school year, in `the school year that begins`. */
function antecedent(parts: ClauseParts, from: number): string {
  const { article, clause, tables } = parts;
  const { tokens } = article;
  const word = lowerOf(tokens, from - 1);
  if (!(tables.relative.has(word) || tables.that.has(word)) || from - 1 <= clause.first) return '';
  const last = formOf(tokens, from - 2) === ',' ? from - 2 : from - 1;
  let first = last;
  const isInside = (i: number): boolean => {
    const inner = lowerOf(tokens, i);
    return !tables.determiners.has(inner) && !tables.phraseStops.has(inner) && formOf(tokens, i) !== ',';
  };
  while (first > clause.first && last - first < LONGEST_NOUN && isInside(first - 1)) first--;
  return wordsIn(parts, { first, last });
}

/** The tokens of the subject: up to the verb, without an opening adverb and without an apposition behind. */
function phraseBefore(parts: ClauseParts, from: number): Clause {
  const { actors, clause, cues, tables } = parts;
  const { tokens } = parts.article;
  const startOf = (i: number): number => tokens.start[i] as number;
  let last = cues.find(({ cue }) => cue.kind === 'sign' && PLANS.has(cue.sign))?.first ?? from;
  for (let i = clause.first; i < last; i++) if (tables.finite.has(lowerOf(tokens, i))) last = i;
  let { first } = clause;
  for (let i = first; i < last; i++) if (tables.told.has(lowerOf(tokens, i))) first = i + 1;
  const commas: number[] = [];
  for (let i = first; i < last; i++) if (formOf(tokens, i) === ',') commas.push(i);
  const isNamed = actors.some(
    ({ span }) => span.start >= startOf(first) && span.start < startOf(commas[0] ?? first),
  );
  if (isNamed || commas.at(-1) === last - 1) last = commas[0] ?? last;
  else first = (commas.at(-1) ?? first - 1) + 1;
  const opens = (i: number): boolean =>
    isDated(parts, i) ||
    [tables.clauseBreakers, tables.that, tables.fillers].some((words) => words.has(lowerOf(tokens, i)));
  while (first < last && opens(first)) first++;
  for (let i = first + 1; i < last; i++)
    if (tables.relative.has(lowerOf(tokens, i)) || tables.that.has(lowerOf(tokens, i))) last = i;
  const isAdverbial = tables.prepositions.has(lowerOf(tokens, first));
  return isAdverbial ? { first, last: first } : { first, last };
}

function isWithin({ article: { tokens } }: ClauseParts, { first, last }: Clause, offset: number): boolean {
  return (tokens.start[first] as number) <= offset && offset < (tokens.end[last - 1] as number);
}

function wordsIn(parts: ClauseParts, clause: Clause): string {
  let { first } = clause;
  while (first < clause.last && parts.tables.determiners.has(lowerOf(parts.article.tokens, first))) first++;
  const words = wordsFrom({ ...parts, clause }, first, LONGEST_SUBJECT + 1);
  return words.length > LONGEST_SUBJECT ? '' : words;
}

/** A determiner or pronoun alone is no subject to write down. */
function isLoose({ tables }: ClauseParts, words: string): boolean {
  const word = words.toLowerCase();
  const { one, many, either, own, body } = tables.pronouns;
  return [tables.determiners, tables.phraseStops, one, many, either, own, body].some((set) => set.has(word));
}
