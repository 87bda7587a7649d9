// The email's template: from the compiled file while it is fresh, else compiled on the spot.

import { cutTemplate, type Template } from '../html/template.ts';
import { compileMjml } from './compile.ts';
import { compiled } from './compiled.ts';
import { digestText } from './digest.ts';
import { emailTree } from './tree.ts';

let template: Promise<Template> | null = null;

/** Made once. As long as nobody changes the tree, MJML is not loaded. */
export function emailTemplate(): Promise<Template> {
  template ??= loadTemplate();
  return template;
}

async function loadTemplate(): Promise<Template> {
  const isFresh = compiled.digest === treeDigest();
  return cutTemplate(isFresh ? compiled.html : await compileMjml(emailTree));
}

/** What `compiled.ts` must carry to be the tree's. */
export function treeDigest(): string {
  return digestText(JSON.stringify(emailTree));
}
