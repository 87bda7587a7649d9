// Which kind of character a UTF-16 code unit is, answered from tables that are made once per page of 256.

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export type CharacterKind = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

const pages: (Uint8Array | undefined)[] = new Array(256);

/**
 * The kind of a UTF-16 code unit. Control and format characters (soft hyphen, direction marks, zero-width
 * joiners) count as space: they are no part of a word. A half of a surrogate pair counts as a mark.
 */
export function kindOf(unit: number): number {
  if (unit < 256) return latin[unit] as number;
  const page = pages[unit >> 8] ?? makePage(unit >> 8);
  return page[unit & 255] as number;
}

function makePage(high: number): Uint8Array {
  const page = new Uint8Array(256);
  for (let low = 0; low < 256; low++) page[low] = classify((high << 8) | low);
  pages[high] = page;
  return page;
}

function classify(unit: number): CharacterKind {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return MARK;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return LETTER;
  if (/[\p{Z}\p{C}\s]/u.test(character)) return SPACE;
  return MARK;
}

const latin = makePage(0);

/** True for a word that begins with a capital letter of any script. */
export function hasCapital(written: string): boolean {
  const initial = written.charAt(0);
  return initial !== initial.toLowerCase() || /^\p{Lu}/u.test(written);
}
