import type { TimeTables } from '../../time/tables.ts';

export const time: TimeTables = {};
