// One place for versions, and a lockfile that serves every platform the project runs on, from any registry.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const lockText = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
const lock: { readonly packages: Readonly<Record<string, unknown>> } = parse(lockText);
const locked = Object.keys(lock.packages).map((name) => name.replace(/@[^@]+$/u, ''));

/** How each tool that has a binary names it for an operating system and processor. */
const binaries: readonly (readonly [string, (platform: string) => string])[] = [
  ['turbo', (platform) => `@turbo/${platform.replace('x64', '64').replace('win32', 'windows')}`],
  ['biome', (platform) => `@biomejs/cli-${platform}`],
  ['typescript', (platform) => `@typescript/typescript-${platform}`],
  ['rolldown', (platform) => `@rolldown/binding-${withLibrary(platform)}`],
  ['oxc-parser', (platform) => `@oxc-parser/binding-${withLibrary(platform)}`],
  ['oxc-resolver', (platform) => `@oxc-resolver/binding-${withLibrary(platform)}`],
];
const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];

function withLibrary(platform: string): string {
  if (platform.startsWith('linux')) return `${platform}-gnu`;
  return platform.startsWith('win32') ? `${platform}-msvc` : platform;
}

describe('the lockfile', () => {
  test.each(binaries)('has %s for every platform', (_, name) => {
    expect(platforms.map(name).filter((wanted) => !locked.includes(wanted))).toEqual([]);
  });

  test('names no registry', () => {
    expect(lockText.match(/https?:\/\/\S+|tarball:.*/gu)).toBeNull();
  });
});

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

describe('the catalog', () => {
  const workspace: { readonly catalog: Readonly<Record<string, string>> } = parse(
    readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'),
  );
  const manifests = ['package.json', ...globSync('{apps,packages}/*/package.json', { cwd: root })];
  const dependencies = manifests.flatMap((file) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies };
    return Object.entries(all).map(([name, version]) => ({ file, name, version }));
  });

  test('is the only place with versions', () => {
    expect(dependencies.filter(({ version }) => version !== 'catalog:' && version !== 'workspace:*')).toEqual(
      [],
    );
  });

  test('pins exactly', () => {
    expect(
      Object.entries(workspace.catalog).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version)),
    ).toEqual([]);
  });

  test('has nothing that nobody uses', () => {
    const used = new Set(dependencies.map(({ name }) => name));
    expect(Object.keys(workspace.catalog).filter((name) => !used.has(name))).toEqual([]);
  });
});
