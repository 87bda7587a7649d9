// What looked like a time expression and is none.

import {
  formOf,
  isCapitalised,
  isGlued,
  lowerOf,
  NUMBER,
  startsParagraph,
  tokenBefore,
  tokenBehind,
  WORD,
} from '../../text/tokens.ts';
import type { Candidate, Refiner, Scene } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';

export const dropWeak: Refiner = (candidates) => candidates.filter(({ meaning }) => !isWeak(meaning));

function isWeak(meaning: Meaning): boolean {
  if (meaning.kind === 'nothing' || meaning.kind === 'modifier') return true;
  if (meaning.kind === 'same') return meaning.weak;
  if (meaning.kind === 'unitOf') return meaning.of === null;
  if (meaning.kind === 'clock') return meaning.weak;
  return meaning.kind === 'dayPart' && meaning.weak && meaning.date === null;
}

/** Parts of longer numbers and words: `1,998.50`, `A-1998`, `$2000`. */
export const dropCutNumbers: Refiner = (candidates, { tokens }) =>
  candidates.filter((candidate) => {
    const { first, last } = candidate;
    if (isChained(candidate, tokens)) return false;
    if (tokens.kind[first] === NUMBER && isGlued(tokens, first)) {
      const before = formOf(tokens, first - 1);
      if (CURRENCY.has(before) || (tokens.kind[first - 1] === WORD && first > 0)) return false;
      if (SEPARATORS.has(before) && isGlued(tokens, first - 1) && tokens.kind[first - 2] === NUMBER)
        return false;
    }
    const next = formOf(tokens, last);
    const cut = tokens.kind[last - 1] === NUMBER && isGlued(tokens, last);
    if (cut && (next === '%' || tokens.kind[last] === WORD)) return false;
    return !(cut && SEPARATORS.has(next) && isGlued(tokens, last + 1) && tokens.kind[last + 1] === NUMBER);
  });

/** A date with dashes behind a further number with a dash: the code of something (`133-03-03-2020`). */
function isChained({ first, last }: Candidate, tokens: Scene['tokens']): boolean {
  if (lowerOf(tokens, first - 1) !== '-' || !isGlued(tokens, first) || !isGlued(tokens, first - 1))
    return false;
  const dashed = last - first > 2 && lowerOf(tokens, first + 1) === '-';
  return dashed && tokens.kind[first - 2] === NUMBER;
}

const CURRENCY = new Set(['$', '€', '£', '#', '¥']);
const SEPARATORS = new Set(['.', ',', '/', ':']);

/** Numbers of four digits that count or name something: `2000 soldiers`, `Boeing 2000`. */
export const dropBareNumbers: Refiner = (candidates, scene) =>
  candidates.filter((candidate) => !isBareYear(candidate) || isYear(candidate, scene));

function isBareYear({ meaning, first, last, rule }: Candidate): boolean {
  return (
    meaning.kind === 'calendar' &&
    meaning.month === null &&
    meaning.weekday === null &&
    last - first === 1 &&
    !rule.includes('-')
  );
}

function isYear(candidate: Candidate, { tokens, tables }: Scene): boolean {
  const { first, last, meaning } = candidate;
  const year = meaning.kind === 'calendar' && meaning.year.kind === 'year' ? meaning.year.year : 0;
  const previous = tokenBefore(tokens, first);
  const before = lowerOf(tokens, previous);
  const next = lowerOf(tokens, tokenBehind(tokens, last));
  if (tables.beside.counted.has(next) || CURRENCY.has(before) || next === '%') return false;
  if (before === '-' && isGlued(tokens, first) && tokens.kind[first - 2] === NUMBER) return false;
  if (
    before === '-' &&
    isGlued(tokens, first) &&
    isGlued(tokens, first - 1) &&
    tokens.kind[first - 2] === WORD
  )
    return tables.beside.year.has(lowerOf(tokens, first - 2));
  if (next === '-' && isGlued(tokens, last) && isGlued(tokens, last + 1) && tokens.kind[last + 1] === NUMBER)
    return false;
  const led = tables.beside.year.has(before);
  if (year < 1500 || year > 2100) return led && year <= 2200 && !isCounted(tokens, last, tables);
  const named = tables.beside.capitalNouns
    ? tables.beside.name.has(before)
    : isCapitalised(tokens, previous) && isNameBefore(tokens, first);
  return led || (year >= 1800 && year < 2040 && !named);
}

