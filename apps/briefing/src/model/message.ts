// A message: an issue addressed to one recipient, ready to be sent.

import type { Issue } from './issue.ts';
import type { Recipient } from './recipient.ts';

export interface Message {
  readonly edition: string;
  readonly recipient: Recipient;
  readonly issue: Issue;
  /** The From header of the settings, `Runup <briefing@example.org>`. */
  readonly from: string;
  /** A function of (edition, recipient): `<...@domain>`. */
  readonly messageId: string;
  /** The Date header, a function of the edition. */
  readonly date: Date;
}
