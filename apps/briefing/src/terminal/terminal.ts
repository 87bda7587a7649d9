// A terminal, or the pipe or file that stands in for one.

import { styleText } from 'node:util';

export interface Terminal {
  /** Resolves once there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** False for a pipe or a file, and where NO_COLOR asks for none. */
  readonly hasColour: boolean;
  /** True when a person is watching. */
  readonly isInteractive: boolean;
  /** Characters in a line. */
  readonly columns: number;
}

export type Style = Parameters<typeof styleText>[0];

/** Styles text for a terminal that shows colour; for another it stays as it is. */
export type Paint = (style: Style, text: string) => string;

export function paintFor({ hasColour }: Pick<Terminal, 'hasColour'>): Paint {
  return (style, text) =>
    hasColour && text !== '' ? styleText(style, text, { validateStream: false }) : text;
}
