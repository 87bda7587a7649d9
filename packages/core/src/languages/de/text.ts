import type { TextTables } from '../../text/sentences.ts';

/** Where German sentences do not end. */
export const text: TextTables = {
  abbreviations: new Set(
    'dr prof dipl ing mag hr fr st str nr abs art bzw ca etc evtl ggf inkl max min mio mrd mr mrs s usw vgl z.b d.h u.a v.chr n.chr jh jhd geb gest jan jän feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so'.split(
      ' ',
    ),
  ),
  afterQuote: new Set(
    'sagte sagt sagen sagten meinte meint erklärte erklärt betonte betont berichtete berichtet so schreibt schrieb fragte fragt rief antwortete antwortet und aber'.split(
      ' ',
    ),
  ),
  zones: new Set([]),
  zoneNouns: new Set([]),
};
