// The labelled sets that the tagger is measured on.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { de } from '@runup/core/languages/de';
import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import type { TimeLanguage } from '@runup/core/time';

export interface TimeSet {
  readonly file: string;
  readonly language: TimeLanguage;
  /** Value F1 of HeidelTime 2.2.1 on the same documents: a Java program, not run here; null where not measured. */
  readonly heideltime: number | null;
}

export const SETS: readonly TimeSet[] = [
  { file: 'nl-meantime-wikinews-hand', language: nl, heideltime: 73.7 },
  { file: 'en-timebank-te3', language: en, heideltime: 75.7 },
  { file: 'en-aquaint-te3', language: en, heideltime: 66.9 },
  { file: 'en-wikiwars', language: en, heideltime: 82.9 },
  { file: 'de-krauts-dolomiten42', language: de, heideltime: null },
  { file: 'de-krauts-dolomiten100', language: de, heideltime: null },
  { file: 'de-krauts-zeit', language: de, heideltime: null },
];

/** A label: TIMEX3 type and value of words; no value where the annotators gave none. */
export interface Label {
  readonly text: string;
  readonly type: string;
  readonly value: string | null;
}

export interface TimeDocument {
  readonly id: string;
  readonly text: string;
  /** The publication date, ISO. */
  readonly reference: string;
  readonly timexes: readonly Label[];
}

/** Where the labels of a set lie. */
export function goldFile(shared: string, { file }: TimeSet): string {
  return join(shared, `corpora/time/${file}.json`);
}

export function readDocuments(shared: string, set: TimeSet): readonly TimeDocument[] {
  return JSON.parse(readFileSync(goldFile(shared, set), 'utf8'));
}

/** Bytes of UTF-8. */
export function bytesOf(documents: readonly { readonly text: string }[]): number {
  return documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
