/** The commonest English words, by which a text is recognised. */
export const detection: ReadonlySet<string> = new Set(
  'the of and to a that for with was on is as by at from his her it be are were this which have has had not but they he she an will would who their its been said after more about when or there if than into can could out over up'.split(
    ' ',
  ),
);