/** The word behind a number is one of things: a small one, or any where nouns have a capital (`seit 1200 Metern`). */
function isCounted(tokens: Scene['tokens'], i: number, { beside }: Scene['tables']): boolean {
  return (
    tokenBehind(tokens, i) === i &&
    tokens.kind[i] === WORD &&
    isCapitalised(tokens, i) === beside.capitalNouns
  );
}

/** A capitalised word before the number, itself not at the head of a sentence: `the Airbus 2000`. */
function isNameBefore(tokens: Scene['tokens'], first: number): boolean {
  const opens = startsParagraph(tokens, first - 1) || FINAL.has(formOf(tokens, first - 2));
  return tokens.kind[first - 1] === WORD && !opens;
}

const FINAL = new Set(['.', '!', '?', '"', '”', '(']);

/** Titles: `the programme "This Week"`, `"48 Hours"`, `the Arab Spring`. */
export const dropTitles: Refiner = (candidates, { tokens }) =>
  candidates.filter(({ first, last, meaning }) => {
    const unsaid = meaning.kind === 'yearPart' && meaning.year.kind === 'unsaid';
    const kept = !unsaid && meaning.kind !== 'shift' && meaning.kind !== 'duration';
    if (kept || !isCapitalised(tokens, last - 1)) return true;
    const previous = tokenBefore(tokens, first);
    const before = formOf(tokens, previous);
    if (QUOTES.has(before)) return last - first === 1 && meaning.kind === 'shift';
    return !unsaid || last - first > 1 || !isCapitalised(tokens, previous);
  });

const QUOTES = new Set(['"', '“', '`', "'", '‘', '”', '’', '„']);

/** Names that contain a word of time: `Theresa May`, `Black Friday`, `the March on Rome`. */
export const dropNames: Refiner = (candidates, { tokens, tables }) =>
  candidates.filter(({ first, last, meaning, rule }) => {
    if (last - first !== 1) return true;
    if (rule.endsWith('<monthShort>') && tokens.kind[last] === WORD && isCapitalised(tokens, last))
      return false;
    if (meaning.kind === 'calendar' && meaning.year.kind === 'year') return true;
    if (isFirstName({ first, last, meaning }, { tokens, tables })) return false;
    const before = lowerOf(tokens, tokenBefore(tokens, first));
    const behind = lowerOf(tokens, tokenBehind(tokens, last));
    const { noun, nounBehind, year } = tables.beside;
    if (noun.has(lowerOf(tokens, first)) && nounBehind.has(behind) && !year.has(before)) return false;
    return !tables.beside.name.has(before) && !tables.beside.name.has(behind);
  });

/** `April Smith met them`: a month at the head of a sentence with a capital behind it; inside one it may be the `February Revolution`. */
function isFirstName(
  { first, last, meaning }: Pick<Candidate, 'first' | 'last' | 'meaning'>,
  { tokens, tables }: Scene,
): boolean {
  if (meaning.kind !== 'calendar' || meaning.month === null || tables.beside.capitalNouns) return false;
  if (tokens.kind[last] !== WORD || !isCapitalised(tokens, last) || !isCapitalised(tokens, first))
    return false;
  if (tokens.text.slice(tokens.end[last - 1], tokens.start[last]) !== ' ') return false;
  return first === 0 || startsParagraph(tokens, first) || FINAL.has(formOf(tokens, first - 1));
}

/** `the 15th floor`, `Friday, the second day`: a day said by its number alone has no noun behind it. */
export const dropBareDays: Refiner = (candidates, { tokens, tables }) =>
  candidates.flatMap((candidate): Candidate | readonly Candidate[] => {
    const { meaning, first, last, rule } = candidate;
    if (meaning.kind !== 'calendar' || meaning.day === null || meaning.month !== null) return candidate;
    if (rule.includes('month')) return candidate;
    const { on, of, and } = tables.joints;
    const behind = lowerOf(tokens, last);
    const named = tokens.kind[last] === WORD && !on.has(behind) && !of.has(behind) && !and.has(behind);
    if (!named) return candidate;
    return meaning.weekday === null
      ? []
      : { ...candidate, last: first + 1, meaning: { ...meaning, day: null } };
  });
