// @runup/core: reads a news article. Pure: no I/O, no clock, no dependency; runs in a browser.

export { type DiaryFacts, diaryTitle } from './diary.ts';
export type { Language } from './language.ts';
export { type ReadOptions, read } from './read.ts';
export type * from './reading.ts';
export type { Span, TextSpan } from './text/span.ts';
export type { Timex } from './time/timex.ts';
export { openWorld, type World } from './world/lookup.ts';
