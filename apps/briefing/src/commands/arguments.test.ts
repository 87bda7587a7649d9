// Command lines that are understood, and those that are not.

import { expect, test } from 'vitest';
import { readCommandLine } from './arguments.ts';
import { commands } from './catalogue.ts';
import { commandUsage, usage } from './usage.ts';

const plain = (_: unknown, text: string) => text;

test.each([
  [['brief', '--at', '2022-01-02', '--out=x', '--json'], { at: '2022-01-02', out: 'x', json: true }, []],
  [['read', '-'], {}, ['-']],
  [['read', '--', '--odd-name.txt'], {}, ['--odd-name.txt']],
  [['--', 'check'], {}, []],
  [
    ['ledger', 'resolve', '2022-01-02', 'a@b.example', 'retry'],
    {},
    ['resolve', '2022-01-02', 'a@b.example', 'retry'],
  ],
  [['brief', '--out', 'a', '--out', 'b'], { out: 'b' }, []],
  [['brief', '--at='], { at: '' }, []],
  [['read', 'a', '--why', 'e2', '--color=never'], { why: 'e2', color: 'never' }, ['a']],
  [['read', 'a', '--no-color'], { 'no-color': true }, ['a']],
])('%j is understood', (argv, values, positionals) => {
  const line = readCommandLine(argv);
  expect(line).toMatchObject({ kind: 'run', args: { positionals } });
  expect(line.kind === 'run' ? { ...line.args.values } : null).toEqual(values);
});

test.each([
  [[], null],
  [['--help'], null],
  [['help'], null],
  [['help', 'brief'], 'brief'],
  [['brief', '--help'], 'brief'],
  [['brief', '-h'], 'brief'],
  [['read', 'a', 'b', '--help'], 'read'],
])('%j asks for help', (argv, name) => {
  const line = readCommandLine(argv);
  expect(line.kind === 'help' ? (line.command?.name ?? null) : line).toBe(name);
});

test.each([
  [['breif'], 'There is no command "breif"', 'Did you mean "brief"?'],
  [['--jsno'], 'A command comes before its options', 'Known here'],
  [['brief', '--ou', 'x'], 'There is no option --ou', 'Did you mean "--out"?'],
  [['brief', '-x'], 'There is no option -x', 'Known here'],
  [['brief', '--json=yes'], '--json takes no value', 'alone'],
  [['brief', '--out'], '--out needs a value', '--out FOLDER'],
  [['brief', '--out', '--json'], '--out needs a value', '--out FOLDER'],
  [['brief', 'extra'], '"extra" is one too many', 'options only'],
  [['read', 'a', 'b'], '"b" is one too many', 'FILE|URL|-'],
  [['read', 'a', '--why'], '--why needs a value', '--why NAME'],
  [['read', 'a', '--color'], '--color needs a value', 'always, never, or auto'],
  [['read', 'a', '--color=nevr'], '--color is not "nevr"', 'Did you mean "never"?'],
  [['brief', '--constructor'], 'There is no option --constructor', 'Known here'],
])('%j is not understood', (argv, message, hint) => {
  const problem = expect.objectContaining({
    code: 'USAGE',
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  });
  expect(() => readCommandLine(argv)).toThrow(problem);
});

test('the usage texts name every command and option', () => {
  for (const command of commands) {
    expect(usage(plain)).toContain(command.name);
    for (const option of Object.keys(command.options))
      expect(commandUsage(command, plain)).toContain(`--${option}`);
  }
});
