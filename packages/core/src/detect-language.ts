// Which of the given languages a text is written in, by counting each language's commonest words.

import type { Language } from './language.ts';
import { notesPer } from './text/notes.ts';
import { type Tokens, WORD } from './text/tokens.ts';

const SAMPLE_TOKENS = 4000;
/** Prose holds twice as many of its common words; a related language (German beside Dutch) shares fewer. */
const LEAST_SHARE = 0.15;

const commonIn = notesPer(({ lower }, common: ReadonlySet<string>) => Number(common.has(lower)));

/** The language with the most common words; null when none has enough of them. Equal counts go to the first given. */
export function detectLanguage(tokens: Tokens, languages: readonly Language[]): Language | null {
  const count = Math.min(tokens.count, SAMPLE_TOKENS);
  let words = 0;
  for (let i = 0; i < count; i++) if (tokens.kind[i] === WORD) words++;
  let best: Language | null = null;
  let most = words * LEAST_SHARE;
  for (const language of languages) {
    const common = commonIn(language.detection);
    let uses = 0;
    for (let i = 0; i < count; i++) if (tokens.kind[i] === WORD) uses += common.at(tokens, i);
    if (uses <= most) continue;
    most = uses;
    best = language;
  }
  return best;
}
