import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { deliver } from '../deliver/deliver.ts';
import { deliveringTo, statesOf } from '../deliver/delivering.fixture.ts';
import { recipientsOf } from '../deliver/issue.fixture.ts';
import { type MailServer, startMailServer } from '../deliver/smtp-server.fixture.ts';
import type { Delivery, DeliveryState } from '../model/delivery.ts';
import { type BranchSettings, openBranch } from './branch.ts';
import { testLedger } from './ledger.suite.ts';

const home = mkdtempSync(join(tmpdir(), 'runup-branch-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const servers: MailServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const hasGit = spawnSync('git', ['--version']).status === 0;
const me = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
const key = 'a secret for tests alone';
const at = new Date('2022-01-02T06:00:00Z');
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);
const edition = '2022-01-02';

interface Place {
  /** A bare repository. */
  readonly remote: string;
  /** A clone with one commit on `main`. */
  readonly clone: string;
}

let count = 0;
function makePlace(): Place {
  const folder = join(home, String(count++));
  const [remote, clone] = [join(folder, 'remote.git'), join(folder, 'clone')];
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  git(folder, 'clone', '--quiet', remote, clone);
  writeFileSync(join(clone, 'runup.yaml'), 'name: Havens\n');
  git(clone, 'checkout', '--quiet', '-b', 'main');
  git(clone, 'add', '.');
  git(clone, ...me, 'commit', '--quiet', '--message', 'Begin');
  git(clone, 'push', '--quiet', 'origin', 'main');
  return { remote, clone };
}

/** Another machine: a shallow clone of its own, as a workflow has it. */
function cloneAgain({ remote }: Place): string {
  const folder = join(home, String(count++));
  git(home, 'clone', '--quiet', '--depth=1', `file://${remote}`, folder);
  return folder;
}

const open = (folder: string, facts: Partial<BranchSettings> = {}) =>
  openBranch({ folder, branch: 'runup-state', key, env: process.env, now: () => at, ...facts });
const stateOf = ({ remote }: Place) => git(remote, 'show', `runup-state:editions/${edition}.jsonl`);
const row = (recipient: string, state: DeliveryState = 'claimed'): Delivery => ({
  edition,
  recipient,
  state,
  messageId: '<1@example.org>',
  at: at.toISOString(),
  unknowns: 0,
  answer: null,
});

describe.skipIf(!hasGit)('with git on the machine', () => {
  testLedger(
    'on a branch',
    async () => {
      const place = makePlace();
      return { open: () => open(place.clone) };
    },
    {
      claimsAs: {
        state: 'sending',
        because: 'the branch is pushed before the first message and after the last, not between',
      },
      cannotSeeLiveRuns: {
        because: 'a runner that is gone and one that is busy look the same from another machine',
      },
      forgetsMessageIds: {
        because: 'they are made from the address, and anybody who guesses it could check',
      },
    },
  );

  describe('the branch', () => {
    test('is made without the history of the repository, and leaves the clone as it was', async () => {
      const place = makePlace();
      const look = () =>
        [
          ['status', '--porcelain'],
          ['for-each-ref', 'refs/heads'],
          ['rev-parse', 'HEAD'],
        ].map((args) => git(place.clone, ...args));
      const before = look();
      const ledger = open(place.clone);
      const run = await ledger.begin({ edition, at });
      await run.claim([row(ledger.keyOf(edition, 'jan@example.org'))]);
      await run.end(at);
      expect(look()).toEqual(before);
      expect(git(place.remote, 'ls-tree', '-r', '--name-only', 'runup-state')).toBe(
        `editions/${edition}.jsonl\n`,
      );
      expect(git(place.remote, 'log', '--format=%s', 'runup-state').trim().split('\n')).toEqual([
        'Record what became of 1 message of 2022-01-02',
        'Claim 1 message of 2022-01-02',
      ]);
      expect(() => git(place.remote, 'merge-base', 'main', 'runup-state')).toThrow();
    });

    test('works from a folder inside the repository', async () => {
      const place = makePlace();
      const inside = join(place.clone, 'briefings', 'havens');
      mkdirSync(inside, { recursive: true });
      for (const folder of [place.clone, inside]) {
        const ledger = open(folder);
        const run = await ledger.begin({ edition, at });
        await run.claim([row(ledger.keyOf(edition, `${folder}@example.org`))]);
        await run.end(at);
      }
      expect(await open(inside).read(edition)).toHaveLength(2);
    });

    test('never holds an address, an answer’s words, or a Message-ID', async () => {
      const place = makePlace();
      const ledger = open(place.clone);
      const jan = row(ledger.keyOf(edition, 'jan@example.org'));
      const run = await ledger.begin({ edition, at });
      await run.claim([jan]);
      await run.write({
        ...jan,
        state: 'rejected',
        answer: '550-5.1.1 <jan@example.org>: Jan Smit has left',
      });
      await run.end(at);
      const everything = git(place.remote, 'log', '-p', '--format=fuller', 'runup-state');
      expect(everything).not.toMatch(/jan@|example\.org|smit/i);
      expect((await ledger.read(edition))[0]?.answer).toBe('550 5.1.1');
    });

    test('does not tell that two editions went to the same person', () => {
      const ledger = open(home);
      expect(ledger.keyOf('2022-01-02', 'jan@example.org')).not.toBe(
        ledger.keyOf('2022-01-03', 'jan@example.org'),
      );
      expect(ledger.keyOf(edition, 'jan@example.org')).not.toBe(
        open(home, { key: 'another secret, as long' }).keyOf(edition, 'jan@example.org'),
      );
    });
  });

  describe('of runs that claim at once', () => {
    test('exactly one wins each recipient', { timeout: 120_000 }, async () => {
      const place = makePlace();
      const clones = Array.from({ length: 5 }, () => cloneAgain(place));
      const runs = await Promise.all(clones.map((clone) => open(clone).begin({ edition, at })));
      const people = ['a', 'b', 'c'].map((name) =>
        row(open(place.clone).keyOf(edition, `${name}@example.org`)),
      );
      const granted = await Promise.all(runs.map((run) => run.claim(people)));
      expect(
        granted
          .flat()
          .map(({ recipient }) => recipient)
          .sort(),
      ).toEqual(people.map(({ recipient }) => recipient).sort());
      await Promise.all(runs.map((run) => run.end(at)));
    });

    test('those of different editions all get theirs', { timeout: 120_000 }, async () => {
      const place = makePlace();
      const days = ['2022-01-02', '2022-01-03', '2022-01-04'];
      const granted = await Promise.all(
        days.map(async (day) => {
          const ledger = open(cloneAgain(place));
          const run = await ledger.begin({ edition: day, at });
          const rows = await run.claim([{ ...row(ledger.keyOf(day, 'jan@example.org')), edition: day }]);
          await run.write({ ...row(ledger.keyOf(day, 'jan@example.org')), edition: day, state: 'accepted' });
          await run.end(at);
          return rows.length;
        }),
      );
      expect(granted).toEqual([1, 1, 1]);
      expect((await open(place.clone).read(null)).map((each) => `${each.edition} ${each.state}`)).toEqual(
        days.map((day) => `${day} accepted`),
      );
    });
  });

  describe('a run that died after its claim', () => {
    const claimAndDie = async (place: Place) => {
      const ledger = open(cloneAgain(place));
      const run = await ledger.begin({ edition, at });
      await run.claim([row(ledger.keyOf(edition, 'jan@example.org'))]);
    };

    test('may be alive for six hours, and is unknown afterwards', async () => {
      const place = makePlace();
      await claimAndDie(place);
      const soon = await open(place.clone).begin({ edition, at: hours(5) });
      expect(soon.found).toMatchObject([{ state: 'sending', unknowns: 0 }]);
      expect(await soon.claim(soon.found)).toEqual([]);
      await soon.end(hours(5));
      const late = await open(place.clone).begin({ edition, at: hours(7) });
      expect(late.found).toMatchObject([{ state: 'unknown', unknowns: 1 }]);
      await late.end(hours(7));
    });

    test('can be decided about afterwards, and not before', async () => {
      const place = makePlace();
      await claimAndDie(place);
      const decide = async (when: Date) => {
        const run = await open(place.clone).begin({ edition, at: when });
        const [jan] = run.found;
        if (jan === undefined) return expect.unreachable();
        return run.decide({ ...jan, state: 'accepted', answer: 'decided by a person' });
      };
      expect(await decide(hours(5))).toBe(false);
      expect(await decide(hours(7))).toBe(true);
      expect(await open(place.clone).read(edition)).toMatchObject([{ state: 'accepted', unknowns: 1 }]);
    });

    test('and comes back late writes nothing over what another has done', async () => {
      const place = makePlace();
      const slow = open(cloneAgain(place));
      const jan = row(slow.keyOf(edition, 'jan@example.org'));
      const sleeper = await slow.begin({ edition, at });
      await sleeper.claim([jan]);
      const next = await open(place.clone).begin({ edition, at: hours(7) });
      expect(await next.claim(next.found)).toHaveLength(1);
      await next.write({ ...jan, state: 'accepted', answer: '250' });
      await next.end(hours(7));
      await sleeper.write({ ...jan, state: 'deferred', answer: '451' });
      await sleeper.end(hours(8));
      expect(await open(place.clone).read(edition)).toMatchObject([{ state: 'accepted', answer: '250' }]);
    });
  });

  test('an edition is sent once, from whatever machine it is run', { timeout: 120_000 }, async () => {
    const server = await startMailServer({
      refuse: (address) => (address.startsWith('lezer2') ? 451 : null),
    });
    servers.push(server);
    const place = makePlace();
    const send = (clone: string) =>
      deliver(deliveringTo(server.url, { ledger: open(clone), recipients: recipientsOf(3) }));
    const first = await Promise.all([cloneAgain(place), cloneAgain(place)].map(send));
    expect(server.received.flatMap(({ to }) => to).sort()).toEqual([
      'lezer1@example.org',
      'lezer3@example.org',
    ]);
    expect(first.flat().filter(({ state }) => state === 'accepted')).not.toEqual([]);
    const again = await send(cloneAgain(place));
    expect(statesOf(again).sort()).toEqual(['accepted before', 'accepted before', 'deferred']);
    expect(server.received).toHaveLength(2);
    expect(
      stateOf(place)
        .split('\n')
        .filter((line) => line.includes('"state":"deferred"')),
    ).toHaveLength(1);
  });

  test.skipIf(process.platform === 'win32')(
    'a push whose answer is lost has still won (its server is a shell script)',
    async () => {
      const place = makePlace();
      const script = join(place.remote, 'deaf-receive-pack');
      writeFileSync(script, '#!/bin/sh\ngit-receive-pack "$@"\nexit 1\n', { mode: 0o755 });
      git(place.clone, 'config', 'remote.origin.receivepack', script);
      const ledger = open(place.clone);
      const jan = row(ledger.keyOf(edition, 'jan@example.org'));
      const run = await ledger.begin({ edition, at });
      expect(await run.claim([jan])).toMatchObject([{ state: 'sending' }]);
      await run.write({ ...jan, state: 'accepted' });
      await run.end(at);
      expect((await ledger.read(edition)).map(({ state }) => state)).toEqual(['accepted']);
    },
  );

  describe('trouble is told', () => {
    const begin = (folder: string, facts: Partial<BranchSettings> = {}) =>
      open(folder, facts).begin({ edition, at });

    test('no key, or one that can be guessed', () => {
      expect(() => open(home, { key: '' })).toThrow(expect.objectContaining({ code: 'LEDGER_KEY_MISSING' }));
      expect(() => open(home, { key: 'geheim' })).toThrow(
        expect.objectContaining({ code: 'LEDGER_KEY_MISSING' }),
      );
    });

    test('a folder that is no repository', async () => {
      const folder = join(home, 'bare-folder');
      mkdirSync(folder);
      const facts = expect.objectContaining({
        code: 'LEDGER_UNREACHABLE',
        where: expect.stringContaining(folder),
      });
      await expect(begin(folder)).rejects.toEqual(facts);
    });

    test('a folder that is not there', async () => {
      await expect(begin(join(home, 'nowhere'))).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE' });
    });

    test('a remote that is gone, without the login in its address', async () => {
      const place = makePlace();
      git(place.clone, 'remote', 'set-url', 'origin', 'http://x-access-token:geheim@127.0.0.1:9/havens.git');
      const problem: unknown = await begin(place.clone).catch((error: unknown) => error);
      expect(problem).toMatchObject({ code: 'LEDGER_UNREACHABLE' });
      expect(String(problem) + JSON.stringify(problem)).not.toContain('geheim');
    });

    test('a remote that takes no push', async () => {
      const place = makePlace();
      writeFileSync(join(place.remote, 'hooks', 'pre-receive'), '#!/bin/sh\necho protected >&2\nexit 1\n', {
        mode: 0o755,
      });
      const ledger = open(place.clone);
      const run = await ledger.begin({ edition, at });
      await expect(run.claim([row(ledger.keyOf(edition, 'jan@example.org'))])).rejects.toMatchObject({
        code: 'LEDGER_UNREACHABLE',
        message: expect.stringContaining('push'),
      });
      await run.end(at);
    });

    test('a branch that is somebody’s work', async () => {
      const place = makePlace();
      await expect(begin(place.clone, { branch: 'main' })).rejects.toMatchObject({
        code: 'LEDGER_CORRUPT',
        message: expect.stringContaining('runup.yaml'),
      });
      expect(readFileSync(join(place.clone, 'runup.yaml'), 'utf8')).toBe('name: Havens\n');
    });

    test('a key that is not the one that wrote the edition', async () => {
      const place = makePlace();
      const ledger = open(place.clone);
      const run = await ledger.begin({ edition, at });
      await run.claim([row(ledger.keyOf(edition, 'jan@example.org'))]);
      await run.end(at);
      await expect(begin(place.clone, { key: 'another secret, as long' })).rejects.toMatchObject({
        code: 'LEDGER_KEY_CHANGED',
      });
      const tomorrow = await open(place.clone, { key: 'another secret, as long' }).begin({
        edition: '2022-01-03',
        at,
      });
      expect(tomorrow.found).toEqual([]);
    });

    test.each([
      ['no JSON', () => 'not json\n'],
      ['another schema', (text: string) => text.replace('runup.ledger/1', 'runup.ledger/2')],
      ['an unknown state', (text: string) => text.replace('"sending"', '"sent"')],
      ['half a line', (text: string) => text.slice(0, -20)],
      ['a list', (text: string) => `${text}[1]\n`],
      ['nothing', () => ''],
    ])('a damaged file: %s', async (_name, damage) => {
      const place = makePlace();
      const ledger = open(place.clone);
      const run = await ledger.begin({ edition, at });
      await run.claim([row(ledger.keyOf(edition, 'jan@example.org'))]);
      git(place.clone, 'fetch', '--quiet', 'origin', 'runup-state:runup-state');
      git(place.clone, 'checkout', '--quiet', 'runup-state');
      const file = join(place.clone, 'editions', `${edition}.jsonl`);
      writeFileSync(file, damage(readFileSync(file, 'utf8')));
      git(place.clone, ...me, 'commit', '--quiet', '--all', '--message', 'Damage');
      git(place.clone, 'push', '--quiet', 'origin', 'runup-state');
      await expect(begin(place.clone)).rejects.toMatchObject({ code: 'LEDGER_CORRUPT' });
    });
  });
});
