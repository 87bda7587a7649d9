// Every problem a person can meet: a code, what happened, where, and what to do next.

/** All codes, each with one plain sentence. README lists them from here. */
export const problemCodes = {
  USAGE: 'The command line is not understood.',
  FILE_MISSING: 'A file that was named is not there.',
  FILE_EMPTY: 'A file has no text.',
  FILE_NOT_TEXT: 'A file is not text in UTF-8.',
  FILE_UNREADABLE: 'A file is there but can not be read.',
  FILE_EXISTS: 'A file that would be written is there already.',
  SETTINGS_INVALID: 'The settings file has faults; all are listed.',
  INPUT_INVALID: 'A line of the input is not an article in JSON.',
  SOURCE_EMPTY: 'A source gave no article.',
  SOURCE_UNREACHABLE: 'A feed or page can not be reached.',
  SOURCE_REFUSED: 'The server of a feed or page answered with an error.',
  SOURCE_TOO_LARGE: 'A feed, page or file is larger than an article can be.',
  FEED_UNREADABLE: 'An address gives something that is no feed, or a broken one.',
  PAGE_UNREADABLE: 'A page has no article that can be told from the rest of it.',
  NOTHING_READ: 'Not one source could be read.',
  LANGUAGE_UNKNOWN: 'A text is in none of the languages that Runup reads.',
  FINDING_UNKNOWN: 'What --why asks about is not in the article, or more than one thing is.',
  OUT_UNWRITABLE: 'The edition can not be written where it was asked for.',
  OUT_FULL: 'The disk is full; nothing of the edition was left behind.',
  SMTP_URL_INVALID: 'The address of the mail server is not understood.',
  SMTP_UNREACHABLE: 'The mail server can not be reached, or not in the way that is asked for.',
  SMTP_LOGIN_REFUSED: 'The mail server refused the user or the password.',
  DKIM_KEY_INVALID: 'The key that signs messages is not an RSA key in PEM.',
  RECIPIENT_UNKNOWN: 'An address is not among the recipients.',
  DELIVERY_INCOMPLETE: 'Some messages were not accepted; the ledger says which and why.',
  DELIVERY_UNDECIDABLE: 'A delivery is not in a state that a person may decide about.',
  LEDGER_UNSUPPORTED: 'The ledger is of a kind that this version does not know.',
  LEDGER_UNWRITABLE: 'The ledger can not be opened or written.',
  LEDGER_FULL: 'The disk that holds the ledger is full.',
  LEDGER_CORRUPT: 'The ledger is damaged, or is not a ledger.',
  LEDGER_BUSY: 'Another run is sending from this ledger.',
  LEDGER_KEY_MISSING: 'The key that hides addresses in the ledger is not given, or is too short.',
  LEDGER_KEY_CHANGED: 'The ledger was written with another key.',
  LEDGER_UNREACHABLE: 'The branch that holds the ledger can not be read or pushed.',
  UNEXPECTED: 'Something went wrong that should not; please report it.',
} as const satisfies Record<string, string>;

export type ProblemCode = keyof typeof problemCodes;

export interface ProblemFacts {
  readonly code: ProblemCode;
  readonly message: string;
  /** File and line, address, setting: where to look. */
  readonly where: string;
  /** What to do next. */
  readonly hint: string;
  /** The single faults, where there is more than one to tell. */
  readonly details?: readonly ProblemDetail[];
  readonly cause?: unknown;
}

/** One of several faults that are told together. */
export interface ProblemDetail {
  /** `runup.yaml:4:7` */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
}

/** Thrown when a run can't go on; trouble that it can live with is a value instead (`SourceReport.problem`). */
export class RunupError extends Error {
  override readonly name = 'RunupError';
  readonly code: ProblemCode;
  readonly where: string;
  readonly hint: string;
  readonly details: readonly ProblemDetail[];

  constructor({ code, message, where, hint, details = [], cause }: ProblemFacts) {
    super(message, { cause });
    this.code = code;
    this.where = where;
    this.hint = hint;
    this.details = details;
  }
}

/** A problem as a value, told beside the results that there are. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

export function problemOf({ code, message, hint }: RunupError): Problem {
  return { code, message, hint };
}
