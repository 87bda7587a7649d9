#!/usr/bin/env node
// The command `runup`: what can stop it speaks first, since without Node and an install main.ts can't be opened.

import './ready.mjs';

await import('../src/main.ts');
