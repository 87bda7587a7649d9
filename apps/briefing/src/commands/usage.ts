// Usage texts, made from the catalogue.

import type { Paint } from '../terminal/terminal.ts';
import { type CommandSpec, commands, everywhere, type OptionSpec } from './catalogue.ts';

export function usage(paint: Paint): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `${paint('bold', 'runup')} reads the news, finds what is scheduled, and mails a briefing that counts down to it`,
    '',
    ...commands.map(({ name, says }) => `  ${paint('bold', name.padEnd(width))}  ${says}`),
    '',
    'runup COMMAND --help tells more about one; runup --version says which Runup this is.',
    'Exit codes: 0 done, also when nothing was due; 1 a problem; 2 the command line was not understood.',
    '',
  ].join('\n');
}

export function commandUsage({ name, says, takes, options, examples }: CommandSpec, paint: Paint): string {
  const all = { ...options, ...everywhere };
  const shown = Object.entries(all).map(([option, spec]) => ({ left: left(option, spec), says: spec.says }));
  const width = Math.max(...shown.map((row) => row.left.length));
  return [
    `${paint('bold', `runup ${name}`)}: ${says}`,
    '',
    `  ${['runup', name, takes, '[OPTIONS]'].filter((part) => part !== '').join(' ')}`,
    '',
    ...shown.map((row) => `  ${row.left.padEnd(width)}  ${row.says}`),
    '',
    ...examples.map((example) => paint('dim', `  ${example}`)),
    '',
  ].join('\n');
}

function left(option: string, { value }: OptionSpec): string {
  return value === null ? `--${option}` : `--${option} ${value}`;
}
