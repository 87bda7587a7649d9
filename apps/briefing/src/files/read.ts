// Reading a text file, or saying in one line why it can't be read.

import { readFile } from 'node:fs/promises';
import { type ProblemCode, RunupError } from '../problem.ts';
import { decodeText } from './decode.ts';

/** `shown` is what problems call the file, when that is not its path. */
export interface TextFile {
  readonly path: string;
  readonly shown?: string;
  /** What to do when it is missing. */
  readonly hint?: string;
}

/** @throws RunupError FILE_MISSING, FILE_EMPTY, FILE_NOT_TEXT, FILE_UNREADABLE */
export async function readTextFile({ path, shown = path, hint }: TextFile): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw unreadable(shown, hint, cause);
  }
  return textOf(bytes, shown);
}

/** @throws RunupError FILE_EMPTY, FILE_NOT_TEXT */
export function textOf(bytes: Uint8Array, shown: string): string {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'text') return decoded.text;
  if (decoded.kind === 'empty') {
    const hint = 'Put text in it, or leave it out';
    throw new RunupError({ code: 'FILE_EMPTY', message: 'The file has no text', where: shown, hint });
  }
  throw new RunupError({
    code: 'FILE_NOT_TEXT',
    message: `The file is not text: ${decoded.why}`,
    where: shown,
    hint: 'Save it as plain text in UTF-8',
  });
}

/** Node's error codes as problems a person can act on. */
const reasons: Readonly<Record<string, { code: ProblemCode; message: string; hint: string }>> = {
  ENOENT: { code: 'FILE_MISSING', message: 'The file is not there', hint: 'Check the name and the folder' },
  ENOTDIR: {
    code: 'FILE_MISSING',
    message: 'The file is not there: part of its path is no folder',
    hint: 'Check the path',
  },
  EISDIR: {
    code: 'FILE_UNREADABLE',
    message: 'This is a folder',
    hint: 'Name a file in it, or a pattern such as articles/*.txt',
  },
  EACCES: {
    code: 'FILE_UNREADABLE',
    message: 'The file may not be read',
    hint: 'Give yourself the right to read it',
  },
  ERR_FS_FILE_TOO_LARGE: {
    code: 'FILE_UNREADABLE',
    message: 'The file is larger than 2 GB',
    hint: 'Cut it into articles',
  },
};

function unreadable(where: string, hint: string | undefined, cause: unknown): RunupError {
  const known = reasons[errorCode(cause)];
  if (known) return new RunupError({ ...known, where, hint: hint ?? known.hint, cause });
  const message = `The file can not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  return new RunupError({ code: 'FILE_UNREADABLE', message, where, hint: 'Check the file', cause });
}

/** `ENOENT` of a system error; empty for any other value. */
export function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
