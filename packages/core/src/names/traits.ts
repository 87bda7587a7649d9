// What a written form is by itself, as one set of bits beside its flags: a mark, a verb of deeds, a shape of capitals.

import type { Form } from '../text/forms.ts';
import { legalForms } from '../world/firms.ts';
import { CAPITAL, type Lexicon, TITLE } from './lexicon.ts';

export const HYPHEN = 1 << 0;
/** The hyphen that does not break. */
export const FIRM_HYPHEN = 1 << 1;
export const DASH = 1 << 2;
export const STOP = 1 << 3;
export const COMMA = 1 << 4;
export const APOSTROPHE = 1 << 5;
export const AMPERSAND = 1 << 6;
export const OPEN_BRACKET = 1 << 7;
export const CLOSE_BRACKET = 1 << 8;
/** Surface forms of the world begin with it, and it is none by itself: the `de` of `de Verenigde Staten`. */
export const PREFIX = 1 << 9;
/** One letter, digit or mark. */
export const SINGLE = 1 << 10;
/** What only a person does, in a form that one takes. */
export const DEED = 1 << 11;
/** The same in a form that many take as well. */
export const SHARED_DEED = 1 << 12;
export const EMPLOYER = 1 << 13;
/** Before a preposition of place: the place is a source. */
export const CITING = 1 << 14;
/** Its holder goes by one name. */
export const CROWN = 1 << 15;
/** Any word for who leads a country. */
export const LEADING = 1 << 16;
/** What a firm is in law. */
export const LEGAL = 1 << 17;
/** `Jr`, `Sr`. */
export const JUNIOR = 1 << 18;
/** An initial or an abbreviated title: a full stop glued to it belongs to it. */
export const SHORTENED = 1 << 19;
/** Capitals that name no organisation. */
export const PLAIN = 1 << 20;
export const ROMAN = 1 << 21;
/** So long a word in capitals is stressed, not shortened. */
export const STRESSED = 1 << 22;
/** Written like the name of an organisation: `KLM`, `ProRail`. */
export const ACRONYMIC = 1 << 23;
/** In small letters, and long enough to say what a name is that it is glued to. */
export const SMALL_TAIL = 1 << 24;
export const ENDS_IN_S = 1 << 25;
/** The `s` of a genitive. */
export const GENITIVE = 1 << 26;
/** The `t` of `’t Hart`. */
export const ELIDED = 1 << 27;
/** A surface form of the world may go on with it. */
export const LATER = 1 << 28;
/** The Dutch article that is a numeral as well. */
export const INDEFINITE = 1 << 29;
/** In capitals, as far as it can be. */
export const SHOUTED = 1 << 30;
/** A mark that ends a whole sentence. */
export const FINAL = 1 << 31;

const marks: ReadonlyMap<string, number> = new Map([
  ['-', HYPHEN],
  ['‑', FIRM_HYPHEN],
  ['–', DASH],
  ['—', DASH],
  ['.', STOP | FINAL],
  ['!', FINAL],
  ['?', FINAL],
  [',', COMMA],
  ["'", APOSTROPHE],
  ['’', APOSTROPHE],
  ['&', AMPERSAND],
  ['(', OPEN_BRACKET],
  [')', CLOSE_BRACKET],
]);

/** The traits of a form; `flags` are its own. */
export function traitsOf(form: Form, flags: number, { tables }: Lexicon): number {
  const { written, lower } = form;
  let traits = (marks.get(written) ?? 0) | shapeOf(written) | tailOf(lower);
  const mark = (isSo: boolean, trait: number): void => {
    if (isSo) traits |= trait;
  };
  mark(tables.deeds.has(lower), DEED);
  mark(tables.sharedDeeds.has(lower), SHARED_DEED);
  mark(tables.employers.has(lower), EMPLOYER);
  mark(tables.citing.has(lower), CITING);
  mark(tables.crowns.has(lower), CROWN);
  mark(tables.leaderWords.has(lower), LEADING);
  mark(legalForms.has(lower), LEGAL);
  mark(isShortened(form, flags), SHORTENED);
  mark(tables.plainAcronyms.has(written), PLAIN);
  mark(isAcronymic(written, tables.plainAcronyms), ACRONYMIC);
  mark(written.endsWith('s'), ENDS_IN_S);
  return traits;
}

function shapeOf(written: string): number {
  return (
    (written.length === 1 ? SINGLE : 0) |
    (/^[IVX]+$/.test(written) ? ROMAN : 0) |
    (isStressed(written) ? STRESSED : 0) |
    (/^\p{Ll}{3,}$/u.test(written) ? SMALL_TAIL : 0) |
    (written === written.toUpperCase() ? SHOUTED : 0)
  );
}

function tailOf(lower: string): number {
  if (lower === 's') return GENITIVE;
  if (lower === 't') return ELIDED;
  if (lower === 'een') return INDEFINITE;
  return lower === 'jr' || lower === 'sr' ? JUNIOR : 0;
}

const shortened = new Set(['jr', 'sr', 'st', 'mt', 'ft']);

function isShortened({ written, lower }: Form, flags: number): boolean {
  if (written.length === 1) return (flags & CAPITAL) !== 0;
  return shortened.has(lower) || (written.length <= 4 && (flags & TITLE) !== 0);
}

function isStressed(text: string): boolean {
  return /^\p{Lu}{7,}$/u.test(text);
}

/** True for `KLM`, `B&W`, `ProRail`: written like the name of an organisation. */
export function isAcronymic(text: string, plainAcronyms: ReadonlySet<string>): boolean {
  return (
    text.length < 14 &&
    !plainAcronyms.has(text) &&
    !isStressed(text) &&
    /^\p{Lu}[\p{Lu}&][\p{Lu}\p{N}&.]*$|^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]*$/u.test(text) &&
    !/^(?:Mac|Mc|De|Van|Le|La|Di|O)\p{Lu}/u.test(text)
  );
}
