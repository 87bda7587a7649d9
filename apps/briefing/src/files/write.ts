// Writing a folder whole or not at all: into a hidden folder beside it first, then in one step to its name.

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RunupError } from '../problem.ts';
import { errorCode } from './read.ts';

/** Texts and bytes by their path inside the folder, with forward slashes. */
export type FolderContent = ReadonlyMap<string, string | Uint8Array>;

export interface FolderOrder {
  readonly folder: string;
  readonly content: FolderContent;
  /** A file by which an earlier folder is known as ours; another one is never replaced. */
  readonly mark: string;
}

/**
 * Synchronous from the first byte to the last, so that no signal can come between. What a killed run left behind is
 * cleaned up by the next.
 *
 * @throws RunupError OUT_UNWRITABLE, OUT_FULL; nothing is left of the new folder then, and the former one stands
 */
export function writeFolder({ folder, content, mark }: FolderOrder): void {
  if (existsSync(folder) && !isReplaceable(folder, mark)) {
    const hint = 'Name another folder with --out, or move what is there';
    const message = 'The folder holds something that is no edition';
    throw new RunupError({ code: 'OUT_UNWRITABLE', message, where: folder, hint });
  }
  const parent = dirname(folder);
  const hidden = (what: string) => join(parent, `.${basename(folder)}.${process.pid}.${what}`);
  const [fresh, former] = [hidden('writing'), hidden('former')];
  try {
    mkdirSync(parent, { recursive: true });
    removeLeftovers(parent, basename(folder));
    for (const [path, bytes] of content) writeFile(join(fresh, path), bytes);
    replace(folder, fresh, former);
  } catch (cause) {
    throw unwritable(folder, cause);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}

function isReplaceable(folder: string, mark: string): boolean {
  try {
    return existsSync(join(folder, mark)) || readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function replace(folder: string, fresh: string, former: string): void {
  const hasFormer = existsSync(folder);
  if (hasFormer) renameSync(folder, former);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (hasFormer) renameSync(former, folder);
    throw error;
  }
}

/** Hidden folders of runs that are no longer there; a former edition comes back when its successor never came. */
function removeLeftovers(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(`.${name}.`)) continue;
    const left = /^(\d+)\.(writing|former)$/u.exec(entry.slice(name.length + 2));
    if (!left || isRunning(Number(left[1]))) continue;
    const path = join(parent, entry);
    if (left[2] === 'former' && !existsSync(join(parent, name))) renameSync(path, join(parent, name));
    else rmSync(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a file of that name is in the way',
};

function unwritable(folder: string, cause: unknown): RunupError {
  const code = errorCode(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    const message = 'There is no room to write the edition';
    const hint = 'Make room on the disk, or name another one with --out';
    return new RunupError({ code: 'OUT_FULL', message, where: folder, hint, cause });
  }
  const why = reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
  const hint = 'Name another folder with --out';
  return new RunupError({
    code: 'OUT_UNWRITABLE',
    message: `The edition can not be written: ${why}`,
    where: folder,
    hint,
    cause,
  });
}
