// The first steps of every briefing, in order: settings, collect, read, compose, render.

import { openWorld, type Reading, read } from '@runup/core';
import { collectArticles } from '../collect/collect.ts';
import { composeEdition, isDue } from '../compose/compose.ts';
import { type Moment, momentAt, parseMoment } from '../compose/moment.ts';
import type { Dispatch } from '../deliver/message.ts';
import type { SourceArticle } from '../model/article.ts';
import type { Edition, SourceReport } from '../model/edition.ts';
import type { Issue } from '../model/issue.ts';
import { RunupError } from '../problem.ts';
import { renderIssue } from '../render/issue.ts';
import { type IssueLanguage, languages as issueLanguages } from '../render/phrases/languages.ts';
import type { Settings } from '../settings/settings.ts';
import { tellProgress } from '../terminal/progress.ts';
import type { Shell } from './shell.ts';
import { addUnread } from './unread.ts';

/** An edition, in whichever language somebody asks for. */
export interface MadeEdition {
  readonly at: Moment;
  readonly isDue: boolean;
  readonly sources: readonly SourceReport[];
  /** What readers of a language get: the same events and days in each. */
  readonly editionIn: (language: string) => Edition;
  /** Rendered once for each language and zone. */
  readonly issueIn: (language: string, zone: string) => Promise<Issue>;
}

/** `--at` as a moment in the briefing's zone, else now. @throws RunupError USAGE */
export function momentOf(at: string | null, settings: Settings, { now }: Shell): Moment {
  if (at === null || at === '') return momentAt(now(), settings.zone);
  const moment = parseMoment(at, settings.zone);
  if (moment) return moment;
  throw new RunupError({
    code: 'USAGE',
    message: `"${at.slice(0, 60)}" is not a moment`,
    where: '--at',
    hint: 'Write 2022-01-02, 2022-01-02T07:00, or with an offset 2022-01-02T07:00+01:00',
  });
}

/** @throws RunupError NOTHING_READ when every source failed */
export async function makeEdition(settings: Settings, at: Moment, shell: Shell): Promise<MadeEdition> {
  const progress = tellProgress(shell.err);
  const total = settings.sources.length;
  let done = 0;
  progress.tell(`Collecting from ${total} ${total === 1 ? 'source' : 'sources'}`);
  const collected = await collectArticles(settings.sources, {
    fetch: shell.fetch,
    zone: settings.zone,
    onDone: () => progress.tell(`Collecting: ${++done} of ${total} sources`),
  });
  const articles = collected.articles.map((article, i) => {
    progress.tell(`Reading: ${i + 1} of ${collected.articles.length} articles`);
    return { article, reading: readArticle(article, shell) };
  });
  progress.end();
  const sources = addUnread(collected, articles);
  if (articles.length === 0) failWithout(sources, settings);
  const codes = shell.languages.map(({ code }) => code);
  const { name, watch, language: homeLanguage } = settings;
  const common = {
    name,
    at,
    articles,
    watch,
    sources,
    world: openWorld(codes),
    homeLanguage,
    languages: shell.languages,
  };
  const editions = new Map<string, Edition>();
  const editionIn = (language: string): Edition => {
    const edition = editions.get(language) ?? composeEdition({ ...common, language });
    editions.set(language, edition);
    return edition;
  };
  return {
    at,
    isDue: isDue(editionIn(homeLanguage)),
    sources,
    editionIn,
    issueIn: issueMaker(settings, editionIn),
  };
}

/** The text decides its language; where it is too short to tell, what the publisher says. */
function readArticle(article: SourceArticle, { languages }: Shell): Reading {
  const { id, text, published } = article;
  const reading = read(text, { id, published, languages });
  const stated = article.language?.slice(0, 2).toLowerCase();
  if (reading.language !== null || !languages.some(({ code }) => code === stated)) return reading;
  return read(text, { id, published, languages, language: stated ?? null });
}

function issueMaker(settings: Settings, editionIn: (language: string) => Edition): MadeEdition['issueIn'] {
  const issues = new Map<string, Promise<Issue>>();
  return (language, zone) => {
    const key = `${language} ${zone}`;
    const edition = editionIn(language);
    const issue =
      issues.get(key) ??
      renderIssue(edition, {
        language: issueLanguage(language),
        zone,
        pageUrl: pageOf(settings, edition.id, language),
        unsubscribe: leavingOf(settings),
      });
    issues.set(key, issue);
    return issue;
  };
}

function issueLanguage(code: string): IssueLanguage {
  if (code in issueLanguages) return code as IssueLanguage;
  const hint = `Issues are written in ${Object.keys(issueLanguages).join(', ')}`;
  throw new RunupError({
    code: 'USAGE',
    message: `No issue can be written in "${code}"`,
    where: 'language',
    hint,
  });
}

function pageOf({ page }: Settings, edition: string, language: string): string | null {
  return page?.replaceAll('{edition}', edition).replaceAll('{language}', language) ?? null;
}

function leavingOf({ unsubscribe }: Settings): string | null {
  return unsubscribe?.page ?? (unsubscribe?.mail ? `mailto:${unsubscribe.mail}` : null);
}

/** What all messages of the edition have in common. */
export function dispatchOf(settings: Settings, edition: Edition): Dispatch {
  return { edition, from: settings.from, unsubscribe: settings.unsubscribe };
}

function failWithout(sources: readonly SourceReport[], settings: Settings): void {
  const failed = sources.filter(({ problem }) => problem !== null);
  if (failed.length < sources.length || failed.length === 0) return;
  throw new RunupError({
    code: 'NOTHING_READ',
    message:
      sources.length === 1
        ? 'The only source gave nothing'
        : `None of ${sources.length} sources gave anything`,
    where: settings.file,
    hint: 'See each below; runup check asks them all again',
    details: failed.map(({ source, problem }) => ({
      where: source,
      message: problem?.message ?? '',
      hint: problem?.hint ?? '',
    })),
  });
}
