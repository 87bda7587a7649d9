// The page for a browser: the whole edition, and a clock that runs.

import { fillDocument } from './html/fill.ts';
import { escapeText } from './html/markup.ts';
import { cutTemplate, fillTemplate } from './html/template.ts';
import { pageScript } from './page/script.ts';
import { pageStyle } from './page/styles.ts';
import { pageTemplate } from './page/template.ts';
import type { View } from './view/view.ts';

const template = cutTemplate(pageTemplate);

/** Standalone HTML that loads nothing; its policy lets nothing run but its own script. */
export async function renderPage(view: View): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src '${await sourceHash(pageStyle)}'`,
    `script-src '${await sourceHash(pageScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return fillTemplate(template, { ...fillDocument(view), policy: escapeText(policy) });
}

/** As a Content-Security-Policy names inline source. */
async function sourceHash(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
