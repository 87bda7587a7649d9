// Spans: where in a text something stands.

/** Offsets into an article's text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `text === article.slice(start, end)`, always. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span of `text` from `start` to `end`, with its words. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** True when the spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Those of `sorted` (in reading order) that begin inside `span`. Binary search, then only what is returned. */
export function startingIn<Item extends Span>(sorted: readonly Item[], span: Span): Item[] {
  const found: Item[] = [];
  for (let i = firstFrom(sorted, span.start); i < sorted.length; i++) {
    const item = sorted[i] as Item;
    if (item.start >= span.end) break;
    found.push(item);
  }
  return found;
}

/** Those of `sorted` (in reading order, not overlapping each other) that share a code unit with `span`. */
export function overlapping<Item extends Span>(sorted: readonly Item[], span: Span): Item[] {
  const before = sorted[firstFrom(sorted, span.start) - 1];
  const inside = startingIn(sorted, span);
  return before && before.end > span.start ? [before, ...inside] : inside;
}

/** Which of `sorted` is the first that begins at `offset` or behind it; their number when none does. */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
