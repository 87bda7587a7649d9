// Makes text from outside fit to be shown: one line, no control characters, nothing that turns the order of what follows.

/**
 * Controls, and what is invisible on purpose: bidi embeddings, overrides and isolates (they reorder all text behind
 * them), tag characters, byte order marks, noncharacters. The harmless marks (LRM, RLM, ALM) and joiners stay.
 */
const dropped =
  /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|[\ufdd0-\ufdef]/gu;

/**
 * One line of text: control characters dropped, line ends and runs of white space made one space, lone surrogates
 * replaced. Escapes nothing: each format does that itself.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(dropped, '')
    .replace(/\s{2,}/gu, ' ')
    .trim();
}

/** `text` cut at a word so that it has at most `limit` code points, with an ellipsis where something was left out. */
export function clipText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text];
  if (points.length <= limit) return text;
  const head = points.slice(0, limit - 1).join('');
  const space = head.lastIndexOf(' ');
  // A word that fills more than a third of the line is cut inside: else one long word would take everything.
  const cut = space > head.length * 0.65 ? head.slice(0, space) : head;
  return `${cut.replace(/[\s\p{Po}\p{Pd}]+$/u, '')}…`;
}

const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** For formats without markup: text that holds right-to-left letters gets first-strong-isolate marks around it. */
export function isolateText(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
