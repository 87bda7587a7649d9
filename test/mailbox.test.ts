// The try-out mail server, spoken to by hand.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openMailbox } from '../scripts/mailbox.ts';

/** Sends each line after the server's answer to the one before; gives all answers' codes. */
function speak(port: number, lines: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const codes: string[] = [];
    const waiting = [...lines];
    socket.setEncoding('utf8').on('data', (answer: string) => {
      const code = /^(\d{3}) /mu.exec(answer)?.[1];
      if (code === undefined) return;
      codes.push(code);
      const line = waiting.shift();
      if (line !== undefined) socket.write(`${line}\r\n`);
    });
    socket.on('end', () => resolve(codes)).on('error', reject);
  });
}

test('keeps a message as it came, under the name of its receiver', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'runup-mailbox-'));
  const told: string[] = [];
  const mailbox = await openMailbox({ port: 0, folder, onMessage: (to) => told.push(to) });
  onTestFinished(async () => {
    await mailbox.close();
    rmSync(folder, { recursive: true });
  });
  const message = 'Subject: Hello\r\n\r\nOne line\r\n.';
  const lines = [
    'EHLO me',
    'MAIL FROM:<a@example.org>',
    'RCPT TO:<b/c@example.org>',
    'DATA',
    message,
    'QUIT',
  ];
  expect(await speak(mailbox.port, lines)).toEqual(['220', '250', '250', '250', '354', '250', '221']);
  expect(readdirSync(folder)).toEqual(['001-b_c@example.org.eml']);
  expect(readFileSync(join(folder, '001-b_c@example.org.eml'), 'utf8')).toBe(
    'Subject: Hello\r\n\r\nOne line\r\n',
  );
  expect(told).toEqual(['b/c@example.org']);
});
