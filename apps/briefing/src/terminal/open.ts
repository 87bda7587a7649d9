// A stream of the process as a terminal: its colours and width, and quiet when its reader has left.

import type { WriteStream } from 'node:tty';
import { errorCode } from '../files/read.ts';
import type { Terminal } from './terminal.ts';

const defaultColumns = 80;

/**
 * NO_COLOR and FORCE_COLOR count as they do everywhere. A reader that has closed the pipe (`runup … | head`) ends the
 * program without a word.
 */
export function openTerminal(
  stream: Pick<WriteStream, 'write' | 'on' | 'isTTY' | 'columns'>,
  env: Readonly<Record<string, string | undefined>>,
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
    hasColour: isForced || (isTerminal && !isRefused),
    isInteractive: isTerminal,
    columns: stream.columns ?? (Number(env.COLUMNS) || defaultColumns),
  };
}

function write(stream: Pick<WriteStream, 'write'>, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
