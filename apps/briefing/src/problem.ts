// Every problem a person can meet: a code, what happened, where, and what to do next.

/** All codes, each with one plain sentence. README lists them from here. */
export const problemCodes = {
  USAGE: 'The command line is not understood.',
  FILE_MISSING: 'A file that was named is not there.',
  FILE_EMPTY: 'A file has no text.',
  FILE_NOT_TEXT: 'A file is not text in UTF-8.',
  SETTINGS_INVALID: 'The settings file has faults; all are listed.',
} as const satisfies Record<string, string>;

export type ProblemCode = keyof typeof problemCodes;

export interface ProblemFacts {
  readonly code: ProblemCode;
  readonly message: string;
  /** File and line, address, setting: where to look. */
  readonly where: string;
  /** What to do next. */
  readonly hint: string;
  readonly cause?: unknown;
}

/** Thrown when a run can't go on; trouble that it can live with is a value instead (`SourceReport.problem`). */
export class RunupError extends Error {
  override readonly name = 'RunupError';
  readonly code: ProblemCode;
  readonly where: string;
  readonly hint: string;

  constructor({ code, message, where, hint, cause }: ProblemFacts) {
    super(message, { cause });
    this.code = code;
    this.where = where;
    this.hint = hint;
  }
}
