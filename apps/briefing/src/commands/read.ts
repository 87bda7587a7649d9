// `runup read`: reads one article, from a file, the standard input or a page; or a stream of them, one a line.

import { type Reading, read as readText } from '@runup/core';
import { articleId } from '../collect/identity.ts';
import { readTextFile, textOf } from '../files/read.ts';
import { RunupError } from '../problem.ts';
import { showReading } from '../terminal/reading.ts';
import { showWhy } from '../terminal/why.ts';
import { dateOption, languageOption } from './options.ts';
import { readLines } from './read-lines.ts';
import { findingCalled } from './read-why.ts';
import { type Arguments, type ExitCode, isGiven, type Shell, textOption } from './shell.ts';

export async function read(args: Arguments, shell: Shell): Promise<ExitCode> {
  const codes = shell.languages.map(({ code }) => code);
  const language = languageOption(args, codes);
  const [source] = args.positionals;
  if (isGiven(args, 'jsonl')) {
    if (source !== undefined && source !== '-') throw notALine(source);
    if (textOption(args, 'why') !== null) throw notOfMany();
    return readLines(shell, { language, published: dateOption(args) });
  }
  if (source === undefined) {
    const hint = 'runup read FILE, or - for the standard input';
    throw new RunupError({ code: 'USAGE', message: 'No article is named', where: 'runup read', hint });
  }
  const published = dateOption(args);
  const article = await openArticle(source, shell);
  const reading = readText(article.text, {
    id: article.id,
    published: published ?? article.published,
    languages: shell.languages,
    language,
  });
  await tellReading(reading, {
    source,
    text: article.text,
    isJson: isGiven(args, 'json'),
    why: textOption(args, 'why'),
    shell,
  });
  if (reading.language !== null) return 0;
  throw new RunupError({
    code: 'LANGUAGE_UNKNOWN',
    message: 'The text is in none of the languages that are read',
    where: source,
    hint: `Name it with --language if it is one of ${codes.join(', ')}`,
  });
}

function notALine(source: string): RunupError {
  const message = `--jsonl reads the standard input, not ${source.slice(0, 60)}`;
  const hint = 'Write: runup read --jsonl < FILE';
  return new RunupError({ code: 'USAGE', message, where: 'runup read', hint });
}

function notOfMany(): RunupError {
  const message = '--why asks about one article, --jsonl reads many';
  const hint =
    'Write: runup read FILE --why NAME; each reading of --jsonl has why with every event and quote';
  return new RunupError({ code: 'USAGE', message, where: 'runup read', hint });
}

interface Opened {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
}

async function openArticle(source: string, shell: Shell): Promise<Opened> {
  if (/^https?:\/\//iu.test(source)) {
    // Half a second of libraries that a file has no use for.
    const { collectPage } = await import('../collect/page.ts');
    return collectPage(source, { fetch: shell.fetch, zone: 'UTC' });
  }
  const text =
    source === '-'
      ? textOf(await allOf(shell.stdin), 'standard input')
      : await readTextFile({ path: source });
  return { id: articleId({ url: null, text }), text, published: null };
}

async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

interface Tell {
  readonly source: string;
  readonly text: string;
  readonly isJson: boolean;
  /** What is asked about; null when the whole reading is. */
  readonly why: string | null;
  readonly shell: Shell;
}

async function tellReading(reading: Reading, { source, text, isJson, why, shell }: Tell): Promise<void> {
  const { out } = shell;
  const isRead = reading.language !== null;
  if (why === null && isJson) return out.write(asJson(reading));
  if (!isRead) return;
  if (why === null) return out.write(showReading(reading, { source, text, terminal: out }));
  const finding = findingCalled(why, reading);
  if (isJson) return out.write(asJson({ schema: 'runup.why/1', ...finding }));
  return out.write(showWhy(finding, { text, terminal: out }));
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
