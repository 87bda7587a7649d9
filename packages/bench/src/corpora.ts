// Running the scorers that lie beside the corpora on what the reading finds.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Reading, read } from '@runup/core';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';

export interface CorpusDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly date?: string;
}

/** The documents of a corpus file, whichever way it wraps them. */
export function readCorpus(file: string): CorpusDocument[] {
  const parsed = JSON.parse(readFileSync(file, 'utf8'));
  return parsed.docs ?? parsed;
}

/** The reading of a document, in its language, at its date. */
export function readDocument({ id, lang, text, date }: CorpusDocument): Reading {
  return read(text, { id, languages: [nl, en], language: lang, published: date ?? null });
}

/** Runs `node SCORER GOLD PREDICTIONS …` on what `write` makes of the readings, and gives what it prints. */
export function score(scorer: readonly string[], gold: string, predictions: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'runup-bench-'));
  try {
    const file = join(folder, 'predictions.json');
    writeFileSync(file, predictions);
    const [program = 'node', ...rest] = scorer;
    const [script = '', ...flags] = rest;
    return execFileSync(program, [script, gold, file, ...flags], { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
