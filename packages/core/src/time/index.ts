// @runup/core/time: the temporal tagger on its own.

export type * from './timex.ts';
