// `runup send` and `runup ledger` from the command line: options and settings become what they need.

import { loadSettings } from '../settings/load.ts';
import type { Purpose, Settings } from '../settings/settings.ts';
import { showNothingDue, showWarnings } from '../terminal/edition.ts';
import { makeEdition, momentOf } from './edition.ts';
import { runLedger } from './ledger.ts';
import { type Outlet, openOutlet } from './outlet.ts';
import { dryRun, send } from './send.ts';
import { type Arguments, type ExitCode, isGiven, type Shell, textOption } from './shell.ts';

/** @throws RunupError as `loadSettings`, `makeEdition` and `send` do */
export async function sendCommand(args: Arguments, shell: Shell): Promise<ExitCode> {
  const settings = await settingsFor(args, shell, 'send');
  const made = await makeEdition(settings, momentOf(textOption(args, 'at'), settings, shell), shell);
  const edition = made.editionIn(settings.language);
  const warnings = showWarnings(made.sources, shell.err);
  if (warnings !== '') await shell.err.write(warnings);
  if (!made.isDue) {
    const nothing = { schema: 'runup.delivery/1', edition: edition.id, isDue: false, recipients: [] };
    const told = isGiven(args, 'json') ? `${JSON.stringify(nothing)}\n` : showNothingDue(edition, shell.out);
    await shell.out.write(told);
    return 0;
  }
  const act = isGiven(args, 'dry-run') ? dryRun : send;
  await withOutlet(args, shell, (outlet) =>
    act({
      settings,
      edition,
      issueFor: ({ language, zone }) => made.issueIn(language, zone),
      only: textOption(args, 'only'),
      outlet,
      env: shell.env,
      now: () => new Date(shell.now()),
      stop: shell.stop,
    }),
  );
  return 0;
}

/** @throws RunupError as `loadSettings` and `runLedger` do */
export async function ledgerCommand(args: Arguments, shell: Shell): Promise<ExitCode> {
  const settings = await settingsFor(args, shell, 'ledger');
  const now = () => new Date(shell.now());
  await withOutlet(args, shell, (outlet) =>
    runLedger(args.positionals, { settings, outlet, env: shell.env, now }),
  );
  return 0;
}

/** What was told is written also when it ends in a problem. */
async function withOutlet(
  args: Arguments,
  shell: Shell,
  act: (outlet: Outlet) => Promise<void>,
): Promise<void> {
  const outlet = openOutlet(shell.out, isGiven(args, 'json'));
  try {
    await act(outlet);
  } finally {
    await outlet.end();
  }
}

function settingsFor(args: Arguments, shell: Shell, purpose: Purpose): Promise<Settings> {
  const languages = shell.languages.map(({ code }) => code);
  return loadSettings(textOption(args, 'config') ?? 'runup.yaml', { env: shell.env, languages, purpose });
}
