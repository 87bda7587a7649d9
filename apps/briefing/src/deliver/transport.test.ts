import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, test } from 'vitest';
import { makeCertificate } from './certificate.fixture.ts';
import { dispatch, issue, recipientOf } from './issue.fixture.ts';
import { addressMessage } from './message.ts';
import {
  findClosedPort,
  type MailServer,
  type MailServerBehaviour,
  startMailServer,
  startScriptedServer,
} from './smtp-server.fixture.ts';
import { checkSmtp, composeMime, type Mailing, openSmtp, type SmtpOptions } from './transport.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

const options: SmtpOptions = { connections: 2 };
const impatient: SmtpOptions = { connections: 1, timeouts: { silenceMs: 300 } };

async function serve(behaviour?: MailServerBehaviour): Promise<MailServer> {
  const server = await startMailServer(behaviour);
  opened.push(server);
  return server;
}

async function script(greeting: string | null, answers: readonly string[]): Promise<MailServer> {
  const server = await startScriptedServer(greeting, answers);
  opened.push(server);
  return server;
}

function connect(url: string, how: SmtpOptions = options) {
  const transport = openSmtp(url, how);
  opened.push(transport);
  return transport;
}

async function mailTo(to: string): Promise<Mailing> {
  const mime = await composeMime(addressMessage(dispatch, recipientOf(to), issue));
  return { from: 'bericht@example.org', to, mime };
}

describe('a message that is handed over', () => {
  test('arrives byte for byte, in its envelope', async () => {
    const server = await serve();
    const mailing = await mailTo('jan@example.org');
    const outcome = await connect(server.url).send(mailing);
    expect(outcome).toMatchObject({ kind: 'accepted', answer: expect.stringMatching(/^250 /) });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({ from: mailing.from, to: ['jan@example.org'] });
    expect(server.received[0]?.mime.equals(mailing.mime)).toBe(true);
    expect((await simpleParser(server.received[0]?.mime ?? '')).text).toBe(issue.text);
  });

  test('travels encrypted and logged in where the server offers both', async () => {
    const login = { user: 'jan@example.org', password: 'g:e/h@im%' };
    const server = await serve({ tls: makeCertificate(), login });
    const url = `smtp://${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@127.0.0.1:${server.port}`;
    const outcome = await connect(url).send(await mailTo('jan@example.org'));
    expect(outcome.kind).toBe('accepted');
    expect(server.received[0]).toMatchObject({ isSecure: true, user: login.user });
  });

  test('shares connections with the others', async () => {
    const server = await serve();
    const transport = connect(server.url);
    for (const name of ['a', 'b', 'c', 'd']) await transport.send(await mailTo(`${name}@example.org`));
    expect(server.received).toHaveLength(4);
    expect(server.sessions()).toBe(1);
  });
});

describe('a refusal', () => {
  test.each<[string, MailServerBehaviour, string]>([
    ['550 for the recipient', { refuse: () => 550 }, 'rejected'],
    ['451 for the recipient', { refuse: () => 451 }, 'deferred recipient'],
    ['421 for the recipient', { refuse: () => 421 }, 'deferred session'],
    ['554 after the body', { refuseBody: 554 }, 'rejected'],
    ['452 after the body', { refuseBody: 452 }, 'deferred body'],
    ['550 for our sender', { refuseSender: 550 }, 'deferred sender'],
    ['a wrong password', { login: { user: 'piet', password: 'anders' } }, 'deferred session'],
  ])('%s', async (_name, behaviour, expected) => {
    const server = await serve(behaviour);
    const url = behaviour.login === undefined ? server.url : `smtp://jan:geheim@127.0.0.1:${server.port}`;
    const outcome = await connect(url).send(await mailTo('jan@example.org'));
    expect(outcome.kind === 'deferred' ? `deferred ${outcome.stage}` : outcome.kind).toBe(expected);
    expect(outcome.answer).not.toContain('geheim');
    expect(server.received).toEqual([]);
  });

  test('of one recipient leaves the connection to the next', async () => {
    const server = await serve({ refuse: (address) => (address.startsWith('jan') ? 550 : null) });
    const transport = connect(server.url);
    expect(await transport.send(await mailTo('jan@example.org'))).toMatchObject({ kind: 'rejected' });
    expect(await transport.send(await mailTo('piet@example.org'))).toMatchObject({ kind: 'accepted' });
    expect(server.sessions()).toBe(1);
  });
});

