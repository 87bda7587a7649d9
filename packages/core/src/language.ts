// The contract of a language: the tables each finder reads. A language is one folder that fills it.

import type { EventTables } from './events/tables.ts';
import type { KeySentenceTables } from './keysentences/tables.ts';
import type { NameTables } from './names/tables.ts';
import type { PositionTables } from './positions/tables.ts';
import type { QuoteTables } from './quotes/tables.ts';
import type { TextTables } from './text/sentences.ts';
import type { TimeTables } from './time/tables.ts';

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Its commonest words, lower case, by which its texts are recognised. */
  readonly detection: ReadonlySet<string>;
  readonly text: TextTables;
  readonly time: TimeTables;
  readonly names: NameTables;
  readonly quotes: QuoteTables;
  readonly events: EventTables;
  readonly keySentences: KeySentenceTables;
  readonly positions: PositionTables;
}
