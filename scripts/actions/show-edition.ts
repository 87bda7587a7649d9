// Shows a composed edition in a workflow run: the digest as job summary, checksums beside the files, `at` as output.
// node scripts/actions/show-edition.ts OUT — with GITHUB_OUTPUT and GITHUB_STEP_SUMMARY set by the runner.

import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const out = process.argv[2] ?? 'out';
const editions = existsSync(out)
  ? readdirSync(out).filter((name) => existsSync(join(out, name, 'edition.json')))
  : [];

if (editions.length === 0)
  tell('GITHUB_STEP_SUMMARY', 'Nothing is due in this edition, so no mail goes out.');
for (const edition of editions.sort()) showEdition(join(out, edition));

function showEdition(folder: string): void {
  const { at }: { at: string } = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8'));
  // Local time without its offset: the settings name the zone.
  tell('GITHUB_OUTPUT', `at=${at.slice(0, 16)}`);
  const summary = join(folder, 'summary.md');
  if (existsSync(summary)) tell('GITHUB_STEP_SUMMARY', readFileSync(summary, 'utf8'));
  writeFileSync(join(folder, 'SHA256SUMS'), listChecksums(folder));
}

/** As `sha256sum --check` reads it. */
function listChecksums(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return files.map((file) => `${sum(file)}  ${file}\n`).join('');
}

function tell(variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', text: string): void {
  const file = process.env[variable];
  if (file === undefined) console.log(text);
  else appendFileSync(file, `${text}\n`);
}
