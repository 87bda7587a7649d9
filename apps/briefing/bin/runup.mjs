#!/usr/bin/env node
// The command `runup`: checks Node and the install first, since without them main.ts can't even be opened.

import './node-version.mjs';
import { existsSync } from 'node:fs';

try {
  await import('../src/main.ts');
} catch (error) {
  const isInstalled = existsSync(new URL('../node_modules', import.meta.url));
  if (isInstalled || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('Runup is not installed yet: pnpm install, and then this command again');
  process.exitCode = 1;
}
