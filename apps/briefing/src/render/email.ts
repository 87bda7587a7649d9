// The email: the view in its template, cut to what mail readers show whole.

import type { Edition } from '../model/edition.ts';
import { fillDocument } from './html/fill.ts';
import { fillTemplate } from './html/template.ts';
import { emailTemplate } from './mjml/email-template.ts';
import type { Phrases } from './phrases/phrases.ts';
import { makeContext } from './view/context.ts';
import { viewEdition } from './view/edition.ts';
import type { Addresses } from './view/foot.ts';
import type { Limits, View } from './view/view.ts';

export interface EmailFacts {
  readonly edition: Edition;
  readonly phrases: Phrases;
  readonly zone: string;
  readonly addresses: Addresses;
}

export interface Email {
  readonly html: string;
  /** What the html shows; the plain text shows the same. */
  readonly view: View;
}

/** Gmail clips at 102 kB; what the mail server adds must fit, too. */
const byteLimit = 100_000;

const widest: Limits = {
  events: 30,
  undated: 12,
  stories: 12,
  evidence: 1,
  sentence: 260,
  keySentences: 3,
  quotes: 3,
  parties: 6,
  positions: 3,
};

export async function renderEmail({ edition, phrases, zone, addresses }: EmailFacts): Promise<Email> {
  const template = await emailTemplate();
  let limits = widest;
  for (;;) {
    const view = viewEdition(edition, addresses, makeContext({ edition, phrases, zone, limits }));
    const html = fillTemplate(template, fillDocument(view));
    const narrower = byteLength(html) > byteLimit ? narrow(limits, edition) : null;
    if (narrower === null) return { html, view };
    limits = narrower;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What is given up, in this order, and how much of it stays until the next one's turn. */
const steps = [
  ['stories', 4],
  ['undated', 3],
  ['parties', 3],
  ['events', 12],
  ['stories', 0],
  ['undated', 0],
  ['parties', 0],
  ['events', 1],
] as const;

/** Null when nothing is left to give up: one event, with all lengths clipped, is far from the limit. */
function narrow(limits: Limits, { stories, undated, positions, countdowns }: Edition): Limits | null {
  const sizes = {
    stories: stories.length,
    undated: undated.length,
    parties: positions.length,
    events: countdowns.length,
  };
  for (const [part, floor] of steps) {
    const shown = Math.min(limits[part], sizes[part]);
    if (shown > floor) return { ...limits, [part]: shown - 1 };
  }
  return null;
}
