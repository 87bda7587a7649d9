// The endings of German adjectives and ordinals, once.

const ENDINGS = ['e', 'en', 'er', 'em', 'es'];

/** `letzt` -> `letzte letzten letzter letztem letztes`; several stems parted by spaces. */
export function inflected(stems: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => ENDINGS.map((ending) => stem + ending))
    .join(' ');
}

/** The same with the bare stem first: `täglich tägliche …`. */
export function inflectedWithStem(stems: string): string {
  return `${stems} ${inflected(stems)}`;
}
