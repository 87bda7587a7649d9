#!/usr/bin/env node
// The command `runup`: what can stop it speaks first, since without Node and an install main.ts can't be opened.

import module from 'node:module';
import './ready.mjs';

// Node keeps the stripped source of the last run, in the system's folder for such things: a third off every start.
module.enableCompileCache?.();

await import('../src/main.ts');
