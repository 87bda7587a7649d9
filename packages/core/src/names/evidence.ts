// What the words around a name say about what it names.

import type { Sentence } from '../text/sentences.ts';
import { formOf, isGlued, lowerOf, NUMBER } from '../text/tokens.ts';
import {
  ACRONYM,
  BODY,
  BODY_LINK,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  DIRECTION,
  FIRST_NAME,
  LOCATIVE,
  PORTFOLIO,
  SETTLEMENT,
  SITE,
  SPEECH,
  THING,
  TRADE,
  WEAK_LOCATIVE,
} from './lexicon.ts';
import { hasAge, type Office } from './roles.ts';
import { addVotes, noVotes, type Votes } from './spot.ts';
import type { Unit } from './units.ts';
import { flagsAt, type Words, worldAt } from './words.ts';

export interface Setting {
  readonly sentence: Sentence;
  readonly office: Office;
  readonly isApposed: boolean;
}

/** Votes of form and context for the name that `units` spell. */
export function weigh(words: Words, units: readonly Unit[], setting: Setting): Votes {
  const votes = addVotes(formVotes(words, units), behindVotes(words, units, setting));
  return addVotes(votes, beforeVotes(words, units, setting));
}

function formVotes(words: Words, units: readonly Unit[]): Votes {
  const [head] = units;
  if (!head) return noVotes;
  if (units.some((unit) => isPlain(words, unit, units.length === 1))) return nothing;
  const isNamed = (head.flags & FIRST_NAME) !== 0;
  if (!isNamed && units.some(({ flags }) => (flags & THING) !== 0)) return nothing;
  const tail = tailFlags(words, units);
  if ((tail & SITE) !== 0) return { person: -99, organisation: 0, place: 6 };
  if ((tail & BODY) !== 0) return { person: -99, organisation: 6, place: 0 };
  if (isJunior(words, units)) return { person: 6, organisation: 0, place: 0 };
  if (isThing(words, units)) return nothing;
  if (isLegalForm(words, units)) return { person: -4, organisation: 5, place: 0 };
  if (units.length === 1) return loneVotes(words, head);
  const isBody = !isNamed && units.some(({ flags, first, core }) => (flags & BODY) !== 0 && first === core);
  let person = isNamed ? 3 : isBody ? -2 : 0;
  if (units.length > 4) person -= 2;
  for (const unit of units) {
    if (unit.core > unit.first) person += isArticle(words, unit.first) ? 1 : 2;
    else if (isInitial(words, unit)) person += 3;
    else if (isAcronym(words, unit) || (unit.flags & PORTFOLIO) !== 0) person -= 2;
  }
  const site = units.some((unit) => (unit.flags & (SITE | SETTLEMENT)) !== 0);
  return { person, organisation: isBody ? 2 : 0, place: site ? 4 : 0 };
}

/** `Vickers VC-10`, `Core Duo-processoren`: a number in the name, or a small word glued to the last of its words. */
function isThing({ tokens }: Words, units: readonly Unit[]): boolean {
  if (units.length === 1) return false;
  return units.some(({ core, last }) => {
    const end = last - 1;
    const isTail = formOf(tokens, end - 1) === '-' && end > core && /^\p{Ll}{3,}$/u.test(formOf(tokens, end));
    return isTail || tokens.kind[end] === NUMBER;
  });
}

/** The `De` of `De Jonge` and of the newspaper `De Avond`. */
function isArticle(words: Words, i: number): boolean {
  return (flagsAt(words, i) & (DETERMINER | CAPITAL)) === (DETERMINER | CAPITAL);
}

/** `Hall Jr.` */
function isJunior({ tokens }: Words, units: readonly Unit[]): boolean {
  if (units.length === 1) return false;
  const tail = lowerOf(tokens, (units.at(-1) as Unit).core);
  return tail === 'jr' || tail === 'sr';
}

