// The fields of a message, in the words of mail: what the header says, and the parts of the body.

import { createHash } from 'node:crypto';
import type { Message, Unsubscribe } from '../model/message.ts';
import { parseMailbox } from './address.ts';

/** A header that is written as it stands, folded where it may be. */
interface PreparedHeader {
  readonly prepared: true;
  readonly foldLines: true;
  readonly value: string;
}

export interface MessageFields {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string } | string;
  readonly subject: string;
  readonly messageId: string;
  readonly date: Date;
  readonly headers: Record<string, string | PreparedHeader>;
  readonly text: string;
  readonly html: string;
  readonly attachments: {
    filename: string;
    content: string;
    contentType: string;
    contentDisposition: 'attachment';
  }[];
  readonly encoding: 'quoted-printable';
  readonly boundaryPrefix: string;
  readonly baseBoundary: string;
}

/**
 * Everything of a message that reaches its bytes; the same message, the same fields. The calendar is attached as
 * `application/ics`: as `text/calendar` Thunderbird lays an invitation over the mail, with the first event only.
 *
 * @throws TypeError when `from` is no mailbox; the settings have checked it long before.
 */
export function messageFields(message: Message): MessageFields {
  const { issue, recipient } = message;
  const sender = parseMailbox(message.from);
  if (sender.kind === 'fault') throw new TypeError(sender.message);
  return {
    from: { name: sender.name, address: sender.email },
    to:
      recipient === null
        ? 'Undisclosed recipients:;'
        : { name: legible(recipient.name), address: recipient.email },
    subject: legible(issue.subject),
    messageId: message.messageId,
    date: message.date,
    headers: { ...automatic(issue.language), ...leaving(message.unsubscribe) },
    text: issue.text,
    html: issue.html,
    attachments: calendarOf(issue.calendar),
    encoding: 'quoted-printable',
    boundaryPrefix: '--_runup',
    baseBoundary: createHash('sha256').update(message.messageId).digest('hex').slice(0, 24),
  };
}

/** RFC 3834: nobody's out-of-office note comes back to us; `Precedence` says it to those who predate it. */
function automatic(language: string): Record<string, string> {
  return { 'Auto-Submitted': 'auto-generated', Precedence: 'bulk', 'Content-Language': language };
}

/** One List-Unsubscribe header with both ways in it; the one-click header only where a page takes the POST. */
function leaving(unsubscribe: Unsubscribe | null): Record<string, string | PreparedHeader> {
  const page = unsubscribe?.page ?? null;
  const mail = unsubscribe?.mail ?? null;
  const ways = [page, mail === null ? null : `mailto:${mail}`].filter((way) => way !== null);
  if (ways.length === 0) return {};
  const value = ways.map((way) => `<${way.replace(/[\p{Cc}\s<>]/gu, '')}>`).join(', ');
  return {
    'List-Unsubscribe': { prepared: true, foldLines: true, value },
    ...(page === null ? {} : { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}

function calendarOf(calendar: string): MessageFields['attachments'] {
  if (!calendar.includes('BEGIN:VEVENT')) return [];
  const contentType = 'application/ics; charset=utf-8';
  return [{ filename: 'events.ics', content: calendar, contentType, contentDisposition: 'attachment' }];
}

/** Names and subjects come from lists and articles: no line break or control character gets into a header. */
function legible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
}
