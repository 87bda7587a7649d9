import type { KeySentenceTables } from '../../keysentences/tables.ts';

export const keysentences: KeySentenceTables = {};
