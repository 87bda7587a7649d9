// `runup check`: settings, sources, recipients, ledger and mail server, all asked, nothing sent; every problem listed.

import { collectArticles } from '../collect/collect.ts';
import { checkDkim } from '../deliver/dkim.ts';
import { checkSmtp } from '../deliver/transport.ts';
import { RunupError } from '../problem.ts';
import { loadSettings } from '../settings/load.ts';
import type { Settings } from '../settings/settings.ts';
import { type CheckResult, showCheck, showChecked } from '../terminal/check.ts';
import { tellProgress } from '../terminal/progress.ts';
import { count } from '../terminal/text.ts';
import { openLedgerOf } from './ledger.ts';
import { type Arguments, type ExitCode, isGiven, type Shell, textOption } from './shell.ts';

export async function check(args: Arguments, shell: Shell): Promise<ExitCode> {
  const file = textOption(args, 'config') ?? 'runup.yaml';
  const isJson = isGiven(args, 'json');
  const results: CheckResult[] = [];
  const add = async (result: CheckResult): Promise<void> => {
    results.push(result);
    if (!isJson) await shell.out.write(showCheck(result, shell.out));
  };
  const settings = await checkSettings(file, shell, add);
  if (settings) {
    await checkSources(settings, shell, add);
    await checkRecipients(settings, add);
    await checkLedger(settings, shell, add);
    await checkServer(settings, add);
  }
  const problems = results.reduce(
    (sum, { problem }) => sum + (problem ? Math.max(1, problem.details.length) : 0),
    0,
  );
  if (isJson)
    await shell.out.write(`${JSON.stringify({ schema: 'runup.check/1', settings: file, results })}\n`);
  else await shell.out.write(showChecked(problems, shell.out));
  return problems === 0 ? 0 : 1;
}

type Add = (result: CheckResult) => Promise<void>;

/** A run that sends wants all of it; what only sending lacks is told and the rest is checked all the same. */
async function checkSettings(file: string, shell: Shell, add: Add): Promise<Settings | null> {
  const options = { env: shell.env, languages: shell.languages.map(({ code }) => code) };
  try {
    const settings = await loadSettings(file, { ...options, purpose: 'send' });
    await add({ what: 'settings', where: file, found: 'no fault', problem: null });
    return settings;
  } catch (error) {
    await add(failed('settings', file, error));
    return loadSettings(file, { ...options, purpose: 'compose' }).catch(() => null);
  }
}

async function checkSources(settings: Settings, shell: Shell, add: Add): Promise<void> {
  const progress = tellProgress(shell.err);
  progress.tell(`Asking ${count(settings.sources.length, 'source')}`);
  const { reports } = await collectArticles(settings.sources, { fetch: shell.fetch, zone: settings.zone });
  progress.end();
  for (const { source, articles, problem } of reports) {
    const found = count(articles, 'article');
    await add({ what: 'source', where: source, found, problem: problem && { ...problem, details: [] } });
  }
}

async function checkRecipients({ recipients }: Settings, add: Add): Promise<void> {
  if (recipients === null) return;
  const byLanguage = Map.groupBy(recipients, ({ language }) => language);
  const found =
    [...byLanguage].map(([language, some]) => `${some.length} ${language}`).join(', ') || 'nobody';
  await add({
    what: 'recipients',
    where: count(recipients.length, 'address', 'addresses'),
    found,
    problem: null,
  });
}

/** Opening writes nothing; reading tells whether it is a ledger and can be reached. */
async function checkLedger(settings: Settings, { env, now }: Shell, add: Add): Promise<void> {
  try {
    const opened = openLedgerOf(settings, { env, now: () => new Date(now()) });
    const editions = new Set((await opened.read(null)).map(({ edition }) => edition));
    await add({ what: 'ledger', where: opened.where, found: count(editions.size, 'edition'), problem: null });
  } catch (error) {
    await add(failed('ledger', 'ledger', error));
  }
}

async function checkServer({ smtp, delivery }: Settings, add: Add): Promise<void> {
  if (smtp === null) return;
  try {
    if (delivery.dkim) checkDkim(delivery.dkim);
    const problem = await checkSmtp(smtp, { connections: 1 });
    const where = smtp.replace(/\/\/[^@/]*@/u, '//');
    if (problem) await add(failed('mail server', where, problem));
    else await add({ what: 'mail server', where, found: 'takes messages', problem: null });
  } catch (error) {
    await add(failed('mail server', 'smtp', error));
  }
}

function failed(what: string, where: string, error: unknown): CheckResult {
  if (!(error instanceof RunupError)) throw error;
  const { code, message, hint, details } = error;
  return { what, where: error.where || where, found: '', problem: { code, message, hint, details } };
}
