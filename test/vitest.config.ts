// The root's own tests: architecture, versions, workflows, README.

import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../vitest.base.ts';

export default defineConfig((env) =>
  mergeConfig(base(env), {
    // It names source maps that it does not ship.
    logLevel: 'error',
    // The language service imports JSON in a way that only a bundler takes.
    test: { server: { deps: { inline: [/@actions\//u] } } },
  }),
);
