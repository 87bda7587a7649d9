// People named in full: `George Bush` and `George W. Bush` are one, `George W.` and `George H. W.` are two.

import { newPerson, type PersonDraft } from './drafts.ts';

/** Among more people of one last name none is certain by his initial or his office. */
export const MOST_ALIKE = 50;

/** The draft of a full name: one that says the same with or without initials, else a new one. */
export function fullDraft(names: FullNames, words: readonly string[]): PersonDraft {
  const { drafts } = names;
  const alike = drafts.length <= MOST_ALIKE ? drafts : alikeTo(names, words);
  let only: PersonDraft | null = null;
  let variants = 0;
  for (let i = 0; i < alike.length && alike.length <= MOST_ALIKE; i++) {
    const draft = alike[i] as PersonDraft;
    if (!areVariants(draft.words, words)) continue;
    only = draft;
    variants++;
  }
  if (only && variants === 1) return only;
  const draft = newPerson(drafts, words);
  if (drafts.length > MOST_ALIKE + 1) alikeTo(names, words).push(draft);
  return draft;
}

export interface FullNames {
  readonly drafts: PersonDraft[];
  /** By first letter and last word; null while there are so few that all are gone through. */
  byLast: Map<string, PersonDraft[]> | null;
}

/** Those with the same first letter and last word. */
function alikeTo(names: FullNames, words: readonly string[]): PersonDraft[] {
  names.byLast ??= indexOf(names.drafts);
  return bucketOf(names.byLast, words);
}

function indexOf(drafts: readonly PersonDraft[]): Map<string, PersonDraft[]> {
  const byLast = new Map<string, PersonDraft[]>();
  for (const draft of drafts) bucketOf(byLast, draft.words).push(draft);
  return byLast;
}

function bucketOf(byLast: Map<string, PersonDraft[]>, words: readonly string[]): PersonDraft[] {
  const key = `${words[0]?.charAt(0)} ${words.at(-1)}`;
  const known = byLast.get(key);
  if (known) return known;
  const made: PersonDraft[] = [];
  byLast.set(key, made);
  return made;
}

/** `George Bush` and `George W. Bush`, `J. Weck` and `Jan Weck`; never `George W.` and `George H. W.` */
function areVariants(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2 || !agrees(a[0] ?? '', b[0] ?? '')) return false;
  if (a.length === 2 || b.length === 2) return true;
  if (a.length !== b.length) return false;
  for (let i = 1; i < a.length - 1; i++) if (!agrees(a[i] ?? '', b[i] ?? '')) return false;
  return true;
}

function agrees(a: string, b: string): boolean {
  if (a === b) return true;
  const initial = a.length === 1 ? a : b.length === 1 ? b : null;
  return initial !== null && a.charAt(0) === b.charAt(0);
}
