// The pages that `pnpm tables` writes, and where.

import { join } from 'node:path';
import { de } from '../packages/core/src/languages/de/index.ts';
import { en } from '../packages/core/src/languages/en/index.ts';
import { nl } from '../packages/core/src/languages/nl/index.ts';
import { tablePage } from './table-page.ts';

const LANGUAGES = [
  { name: 'Dutch', language: nl },
  { name: 'English', language: en },
  { name: 'German', language: de },
] as const;

interface Page {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
}

/** One page a language, made by running the tagger. */
export function tablePages(): Page[] {
  return LANGUAGES.map(({ name, language }) => ({
    file: join(import.meta.dirname, `../packages/core/src/languages/${language.code}/TABLE.md`),
    text: tablePage(name, language),
  }));
}
