// German, so far its times alone: a language for the tagger, not yet for whole articles.

import type { TimeLanguage } from '../../time/tag.ts';
import { text } from './text.ts';
import { time } from './time.ts';

/** German, for `tagTimes`. */
export const de: TimeLanguage = { code: 'de', text, time };
