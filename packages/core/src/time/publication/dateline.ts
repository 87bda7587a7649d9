// The dateline that an agency begins with: `GENEVA, Jan. 9 (Reuters) -`.

import type { Tokens } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';

/** How many characters of its line are looked at on either side. */
const REACH = 60;

/** Before the date: capitalised names of places alone. */
const PLACE = /(?:^|\n)[ \t]*(?:[\p{Lu}][\p{L}.'’-]*[ ,/]+){1,6}$/u;
/** Behind it: an agency in brackets or nothing, and the dash that opens the article. */
const AGENCY = /^[,.]?[ \t]*(?:\([^()\n]{2,40}\))?[ \t]*(?:[-–—_]|:\s)/u;

/** True when the date stands between a place at the head of a line and the dash that the article opens with. */
export function isDateline({ text, start, end }: Tokens, { first, last }: Candidate): boolean {
  const from = start[first] as number;
  const to = end[last - 1] as number;
  return PLACE.test(text.slice(Math.max(0, from - REACH), from)) && AGENCY.test(text.slice(to, to + REACH));
}
