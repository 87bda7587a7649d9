// What was written becomes what is used: defaults filled in, paths made absolute, kinds told apart.

import { resolve } from 'node:path';
import type { DkimSettings, LedgerSetting, SourceSetting, WatchEntry } from './settings.ts';
import type { Written } from './written.ts';

const defaultLedger = '.runup/ledger.sqlite';

export function useSources(sources: Written['sources'], folder: string): readonly SourceSetting[] {
  return sources.flatMap(({ file, feed, page }): SourceSetting[] => [
    ...(file === undefined ? [] : [{ kind: 'file' as const, pattern: file.replaceAll('\\', '/'), folder }]),
    ...(feed === undefined ? [] : [{ kind: 'feed' as const, url: feed }]),
    ...(page === undefined ? [] : [{ kind: 'page' as const, url: page }]),
  ]);
}

/** The name is one of the words that match. */
export function useWatch(watch: Written['watch']): readonly WatchEntry[] {
  return (watch ?? []).map(({ name, match }) => ({ name, match: [...new Set([name, ...(match ?? [])])] }));
}

/** `branch:NAME`, `postgres://…`, else a file. */
export function useLedger(written: string | undefined, folder: string): LedgerSetting {
  const ledger = written?.trim() || defaultLedger;
  if (/^postgres(?:ql)?:\/\//iu.test(ledger)) return { kind: 'postgres', url: ledger };
  if (ledger.startsWith('branch:')) return { kind: 'branch', name: ledger.slice('branch:'.length).trim() };
  return { kind: 'sqlite', file: resolve(folder, ledger) };
}

export function useDkim(written: NonNullable<Written['delivery']>['dkim']): DkimSettings | null {
  if (written?.privateKey === undefined) return null;
  // A variable that holds a key often has its line breaks written out.
  return { ...written, privateKey: written.privateKey.replaceAll('\\n', '\n') };
}
