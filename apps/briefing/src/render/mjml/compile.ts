// Turns the email's MJML tree into HTML with slots.

import type { MjmlNode } from './tree.ts';

/**
 * The tree as HTML, every line short. MJML is loaded here and only when this is called: it costs half a second and
 * 270 MB, and on loading it runs what a `.mjmlconfig` in the working directory names. Throws on a tree that MJML
 * does not accept whole.
 */
export async function compileMjml(tree: MjmlNode): Promise<string> {
  const { default: render } = await import('mjml');
  // MJML writes into the tree it is given.
  const copy = structuredClone(tree) as unknown as Parameters<typeof render>[0];
  // Without `fonts: {}` a text that names one of MJML's web fonts makes it load that font.
  const { html } = await render(copy, {
    validationLevel: 'strict',
    fonts: {},
    keepComments: true,
    ignoreIncludes: true,
  });
  return packLines(html);
}

const longestLine = 900;

/** Indents dropped and short lines joined; a line with a slot stays alone, for what fills it makes it longer. */
function packLines(html: string): string {
  const packed: string[] = [];
  for (const line of html.split('\n').map((raw) => raw.trim())) {
    const last = packed.at(-1);
    const joined = `${last} ${line}`;
    if (line === '') continue;
    if (last === undefined || /\{\{/u.test(joined) || joined.length > longestLine) packed.push(line);
    else packed[packed.length - 1] = joined;
  }
  return packed.join('\n');
}
