import { generateKeyPairSync } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import type { Message } from '../model/message.ts';
import { checkDkim } from './dkim.ts';
import { dispatch, issue, recipientOf } from './issue.fixture.ts';
import { addressMessage, messageIdOf, previewMessage } from './message.ts';
import { composeMime } from './transport.ts';

const message = addressMessage(dispatch, recipientOf('jan@example.org', 'Jan Smit'), issue);
const headOf = (mime: Buffer) => mime.toString('latin1').split('\r\n\r\n')[0] ?? '';

describe('a composed message', () => {
  test('holds the issue: text, html and a calendar that is an attachment', async () => {
    const parsed = await simpleParser(await composeMime(message));
    expect(parsed.subject).toBe(issue.subject);
    expect(parsed.text).toBe(issue.text);
    expect(parsed.html).toBe(issue.html);
    expect(parsed.from?.value).toEqual([{ name: 'Havenbericht', address: 'bericht@example.org' }]);
    expect(parsed.to).toMatchObject({ value: [{ name: 'Jan Smit', address: 'jan@example.org' }] });
    expect(parsed.date?.toISOString()).toBe('2022-01-02T06:00:00.000Z');
    expect(parsed.messageId).toBe(message.messageId);
    expect(parsed.attachments).toHaveLength(1);
    expect(parsed.attachments[0]).toMatchObject({
      filename: 'events.ics',
      contentType: 'application/ics',
      contentDisposition: 'attachment',
    });
    expect(parsed.attachments[0]?.content.toString()).toBe(issue.calendar);
  });

  test('is multipart/mixed of multipart/alternative and the calendar', async () => {
    const mime = (await composeMime(message)).toString('latin1');
    const types = [...mime.matchAll(/^Content-Type: ([a-z/]+)/gm)].map((match) => match[1]);
    expect(types).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'application/ics',
    ]);
  });

  test('has CRLF everywhere, only ASCII, and no line that a server may refuse', async () => {
    const lines = (await composeMime(message)).toString('latin1').split('\r\n');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => /[^\x20-\x7e\t]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  test('is the same bytes each time', async () => {
    expect(await composeMime(message)).toEqual(await composeMime(structuredClone(message)));
  });

  test('says that a machine wrote it', async () => {
    const head = headOf(await composeMime(message));
    expect(head).toContain('Auto-Submitted: auto-generated');
    expect(head).toContain('Precedence: bulk');
    expect(head).toContain('Content-Language: nl');
    expect(head).not.toMatch(/^X-/m);
    expect(head).not.toContain('List-Unsubscribe');
  });

  test('without dated events has no calendar', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    const parsed = await simpleParser(await composeMime({ ...message, issue: { ...issue, calendar } }));
    expect(parsed.attachments).toEqual([]);
  });

  test('keeps line breaks in names and subjects out of the header', async () => {
    const hostile: Message = {
      ...message,
      recipient: recipientOf('jan@example.org', 'Jan\r\nBcc: all@example.org'),
      issue: { ...issue, subject: 'Genève\r\nBcc: all@example.org\u0000\u2028x' },
    };
    const mime = await composeMime(hostile);
    expect(headOf(mime)).not.toMatch(/^Bcc/im);
    const parsed = await simpleParser(mime);
    expect(parsed.subject).toBe('Genève Bcc: all@example.org x');
    expect(parsed.to).toMatchObject({ value: [{ address: 'jan@example.org' }] });
  });

  test.each([
    [
      'a page',
      { page: 'https://example.org/leave?r=1', mail: null },
      '<https://example.org/leave?r=1>',
      true,
    ],
    ['an address', { page: null, mail: 'leave@example.org' }, '<mailto:leave@example.org>', false],
    [
      'both',
      { page: 'https://example.org/l', mail: 'leave@example.org' },
      '<https://example.org/l>, <mailto:leave@example.org>',
      true,
    ],
  ])('offers to leave by %s', async (_name, unsubscribe, value, isOneClick) => {
    const head = headOf(await composeMime({ ...message, unsubscribe })).replace(/\r\n\s+/g, ' ');
    expect(head.match(/^List-Unsubscribe: (.*)$/m)?.[1]).toBe(value);
    expect(head.includes('List-Unsubscribe-Post: List-Unsubscribe=One-Click')).toBe(isOneClick);
  });
});

test('a preview is addressed to nobody', async () => {
  const preview = previewMessage(dispatch, issue);
  const mime = await composeMime(preview);
  expect(headOf(mime)).toMatch(/^To: Undisclosed recipients:;$/m);
  expect(preview.messageId).not.toBe(previewMessage(dispatch, { ...issue, language: 'en' }).messageId);
});

describe('a Message-ID', () => {
  const id = messageIdOf(dispatch, 'jan@example.org');

  test('stands in the sender’s domain and does not tell the address', () => {
    expect(id).toMatch(/^<[0-9a-f]{40}@example\.org>$/);
  });

  test('is one for each edition, briefing and person', () => {
    expect(messageIdOf(dispatch, 'JAN@example.org')).toBe(id);
    const others = [
      messageIdOf(dispatch, 'piet@example.org'),
      messageIdOf({ ...dispatch, edition: { ...dispatch.edition, id: '2022-01-03' } }, 'jan@example.org'),
      messageIdOf({ ...dispatch, edition: { ...dispatch.edition, name: 'Dijken' } }, 'jan@example.org'),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
  });
});

describe('DKIM', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  const dkim = { domain: 'example.org', selector: 'runup', privateKey: rsa };

  test('signs what matters, the one-click header too, and always the same', async () => {
    const signed = { ...message, unsubscribe: { page: 'https://example.org/leave', mail: null } };
    const mime = await composeMime(signed, dkim);
    const head = headOf(mime).replace(/\r\n\s+/g, ' ');
    const covered = /^DKIM-Signature: .*? h=([^;]*);/m.exec(head)?.[1]?.replace(/ /g, '').split(':');
    expect(covered).toEqual(
      expect.arrayContaining([
        'from',
        'to',
        'subject',
        'date',
        'message-id',
        'list-unsubscribe',
        'list-unsubscribe-post',
      ]),
    );
    expect(head).toContain('d=example.org; ');
    expect(head).toContain('s=runup; ');
    expect(await composeMime(signed, dkim)).toEqual(mime);
  });

  test('a key that signs is fine', () => {
    expect(() => checkDkim(dkim)).not.toThrow();
  });

  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  test.each([
    ['no key', 'geheim'],
    ['half a key', rsa.slice(0, 200)],
    ['a key on a curve', curve],
  ])('%s is a problem, without the key in it', (_name, privateKey) => {
    let thrown: unknown;
    try {
      checkDkim({ ...dkim, privateKey });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: 'DKIM_KEY_INVALID',
      where: expect.stringContaining('runup._domainkey.example.org'),
    });
    expect(String(thrown)).not.toContain('geheim');
  });
});