describe('a connection that is lost', () => {
  const ready = ['250 test', '250 sender ok', '250 recipient ok'];

  test.each<[string, string | null, readonly string[], string]>([
    ['before the greeting', null, [], 'deferred'],
    ['at EHLO', '220 test', [], 'deferred'],
    ['at MAIL', '220 test', ready.slice(0, 1), 'deferred'],
    ['at RCPT', '220 test', ready.slice(0, 2), 'deferred'],
    ['at DATA', '220 test', ready, 'deferred'],
    ['after the body has begun', '220 test', [...ready, '354 go on'], 'unknown'],
  ])('%s', async (_name, greeting, answers, expected) => {
    const server = await script(greeting, answers);
    expect(await connect(server.url).send(await mailTo('jan@example.org'))).toMatchObject({ kind: expected });
  });

  test('after the whole body, by a server that has kept it', async () => {
    const server = await serve({ dropAfterBody: () => true });
    expect(await connect(server.url).send(await mailTo('jan@example.org'))).toMatchObject({
      kind: 'unknown',
    });
    expect(server.received).toHaveLength(1);
  });

  test('between two messages costs nothing: the second takes another one', async () => {
    const server = await serve({ dropAfterBody: (address) => address.startsWith('jan') });
    const transport = connect(server.url, { connections: 1 });
    expect(await transport.send(await mailTo('jan@example.org'))).toMatchObject({ kind: 'unknown' });
    expect(await transport.send(await mailTo('piet@example.org'))).toMatchObject({ kind: 'accepted' });
  });

  test('by our own patience, when the server is slow to answer the body', async () => {
    const server = await serve({ answerAfter: () => new Promise(() => {}) });
    expect(await connect(server.url, impatient).send(await mailTo('jan@example.org'))).toMatchObject({
      kind: 'unknown',
    });
    expect(server.received).toHaveLength(1);
  });

  test('by our own patience, when a whole message takes too long', async () => {
    const server = await serve({ answerAfter: () => new Promise(() => {}) });
    const transport = connect(server.url, { connections: 1, timeouts: { messageMs: 300 } });
    expect(await transport.send(await mailTo('jan@example.org'))).toMatchObject({ kind: 'unknown' });
  });
});

describe('no session', () => {
  test('nobody listens', async () => {
    const url = `smtp://127.0.0.1:${await findClosedPort()}`;
    expect(await connect(url).send(await mailTo('jan@example.org'))).toMatchObject({
      kind: 'deferred',
      stage: 'session',
    });
  });

  test('a server that greets with a refusal', async () => {
    const server = await script('554 go away', []);
    expect(await connect(server.url).send(await mailTo('jan@example.org'))).toMatchObject({
      kind: 'deferred',
      stage: 'session',
    });
  });

  test('a login is not skipped where the server offers none', async () => {
    const server = await script('220 test', ['250 test', '502 no such command']);
    const outcome = await connect(`smtp://jan:geheim@127.0.0.1:${server.port}`).send(
      await mailTo('jan@example.org'),
    );
    expect(outcome).toMatchObject({ kind: 'deferred', stage: 'session' });
  });

  test.each(['hello', '220', '\u0000\u0001', '220-never\r\n220-ending', `220 ${'x'.repeat(100_000)}`])(
    'a server that greets with %j',
    async (greeting) => {
      const server = await script(greeting, ['999 what', 'nonsense']);
      const transport = connect(server.url, {
        connections: 1,
        timeouts: { greetingMs: 300, silenceMs: 300 },
      });
      expect(await transport.send(await mailTo('jan@example.org'))).toMatchObject({ kind: 'deferred' });
    },
  );
});

describe('a server that is not this machine', () => {
  // Another way to write 127.0.0.1, which a program that looks at the name takes for a host far away.
  const far = (port: number, login = '') => `smtp://${login}[::ffff:127.0.0.1]:${port}`;
  const login = { user: 'jan', password: 'geheim' };

  test('never gets a login unencrypted', async () => {
    const server = await serve({ login });
    const outcome = await connect(far(server.port, 'jan:geheim@')).send(await mailTo('jan@example.org'));
    expect(outcome).toMatchObject({ kind: 'deferred', stage: 'session' });
    expect(server.received).toEqual([]);
  });

  test('has to show a certificate that is trusted', async () => {
    const server = await serve({ tls: makeCertificate(), login });
    const outcome = await connect(far(server.port, 'jan:geheim@')).send(await mailTo('jan@example.org'));
    expect(outcome).toMatchObject({ kind: 'deferred', stage: 'session' });
    expect(await checkSmtp(far(server.port, 'jan:geheim@'), options)).toMatchObject({
      code: 'SMTP_UNREACHABLE',
    });
  });

  test('with a trusted certificate gets both', async () => {
    const tls = makeCertificate();
    const server = await serve({ tls, login });
    const transport = connect(far(server.port, 'jan:geheim@'), { connections: 1, ca: tls.cert });
    expect(await transport.send(await mailTo('jan@example.org'))).toMatchObject({ kind: 'accepted' });
    expect(server.received[0]).toMatchObject({ isSecure: true, user: 'jan' });
  });
});

describe('a check of the server', () => {
  test('is quiet when it would take messages, and sends none', async () => {
    const login = { user: 'jan', password: 'geheim' };
    const server = await serve({ tls: makeCertificate(), login });
    expect(await checkSmtp(`smtp://jan:geheim@127.0.0.1:${server.port}`, options)).toBeNull();
    expect(server.received).toEqual([]);
  });

  test('tells a refused login', async () => {
    const server = await serve({ login: { user: 'jan', password: 'anders' } });
    const problem = await checkSmtp(`smtp://jan:geheim@127.0.0.1:${server.port}`, options);
    expect(problem).toMatchObject({ code: 'SMTP_LOGIN_REFUSED', where: `smtp://127.0.0.1:${server.port}` });
    expect(String(problem)).not.toContain('geheim');
  });

  test('tells a server that does not answer', async () => {
    const port = await findClosedPort();
    const problem = await checkSmtp(`smtp://127.0.0.1:${port}`, options);
    expect(problem).toMatchObject({ code: 'SMTP_UNREACHABLE', where: `smtp://127.0.0.1:${port}` });
  });

  test('tells a server that has no TLS on a port for it', async () => {
    const server = await serve();
    const problem = await checkSmtp(`smtps://127.0.0.1:${server.port}`, options);
    expect(problem).toMatchObject({ code: 'SMTP_UNREACHABLE' });
  });
});
