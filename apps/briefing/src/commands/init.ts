// `runup init`: a folder to start from, with settings, recipients and an article; never overwrites anything.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { momentAt } from '../compose/moment.ts';
import { errorCode } from '../files/read.ts';
import { RunupError } from '../problem.ts';
import { paintFor } from '../terminal/terminal.ts';
import { languageOption } from './options.ts';
import { type Arguments, type ExitCode, isGiven, type Shell } from './shell.ts';
import { starterFiles } from './starter.ts';

export async function init(args: Arguments, shell: Shell): Promise<ExitCode> {
  const folder = args.positionals[0] ?? '.';
  const codes = shell.languages.map(({ code }) => code);
  const language = languageOption(args, codes) ?? codes[0] ?? '';
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const files = starterFiles({ language, zone, at: momentAt(shell.now(), zone) });
  refuseExisting(folder, [...files.keys()]);
  writeStarter(folder, files);
  if (isGiven(args, 'json')) {
    const told = { schema: 'runup.init/1', folder, files: [...files.keys()] };
    await shell.out.write(`${JSON.stringify(told)}\n`);
    return 0;
  }
  const paint = paintFor(shell.out);
  const written = [...files.keys()]
    .map((name) => `  ${paint('green', '+')} ${join(folder, name)}\n`)
    .join('');
  const next = paint('bold', `runup preview --config ${join(folder, 'runup.yaml')}`);
  await shell.out.write(`${written}\nNow look at your first edition: ${next}\n`);
  return 0;
}

/** Before anything is written: half a folder helps nobody. */
function refuseExisting(folder: string, names: readonly string[]): void {
  const there = names.filter((name) => existsSync(join(folder, name)));
  if (there.length === 0) return;
  throw new RunupError({
    code: 'FILE_EXISTS',
    message: `${there.join(', ')} ${there.length === 1 ? 'is' : 'are'} there already; nothing was written`,
    where: folder,
    hint: 'Name a new folder: runup init FOLDER',
  });
}

function writeStarter(folder: string, files: ReadonlyMap<string, string>): void {
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
    }
  } catch (cause) {
    const isFull = errorCode(cause) === 'ENOSPC';
    throw new RunupError({
      code: isFull ? 'OUT_FULL' : 'OUT_UNWRITABLE',
      message: `The folder can not be written: ${cause instanceof Error ? cause.message : cause}`,
      where: folder,
      hint: 'Name a folder that you may write: runup init FOLDER',
      cause,
    });
  }
}
