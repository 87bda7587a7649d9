// Options that several commands share, checked.

import { isIsoDate } from '../compose/moment.ts';
import { RunupError } from '../problem.ts';
import { suggest } from '../settings/nearest.ts';
import { type Arguments, textOption } from './shell.ts';

/** `--language`, one of `known`; null when it is not given. @throws RunupError USAGE */
export function languageOption(args: Arguments, known: readonly string[]): string | null {
  const language = textOption(args, 'language');
  if (language === null || known.includes(language)) return language;
  const message = `"${language.slice(0, 40)}" is not a language of Runup`;
  throw new RunupError({ code: 'USAGE', message, where: '--language', hint: suggest(language, known) });
}

/** `--date`, as precise as it is known: a day, a month or a year. @throws RunupError USAGE */
export function dateOption(args: Arguments): string | null {
  const date = textOption(args, 'date');
  if (date === null || isPublished(date)) return date;
  const message = `"${date.slice(0, 40)}" is not a date`;
  const hint = 'Write 2022-01-02, or 2022-01 when the day is unknown';
  throw new RunupError({ code: 'USAGE', message, where: '--date', hint });
}

export function isPublished(date: string): boolean {
  return isIsoDate(date) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(date);
}
