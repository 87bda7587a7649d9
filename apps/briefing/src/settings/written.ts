// What a person writes: the shape of runup.yaml, each key with the check of its value.

import { z } from 'zod';
import { parseAddress, parseMailbox } from '../deliver/address.ts';
import { suggest } from './nearest.ts';
import { isZone, zoneHint } from './zone.ts';

/** What is wrong and what to do next, which the issue carries as `params.hint`; null when all is well. */
type Check = (text: string) => { readonly message: string; readonly hint: string } | null;

/** A text that a check finds nothing wrong with. */
function checked(check: Check) {
  return z.string().superRefine((text, context) => {
    const fault = check(text);
    if (fault) context.addIssue({ code: 'custom', message: fault.message, params: { hint: fault.hint } });
  });
}

const line = checked((text) => {
  if (text.trim() === '')
    return { message: 'There is nothing in it', hint: 'Write a name, or leave the key out' };
  if (!/\p{Cc}|[\u2028\u2029]/u.test(text)) return null;
  return { message: 'It has a line break or control character', hint: 'Write it on one line' };
});

const zone = checked((text) =>
  isZone(text) ? null : { message: `"${clip(text)}" is not a time zone`, hint: zoneHint(text) },
);

const from = checked((text) => {
  const sender = parseMailbox(text);
  return sender.kind === 'fault' ? sender : null;
});

const mail = checked((text) => {
  const address = parseAddress(text);
  return address.kind === 'fault' ? address : null;
});

function url(...schemes: readonly string[]) {
  return checked((text) => {
    const parsed = URL.canParse(text) ? new URL(text) : null;
    const known = schemes.join(' or ');
    if (!parsed)
      return { message: 'It is not an address', hint: `Write a whole address that begins with ${known}` };
    if (!schemes.some((scheme) => parsed.protocol === scheme.replace('//', ''))) {
      return {
        message: `An address of this kind is not read here`,
        hint: `Write one that begins with ${known}`,
      };
    }
    // `fetch` takes none, and the address of a source stands in every edition.
    if (parsed.protocol.startsWith('http') && `${parsed.username}${parsed.password}` !== '') {
      const hint = 'Leave out what stands before the @; what needs a login can not be read here';
      return { message: 'The address holds a user or password', hint };
    }
    return parsed.hostname === ''
      ? { message: 'The address has no host', hint: `Write a whole address that begins with ${known}` }
      : null;
  });
}

/** A whole number; from an environment variable it comes as digits. */
function count(most: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : value),
    z.int().min(1).max(most),
  );
}

function languageIn(languages: readonly string[]) {
  return checked((text) =>
    languages.includes(text)
      ? null
      : { message: `"${clip(text)}" is not a language of Runup`, hint: suggest(text, languages) },
  );
}

const source = z
  .strictObject({
    file: line.optional(),
    feed: url('http://', 'https://').optional(),
    page: url('http://', 'https://').optional(),
  })
  .superRefine((written, context) => {
    const kinds = Object.keys(written);
    if (kinds.length === 1) return;
    const message = kinds.length === 0 ? 'It names nothing' : `It is ${kinds.join(' and ')} at once`;
    context.addIssue({
      code: 'custom',
      message,
      params: { hint: 'Write one of file, feed and page for each source' },
    });
  });

const watch = z
  .array(z.strictObject({ name: line, match: z.array(line).optional() }))
  .superRefine((entries, context) => {
    const names = entries.map(({ name }) => name.trim().toLowerCase());
    names.forEach((name, i) => {
      if (names.indexOf(name) === i) return;
      const message = `Two entries are called "${clip(entries[i]?.name ?? '')}"`;
      const params = { hint: 'Join their match lists, or rename one' };
      context.addIssue({ code: 'custom', message, path: [i, 'name'], params });
    });
  });

const ledger = checked((text) => {
  const hint = 'Write a file, branch:NAME or postgres://…';
  if (text.startsWith('branch:') && !/^branch:\s*[\p{L}\p{N}][\p{L}\p{N}._/-]{0,100}$/u.test(text)) {
    return { message: 'This is not the name of a branch', hint: 'Write, for example: branch:runup-state' };
  }
  const scheme = /^([a-z][a-z0-9+.-]{1,30}):\/\//iu.exec(text)?.[1];
  return scheme === undefined || /^postgres(?:ql)?$/iu.test(scheme)
    ? null
    : { message: `A ledger is not kept in ${scheme}://`, hint };
});

const dkim = z.strictObject({ domain: line, selector: line, privateKey: z.string().optional() });

const delivery = z.strictObject({
  connections: count(100).optional(),
  perSecond: count(10_000).optional(),
  retryUnknown: z.enum(['never', 'once']).optional(),
  dkim: dkim.optional(),
});

const unsubscribe = z
  .strictObject({ page: url('https://').optional(), mail: mail.optional() })
  .superRefine((ways, context) => {
    if (Object.keys(ways).length > 0) return;
    const params = { hint: 'Write page, mail or both' };
    context.addIssue({ code: 'custom', message: 'It says no way to leave', params });
  });

/** The whole file. `languages` are the codes of those that Runup reads and writes. */
export function writtenSettings(languages: readonly string[]) {
  return z.strictObject({
    name: line,
    language: languageIn(languages).optional(),
    zone,
    from,
    smtp: url('smtp://', 'smtps://').optional(),
    sources: z.array(source).min(1),
    watch: watch.optional(),
    recipients: z.string().optional(),
    ledger: ledger.optional(),
    delivery: delivery.optional(),
    unsubscribe: unsubscribe.optional(),
    page: url('http://', 'https://').optional(),
  });
}

export type Written = z.infer<ReturnType<typeof writtenSettings>>;

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
