// Where the words about deliveries go: line by line while it lasts, addresses in full for their owner alone.

import { maskAddress, maskAddresses } from '../deliver/address.ts';
import { type Paint, paintFor, type Terminal } from '../terminal/terminal.ts';

export interface Outlet {
  /** Writes one line, in order; what can't be written does not disturb a delivery that is under way. */
  readonly print: (line: string) => void;
  readonly paint: Paint;
  readonly isJson: boolean;
  /** True on a terminal, which its owner reads; a log or a file is read by others. */
  readonly showsAddresses: boolean;
  /** Waits until all is written. Rejects as the terminal does, for one that is gone. */
  readonly end: () => Promise<void>;
}

export function openOutlet(terminal: Terminal, isJson: boolean): Outlet {
  let written = Promise.resolve();
  return {
    print(line) {
      written = written.then(() => terminal.write(`${line}\n`));
      written.catch(() => {});
    },
    paint: isJson ? (_style, text) => text : paintFor(terminal),
    isJson,
    showsAddresses: terminal.isInteractive,
    end: () => written,
  };
}

export function showAddress({ showsAddresses }: Outlet, email: string): string {
  return showsAddresses ? email : maskAddress(email);
}

/** A server's answer; servers like to repeat the address in it. */
export function showAnswer({ showsAddresses }: Outlet, answer: string): string {
  return showsAddresses ? answer : maskAddresses(answer);
}
