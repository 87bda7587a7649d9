// Addresses: what counts as one, and the one form in which two are compared.

import { domainToASCII } from 'node:url';

/** A checked address, or what is wrong with it and what to write instead. */
export type ParsedAddress =
  | { readonly kind: 'address'; readonly email: string }
  | { readonly kind: 'fault'; readonly message: string; readonly hint: string };

/** A checked From header: the address and the name that readers see, empty when there is none. */
export type ParsedMailbox =
  | { readonly kind: 'mailbox'; readonly name: string; readonly email: string }
  | { readonly kind: 'fault'; readonly message: string; readonly hint: string };

/** Octets, RFC 5321 section 4.5.3.1. */
const longestLocalPart = 64;
const longestAddress = 254;
const longestName = 200;

/** RFC 5322 dot-atom, with the letters, marks and digits of every script (RFC 6532). */
const dotAtom = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Control, format (bidi, zero-width) and line-breaking characters: none has a place in an address or a name. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const rightAddress = 'Write one address, such as jan@example.org';

/**
 * Checks one address. Unicode is welcome on both sides; the domain comes back in ASCII and lower case
 * (`jan@bücher.example` -> `jan@xn--bcher-kva.example`). Not accepted: quoted local parts, comments, lists, groups,
 * IP literals, and domains without a dot except `localhost`.
 */
export function parseAddress(text: string): ParsedAddress {
  if (unprintable.test(text)) {
    return fault('An address has a line break, control or invisible character', rightAddress);
  }
  const address = text.trim().normalize('NFC');
  if (address === '') return fault('An address is empty', rightAddress);
  if (/[,;]/.test(address)) return fault('There is more than one address', `${rightAddress}, on each line`);
  const parts = address.split('@');
  const [local = '', domain = ''] = parts;
  if (parts.length !== 2)
    return fault(`An address has ${parts.length - 1} @ where one belongs`, rightAddress);
  if (!dotAtom.test(local)) return fault('The part before the @ is not an address', rightAddress);
  const host = parseDomain(domain);
  if (host === null) return fault('The part after the @ is not a domain', rightAddress);
  const email = `${local}@${host}`;
  if (Buffer.byteLength(local) > longestLocalPart || Buffer.byteLength(email) > longestAddress) {
    return fault('An address is longer than mail allows', rightAddress);
  }
  return { kind: 'address', email };
}

/**
 * Checks a From header: `Runup <briefing@example.org>`, `"Runup, daily" <…>` or an address alone.
 * The name comes back without its quotation marks.
 */
export function parseMailbox(text: string): ParsedMailbox {
  const example = 'Write it as: Runup <briefing@example.org>';
  if (unprintable.test(text)) {
    return fault('The sender has a line break, control or invisible character', example);
  }
  const match = /^([^<>]{0,500})<([^<>]{1,400})>$/u.exec(text.trim());
  const parsed = parseAddress(match === null ? text : (match[2] ?? ''));
  if (parsed.kind === 'fault') return fault(parsed.message, example);
  const name = parseName((match?.[1] ?? '').trim().normalize('NFC'));
  if (name === null)
    return fault('The name of the sender has a mark that needs quotation marks around it', example);
  if (name.length > longestName) return fault('The name of the sender is longer than a line', example);
  return { kind: 'mailbox', name, email: parsed.email };
}

/**
 * The form in which two addresses are the same: one person is mailed once, however the list writes it.
 * Local parts may be case-sensitive by the letter of RFC 5321; no provider in use gives two people such addresses.
 */
export function addressKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** `j•••@example.org`: enough for the one who knows the list, too little for a log's reader. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '•••';
  return `${String.fromCodePoint(email.codePointAt(0) ?? 0x2022)}•••${email.slice(at)}`;
}

/** Masks every address inside a text; servers like to repeat them in their answers. */
export function maskAddresses(text: string): string {
  return text.replace(/[^\s<>()[\]"':;,@]{1,256}@[^\s<>()[\]"':;,@]{1,256}/gu, maskAddress);
}

function parseDomain(domain: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null;
  const host = domainToASCII(domain);
  const labels = host.split('.');
  if (!labels.every((label) => domainLabel.test(label))) return null;
  if (labels.length === 1) return host === 'localhost' ? host : null;
  return /^\d+$/.test(labels.at(-1) ?? '') ? null : host;
}

function parseName(text: string): string | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/u.exec(text);
  if (quoted !== null) return (quoted[1] ?? '').replace(/\\(.)/gu, '$1').trim();
  return /["\\,;:@()[\]]/.test(text) ? null : text;
}

function fault(message: string, hint: string): { kind: 'fault'; message: string; hint: string } {
  return { kind: 'fault', message, hint };
}
