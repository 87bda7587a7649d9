// `runup read`: reads one article, from a file, the standard input or a page; or a stream of them, one a line.

import { type Reading, read as readText } from '@runup/core';
import { articleId } from '../collect/identity.ts';
import { readTextFile, textOf } from '../files/read.ts';
import { RunupError } from '../problem.ts';
import { showReading } from '../terminal/reading.ts';
import { dateOption, languageOption } from './options.ts';
import { readLines } from './read-lines.ts';
import { type Arguments, type ExitCode, isGiven, type Shell } from './shell.ts';

export async function read(args: Arguments, shell: Shell): Promise<ExitCode> {
  const codes = shell.languages.map(({ code }) => code);
  const language = languageOption(args, codes);
  const [source] = args.positionals;
  if (isGiven(args, 'jsonl')) {
    if (source !== undefined && source !== '-') throw notALine(source);
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
  await tellReading(reading, { source, text: article.text, isJson: isGiven(args, 'json'), shell });
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
  readonly shell: Shell;
}

async function tellReading(reading: Reading, { source, text, isJson, shell }: Tell): Promise<void> {
  if (isJson) return shell.out.write(`${JSON.stringify(reading, null, 2)}\n`);
  if (reading.language !== null)
    await shell.out.write(showReading(reading, { source, text, terminal: shell.out }));
}
