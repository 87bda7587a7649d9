// Which of the given languages a text is written in, by counting each language's commonest words.

import type { Language } from './language.ts';
import { type Tokens, WORD } from './text/tokens.ts';

const SAMPLE_TOKENS = 4000;
/** Prose holds twice as many of its common words; a related language (German beside Dutch) shares fewer. */
const LEAST_SHARE = 0.15;

/** The language with the most common words; null when none has enough of them. Equal counts go to the first given. */
export function detectLanguage(tokens: Tokens, languages: readonly Language[]): Language | null {
  const count = Math.min(tokens.count, SAMPLE_TOKENS);
  const uses = new Map<string, number>();
  let words = 0;
  for (let i = 0; i < count; i++) {
    if (tokens.kind[i] !== WORD) continue;
    words++;
    const word = tokens.lower[tokens.id[i] as number] as string;
    uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  let best: Language | null = null;
  let most = words * LEAST_SHARE;
  for (const language of languages) {
    let sum = 0;
    for (const word of language.detection) sum += uses.get(word) ?? 0;
    if (sum <= most) continue;
    most = sum;
    best = language;
  }
  return best;
}
