// Events that articles announce without a day: told as they are, never counted down to.

import type { UndatedEvent } from '../model/edition.ts';
import { type Candidate, publishedOn, sharedParties } from './candidate.ts';
import { daysBetween } from './days.ts';
import { plain } from './evidence.ts';
import { aboutMarks, enter, near } from './marks.ts';
import type { Gathering } from './merge.ts';
import { isAbout, isRankOther } from './sameness.ts';
import { settle } from './settle.ts';
import { type TellOptions, tell } from './telling.ts';

/** After this many days "soon" says nothing any more. */
const keptDays = 14;

export interface UndatedOptions extends TellOptions {
  /** The edition's date. */
  readonly today: string;
}

/**
 * Announcements without any date while they are news, and those that name a month or a week until it is over, which come
 * first. What a dated event already says is left out; one that was put off is news again when its old day is over.
 */
export function undatedOf(
  candidates: readonly Candidate[],
  dated: readonly Gathering[],
  options: UndatedOptions,
): readonly UndatedEvent[] {
  const known = dated.filter(({ settled }) => settled.status !== 'postponed' || settled.end >= options.today);
  const byMark = new Map<string, Set<Candidate>>();
  for (const one of known.flatMap(({ candidates: told }) => told)) enter(byMark, aboutMarks(one), one);
  const isCovered = (candidate: Candidate) =>
    near(byMark, aboutMarks(candidate)).some((one) => covers(one, candidate));
  const groups = groupsOf(
    candidates.filter((candidate) => isOpen(candidate, options.today) && !isCovered(candidate)),
  );
  return groups
    .map((group) => undatedEvent(group, options))
    .sort((a, b) => compare(a.when?.to ?? '9999', b.when?.to ?? '9999'));
}

function groupsOf(open: readonly Candidate[]): readonly Candidate[][] {
  const groups: Candidate[][] = [];
  const byMark = new Map<string, Set<Candidate[]>>();
  for (const candidate of open) {
    const marks = [...aboutMarks(candidate), `"${candidate.titleKey}`];
    const same = near(byMark, marks).find(
      (group) =>
        !group.some((one) => isRankOther(one, candidate)) &&
        group.slice(0, mostCompared).some((one) => isSameAnnouncement(one, candidate)),
    );
    if (same) same.push(candidate);
    else groups.push([candidate]);
    enter(byMark, marks, same ?? (groups.at(-1) as Candidate[]));
  }
  return groups;
}

/** Announcements that agree with the newest few agree with each other. */
const mostCompared = 12;

function isOpen({ days, period, from }: Candidate, today: string): boolean {
  if (days !== null) return false;
  if (period !== null) return period.to >= today;
  const published = publishedOn(from);
  return published === '' || daysBetween(published, today) <= keptDays;
}

/** A dated event outside the period that is named is another one; news without a day says nothing of when. */
function covers(dated: Candidate, undated: Candidate): boolean {
  const { days } = dated;
  const { period } = undated;
  if (period && days === null) return false;
  if (days && period && (days.start > period.to || days.end < period.from)) return false;
  return isAbout(dated, undated);
}

function isSameAnnouncement(a: Candidate, b: Candidate): boolean {
  if ((a.period?.from ?? '') !== (b.period?.from ?? '')) return false;
  if (isAbout(a, b)) return true;
  const isSameTitle = a.titleKey === b.titleKey;
  const isSetApart = a.partyKeys.length > 0 && b.partyKeys.length > 0 && sharedParties(a, b) === 0;
  return isSameTitle && !isSetApart;
}

function undatedEvent(group: readonly Candidate[], options: UndatedOptions): UndatedEvent {
  const { title, titleLanguage, place, participants, status, evidence } = tell(group, settle(group), options);
  const dated = group.find(({ period }) => period !== null);
  const said = plain(dated?.event.dateText?.text ?? '');
  const when = dated?.period ? { said, ...dated.period } : null;
  const [first = { sentence: '', article: '', start: 0, end: 0 }] = evidence;
  const marked = titleLanguage === null ? {} : { titleLanguage };
  return { title, ...marked, place, participants, status, when, evidence: first };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
