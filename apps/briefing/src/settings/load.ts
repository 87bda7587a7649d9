// Reads the settings: from a file to what the program uses, or all faults at once.

import { dirname, resolve } from 'node:path';
import { readTextFile } from '../files/read.ts';
import type { Recipient } from '../model/recipient.ts';
import { readDocument } from './document.ts';
import { type Environment, type Filled, fillEnvironment } from './environment.ts';
import { type Fault, faultAt } from './fault.ts';
import { settingsInvalid } from './invalid.ts';
import { faultsOf } from './issues.ts';
import { loadRecipients } from './list.ts';
import type { Purpose, Settings } from './settings.ts';
import { useDkim, useLedger, useSources, useWatch } from './use.ts';
import { type Written, writtenSettings } from './written.ts';

export interface LoadOptions {
  readonly env: Environment;
  /** Codes of the languages that Runup reads and writes. */
  readonly languages: readonly string[];
  readonly purpose: Purpose;
}

/** Values whose variable need not be set for composing. */
const onlyForSending = ['smtp', 'recipients', 'delivery.dkim.privateKey'];

const mayLack: Readonly<Record<Purpose, ReadonlySet<string>>> = {
  compose: new Set([...onlyForSending, 'ledger']),
  ledger: new Set(onlyForSending),
  send: new Set(),
};

/**
 * Reads settings from `file`, and the list of recipients that they name.
 *
 * @throws RunupError FILE_MISSING and its like; SETTINGS_INVALID with every fault in `details`
 */
export async function loadSettings(file: string, options: LoadOptions): Promise<Settings> {
  const path = resolve(file);
  const hint = 'Write one with: runup init FOLDER, or name yours with --config FILE';
  const document = readDocument(await readTextFile({ path, shown: file, hint }), file);
  if (document.value === null && document.faults.length > 0)
    throw settingsInvalid(file, document, document.faults);
  const filled = fillEnvironment(document.value ?? {}, {
    env: options.env,
    mayLack: mayLack[options.purpose],
  });
  const parsed = writtenSettings(options.languages).safeParse(filled.value);
  // A variable that is not set is told once, not again as a value that is missing.
  const lacking = new Set(filled.faults.map((fault) => JSON.stringify(fault.at)));
  const shape = (parsed.error?.issues ?? [])
    .flatMap(faultsOf)
    .filter((fault) => !lacking.has(JSON.stringify(fault.at)));
  const written = parsed.data ?? null;
  const list = await loadRecipients(file, filled, options);
  const faults = [...filled.faults, ...shape, ...lacks(filled, options), ...list.faults];
  if (written === null || faults.length > 0) throw settingsInvalid(file, document, faults);
  return useSettings({ path, written, recipients: list.recipients, languages: options.languages });
}

interface Checked {
  readonly path: string;
  readonly written: Written;
  readonly recipients: readonly Recipient[] | null;
  readonly languages: readonly string[];
}

function useSettings({ path, written, recipients, languages }: Checked): Settings {
  const folder = dirname(path);
  const { connections = 5, perSecond = 50, retryUnknown = 'never', dkim } = written.delivery ?? {};
  const leaving = written.unsubscribe;
  return {
    file: path,
    name: written.name.trim(),
    language: written.language ?? languages[0] ?? '',
    zone: written.zone,
    from: written.from,
    smtp: written.smtp ?? null,
    sources: useSources(written.sources, folder),
    watch: useWatch(written.watch),
    recipients,
    ledger: useLedger(written.ledger, folder),
    delivery: { connections, perSecond, retryUnknown, dkim: useDkim(dkim) },
    unsubscribe: leaving ? { page: leaving.page ?? null, mail: leaving.mail ?? null } : null,
    page: written.page ?? null,
  };
}

/** What sending can't do without; a variable that is not set has been told already. */
function lacks({ value, from }: Filled, { purpose }: LoadOptions): readonly Fault[] {
  if (purpose !== 'send') return [];
  const written = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const needs = { smtp: 'smtp: env:RUNUP_SMTP_URL', recipients: 'recipients: recipients.csv' };
  return Object.entries(needs)
    .filter(([key]) => !written.includes(key) && !from.has(key))
    .map(([key, right]) => faultAt([key], `${key}: sending needs it and it is missing`, `Write: ${right}`));
}
