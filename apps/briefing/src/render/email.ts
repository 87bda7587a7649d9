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
  events: 60,
  undated: 12,
  stories: 12,
  evidence: 1,
  sentence: 260,
  keySentences: 3,
  quotes: 3,
};

export async function renderEmail({ edition, phrases, zone, addresses }: EmailFacts): Promise<Email> {
  const template = await emailTemplate();
  for (let limits = widest; ; limits = narrow(limits, edition)) {
    const view = viewEdition(edition, addresses, makeContext({ edition, phrases, zone, limits }));
    const html = fillTemplate(template, fillDocument(view));
    if (new TextEncoder().encode(html).length <= byteLimit || limits.events <= 1) return { html, view };
  }
}

/** One step less: stories go first, then announcements, then the furthest events. */
function narrow(limits: Limits, edition: Edition): Limits {
  const stories = Math.min(limits.stories, edition.stories.length);
  if (stories > 0) return { ...limits, stories: stories - 1 };
  const undated = Math.min(limits.undated, edition.undated.length);
  if (undated > 0) return { ...limits, undated: undated - 1 };
  return { ...limits, events: Math.floor(Math.min(limits.events, edition.countdowns.length) * 0.8) };
}
