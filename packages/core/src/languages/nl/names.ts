import type { NameTables } from '../../names/tables.ts';

export const names: NameTables = {};
