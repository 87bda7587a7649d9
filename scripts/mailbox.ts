// `pnpm mailbox`: a mail server on this machine that takes every message and keeps it as a file, for trying out.

import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface MailboxOrder {
  /** 0 picks a free one. */
  readonly port: number;
  /** Each message becomes `NNN-address.eml` here. */
  readonly folder: string;
  /** Told of each message: its receiver and its file. */
  readonly onMessage: (to: string, file: string) => void;
}

/** Listens on the loopback only, without encryption and without asking who is there. */
export async function openMailbox({ port, folder, onMessage }: MailboxOrder): Promise<Mailbox> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        count += 1;
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',');
        const name = `${String(count).padStart(3, '0')}-${to.replace(/[^\p{L}\p{N}@.-]/gu, '_').slice(0, 100)}.eml`;
        writeFileSync(join(folder, name), Buffer.concat(chunks));
        onMessage(to, join(folder, name));
        done();
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.server.address() as AddressInfo;
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '2525' },
      folder: { type: 'string', default: 'out/mailbox' },
    },
  });
  const onMessage = (to: string, file: string) => console.log(`${to}  ${file}`);
  const { port } = await openMailbox({ port: Number(values.port), folder: values.folder, onMessage });
  console.log(`smtp://127.0.0.1:${port} keeps every message in ${values.folder}; Ctrl-C ends it`);
}
