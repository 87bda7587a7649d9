// What looked like a time expression and is none.

import {
  isCapitalised,
  isGlued,
  NUMBER,
  startsParagraph,
  type Tokens,
  tokenBehind,
  WORD,
} from '../../text/tokens.ts';
import {
  CAPITAL,
  COUNTED,
  CURRENCY,
  DASH,
  FINAL,
  flagsAt,
  flagsBefore,
  flagsBehind,
  JOINT,
  NAME,
  NOUN,
  NOUN_BEHIND,
  PERCENT,
  QUOTE,
  SEPARATOR,
  YEAR,
} from '../beside.ts';
import type { Candidate, Scene } from '../candidate.ts';
import type { CalendarMeaning, Meaning } from '../meaning.ts';

/** The candidate, or what is left of it; null when its own words and those beside it show that it is none. */
export function withoutNoise(candidate: Candidate, scene: Scene): Candidate | null {
  const { meaning } = candidate;
  if (isCutNumber(candidate, scene)) return null;
  if (meaning.kind === 'calendar') return datePart(candidate, meaning, scene);
  return isName(candidate, null, scene) || isTitle(candidate, scene) ? null : candidate;
}

function datePart(candidate: Candidate, date: CalendarMeaning, scene: Scene): Candidate | null {
  if (isBareYear(candidate, date) && !isYear(candidate, date, scene)) return null;
  if (isName(candidate, date, scene)) return null;
  return isBareDay(candidate, date, scene) ? withoutDay(candidate, date) : candidate;
}

/** True for what is one only with more words beside it. */
export function isWeak(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'nothing':
    case 'modifier':
      return true;
    case 'same':
    case 'clock':
      return meaning.weak;
    case 'unitOf':
      return meaning.of === null;
    case 'dayPart':
      return meaning.weak && meaning.date === null;
    default:
      return false;
  }
}

/** Parts of longer numbers and words: `1,998.50`, `A-1998`, `$2000`. */
function isCutNumber({ first, last }: Candidate, scene: Scene): boolean {
  const { tokens } = scene;
  if (isGlued(tokens, first)) {
    const before = flagsAt(scene, first - 1);
    if ((before & DASH) !== 0 && isChained({ first, last }, scene)) return true;
    if (tokens.kind[first] === NUMBER && isCutBefore(scene, first, before)) return true;
  }
  if (tokens.kind[last - 1] !== NUMBER || !isGlued(tokens, last)) return false;
  const next = flagsAt(scene, last);
  if ((next & PERCENT) !== 0 || tokens.kind[last] === WORD) return true;
  return (next & SEPARATOR) !== 0 && isGlued(tokens, last + 1) && tokens.kind[last + 1] === NUMBER;
}

function isCutBefore({ tokens }: Scene, first: number, before: number): boolean {
  if ((before & CURRENCY) !== 0 || tokens.kind[first - 1] === WORD) return true;
  return (before & SEPARATOR) !== 0 && isGlued(tokens, first - 1) && tokens.kind[first - 2] === NUMBER;
}

/** A date with dashes behind a further number with a dash: the code of something (`133-03-03-2020`). */
function isChained({ first, last }: Pick<Candidate, 'first' | 'last'>, scene: Scene): boolean {
  const { tokens } = scene;
  if (last - first <= 2 || !isGlued(tokens, first - 1) || tokens.kind[first - 2] !== NUMBER) return false;
  return (flagsAt(scene, first + 1) & DASH) !== 0;
}

/** Numbers of four digits, which may count or name something: `2000 soldiers`, `Boeing 2000`. */
function isBareYear({ first, last, rule }: Candidate, { month, weekday }: CalendarMeaning): boolean {
  return last - first === 1 && month === null && weekday === null && !rule.includes('-');
}

