// `runup preview`: the edition as files to look at, opened in a browser or served on this machine.

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RunupError } from '../problem.ts';
import { paintFor } from '../terminal/terminal.ts';
import { tellBriefing, writeBriefing } from './brief.ts';
import { type Page, serve } from './serve.ts';
import { type Arguments, type ExitCode, isGiven, type Shell, textOption } from './shell.ts';

export async function preview(args: Arguments, shell: Shell): Promise<ExitCode> {
  const port = portOption(args);
  const written = await writeBriefing(args, shell);
  await tellBriefing(written, { shell, isJson: isGiven(args, 'json') });
  const { folder } = written;
  if (folder === null) return 0;
  const page = pathToFileURL(resolve(folder, 'issue.html')).href;
  const paint = paintFor(shell.out);
  if (port !== null) {
    const compose = async (): Promise<Page> => pageOf(await writeBriefing(args, shell));
    const site = await serve({ port, compose, stop: shell.stop });
    if (isGiven(args, 'open')) openInBrowser(site.url);
    await shell.out.write(
      `  ${paint('bold', site.url)}  composes anew each time you reload; Ctrl-C ends it\n`,
    );
    await site.closed;
    return 0;
  }
  if (isGiven(args, 'open')) openInBrowser(page);
  else if (!isGiven(args, 'json')) await shell.out.write(`  Look at it: ${paint('bold', page)}\n`);
  return 0;
}

function pageOf({ folder, files, made }: Awaited<ReturnType<typeof writeBriefing>>): Page {
  return { folder, files, edition: made.at.date };
}

/** 0 lets the system choose; null when nothing is to be served. @throws RunupError USAGE */
function portOption(args: Arguments): number | null {
  if (!isGiven(args, 'serve') && textOption(args, 'port') === null) return null;
  const text = textOption(args, 'port') ?? '0';
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port;
  const message = `"${text.slice(0, 20)}" is not a port`;
  throw new RunupError({ code: 'USAGE', message, where: '--port', hint: 'Write a number such as 8080' });
}

/** Does not wait, and does not mind when there is no browser: the address is on the screen. */
function openInBrowser(url: string): void {
  const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
    darwin: ['open', url],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', url],
  };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open', url];
  const opener = spawn(command, args, { detached: true, stdio: 'ignore' });
  opener.on('error', () => {});
  opener.unref();
}
