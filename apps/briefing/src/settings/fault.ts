// A fault in what a person wrote: where it stands, what is wrong, and what would be right.

export interface Fault {
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
  readonly at: FaultPlace;
}

/** Keys and list positions from the top of the settings, or a line and column of a named text. */
export type FaultPlace =
  | { readonly kind: 'path'; readonly path: readonly PathStep[] }
  | {
      readonly kind: 'line';
      /** The file, or `env:NAME`. */
      readonly text: string;
      readonly line: number;
      readonly column: number;
    };

export type PathStep = string | number;

export function faultAt(path: readonly PathStep[], message: string, hint: string): Fault {
  return { message, hint, at: { kind: 'path', path } };
}

/** `sources[0].file` */
export function writePath(path: readonly PathStep[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? step : `${written}.${step}`;
  }, '');
}
