// Whether the cards alone show every countdown on a phone's first screen.

import type { CardView } from '../view/view.ts';

/** Pixels of a phone (375 × 667) and of the email on it, as its styles have them. */
const screen = 667;
const aboveCards = 127;
const nameLine = 26;
const dateLine = 21;
const textLine = 20;
const paddingTop = 12;
const paddingBottom = 20;

/** Letters of a line beside the number of days: names are set larger. */
const nameLetters = 23;
const textLetters = 38;

/** An estimate, and near: of the last card only name and days must show. */
export function fitsFirstScreen(cards: readonly CardView[]): boolean {
  const heights = cards.map((card) => {
    const { name, relative, date, status, title, details, notes, evidence, moreEvidence } = card;
    const head =
      paddingTop +
      nameLine * lines([name], nameLetters) +
      dateLine * lines([relative, date, status], textLetters - 3);
    const sentences = evidence.map(({ sentence, source }) =>
      lines([sentence, source?.label ?? null, source?.published ?? null, moreEvidence], textLetters),
    );
    const said = [[title, details], ...notes.map((note) => [note])].map((parts) => lines(parts, textLetters));
    const body = [...said, ...sentences].reduce((sum, count) => sum + count, 0);
    return { head, all: head + textLine * body + paddingBottom };
  });
  const last = heights.at(-1)?.head ?? 0;
  const before = heights.slice(0, -1).reduce((sum, { all }) => sum + all, 0);
  return aboveCards + before + last <= screen;
}

function lines(parts: readonly (string | null)[], letters: number): number {
  const text = parts.filter((part) => part !== null).join(' · ');
  return Math.ceil(text.length / letters);
}
