// `runup read --jsonl`: an article in JSON a line, a reading a line, in the same order, in the memory of one.

import { read } from '@runup/core';
import { articleId } from '../collect/identity.ts';
import type { ProblemCode } from '../problem.ts';
import { linesOf } from './lines.ts';
import { isPublished } from './options.ts';
import type { ExitCode, Shell } from './shell.ts';

/** For lines that do not say. */
export interface LineDefaults {
  readonly language: string | null;
  readonly published: string | null;
}

/** A line that is no article gives a line with `problem`, so that line N of the output is that of the input; then 1. */
export async function readLines(shell: Shell, defaults: LineDefaults): Promise<ExitCode> {
  let exit: ExitCode = 0;
  let number = 0;
  for await (const line of linesOf(shell.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = parseLine(line, { shell, defaults });
    if (parsed.kind === 'problem') exit = 1;
    const written = parsed.kind === 'article' ? readLine(parsed, shell) : problemLine(parsed, number);
    await shell.out.write(`${JSON.stringify(written)}\n`);
  }
  return exit;
}

interface ArticleLine {
  readonly kind: 'article';
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly language: string | null;
}

interface ProblemLine {
  readonly kind: 'problem';
  readonly id: string | null;
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

interface ParseOptions {
  readonly shell: Shell;
  readonly defaults: LineDefaults;
}

function readLine({ id, text, published, language }: ArticleLine, { languages }: Shell) {
  return read(text, { id, published, languages, language });
}

function problemLine({ id, code, message, hint }: ProblemLine, line: number) {
  return { schema: 'runup.problem/1', id, line, problem: { code, message, hint } };
}

function parseLine(line: string, { shell, defaults }: ParseOptions): ArticleLine | ProblemLine {
  const value = parseJson(line.replace(/^\uFEFF/u, ''));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return broken(null, 'It is not a JSON object');
  const { id, text, date, language }: Readonly<Record<string, unknown>> = { ...value };
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  if (typeof text !== 'string') return broken(name, 'It has no "text"');
  if (isWritten(date) && !(typeof date === 'string' && isPublished(date))) {
    return broken(name, '"date" is not a date');
  }
  const codes = shell.languages.map(({ code }) => code);
  if (isWritten(language) && !(typeof language === 'string' && codes.includes(language))) {
    return broken(name, `"language" is not one of ${codes.join(', ')}`);
  }
  return {
    kind: 'article',
    id: name ?? articleId({ url: null, text }),
    text,
    published: typeof date === 'string' ? date : defaults.published,
    language: typeof language === 'string' ? language : defaults.language,
  };
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function broken(id: string | null, message: string): ProblemLine {
  const hint = 'Write {"id": "…", "text": "…", "date": "2022-01-02"} on each line';
  return { kind: 'problem', id, code: 'INPUT_INVALID', message, hint };
}
