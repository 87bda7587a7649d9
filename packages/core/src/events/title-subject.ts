// The subject of a clause as its title writes it: the noun phrase before the plan, by name where that is a party's.

import { formOf, isCapitalised, lowerOf } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { ADDITIVE, COUNT, FILLER, firstRole, RELATIVE, rolesAt, TO, TOLD } from './roles.ts';
import { type ClauseParts, isDated, isPlan, trimmed, wordsIn } from './title-words.ts';
import {
  BREAKER,
  DETERMINER,
  FINITE,
  flagsAt,
  GENITIVE,
  OPENER,
  PREPOSITION,
  STOP,
  THAT,
  WHERE,
} from './words.ts';

/** In characters: a longer one is no subject. */
const LONGEST_SUBJECT = 42;
/** In characters: a longer one leaves out what hangs on its noun. */
const LONG_SUBJECT = 30;
/** In tokens: `the school year that begins`. */
const LONGEST_NOUN = 4;

/** Who or what does what stands from token `from` on; empty when the clause does not show it and names nobody. */
export function subjectBefore(parts: ClauseParts, from: number): string {
  const owned = objectBefore(parts, from) || antecedent(parts, from) || postponed(parts);
  if (owned !== '') return owned;
  const phrase = phraseBefore(parts, from);
  if ((rolesAt(parts.scene, phrase.first) & RELATIVE) !== 0)
    return antecedent(parts, phrase.first + 1) || parts.subject;
  if (phrase.last <= phrase.first) return relativeBefore(parts, from) || parts.subject;
  const named = parts.actors.filter(({ span }) => isSubject(parts, phrase, span.start));
  if (named.length > 0) return named.map(({ short }) => short).join('–');
  const words = standsAlone(parts, phrase.first) ? subjectIn(parts, phrase) : '';
  if (words !== '' && !isLoose(parts, words)) return words;
  const teller = tellerBefore(parts, phrase.first);
  return parts.subject || (isLoose(parts, teller) ? '' : teller);
}

/** `authorities in the area say …`: what opens with neither determiner, number nor capital may be the end of something. */
function standsAlone({ scene, clause }: ClauseParts, i: number): boolean {
  const { tokens } = scene.article;
  if (i === clause.first || (flagsAt(scene, i) & DETERMINER) !== 0 || isCapitalised(tokens, i)) return true;
  return (rolesAt(scene, i) & COUNT) !== 0 || /^\d/.test(lowerOf(tokens, i));
}

/** The firm, in `The firm said it expects`. */
function tellerBefore(parts: ClauseParts, first: number): string {
  if ((rolesAt(parts.scene, first - 1) & TOLD) === 0) return '';
  return subjectIn(parts, { first: parts.clause.first, last: first - 1 });
}

/** The sale, in `They expect the sale to be completed`: a noun phrase between a verb and the mark of the infinitive. */
function objectBefore(parts: ClauseParts, from: number): string {
  const { scene, clause } = parts;
  const mark = from - 1;
  if (scene.tables.headlineTo === null || (rolesAt(scene, mark) & TO) === 0) return '';
  const isDeterminer = (i: number): boolean => (flagsAt(scene, i) & DETERMINER) !== 0;
  let first = mark;
  while (first > clause.first && mark - first < LONGEST_NOUN && !isDeterminer(first)) first--;
  const isPhrase = isDeterminer(first) && first > clause.first;
  if (!isPhrase || (flagsAt(scene, first - 1) & PREPOSITION) !== 0) return '';
  const isVerb = parts.cues.some((cue) => cue.first > first && cue.last <= mark);
  return isVerb ? '' : subjectIn(parts, { first, last: mark });
}

/** The flight, in `the flight, which Acme said might take place`. */
function relativeBefore(parts: ClauseParts, from: number): string {
  const at = firstRole(parts.scene, { first: from - RELATIVE_REACH, last: from }, RELATIVE);
  return at > parts.clause.first ? antecedent(parts, at + 1) : '';
}

/** In tokens: `which Acme said might`. */
const RELATIVE_REACH = 5;

/** The talks, in `an attempt to undermine the talks, set to resume on Friday`: the noun before the comma, when the subject has its verb. */
function postponed(parts: ClauseParts): string {
  const { scene, clause, cues } = parts;
  const { tokens } = scene.article;
  const plan = cues.find(isPlan)?.first ?? 0;
  const comma = plan - 1;
  if (comma <= clause.first || formOf(tokens, comma) !== ',' || (flagsAt(scene, plan) & FINITE) !== 0)
    return '';
  let first = comma;
  while (first > clause.first && comma - first < LONGEST_NOUN && isInNoun(parts, first - 1)) first--;
  return (flagsAt(scene, first - 1) & DETERMINER) === 0 ? '' : subjectIn(parts, { first, last: comma });
}

function isInNoun({ scene }: ClauseParts, i: number): boolean {
  return (flagsAt(scene, i) & (DETERMINER | STOP)) === 0 && formOf(scene.article.tokens, i) !== ',';
}

