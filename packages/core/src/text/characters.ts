// Which kind of character a UTF-16 code unit is, asked of regular expressions once and kept.

export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const SPACE = 4;
export type CharacterKind = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

/** By code unit; 0 for those not yet asked for. */
const kinds = new Uint8Array(1 << 16);

/**
 * The kind of a UTF-16 code unit. Control and format characters (soft hyphen, direction marks, zero-width
 * joiners) count as space: they are no part of a word. A half of a surrogate pair counts as a mark.
 */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

function learn(unit: number): number {
  const kind = classify(unit);
  kinds[unit] = kind;
  return kind;
}

function classify(unit: number): CharacterKind {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return MARK;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return LETTER;
  if (/[\p{Z}\p{C}\s]/u.test(character)) return SPACE;
  return MARK;
}

/** True for a word that begins with a capital letter of any script. */
export function hasCapital(written: string): boolean {
  const initial = written.charAt(0);
  return initial !== initial.toLowerCase() || /^\p{Lu}/u.test(written);
}
