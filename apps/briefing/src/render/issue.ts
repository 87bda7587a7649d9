// Renders an edition as an issue: email, plain text, page, calendar and summary, in one language.

import type { Edition } from '../model/edition.ts';
import type { Issue } from '../model/issue.ts';
import { renderCalendar } from './calendar/calendar.ts';
import { renderEmail } from './email.ts';
import { renderPage } from './page.ts';
import { type IssueLanguage, languages } from './phrases/languages.ts';
import { renderPlain } from './plain.ts';
import { renderSummary } from './summary.ts';
import { makeContext } from './view/context.ts';
import { viewEdition } from './view/edition.ts';
import type { Limits } from './view/view.ts';

export interface IssueOptions {
  readonly language: IssueLanguage;
  /** IANA zone of the reader, for clock times; days are the event's own. */
  readonly zone: string;
  /** Where the page will be; null or nothing when it is nowhere. */
  readonly pageUrl?: string | null;
  /** http(s) or mailto; null or nothing when there is none. */
  readonly unsubscribe?: string | null;
}

/** A browser scrolls: everything, in full. */
const whole: Limits = {
  events: 2000,
  undated: 2000,
  stories: 2000,
  evidence: 20,
  sentence: 2000,
  keySentences: 12,
  quotes: 40,
  parties: 200,
  positions: 40,
};

/** GitHub cuts a summary off at 1 MiB. */
const brief: Limits = {
  events: 300,
  undated: 50,
  stories: 100,
  evidence: 3,
  sentence: 260,
  keySentences: 0,
  quotes: 0,
  parties: 0,
  positions: 0,
};

/**
 * The same edition and options give the same bytes. Text of an article arrives as text in every format; control
 * characters and what reorders other text are dropped. Never throws on what an edition holds.
 */
export async function renderIssue(edition: Edition, options: IssueOptions): Promise<Issue> {
  const phrases = languages[options.language];
  const { zone } = options;
  const addresses = { pageUrl: options.pageUrl ?? null, unsubscribe: options.unsubscribe ?? null };
  const contextOf = (limits: Limits) => makeContext({ edition, phrases, zone, limits });
  const viewOf = (limits: Limits) => viewEdition(edition, addresses, contextOf(limits));
  const { html, view } = await renderEmail({ edition, phrases, zone, addresses });
  return {
    edition: edition.id,
    language: phrases.language,
    subject: view.subject,
    preheader: view.preheader,
    html,
    text: renderPlain(view),
    page: await renderPage(viewOf(whole)),
    calendar: renderCalendar(edition, contextOf(whole)),
    summary: renderSummary(viewOf(brief), phrases),
  };
}
