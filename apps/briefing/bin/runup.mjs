#!/usr/bin/env node
// The command `runup`: checks Node first, since an old one can't even open main.ts.

import './node-version.mjs';

await import('../src/main.ts');
