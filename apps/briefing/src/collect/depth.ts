// How deep markup is nested, counted before anything builds a tree of it: the libraries slow down with its square.

/** Elements that end without an end tag do not count: unclosed paragraphs are no nesting. */
const open =
  /<(\/?)(?!(?:p|li|d[td]|t[rdh]|thead|tbody|tfoot|option|br|hr|img|input|meta|link|source|wbr|col|area|base|embed|track|param)\b)[a-z][a-z0-9-]{0,40}(?=[\s>])/giu;

/** Real pages stay under 100, browsers stop at 512. */
const deepest = 1500;

export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end] of html.matchAll(open)) {
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