/** The school year, in `the school year that begins`. */
function antecedent(parts: ClauseParts, from: number): string {
  const { scene, clause } = parts;
  const { tokens } = scene.article;
  if (from - 1 <= clause.first || !isRelative(parts, from - 1)) return '';
  const last = formOf(tokens, from - 2) === ',' ? from - 2 : from - 1;
  let first = last;
  while (first > clause.first && last - first < LONGEST_NOUN && isInNoun(parts, first - 1)) first--;
  return subjectIn(parts, { first, last });
}

function isRelative({ scene }: ClauseParts, i: number): boolean {
  return (rolesAt(scene, i) & RELATIVE) !== 0 || (flagsAt(scene, i) & THAT) !== 0;
}

/** The tokens of the subject: up to the verb, without an opening adverb and without an apposition behind. */
function phraseBefore(parts: ClauseParts, from: number): Clause {
  const { actors, clause, cues, scene } = parts;
  const { tokens } = scene.article;
  const startOf = (i: number): number => tokens.start[i] as number;
  let last = cues.find(isPlan)?.first ?? from;
  for (let i = clause.first; i < last; i++) if ((flagsAt(scene, i) & FINITE) !== 0) last = i;
  let { first } = clause;
  for (let i = first; i < last; i++) if ((rolesAt(scene, i) & TOLD) !== 0) first = i + 1;
  const commas: number[] = [];
  for (let i = first; i < last; i++) if (formOf(tokens, i) === ',') commas.push(i);
  const isNamed = actors.some(
    ({ span }) => span.start >= startOf(first) && span.start < startOf(commas[0] ?? first),
  );
  if (isNamed || commas.at(-1) === last - 1) last = commas[0] ?? last;
  else first = (commas.at(-1) ?? first - 1) + 1;
  while (first < last && isOpening(parts, first)) first++;
  for (let i = first + 1; i < last; i++) if (isRelative(parts, i)) last = i;
  const isAdverbial = (flagsAt(scene, first) & PREPOSITION) !== 0;
  return isAdverbial ? { first, last: first } : { first, last };
}

/** A word before the subject: of a date, a conjunction, a filler. */
function isOpening(parts: ClauseParts, i: number): boolean {
  const { scene, clause } = parts;
  const word = flagsAt(scene, i);
  // `until the rule expires`: not the preposition of `until Friday`.
  if (i === clause.first && (word & OPENER) !== 0 && (word & PREPOSITION) !== 0) return true;
  return (
    (flagsAt(scene, i) & (BREAKER | THAT)) !== 0 ||
    (rolesAt(scene, i) & (i === clause.first ? FILLER | ADDITIVE : FILLER)) !== 0 ||
    isDated(parts, i)
  );
}

/** True for a name that is the subject: not the ship of `the captain of the ship`. */
function isSubject({ scene }: ClauseParts, { first, last }: Clause, offset: number): boolean {
  const { tokens } = scene.article;
  if (offset < (tokens.start[first] as number) || offset >= (tokens.end[last - 1] as number)) return false;
  for (let i = first; i < last && (tokens.start[i] as number) < offset; i++)
    if ((flagsAt(scene, i) & (PREPOSITION | GENITIVE | WHERE)) !== 0) return false;
  return true;
}

function subjectIn(parts: ClauseParts, { first, last }: Clause): string {
  const { scene } = parts;
  let from = first;
  while (from < last && isLeading(parts, from)) from++;
  const words = trimmed(scene.tables, wordsIn(parts, { first: from, last }, LONGEST_SUBJECT + 1));
  if (words.length <= LONG_SUBJECT) return words;
  let until = from;
  while (until < last && !isAttached(parts, until)) until++;
  const noun =
    until < last
      ? trimmed(scene.tables, wordsIn(parts, { first: from, last: until }, LONGEST_SUBJECT + 1))
      : words;
  return noun.length > LONGEST_SUBJECT ? '' : noun;
}

/** A determiner, and the rest of an owner that was cut off. */
function isLeading({ scene }: ClauseParts, i: number): boolean {
  return (flagsAt(scene, i) & DETERMINER) !== 0 || lowerOf(scene.article.tokens, i) === 's';
}

/** Where `the span over the river` goes on: not so `the span of the bridge`. */
function isAttached({ scene }: ClauseParts, i: number): boolean {
  return (flagsAt(scene, i) & (PREPOSITION | GENITIVE)) === PREPOSITION;
}

/** A determiner or pronoun alone is no subject to write down. */
function isLoose({ scene }: ClauseParts, words: string): boolean {
  if (words === '' || words.includes(' ')) return false;
  const word = words.toLowerCase();
  const { determiners, phraseStops, pronouns } = scene.tables;
  const { one, many, either, own, body } = pronouns;
  return [determiners, phraseStops, one, many, either, own, body].some((set) => set.has(word));
}
