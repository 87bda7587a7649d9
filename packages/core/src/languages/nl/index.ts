// Dutch: every word of the language that Runup knows, and no engine code.

import type { Language } from '../../language.ts';
import { detection } from './detection.ts';
import { events } from './events.ts';
import { keysentences } from './keysentences.ts';
import { names } from './names.ts';
import { positions } from './positions.ts';
import { quotes } from './quotes.ts';
import { text } from './text.ts';
import { time } from './time.ts';

export const nl: Language = {
  code: 'nl',
  detection,
  text,
  time,
  names,
  quotes,
  events,
  keySentences: keysentences,
  positions,
};
