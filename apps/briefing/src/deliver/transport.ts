// The mail library, and the only file that knows it: messages become bytes, bytes go to an SMTP server.

import type { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import {
  createTransport,
  type DKIMOptions,
  type Mail,
  type MailMessage,
  type NodemailerError,
  type SMTPPoolOptions,
  type SMTPPoolSentMessageInfo,
} from 'nodemailer';
import type { Message } from '../model/message.ts';
import { RunupError } from '../problem.ts';
import { type Dkim, signedHeaders } from './dkim.ts';
import { messageFields } from './mime.ts';
import { type Failure, judgeFailure, type Outcome, oneLine } from './outcome.ts';
import { parseSmtpUrl, type SmtpServer } from './smtp-url.ts';

/** Takes messages to where they are read. Swap in another one and tests see the real bytes. */
export interface Transport {
  /** `smtp://host:587`: for people, no secret in it. */
  readonly name: string;
  /** Never rejects: whatever happens is an outcome. */
  send(mail: Mailing): Promise<Outcome>;
  close(): Promise<void>;
}

/** One message in its envelope. */
export interface Mailing {
  readonly from: string;
  readonly to: string;
  readonly mime: Buffer;
}

export interface SmtpOptions {
  /** Conversations at a time; also the most messages that one crash can leave `unknown`. */
  readonly connections: number;
  readonly timeouts?: Partial<typeof timeouts>;
  /** Certificates to trust besides those that Node does, PEM. */
  readonly ca?: string;
}

/** Milliseconds. The library's own reach ten minutes, for a host that does not answer as well. */
const timeouts = {
  connectMs: 20_000,
  greetingMs: 20_000,
  /** Silence inside a conversation; RFC 5321 would wait ten minutes for the last answer, we call it `unknown`. */
  silenceMs: 120_000,
  /** A whole message, for servers that never quite fall silent. */
  messageMs: 600_000,
};

/** No file or address that a message names is ever opened. */
const sealed = { disableFileAccess: true, disableUrlAccess: true } as const;

/**
 * The bytes of a message: `multipart/mixed` of `multipart/alternative` (text, html) and `events.ics`. The same message
 * gives the same bytes, boundary and signature included.
 */
export async function composeMime(message: Message, dkim: Dkim | null = null): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...sealed });
  const { message: mime } = await composer.sendMail({
    ...messageFields(message),
    ...(dkim === null ? {} : { dkim: signature(dkim) }),
  });
  if (!Buffer.isBuffer(mime)) throw new TypeError('The composed message is no buffer');
  return mime;
}

/**
 * Opens nothing yet: connections are made when messages come, and kept. `smtp://` uses STARTTLS when the server offers
 * it and insists on it where a login would travel, except to this machine itself.
 *
 * @throws RunupError SMTP_URL_INVALID
 */
export function openSmtp(url: string, options: SmtpOptions): Transport {
  const server = parseSmtpUrl(url);
  const messageMs = options.timeouts?.messageMs ?? timeouts.messageMs;
  const pool = createTransport({ pool: true, ...poolOptions(server, options) });
  const bodies: Bodies = new WeakMap();
  pool.use('stream', (mail, done) => {
    keepBodies(mail, bodies);
    done();
  });
  return {
    name: server.shown,
    send: (mailing) => hand(pool, { mailing, messageMs, bodies }),
    async close() {
      pool.close();
    },
  };
}

/**
 * Connects and logs in, sends nothing. Null when the server would take messages.
 *
 * @throws RunupError SMTP_URL_INVALID
 */
export async function checkSmtp(url: string, options: SmtpOptions): Promise<RunupError | null> {
  const server = parseSmtpUrl(url);
  const pool = createTransport({ pool: true, ...poolOptions(server, options) });
  try {
    await pool.verify();
    return null;
  } catch (cause) {
    return sessionProblem(server.shown, failureOf(cause, false), cause);
  } finally {
    pool.close();
  }
}

