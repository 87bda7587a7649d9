// The command `runup`: argv, environment, clock, streams and languages enter here, and nowhere else.

import { en } from '@runup/core/languages/en';
import { nl } from '@runup/core/languages/nl';
import { type CommandLine, readCommandLine } from './commands/arguments.ts';
import type { CommandName } from './commands/catalogue.ts';
import type { Command, ExitCode, Shell } from './commands/shell.ts';
import { commandUsage, usage } from './commands/usage.ts';
import { RunupError } from './problem.ts';
import { colourChoice, openTerminal } from './terminal/open.ts';
import { showProblem } from './terminal/problem.ts';
import { abortOnSignals } from './terminal/signals.ts';
import { paintFor } from './terminal/terminal.ts';

/** Loaded when it is asked for: the mail and layout libraries take longer than most commands. */
const load: Readonly<Record<CommandName, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).read,
  brief: async () => (await import('./commands/brief.ts')).brief,
  preview: async () => (await import('./commands/preview.ts')).preview,
  send: async () => (await import('./commands/send.ts')).send,
  ledger: async () => (await import('./commands/ledger.ts')).ledger,
  check: async () => (await import('./commands/check.ts')).check,
  init: async () => (await import('./commands/init.ts')).init,
};

const argv = process.argv.slice(2);
const look = { env: process.env, colour: colourChoice(argv) };
const out = openTerminal(process.stdout, look);
const err = openTerminal(process.stderr, look);
process.exitCode = await main();

async function main(): Promise<ExitCode> {
  try {
    const line = readCommandLine(argv);
    if (line.kind === 'run') return await run(line);
    const paint = paintFor(out);
    if (line.kind === 'version') await out.write(`${await versionOf()}\n`);
    else await out.write(line.command === null ? usage(paint) : commandUsage(line.command, paint));
    return 0;
  } catch (error) {
    return tell(error);
  }
}

async function run({ command, args }: Extract<CommandLine, { readonly kind: 'run' }>): Promise<ExitCode> {
  const stop = abortOnSignals(process);
  // Sending comes to an orderly end by itself; whatever else runs has nothing to lose.
  const endsItself = command.name === 'send' || command.name === 'preview';
  if (!endsItself) stop.addEventListener('abort', () => process.exit(130), { once: true });
  const shell: Shell = {
    env: process.env,
    languages: [nl, en],
    now: Date.now,
    fetch: (url, init) => fetch(url, init),
    stdin: process.stdin,
    out,
    err,
    stop,
  };
  const act = await load[command.name]();
  return act(args, shell);
}

async function tell(error: unknown): Promise<ExitCode> {
  const isDebug = argv.includes('--debug');
  const problem = error instanceof RunupError ? error : unexpected(error);
  await err.write(`${showProblem(problem, paintFor(err))}\n`);
  if (isDebug) await err.write(`${stackOf(error)}\n`);
  return problem.code === 'USAGE' ? 2 : 1;
}

function unexpected(cause: unknown): RunupError {
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const hint = 'This is a mistake in Runup; please report it with what --debug shows';
  return new RunupError({ code: 'UNEXPECTED', message, where: 'runup', hint, cause });
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

async function versionOf(): Promise<string> {
  const { default: facts } = await import('../package.json', { with: { type: 'json' } });
  return facts.version;
}
