// Messages: an issue gets an addressee, an identity and a date, all functions of the edition and the recipient.

import { createHash } from 'node:crypto';
import type { Issue } from '../model/issue.ts';
import type { Message, Unsubscribe } from '../model/message.ts';
import type { Recipient } from '../model/recipient.ts';
import { addressKey, parseMailbox } from './address.ts';

/** What every message of one edition has in common. */
export interface Dispatch {
  readonly edition: {
    readonly id: string;
    readonly name: string;
    /** ISO instant or local time with offset: becomes the Date header. */
    readonly at: string;
  };
  /** A From header that `parseMailbox` accepts. */
  readonly from: string;
  readonly unsubscribe: Unsubscribe | null;
}

/**
 * `<hash@domain>`: the same message has the same id however often it is made, so a mailbox that gets it twice can show
 * it once. The briefing's name and sender are in it: two briefings of one day are different messages to one reader.
 */
export function messageIdOf({ edition, from }: Dispatch, email: string): string {
  const sender = senderOf(from);
  const identity = JSON.stringify([sender, edition.name, edition.id, addressKey(email)]);
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 40);
  return `<${hash}@${sender.slice(sender.lastIndexOf('@') + 1)}>`;
}

export function addressMessage(dispatch: Dispatch, recipient: Recipient, issue: Issue): Message {
  return { ...common(dispatch, issue), recipient, messageId: messageIdOf(dispatch, recipient.email) };
}

/**
 * The message as a file to look at: addressed to nobody, so that it can't be mistaken for one that was sent, and
 * with an id of its own per language.
 */
export function previewMessage(dispatch: Dispatch, issue: Issue): Message {
  return {
    ...common(dispatch, issue),
    recipient: null,
    messageId: messageIdOf(dispatch, `preview-${issue.language}`),
  };
}

function common(
  { edition, from, unsubscribe }: Dispatch,
  issue: Issue,
): Omit<Message, 'recipient' | 'messageId'> {
  return { edition: edition.id, issue, from, date: new Date(edition.at), unsubscribe };
}

function senderOf(from: string): string {
  const sender = parseMailbox(from);
  return sender.kind === 'mailbox' ? sender.email : 'localhost';
}
