// A message: an issue addressed to one recipient, ready to be sent.

import type { Issue } from './issue.ts';
import type { Recipient } from './recipient.ts';

export interface Message {
  readonly edition: string;
  /** Null in a preview, which is addressed to nobody: `To: Undisclosed recipients:;`. */
  readonly recipient: Recipient | null;
  readonly issue: Issue;
  /** The From header of the settings, `Runup <briefing@example.org>`. */
  readonly from: string;
  /** A function of (edition, recipient): `<...@domain>`. */
  readonly messageId: string;
  /** The Date header, a function of the edition. */
  readonly date: Date;
  /** Null when the briefing offers no way to leave by a click. */
  readonly unsubscribe: Unsubscribe | null;
}

/** Where a reader leaves (RFC 2369); a page that takes a POST makes it one click (RFC 8058). At least one of them. */
export interface Unsubscribe {
  /** https address that takes the POST of a one-click unsubscribe; null when there is none. */
  readonly page: string | null;
  /** Address that takes an unsubscribe by mail; null when there is none. */
  readonly mail: string | null;
}
