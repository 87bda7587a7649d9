// All faults of the settings as one problem, each with its line and column, in reading order.

import { basename } from 'node:path';
import { type ProblemDetail, RunupError } from '../problem.ts';
import type { SettingsDocument } from './document.ts';
import type { Fault } from './fault.ts';

export function settingsInvalid(
  file: string,
  document: SettingsDocument,
  faults: readonly Fault[],
): RunupError {
  const details = faults
    .map((fault) => placed(fault, file, document))
    .sort(
      (a, b) => Number(a.text !== file) - Number(b.text !== file) || a.line - b.line || a.column - b.column,
    )
    .map(
      ({ text, line, column, message, hint }): ProblemDetail => ({
        where: `${text}:${line}:${column}`,
        message,
        hint,
      }),
    );
  const count = details.length === 1 ? 'one fault' : `${details.length} faults`;
  return new RunupError({
    code: 'SETTINGS_INVALID',
    message: `The settings have ${count}`,
    where: file,
    hint: `Mend ${details.length === 1 ? 'it' : 'them'} in ${basename(file)} and run: runup check --config ${file}`,
    details,
  });
}

interface PlacedFault extends ProblemDetail {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

function placed({ at, message, hint }: Fault, file: string, document: SettingsDocument): PlacedFault {
  const position = at.kind === 'line' ? at : document.locate(at.path);
  const text = at.kind === 'line' ? at.text : file;
  return { where: text, text, line: position.line, column: position.column, message, hint };
}
