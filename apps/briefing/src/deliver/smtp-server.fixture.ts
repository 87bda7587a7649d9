// A mail server on this machine that keeps what it takes, and misbehaves on request.

import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly mime: Buffer;
  readonly isSecure: boolean;
  readonly user: string | null;
}

export interface MailServer {
  readonly port: number;
  readonly url: string;
  /** Whole messages that were taken, in the order of their arrival. */
  readonly received: readonly Received[];
  /** Conversations that were opened. */
  sessions(): number;
  close(): Promise<void>;
}

export interface MailServerBehaviour {
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly login?: { readonly user: string; readonly password: string };
  /** The refusal of a recipient, `550`; null takes them. */
  readonly refuse?: (address: string) => number | null;
  /** The refusal of the whole message after its body. */
  readonly refuseBody?: number;
  readonly refuseSender?: number;
  /** Takes the message, keeps it, and ends the connection instead of answering. */
  readonly dropAfterBody?: (address: string) => boolean;
  /** Keeps the message, then answers when this is fulfilled. */
  readonly answerAfter?: () => Promise<void>;
  readonly onReceived?: (received: Received) => void;
}

/** A real SMTP server over TCP on a free port of the loopback interface. */
export async function startMailServer(behaviour: MailServerBehaviour = {}): Promise<MailServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer(optionsFor(behaviour, received, sockets));
  server.on('error', () => {});
  let sessions = 0;
  server.server.on('connection', (socket: Socket) => {
    sessions += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    received,
    sessions: () => sessions,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function optionsFor(
  behaviour: MailServerBehaviour,
  received: Received[],
  sockets: Set<Socket>,
): SMTPServerOptions {
  const { tls, login } = behaviour;
  return {
    ...(tls === undefined ? { hideSTARTTLS: true } : { key: tls.key, cert: tls.cert }),
    authOptional: login === undefined,
    allowInsecureAuth: tls === undefined,
    closeTimeout: 100,
    logger: false,
    onAuth({ username, password }, _session, done) {
      if (login !== undefined && username === login.user && password === login.password)
        done(null, { user: username });
      else done(new Error('no such user or password'));
    },
    onMailFrom(_address, _session, done) {
      done(behaviour.refuseSender === undefined ? null : refusal(behaviour.refuseSender));
    },
    onRcptTo({ address }, _session, done) {
      const code = behaviour.refuse?.(address) ?? null;
      done(code === null ? null : refusal(code));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        const from = mailFrom === false ? '' : mailFrom.address;
        const user = session.user === undefined ? null : String(session.user);
        const message = { from, to, mime: Buffer.concat(chunks), isSecure: session.secure, user };
        if (behaviour.refuseBody !== undefined) {
          done(refusal(behaviour.refuseBody));
          return;
        }
        received.push(message);
        behaviour.onReceived?.(message);
        if (to.some((address) => behaviour.dropAfterBody?.(address))) {
          for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy();
          return;
        }
        const wait = behaviour.answerAfter?.() ?? Promise.resolve();
        void wait.then(() => done(null));
      });
    },
  };
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('refused by the test'), { responseCode });
}

/** A server that plays a fixed script of lines: one answer for each line of the client, then it ends the connection. */
export async function startScriptedServer(
  greeting: string | null,
  answers: readonly string[],
): Promise<MailServer> {
  let sessions = 0;
  const server: Server = createServer((socket) => {
    sessions += 1;
    const left = [...answers];
    socket.on('error', () => {});
    if (greeting === null) {
      socket.destroy();
      return;
    }
    socket.write(`${greeting}\r\n`);
    socket.on('data', () => {
      const answer = left.shift();
      if (answer === undefined) socket.destroy();
      else socket.write(`${answer}\r\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port, url: `smtp://127.0.0.1:${port}`, received: [], sessions: () => sessions, close };
}

/** A port of the loopback interface on which nobody listens. */
export async function findClosedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
