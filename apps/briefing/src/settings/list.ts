// Loads the list of recipients that the settings name: a file beside them, or the text of an environment variable.

import { dirname, isAbsolute, join, resolve } from 'node:path';
import { readTextFile } from '../files/read.ts';
import type { Recipient } from '../model/recipient.ts';
import { RunupError } from '../problem.ts';
import type { Filled } from './environment.ts';
import { type Fault, faultAt } from './fault.ts';
import { readRecipients } from './recipients.ts';
import type { Purpose } from './settings.ts';
import { isZone } from './zone.ts';

export interface ListOptions {
  readonly languages: readonly string[];
  readonly purpose: Purpose;
}

export interface LoadedList {
  readonly recipients: readonly Recipient[] | null;
  readonly faults: readonly Fault[];
}

/** Checked also when other settings have faults: a person mends everything in one go. */
export async function loadRecipients(
  file: string,
  filled: Filled,
  options: ListOptions,
): Promise<LoadedList> {
  const { recipients, language, zone } = recordOf(filled.value);
  if (typeof recipients !== 'string' || recipients.trim() === '') return { recipients: null, faults: [] };
  const variable = filled.from.get('recipients');
  const listed = join(dirname(file), recipients);
  const shown = variable === undefined ? (isAbsolute(recipients) ? recipients : listed) : `env:${variable}`;
  const defaults = {
    language:
      typeof language === 'string' && options.languages.includes(language)
        ? language
        : (options.languages[0] ?? ''),
    zone: typeof zone === 'string' && isZone(zone) ? zone : 'UTC',
  };
  try {
    const text =
      variable === undefined
        ? await readTextFile({ path: resolve(dirname(file), recipients), shown })
        : recipients;
    const list = readRecipients(text, { shown, languages: options.languages, ...defaults });
    const isEmpty = list.recipients.length === 0 && list.faults.length === 0 && options.purpose === 'send';
    const empty = {
      message: 'Nobody is on the list',
      hint: 'Add a line: jan@example.org,Jan,nl,Europe/Amsterdam',
    };
    return isEmpty
      ? { ...list, faults: [{ ...empty, at: { kind: 'line', text: shown, line: 1, column: 1 } }] }
      : list;
  } catch (error) {
    if (!(error instanceof RunupError)) throw error;
    const message = `recipients: ${error.message.toLowerCase()} (${shown})`;
    return { recipients: null, faults: [faultAt(['recipients'], message, error.hint)] };
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
