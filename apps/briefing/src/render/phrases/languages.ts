// The languages an issue can be written in: a new one is its file and a line here.

import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Phrases } from './phrases.ts';

export const languages = { nl, en } as const satisfies Record<string, Phrases>;

export type IssueLanguage = keyof typeof languages;

export function isIssueLanguage(code: string): code is IssueLanguage {
  return Object.hasOwn(languages, code);
}
