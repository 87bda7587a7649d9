// The command line: which command, and its options, each one known or a usage problem with what was probably meant.

import { parseArgs } from 'node:util';
import { RunupError } from '../problem.ts';
import { suggest } from '../settings/nearest.ts';
import { type CommandSpec, commands, everywhere, type OptionSpec } from './catalogue.ts';
import type { Arguments } from './shell.ts';

export type CommandLine =
  | { readonly kind: 'run'; readonly command: CommandSpec; readonly args: Arguments }
  | { readonly kind: 'help'; readonly command: CommandSpec | null }
  | { readonly kind: 'version' };

/** `argv` begins behind the program's name. @throws RunupError USAGE */
export function readCommandLine(argv: readonly string[]): CommandLine {
  // `pnpm runup -- check` hands the two dashes on.
  const [name, ...rest] = argv[0] === '--' ? argv.slice(1) : argv;
  if (name === undefined || name === '--help' || name === '-h') return { kind: 'help', command: null };
  if (name === '--version' || name === '-v') return { kind: 'version' };
  if (name === 'help')
    return { kind: 'help', command: rest[0] === undefined ? null : commandCalled(rest[0]) };
  const command = commandCalled(name);
  const options = { ...command.options, ...everywhere };
  const args = readArguments(rest, command, options);
  return args.values.help === true ? { kind: 'help', command } : { kind: 'run', command, args };
}

function commandCalled(name: string): CommandSpec {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const names = commands.map((one) => one.name);
  const isOption = name.startsWith('-');
  const message = isOption
    ? `A command comes before its options`
    : `There is no command "${name.slice(0, 40)}"`;
  throw new RunupError({
    code: 'USAGE',
    message,
    where: 'runup',
    hint: suggest(name.replace(/^-+/u, ''), names),
  });
}

type Options = Readonly<Record<string, OptionSpec>>;

function readArguments(argv: readonly string[], command: CommandSpec, options: Options): Arguments {
  const { tokens, values, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === null ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token, command, options);
  }
  if (positionals.length > command.most && values.help !== true) {
    const extra = positionals[command.most] ?? '';
    const hint =
      command.takes === ''
        ? `runup ${command.name} takes options only`
        : `runup ${command.name} ${command.takes}`;
    throw misuse(command, `"${extra.slice(0, 60)}" is one too many`, hint);
  }
  return { values: checkedValues(values), positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkOption({ name, rawName, value }: OptionToken, command: CommandSpec, options: Options): void {
  const spec = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!spec) {
    const known = Object.keys(options).map((option) => `--${option}`);
    throw misuse(command, `There is no option ${rawName.slice(0, 40)}`, suggest(rawName, known));
  }
  if (spec.value === null && value !== undefined) {
    throw misuse(command, `${rawName} takes no value`, `Write ${rawName} alone`);
  }
  if (spec.value !== null && (value === undefined || /^--?[a-z]/u.test(value))) {
    throw misuse(command, `${rawName} needs a value`, `Write ${rawName} ${spec.value}: ${spec.says}`);
  }
  if (spec.only && !spec.only.includes(value ?? '')) {
    throw misuse(command, `${rawName} is not "${value?.slice(0, 40)}"`, suggest(value ?? '', spec.only));
  }
}

/** Options are given once or not; of one that is given twice the last counts. */
function checkedValues(values: Readonly<Record<string, unknown>>): Arguments['values'] {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  );
}

function misuse({ name }: CommandSpec, message: string, hint: string): RunupError {
  return new RunupError({ code: 'USAGE', message, where: `runup ${name}`, hint });
}
