// `runup brief`: composes the edition and writes its files; sends nothing.

import { join } from 'node:path';
import { writeFolder } from '../files/write.ts';
import { loadSettings } from '../settings/load.ts';
import type { Settings } from '../settings/settings.ts';
import { showEdition, showNothingDue, showWarnings } from '../terminal/edition.ts';
import { type MadeEdition, makeEdition, momentOf } from './edition.ts';
import { filesOf, languagesOf } from './edition-files.ts';
import { languageOption } from './options.ts';
import { type Arguments, type ExitCode, isGiven, type Shell, textOption } from './shell.ts';

/** An edition and the files that were written; `folder` is null when nothing was due. */
export interface Written {
  readonly made: MadeEdition;
  readonly settings: Settings;
  readonly languages: readonly string[];
  readonly folder: string | null;
  /** Paths inside the folder, forward slashes. */
  readonly files: readonly string[];
}

export async function brief(args: Arguments, shell: Shell): Promise<ExitCode> {
  const written = await writeBriefing(args, shell);
  await tellBriefing(written, { shell, isJson: isGiven(args, 'json') });
  return 0;
}

/** @throws RunupError SETTINGS_INVALID, USAGE, NOTHING_READ, OUT_UNWRITABLE, OUT_FULL */
export async function writeBriefing(args: Arguments, shell: Shell): Promise<Written> {
  const known = shell.languages.map(({ code }) => code);
  const file = textOption(args, 'config') ?? 'runup.yaml';
  const settings = await loadSettings(file, { env: shell.env, languages: known, purpose: 'compose' });
  const languages = languagesOf(settings, { asked: languageOption(args, known), known });
  const made = await makeEdition(settings, momentOf(textOption(args, 'at'), settings, shell), shell);
  if (!made.isDue) return { made, settings, languages, folder: null, files: [] };
  const content = await filesOf(made, settings, languages);
  const folder = join(textOption(args, 'out') ?? 'out', made.at.date);
  writeFolder({ folder, content, mark: 'edition.json' });
  return { made, settings, languages, folder, files: [...content.keys()] };
}

export interface Tell {
  readonly shell: Shell;
  readonly isJson: boolean;
}

/** Results go out, trouble goes to the error stream: a log keeps both, a pipe gets the first alone. */
export async function tellBriefing(written: Written, { shell, isJson }: Tell): Promise<void> {
  const { made, folder, files, languages, settings } = written;
  const edition = made.editionIn(languages[0] ?? settings.language);
  if (isJson) {
    const { id, at, countdowns } = edition;
    const told = {
      edition: id,
      at,
      isDue: made.isDue,
      folder,
      files,
      languages,
      countdowns,
      sources: made.sources,
    };
    return shell.out.write(`${JSON.stringify({ schema: 'runup.briefing/1', ...told })}\n`);
  }
  const warnings = showWarnings(made.sources, shell.err);
  if (warnings !== '') await shell.err.write(warnings);
  if (folder === null) return shell.out.write(showNothingDue(edition, shell.out));
  await shell.out.write(showEdition(edition, { folder, files, terminal: shell.out }));
}
