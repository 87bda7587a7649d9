// One line that says how far a long run is, for a person who watches; nothing for a log.

import type { Terminal } from './terminal.ts';
import { clip, printable } from './text.ts';

export interface Progress {
  readonly tell: (text: string) => void;
  /** Wipes the line. */
  readonly end: () => void;
}

const clearLine = '\r\u001b[K';

export function tellProgress(terminal: Terminal): Progress {
  if (!terminal.isInteractive) return { tell: () => {}, end: () => {} };
  return {
    tell: (text) => void terminal.write(`${clearLine}${clip(printable(text), terminal.columns - 1)}`),
    end: () => void terminal.write(clearLine),
  };
}
