// A stream of the process as a terminal: its colours and width, and quiet when its reader has left.

import type { WriteStream } from 'node:tty';
import { errorCode } from '../files/read.ts';
import type { Terminal } from './terminal.ts';

const defaultColumns = 80;

/** When colour is shown: `auto` where a person watches and the environment does not refuse it. */
export type ColourChoice = 'always' | 'never' | 'auto';

/** `--color always`, `--color=never`, `--no-color`; the last one counts, anything else leaves it `auto`. */
export function colourChoice(argv: readonly string[]): ColourChoice {
  let choice: ColourChoice = 'auto';
  for (const [i, word] of argv.entries()) {
    // `pnpm runup -- read` hands the two dashes on.
    if (word === '--' && i > 0) break;
    if (word === '--no-color') choice = 'never';
    const value = word === '--color' ? argv[i + 1] : /^--color=(.*)$/u.exec(word)?.[1];
    if (value === 'always' || value === 'never' || value === 'auto') choice = value;
  }
  return choice;
}

/**
 * NO_COLOR and FORCE_COLOR count as they do everywhere, where the command line leaves the choice to them. A reader that has closed the pipe (`runup … | head`) ends the
 * program without a word.
 */
export function openTerminal(
  stream: Pick<WriteStream, 'write' | 'on' | 'isTTY' | 'columns'>,
  {
    env,
    colour,
  }: { readonly env: Readonly<Record<string, string | undefined>>; readonly colour: ColourChoice },
): Terminal {
  stream.on('error', (error) => {
    if (errorCode(error) === 'EPIPE') process.exit(0);
    throw error;
  });
  const isTerminal = stream.isTTY === true;
  const isForced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  const isRefused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return {
    write: (text) => write(stream, text),
    hasColour: colour === 'auto' ? isForced || (isTerminal && !isRefused) : colour === 'always',
    isInteractive: isTerminal,
    columns: stream.columns ?? (Number(env.COLUMNS) || defaultColumns),
  };
}

function write(stream: Pick<WriteStream, 'write'>, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
