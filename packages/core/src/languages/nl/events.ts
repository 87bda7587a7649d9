import type { EventTables } from '../../events/tables.ts';

export const events: EventTables = {};
