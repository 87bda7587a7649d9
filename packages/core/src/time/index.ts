// @runup/core/time: the temporal tagger on its own.

export type { PublishedSaid } from './publication/stated.ts';
export type * from './publication-type.ts';
export {
  type FindOptions,
  type FoundTimes,
  findTimes,
  type TagOptions,
  type TimeLanguage,
  tagTimes,
} from './tag.ts';
export { type TimeMLOptions, toTimeML } from './timeml.ts';
export type * from './timex.ts';
