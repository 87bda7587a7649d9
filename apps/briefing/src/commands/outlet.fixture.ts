// An outlet that keeps its lines, for tests.

import type { Terminal } from '../terminal/terminal.ts';
import { type Outlet, openOutlet } from './outlet.ts';

export interface KeptOutlet {
  readonly outlet: Outlet;
  /** What was printed until now. */
  readonly lines: () => Promise<readonly string[]>;
}

/** A log: no colour, no addresses. Facts make it a terminal. */
export function keepLines(facts: Partial<Terminal> = {}, isJson = false): KeptOutlet {
  let text = '';
  const write = async (part: string) => {
    text += part;
  };
  const outlet = openOutlet(
    { write, hasColour: false, isInteractive: false, columns: 100, ...facts },
    isJson,
  );
  return {
    outlet,
    async lines() {
      await outlet.end();
      return text.split('\n').slice(0, -1);
    },
  };
}
