// An article as it was collected: its text and what its publisher says about it.

export interface SourceArticle {
  /** Stable: made from its address, or from its text where it has none. */
  readonly id: string;
  /** What is read; a headline that came apart stands before it as a paragraph of its own. Spans index this. */
  readonly text: string;
  /** The publisher's headline; null for a file, whose text has it or not. */
  readonly title: string | null;
  /** As the publisher states it (`nl`, `en-GB`); null when it does not. */
  readonly language: string | null;
  /** ISO date that the publisher states; null when it does not. */
  readonly published: string | null;
  /** As the reader can follow it: an address, or the file's name. */
  readonly source: string;
  /** http(s) address; null for a file. */
  readonly url: string | null;
}
