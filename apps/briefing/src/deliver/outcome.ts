// Outcomes: what one attempt to hand over a message came to. The list is closed; a ledger stores nothing else.

/** How far a conversation with the server got before it failed. */
export type Stage =
  /** No usable session: name, connection, TLS or login. Says nothing about the recipient. */
  | 'session'
  /** The server refused our sender address. Says nothing about the recipient either. */
  | 'sender'
  /** The recipient was being named, the body not yet begun. */
  | 'recipient'
  /** The body had begun to leave. */
  | 'body';

/**
 * `answer` is the server's reply or the error, one line.
 * `accepted` the server answered 2xx to the whole message · `rejected` it answered 5xx to this recipient or message ·
 * `deferred` it answered 4xx, or nothing of the body left · `unknown` the body had begun and no answer came.
 */
export type Outcome =
  | { readonly kind: 'accepted'; readonly answer: string }
  | { readonly kind: 'rejected'; readonly answer: string }
  | { readonly kind: 'deferred'; readonly answer: string; readonly stage: Stage }
  | { readonly kind: 'unknown'; readonly answer: string };

/** What a failed attempt left behind, as far as a mail library tells it. */
export interface Failure {
  /** `ECONNECTION`, `EAUTH`, `EENVELOPE`, … */
  readonly code: string;
  readonly message: string;
  /** The server's reply code; null when no reply came that can be read. */
  readonly responseCode: number | null;
  /** The command that failed, `MAIL FROM`, `RCPT TO`, `DATA`; empty when unknown. */
  readonly command: string;
  /** True when the first byte of the message was on its way. */
  readonly hasBodyBegun: boolean;
}

/**
 * Replies that RFC 5321 counts among the permanent ones but that are about the session, not the message:
 * 503 bad sequence of commands, 530 and 538 login or encryption first, 534 and 535 login refused.
 */
const sessionReplies: ReadonlySet<number> = new Set([421, 503, 530, 534, 535, 538]);

/**
 * Names what a failed attempt came to. A reply is definite, whatever came before it; a lost connection is `unknown`
 * once the body has begun (RFC 1047) and `deferred` before.
 */
export function judgeFailure(failure: Failure): Outcome {
  const answer = oneLine(failure.message);
  const reply = failure.responseCode ?? 0;
  if (reply < 400 || reply > 599) {
    if (failure.hasBodyBegun) return { kind: 'unknown', answer };
    return isRefusedHere(failure)
      ? { kind: 'rejected', answer }
      : { kind: 'deferred', answer, stage: 'session' };
  }
  const stage = stageOf(failure, reply);
  const isForGood = reply >= 500 && (stage === 'recipient' || stage === 'body');
  return isForGood ? { kind: 'rejected', answer } : { kind: 'deferred', answer, stage };
}

/** The library itself saw that this envelope can't go out; asking again changes nothing. */
function isRefusedHere({ code, command }: Failure): boolean {
  return code === 'EENVELOPE' && command === 'API';
}

function stageOf({ command, code, hasBodyBegun }: Failure, reply: number): Stage {
  if (sessionReplies.has(reply) || code === 'EAUTH') return 'session';
  if (command === 'MAIL FROM') return 'sender';
  if (hasBodyBegun) return 'body';
  return command === 'RCPT TO' || command === 'DATA' ? 'recipient' : 'session';
}

/** At most 300 characters of printable text, so that a server can't write into logs or terminals. */
export function oneLine(text: string): string {
  const printable = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();
  return printable.length > 300 ? `${printable.slice(0, 299)}…` : printable;
}