type Pool = Mail<SMTPPoolSentMessageInfo, SMTPPoolOptions>;

/** The streams that carry a message's body, by the message's bytes; the pool makes another one when it reconnects. */
type Bodies = WeakMap<object, Readable[]>;

interface Handing {
  readonly mailing: Mailing;
  readonly messageMs: number;
  readonly bodies: Bodies;
}

async function hand(pool: Pool, { mailing, messageMs, bodies }: Handing): Promise<Outcome> {
  const raw = Buffer.from(mailing.mime);
  try {
    const signal = AbortSignal.timeout(messageMs);
    const taken = await pool.sendMail({ envelope: { from: mailing.from, to: [mailing.to] }, raw, signal });
    return { kind: 'accepted', answer: oneLine(taken.response) };
  } catch (error) {
    const hasBodyBegun = (bodies.get(raw) ?? []).some((body) => body.readableDidRead);
    return judgeFailure(failureOf(error, hasBodyBegun));
  }
}

/**
 * The library's errors for a connection that was lost before the body and after it are the same. The body's stream
 * tells them apart: nothing reads it until the server has answered DATA.
 */
function keepBodies(mail: MailMessage<SMTPPoolSentMessageInfo>, bodies: Bodies): void {
  const { message, data } = mail;
  if (!Buffer.isBuffer(data.raw)) return;
  const kept: Readable[] = [];
  bodies.set(data.raw, kept);
  const open = message.createReadStream.bind(message);
  message.createReadStream = (options) => {
    const body = open(options);
    kept.push(body);
    return body;
  };
}

function poolOptions(server: SmtpServer, options: SmtpOptions): SMTPPoolOptions {
  const ms = { ...timeouts, ...options.timeouts };
  const { login } = server;
  return {
    host: server.host,
    port: server.port,
    secure: server.isSecure,
    requireTLS: login !== null && !server.isSecure && !server.isLoopback,
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password }, forceAuth: true }),
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: !server.isLoopback,
      ...(options.ca === undefined ? {} : { ca: [...rootCertificates, options.ca] }),
    },
    maxConnections: options.connections,
    // A connection that the server closes before its greeting: once more, no storm.
    maxRequeues: 1,
    connectionTimeout: ms.connectMs,
    dnsTimeout: ms.connectMs,
    greetingTimeout: ms.greetingMs,
    socketTimeout: ms.silenceMs,
    ...sealed,
  };
}

function signature({ domain, selector, privateKey }: Dkim): DKIMOptions {
  return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: signedHeaders };
}

function failureOf(error: unknown, hasBodyBegun: boolean): Failure {
  const { code, message, responseCode, command }: NodemailerError =
    error instanceof Error ? error : new Error(String(error));
  return {
    code: code ?? '',
    message,
    responseCode: typeof responseCode === 'number' ? responseCode : null,
    command: command ?? '',
    hasBodyBegun,
  };
}

function sessionProblem(where: string, failure: Failure, cause: unknown): RunupError {
  const answer = oneLine(failure.message);
  if (failure.code === 'EAUTH') {
    const hint = 'Check the user and password in smtp; many providers want a password made for the app';
    return new RunupError({
      code: 'SMTP_LOGIN_REFUSED',
      message: `The mail server refused the login: ${answer}`,
      where,
      hint,
      cause,
    });
  }
  if (failure.code === 'ETLS') {
    const hint = 'Check that the server offers TLS on this port and that its certificate names the host';
    return new RunupError({
      code: 'SMTP_UNREACHABLE',
      message: `No encrypted connection: ${answer}`,
      where,
      hint,
      cause,
    });
  }
  const hint = 'Check the host and port in smtp, and that this machine may connect to them';
  return new RunupError({
    code: 'SMTP_UNREACHABLE',
    message: `The mail server can not be reached: ${answer}`,
    where,
    hint,
    cause,
  });
}
