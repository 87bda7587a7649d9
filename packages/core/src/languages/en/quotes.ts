import type { QuoteTables } from '../../quotes/tables.ts';

export const quotes: QuoteTables = {};
