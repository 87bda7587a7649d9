// The compiled template is the tree's. `GOLDEN=1` rewrites it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileMjml } from './compile.ts';
import { compiled } from './compiled.ts';
import { treeDigest } from './email-template.ts';
import { emailTree } from './tree.ts';

test('the compiled template is the tree', async () => {
  const html = await compileMjml(emailTree);
  if (process.env.GOLDEN === '1') {
    const head =
      "// The email's template as MJML made it. Written by `GOLDEN=1 vitest run compiled`; change the tree, not this.";
    const body = `export const compiled = {\n  digest: '${treeDigest()}',\n  html: \`${html}\`,\n} as const;`;
    writeFileSync(join(import.meta.dirname, 'compiled.ts'), `${head}\n\n${body}\n`);
    return;
  }
  expect(compiled.html).toBe(html);
  expect(compiled.digest).toBe(treeDigest());
});

test('a tree that MJML does not know throws', async () => {
  const tree = {
    tagName: 'mjml',
    attributes: {},
    children: [{ tagName: 'mj-nonsense', attributes: {}, content: '' }],
  };
  await expect(compileMjml(tree)).rejects.toThrow();
});
