// The schema's findings as faults: said plainly, with a right example.

import type { z } from 'zod';
import { type Fault, faultAt, type PathStep, writePath } from './fault.ts';
import { suggest } from './nearest.ts';

/** A right value of each key; `[]` stands for any position in a list. */
const examples: Readonly<Record<string, string>> = {
  name: 'name: Oekraïne',
  language: 'language: nl',
  zone: 'zone: Europe/Amsterdam',
  from: 'from: "Runup <briefing@example.org>"',
  smtp: 'smtp: env:RUNUP_SMTP_URL',
  sources: 'sources: [{ file: "articles/*.txt" }]',
  'sources[]': '- file: "articles/*.txt"',
  'sources[].file': 'file: "articles/*.txt"',
  'sources[].feed': 'feed: "https://example.org/rss"',
  'sources[].page': 'page: "https://example.org/news/1"',
  watch: 'watch: [{ name: Genève, match: [Genève, Geneva] }]',
  'watch[]': '- name: Genève',
  'watch[].name': 'name: Genève',
  'watch[].match': 'match: [Genève, Geneva]',
  'watch[].match[]': 'match: [Genève, Geneva]',
  recipients: 'recipients: recipients.csv',
  ledger: 'ledger: .runup/ledger.sqlite',
  delivery: 'delivery: { connections: 5 }',
  'delivery.connections': 'connections: 5',
  'delivery.perSecond': 'perSecond: 50',
  'delivery.retryUnknown': 'retryUnknown: never (or once)',
  'delivery.dkim': 'dkim: { domain: example.org, selector: mail, privateKey: env:RUNUP_DKIM_KEY }',
  'delivery.dkim.domain': 'domain: example.org',
  'delivery.dkim.selector': 'selector: mail',
  'delivery.dkim.privateKey': 'privateKey: env:RUNUP_DKIM_KEY',
  unsubscribe: 'unsubscribe: { page: "https://example.org/leave" }',
  'unsubscribe.page': 'page: "https://example.org/leave"',
  'unsubscribe.mail': 'mail: leave@example.org',
  page: 'page: "https://example.org/{edition}/web.html"',
};

export function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
  return [faultAt(path, `${writePath(path) || 'The file'}: ${messageOf(issue)}`, hintOf(issue, path))];
}

function unknownKey(path: readonly PathStep[], key: string): Fault {
  const known = keysAt(path);
  return faultAt([...path, key], `There is no key "${key.slice(0, 60)}"`, suggest(key, known));
}

function keysAt(path: readonly PathStep[]): readonly string[] {
  const above = patternOf(path);
  const inside = Object.keys(examples).filter((key) => !key.endsWith('[]'));
  return inside
    .filter((key) => (above === '' ? !/[.[]/u.test(key) : key.startsWith(`${above}.`)))
    .map((key) => (above === '' ? key : key.slice(above.length + 1)))
    .filter((key) => !key.includes('.'));
}

const expected: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  array: 'a list',
  object: 'keys with values',
};

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return lowerFirst(issue.message);
  if (issue.code === 'invalid_type') {
    const wanted = expected[issue.expected] ?? issue.expected;
    return /received undefined/u.test(issue.message) ? 'it is missing' : `this should be ${wanted}`;
  }
  if (issue.code === 'invalid_value') return `this should be ${issue.values.join(' or ')}`;
  if (issue.code === 'too_small') {
    return issue.origin === 'array' ? 'the list is empty' : `this should be ${issue.minimum} or more`;
  }
  if (issue.code === 'too_big') return `this should be ${issue.maximum} or less`;
  return lowerFirst(issue.message);
}

function hintOf(issue: z.core.$ZodIssue, path: readonly PathStep[]): string {
  const hint: unknown = issue.code === 'custom' ? issue.params?.hint : undefined;
  if (typeof hint === 'string') return hint;
  const example = examples[patternOf(path)];
  return example === undefined ? 'Write it as README shows' : `Write, for example: ${example}`;
}

function patternOf(path: readonly PathStep[]): string {
  return writePath(path).replace(/\[\d+\]/gu, '[]');
}

/** "The address has no host" becomes the second half of "smtp: the address has no host"; quoted words stay. */
function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
