// `pnpm readme`: writes the table of problem codes into README.md, from the codes themselves.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemCodes } from '../apps/briefing/src/problem.ts';
import { fillSection, problemTable } from './readme-section.ts';

const file = join(import.meta.dirname, '../README.md');
writeFileSync(file, fillSection(readFileSync(file, 'utf8'), 'problems', problemTable(problemCodes)));
