// `pnpm tables`: writes each language's TABLE.md, what the tagger makes of its words, for a native speaker to check.

import { writeFileSync } from 'node:fs';
import { tablePages } from './table-pages.ts';

for (const { file, text } of tablePages()) writeFileSync(file, text);
