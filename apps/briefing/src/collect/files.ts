// A `file` source: every file that a pattern names, sorted, each an article.

import { glob, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTextFile } from '../files/read.ts';
import type { SourceArticle } from '../model/article.ts';
import { type Problem, RunupError } from '../problem.ts';
import { type Gathered, joinProblems } from './gathered.ts';
import { articleId } from './identity.ts';

export interface FileSource {
  readonly pattern: string;
  /** What the pattern is relative to. */
  readonly folder: string;
}

const largestBytes = 64 * 1024 * 1024;

/** Files that can't be read are told beside those that can. Never throws. */
export async function collectFiles({ pattern, folder }: FileSource): Promise<Gathered> {
  const names = await findNames(pattern, folder);
  const articles: SourceArticle[] = [];
  const problems: { readonly where: string; readonly problem: Problem }[] = [];
  for (const name of names) {
    const path = resolve(folder, name);
    try {
      articles.push(await readArticle(path, name));
    } catch (error) {
      if (!(error instanceof RunupError)) throw error;
      problems.push({ where: name, problem: error });
    }
  }
  if (names.length === 0) return { articles, problem: nothingFound(pattern) };
  return { articles, problem: joinProblems(problems, names.length) };
}

/** In the order of their code units, the same on every machine. A name that is no pattern is looked for as it is. */
async function findNames(pattern: string, folder: string): Promise<readonly string[]> {
  if (!/[*?[{]/u.test(pattern)) return [pattern];
  const names: string[] = [];
  for await (const entry of glob(pattern, { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile() && !entry.isSymbolicLink()) continue;
    names.push(relativeName(resolve(entry.parentPath, entry.name), folder));
  }
  return [...new Set(names)].sort();
}

function relativeName(path: string, folder: string): string {
  const below = `${resolve(folder)}/`;
  const slashed = path.replaceAll('\\', '/');
  const from = below.replaceAll('\\', '/');
  return slashed.startsWith(from) ? slashed.slice(from.length) : slashed;
}

async function readArticle(path: string, name: string): Promise<SourceArticle> {
  const size = await stat(path).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size > largestBytes) {
    const message = `The file is larger than ${largestBytes / 1024 / 1024} MB`;
    const hint = 'Cut it into articles, one a file';
    throw new RunupError({ code: 'SOURCE_TOO_LARGE', message, where: name, hint });
  }
  const text = await readTextFile({ path, shown: name });
  const id = articleId({ url: null, text });
  return { id, text, title: null, language: null, published: null, source: name, url: null };
}

function nothingFound(pattern: string): Problem {
  return {
    code: 'SOURCE_EMPTY',
    message: `No file is called ${pattern}`,
    hint: 'Check the pattern; it is relative to the settings file',
  };
}