function isYear({ first, last }: Candidate, { year: said }: CalendarMeaning, scene: Scene): boolean {
  const { tokens, tables } = scene;
  const year = said.kind === 'year' ? said.year : 0;
  const before = flagsBefore(scene, first);
  const next = flagsBehind(scene, last);
  if ((next & (COUNTED | PERCENT)) !== 0 || (before & CURRENCY) !== 0) return false;
  if ((before & DASH) !== 0 && isGlued(tokens, first)) {
    if (tokens.kind[first - 2] === NUMBER) return false;
    if (isGlued(tokens, first - 1) && tokens.kind[first - 2] === WORD)
      return (flagsAt(scene, first - 2) & YEAR) !== 0;
  }
  const opensRange = (next & DASH) !== 0 && isGlued(tokens, last) && isGlued(tokens, last + 1);
  if (opensRange && tokens.kind[last + 1] === NUMBER) return false;
  const isLed = (before & YEAR) !== 0;
  if (year < 1500 || year > 2100) return isLed && year <= 2200 && !isCounted(tokens, last, tables);
  if (isLed) return true;
  if (year < 1800 || year >= 2040) return false;
  if (tables.beside.capitalNouns) return (before & NAME) === 0;
  return (before & CAPITAL) === 0 || !isNameBefore(scene, first);
}

/** The word behind a number is one of things: a small one, or any where nouns have a capital (`seit 1200 Metern`). */
function isCounted(tokens: Tokens, i: number, { beside }: Scene['tables']): boolean {
  return (
    tokenBehind(tokens, i) === i &&
    tokens.kind[i] === WORD &&
    isCapitalised(tokens, i) === beside.capitalNouns
  );
}

/** A capitalised word before the number, itself not at the head of a sentence: `the Airbus 2000`. */
function isNameBefore(scene: Scene, first: number): boolean {
  const { tokens } = scene;
  const opens = startsParagraph(tokens, first - 1) || (flagsAt(scene, first - 2) & FINAL) !== 0;
  return tokens.kind[first - 1] === WORD && !opens;
}

/** Titles: `the programme "This Week"`, `"48 Hours"`, `the Arab Spring`. */
function isTitle({ first, last, meaning }: Candidate, scene: Scene): boolean {
  if ((flagsAt(scene, last - 1) & CAPITAL) === 0) return false;
  const unsaid = meaning.kind === 'yearPart' && meaning.year.kind === 'unsaid';
  if (!unsaid && meaning.kind !== 'shift' && meaning.kind !== 'duration') return false;
  const before = flagsBefore(scene, first);
  if ((before & QUOTE) !== 0) return last - first > 1 || meaning.kind !== 'shift';
  return unsaid && last - first === 1 && (before & CAPITAL) !== 0;
}

/** Names that contain a word of time: `Theresa May`, `Black Friday`, `the March on Rome`. */
function isName(candidate: Candidate, date: CalendarMeaning | null, scene: Scene): boolean {
  const { first, last, rule } = candidate;
  if (last - first !== 1) return false;
  const { tokens } = scene;
  const next = flagsAt(scene, last);
  const leadsName = (next & CAPITAL) !== 0 && tokens.kind[last] === WORD;
  if (leadsName && rule.endsWith('<monthShort>')) return true;
  if (date?.year.kind === 'year') return false;
  if (leadsName && date && date.month !== null && isFirstName(candidate, scene)) return true;
  const before = flagsBefore(scene, first);
  const behind = startsParagraph(tokens, last) ? 0 : next;
  if (((before | behind) & NAME) !== 0) return true;
  return (behind & NOUN_BEHIND) !== 0 && (before & YEAR) === 0 && (flagsAt(scene, first) & NOUN) !== 0;
}

/** `April Smith met them`: a month at the head of a sentence with a capital behind it; inside one it may be the `February Revolution`. */
function isFirstName({ first, last }: Candidate, scene: Scene): boolean {
  const { tokens, tables } = scene;
  if (tables.beside.capitalNouns || (flagsAt(scene, first) & CAPITAL) === 0) return false;
  if (tokens.text.slice(tokens.end[last - 1], tokens.start[last]) !== ' ') return false;
  return startsParagraph(tokens, first) || (flagsAt(scene, first - 1) & FINAL) !== 0;
}

/** `the 15th floor`, `Friday, the second day`: a day said by its number alone has no noun behind it. */
function isBareDay({ last, rule }: Candidate, { day, month }: CalendarMeaning, scene: Scene): boolean {
  if (day === null || month !== null || scene.tokens.kind[last] !== WORD) return false;
  return (flagsAt(scene, last) & JOINT) === 0 && !rule.includes('month');
}

/** What is left without the day's number. */
function withoutDay(candidate: Candidate, date: CalendarMeaning): Candidate | null {
  if (date.weekday === null) return null;
  return { ...candidate, last: candidate.first + 1, meaning: { ...date, day: null } };
}
