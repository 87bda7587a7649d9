// What a written form is by itself, as one set of bits beside its flags: a mark, a verb of deeds, a shape of capitals.

import type { Form } from '../text/forms.ts';
import { legalForms } from '../world/firms.ts';
import { FLAG, type Lexicon } from './lexicon.ts';

/** What a written form is by itself. Modules take constants of their own from it (text/notes.ts). */
export const TRAIT = {
  HYPHEN: 1 << 0,
  /** The hyphen that does not break. */
  FIRM_HYPHEN: 1 << 1,
  DASH: 1 << 2,
  STOP: 1 << 3,
  COMMA: 1 << 4,
  APOSTROPHE: 1 << 5,
  AMPERSAND: 1 << 6,
  OPEN_BRACKET: 1 << 7,
  CLOSE_BRACKET: 1 << 8,
  /** Surface forms of the world begin with it, and it is none by itself: the `de` of `de Verenigde Staten`. */
  PREFIX: 1 << 9,
  /** One letter, digit or mark. */
  SINGLE: 1 << 10,
  /** What only a person does, in a form that one takes. */
  DEED: 1 << 11,
  /** The same in a form that many take as well. */
  SHARED_DEED: 1 << 12,
  EMPLOYER: 1 << 13,
  /** Before a preposition of place: the place is a source. */
  CITING: 1 << 14,
  /** Its holder goes by one name. */
  CROWN: 1 << 15,
  /** Any word for who leads a country. */
  LEADING: 1 << 16,
  /** What a firm is in law. */
  LEGAL: 1 << 17,
  /** `Jr`, `Sr`. */
  JUNIOR: 1 << 18,
  /** An initial or an abbreviated title: a full stop glued to it belongs to it. */
  SHORTENED: 1 << 19,
  /** Capitals that name no organisation. */
  PLAIN: 1 << 20,
  ROMAN: 1 << 21,
  /** So long a word in capitals is stressed, not shortened. */
  STRESSED: 1 << 22,
  /** Written like the name of an organisation: `KLM`, `ProRail`. */
  ACRONYMIC: 1 << 23,
  /** In small letters, and long enough to say what a name is that it is glued to. */
  SMALL_TAIL: 1 << 24,
  ENDS_IN_S: 1 << 25,
  /** The `s` of a genitive. */
  GENITIVE: 1 << 26,
  /** The `t` of `’t Hart`. */
  ELIDED: 1 << 27,
  /** A surface form of the world may go on with it. */
  LATER: 1 << 28,
  /** The Dutch article that is a numeral as well. */
  INDEFINITE: 1 << 29,
  /** In capitals, as far as it can be. */
  SHOUTED: 1 << 30,
  /** A mark that ends a whole sentence. */
  FINAL: 1 << 31,
} as const;

const marks: ReadonlyMap<string, number> = new Map([
  ['-', TRAIT.HYPHEN],
  ['‑', TRAIT.FIRM_HYPHEN],
  ['–', TRAIT.DASH],
  ['—', TRAIT.DASH],
  ['.', TRAIT.STOP | TRAIT.FINAL],
  ['!', TRAIT.FINAL],
  ['?', TRAIT.FINAL],
  [',', TRAIT.COMMA],
  ["'", TRAIT.APOSTROPHE],
  ['’', TRAIT.APOSTROPHE],
  ['&', TRAIT.AMPERSAND],
  ['(', TRAIT.OPEN_BRACKET],
  [')', TRAIT.CLOSE_BRACKET],
]);

/** The traits of a form; `flags` are its own. */
export function traitsOf(form: Form, flags: number, { tables }: Lexicon): number {
  const { written, lower } = form;
  let traits = (marks.get(written) ?? 0) | shapeOf(written) | tailOf(lower);
  const mark = (isSo: boolean, trait: number): void => {
    if (isSo) traits |= trait;
  };
  mark(tables.deeds.has(lower), TRAIT.DEED);
  mark(tables.sharedDeeds.has(lower), TRAIT.SHARED_DEED);
  mark(tables.employers.has(lower), TRAIT.EMPLOYER);
  mark(tables.citing.has(lower), TRAIT.CITING);
  mark(tables.crowns.has(lower), TRAIT.CROWN);
  mark(tables.leaderWords.has(lower), TRAIT.LEADING);
  mark(legalForms.has(lower), TRAIT.LEGAL);
  mark(isShortened(form, flags), TRAIT.SHORTENED);
  mark(tables.plainAcronyms.has(written), TRAIT.PLAIN);
  mark(isAcronymic(written, tables.plainAcronyms), TRAIT.ACRONYMIC);
  mark(written.endsWith('s'), TRAIT.ENDS_IN_S);
  return traits;
}

function shapeOf(written: string): number {
  return (
    (written.length === 1 ? TRAIT.SINGLE : 0) |
    (/^[IVX]+$/.test(written) ? TRAIT.ROMAN : 0) |
    (isStressed(written) ? TRAIT.STRESSED : 0) |
    (/^\p{Ll}{3,}$/u.test(written) ? TRAIT.SMALL_TAIL : 0) |
    (written === written.toUpperCase() ? TRAIT.SHOUTED : 0)
  );
}

function tailOf(lower: string): number {
  if (lower === 's') return TRAIT.GENITIVE;
  if (lower === 't') return TRAIT.ELIDED;
  if (lower === 'een') return TRAIT.INDEFINITE;
  return lower === 'jr' || lower === 'sr' ? TRAIT.JUNIOR : 0;
}

const shortened = new Set(['jr', 'sr', 'st', 'mt', 'ft']);

function isShortened({ written, lower }: Form, flags: number): boolean {
  if (written.length === 1) return (flags & FLAG.CAPITAL) !== 0;
  return shortened.has(lower) || (written.length <= 4 && (flags & FLAG.TITLE) !== 0);
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