/** `Erbamont N.V.`: initials behind a name. */
function isLegalForm(words: Words, units: readonly Unit[]): boolean {
  return units.length > 2 && units.slice(-2).every((unit) => isInitial(words, unit));
}

/** Of the small word glued to the name's end by a hyphen: `Abe Smit-stadion`, `Henri Dunant-kliniek`. */
function tailFlags(words: Words, units: readonly Unit[]): number {
  const last = (units.at(-1)?.last ?? 0) - 1;
  const isTail = formOf(words.tokens, last - 1) === '-' && (flagsAt(words, last) & CAPITAL) === 0;
  if (!isTail || last <= (units.at(-1)?.core ?? last)) return 0;
  const { bodyTails, siteTails } = words.lexicon.tables;
  const tail = formOf(words.tokens, last);
  return flagsAt(words, last) | (bodyTails.has(tail) ? BODY : 0) | (siteTails.has(tail) ? SITE : 0);
}

/** Outweighs whatever the context says. */
const nothing: Votes = { person: -99, organisation: -99, place: -99 };

function loneVotes(words: Words, unit: Unit): Votes {
  if ((unit.flags & DIRECTION) !== 0) return nothing;
  if ((unit.flags & BODY) !== 0 || isAcronym(words, unit)) return { ...noVotes, organisation: 3 };
  return (unit.flags & SITE) !== 0 ? { ...noVotes, place: 3 } : noVotes;
}

/** So long a word in capitals is stressed, not shortened. */
const SHOUTED = /^\p{Lu}{7,}$/u;

/** `TV`, `COVID-19`, a lone initial, a road number: capitals that name nobody. */
function isPlain({ tokens, lexicon }: Words, unit: Unit, isAlone: boolean): boolean {
  const form = formOf(tokens, unit.core);
  if (!isAlone && /^[IVX]+$/.test(form)) return false;
  if (isAlone && (unit.flags & ACRONYM) !== 0 && SHOUTED.test(form)) return true;
  return (
    lexicon.tables.plainAcronyms.has(form) ||
    (form.length === 1 && tokens.kind[unit.core + 1] === NUMBER && unit.last > unit.core + 1)
  );
}

function isInitial({ tokens }: Words, unit: Unit): boolean {
  return (
    unit.last - unit.core === 2 &&
    formOf(tokens, unit.last - 1) === '.' &&
    formOf(tokens, unit.core).length === 1
  );
}

/** True for `KLM`, `B&W`, `ProRail`: written like the name of an organisation. */
export function isAcronym({ tokens, lexicon }: Words, unit: Unit): boolean {
  if (unit.last - unit.core === 1 && (unit.flags & ACRONYM) === 0) return false;
  const text = tokens.text.slice(tokens.start[unit.core], tokens.end[unit.last - 1]);
  if (lexicon.tables.plainAcronyms.has(text)) return false;
  return (
    text.length < 14 &&
    !SHOUTED.test(text) &&
    /^\p{Lu}[\p{Lu}&][\p{Lu}\p{N}&.]*$|^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]*$/u.test(text) &&
    !/^(?:Mac|Mc|De|Van|Le|La|Di|O)\p{Lu}/u.test(text)
  );
}

function behindVotes(words: Words, units: readonly Unit[], { isApposed }: Setting): Votes {
  const last = units.at(-1)?.last ?? 0;
  const { tokens } = words;
  const next = flagsAt(words, last);
  const told = (next & SPEECH) !== 0 ? 2 : 0;
  const person =
    (isApposed ? 3 : 0) + (hasAge(tokens, last) ? 4 : 0) + told + (doesDeed(words, units) ? 1 : 0);
  const region = formOf(tokens, last) === ',' ? worldAt(words, last + 1) : null;
  const isIn = region?.senses.some(
    ({ entry, form }) => form === 'name' && (entry.kind === 'region' || entry.kind === 'country'),
  );
  return { person, organisation: (next & TRADE) !== 0 ? 2 : 0, place: isIn ? 2 : 0 };
}

