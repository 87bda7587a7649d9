// `runup send`: composes the edition and sends it to those who do not have it.

import { loadSettings } from '../settings/load.ts';
import { showNothingDue, showWarnings } from '../terminal/edition.ts';
import { makeEdition, momentOf } from './edition.ts';
import { openOutlet } from './outlet.ts';
import { dryRun, sendEdition } from './sending.ts';
import { type Arguments, type ExitCode, isGiven, type Shell, textOption } from './shell.ts';

/** @throws RunupError as `loadSettings`, `makeEdition` and `sendEdition` do */
export async function send(args: Arguments, shell: Shell): Promise<ExitCode> {
  const languages = shell.languages.map(({ code }) => code);
  const file = textOption(args, 'config') ?? 'runup.yaml';
  const settings = await loadSettings(file, { env: shell.env, languages, purpose: 'send' });
  const made = await makeEdition(settings, momentOf(textOption(args, 'at'), settings, shell), shell);
  const edition = made.editionIn(settings.language);
  const warnings = showWarnings(made.sources, shell.err);
  if (warnings !== '') await shell.err.write(warnings);
  const isJson = isGiven(args, 'json');
  if (!made.isDue) {
    const nothing = { schema: 'runup.delivery/1', edition: edition.id, isDue: false, recipients: [] };
    await shell.out.write(isJson ? `${JSON.stringify(nothing)}\n` : showNothingDue(edition, shell.out));
    return 0;
  }
  const outlet = openOutlet(shell.out, isJson);
  const act = isGiven(args, 'dry-run') ? dryRun : sendEdition;
  try {
    await act({
      settings,
      edition,
      issueFor: ({ language, zone }) => made.issueIn(language, zone),
      only: textOption(args, 'only'),
      outlet,
      env: shell.env,
      now: () => new Date(shell.now()),
      stop: shell.stop,
    });
  } finally {
    await outlet.end();
  }
  return 0;
}
