// The known word that somebody probably meant.

/** The nearest of `known` by edits (a swap of neighbours is one); null when all are too far off to be meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = word.slice(0, 60).toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

/** `did you mean "sources"?`, or `known: a, b, c` when nothing is near. */
export function suggest(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === null ? `Known here: ${known.join(', ')}` : `Did you mean "${meant}"?`;
}

/** Optimal string alignment. Source: Damerau 1964, restricted form. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
