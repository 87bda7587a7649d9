// Signatures: what is signed, and whether a key can sign at all.

import { createPrivateKey } from 'node:crypto';
import { RunupError } from '../problem.ts';

/** How messages are signed, RFC 6376. `privateKey` is an RSA key in PEM. */
export interface Dkim {
  readonly domain: string;
  readonly selector: string;
  readonly privateKey: string;
}

/** What a signature covers: the library's list leaves out List-Unsubscribe-Post, and RFC 8058 wants it signed. */
export const signedHeaders = [
  ...[
    'From',
    'Sender',
    'Reply-To',
    'Subject',
    'Date',
    'Message-ID',
    'To',
    'Cc',
    'MIME-Version',
    'Content-Type',
  ],
  ...['Content-Language', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'Auto-Submitted', 'Precedence'],
].join(':');

/**
 * @throws RunupError DKIM_KEY_INVALID. The library would send unsigned without a word.
 */
export function checkDkim(dkim: Dkim): void {
  const type = keyType(dkim.privateKey);
  if (type === 'rsa') return;
  throw new RunupError({
    code: 'DKIM_KEY_INVALID',
    message: type === null ? 'The DKIM key can not be read' : `The DKIM key is of type ${type}, not RSA`,
    where: `delivery.dkim, ${dkim.selector}._domainkey.${dkim.domain}`,
    hint: 'Give the whole RSA key in PEM, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----',
  });
}

function keyType(pem: string): string | null {
  try {
    return createPrivateKey(pem).asymmetricKeyType ?? null;
  } catch {
    return null;
  }
}
