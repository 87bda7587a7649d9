// The two lines that an inbox shows: the subject says what comes first, the preheader what comes then.

import type { Countdown, Edition } from '../../model/edition.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { cleanText, clipText } from '../text/clean.ts';
import { isOff, relativeDays, viewCard } from './card.ts';
import type { ViewContext } from './context.ts';

/** "Oekraïne: nog 7 dagen tot Genève". One line, at most 120 code points. */
export function writeSubject(edition: Edition, phrases: Phrases): string {
  const name = clipText(cleanText(edition.name), 40);
  const rest = sayFirst(edition, phrases);
  return clipText(name === '' ? rest : `${name}: ${rest}`, 120);
}

function sayFirst({ countdowns, undated }: Edition, phrases: Phrases): string {
  const { subject } = phrases;
  const first = inOrder(countdowns)[0];
  if (first === undefined) return undated.length === 0 ? subject.nothing : subject.undated(undated.length);
  const name = shortName(first);
  if (isOff(first)) return subject.status(name, phrases.status[first.status] ?? '');
  if (first.phase.kind === 'ahead') return subject.daysTo(first.phase.days, name);
  const { day, of } = first.phase;
  return subject.today(name, of > 1 ? phrases.dayOf(day, of) : null);
}

/** "NAVO-Rusland over 10 dagen · OVSE over 11 dagen"; where there is but one event, its date and place. */
export function writePreheader(edition: Edition, context: ViewContext): string {
  const { phrases } = context;
  const [first, ...next] = inOrder(edition.countdowns);
  if (first === undefined)
    return clipText(cleanText(edition.undated[0]?.title ?? phrases.nothingComing), 140);
  if (next.length === 0) {
    const { relative, date, details } = viewCard(first, context);
    return clipText([relative, date, details].filter((part) => part !== null).join(' · '), 140);
  }
  const lines = next.slice(0, 3).map((countdown) => {
    const said = isOff(countdown) ? phrases.status[countdown.status] : relativeDays(countdown, phrases);
    return `${shortName(countdown)} ${said ?? ''}`.trim();
  });
  return clipText(lines.join(' · '), 140);
}

/** Soonest first as the edition has them; of one day the watched ones first; what is off last. */
function inOrder(countdowns: readonly Countdown[]): readonly Countdown[] {
  const rank = (countdown: Countdown) => (isOff(countdown) ? 1e6 : 0) + daysAhead(countdown);
  return [...countdowns].sort((a, b) => rank(a) - rank(b) || Number(b.watched) - Number(a.watched));
}

function daysAhead({ phase }: Countdown): number {
  return phase.kind === 'ahead' ? phase.days : 0;
}

function shortName({ name, title }: Countdown): string {
  return clipText(cleanText(name) || cleanText(title), 60);
}