/** `Smit stapt op`, `Gisteren stapte Smit op`, `Smit resigned`: what only a person does; a form that many take needs a name that is no plural. */
export function doesDeed({ tokens, lexicon }: Words, units: readonly Unit[]): boolean {
  const { deeds, sharedDeeds, verbSecond } = lexicon.tables;
  const [head] = units;
  const behind = lowerOf(tokens, units.at(-1)?.last ?? 0);
  if (!head || deeds.has(behind)) return head !== undefined;
  if (sharedDeeds.has(behind)) return !formOf(tokens, head.core).endsWith('s');
  return verbSecond && deeds.has(lowerOf(tokens, head.first - 1));
}

/** A name without any context to tell is one all the same when the article uses it more than once. */
const HINT = 0.35;

function beforeVotes(words: Words, units: readonly Unit[], { office, sentence }: Setting): Votes {
  if (office.kind !== 'none' && !isGluedBody(words, units)) return { person: 5, organisation: 0, place: 0 };
  const at = (units[0]?.first ?? 0) - 1;
  if (at < sentence.first) return noVotes;
  const flags = flagsAt(words, at);
  const votes = { person: 0, organisation: 0, place: 0 };
  if ((flags & SPEECH) !== 0) votes.person += 2;
  if ((flags & DETERMINER) !== 0) votes.person -= 3;
  else if (units.length === 1) votes[(flags & BODY_LINK) !== 0 ? 'organisation' : 'person'] += HINT;
  if ((flags & DETERMINER) !== 0 && units.length > 1) votes.organisation += 1;
  if ((flags & LOCATIVE) !== 0) votes.place += 2;
  if ((flags & WEAK_LOCATIVE) !== 0) votes.place += 1;
  if (words.lexicon.tables.employers.has(lowerOf(words.tokens, at))) votes.organisation += 1;
  if ((flags & (BODY | TRADE)) !== 0) votes.organisation += 3;
  const isTied = (flags & BODY_LINK) !== 0 && (flagsAt(words, at - 1) & SETTLEMENT) !== 0;
  if ((flags & (SETTLEMENT | SITE)) !== 0 || isTied) votes.place += 3;
  return votes;
}

/** `directeur-generaal Bestuursdienst`: where somebody holds the office, not who. */
function isGluedBody({ tokens, lexicon }: Words, units: readonly Unit[]): boolean {
  const [unit] = units;
  if (!unit || units.length > 1 || (unit.flags & BODY) === 0) return false;
  return ((lexicon.flags.get(lowerOf(tokens, unit.core)) ?? 0) & BODY) === 0;
}

/** True when only `,` or `en` stands between two spots: what one is, the other is likely to be. */
export function areListed(words: Words, before: number, first: number): boolean {
  const { tokens } = words;
  if (first - before > 2 || first <= before) return false;
  for (let i = before; i < first; i++) {
    if (formOf(tokens, i) !== ',' && (flagsAt(words, i) & CONJUNCTION) === 0) return false;
  }
  return true;
}

/** `(OVSE)` behind a name whose words it abbreviates; null when there is none. */
export function bracketedAcronym({ tokens }: Words, first: number, last: number): string | null {
  if (formOf(tokens, last) !== '(' || formOf(tokens, last + 2) !== ')' || !isGlued(tokens, last + 1))
    return null;
  const acronym = formOf(tokens, last + 1);
  if (acronym.length < 2 || acronym.length > 8 || acronym !== acronym.toUpperCase()) return null;
  const initials: string[] = [];
  for (let i = first; i < last; i++) initials.push(lowerOf(tokens, i).charAt(0));
  return abbreviates(acronym.toLowerCase(), initials) ? acronym : null;
}

/** Its letters are initials of the words in their order, the first that of the first word. */
function abbreviates(acronym: string, initials: readonly string[]): boolean {
  if (acronym.charAt(0) !== initials[0]) return false;
  let at = 0;
  for (const letter of acronym) {
    const found = initials.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
