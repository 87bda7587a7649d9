// English verbs by their infinitive: the third person follows from how it is spelt.

/** Verbs that are hardly ever nouns: their plain form tells of the present as well. */
const PLAIN = `begin meet resume decide discuss convene gather appear arrive leave return expire open close continue become bring
  choose consider continue debate deny discuss elect face fly gather give go happen hear join keep launch lose move negotiate
  pay present publish reach receive remain replace resign reveal send serve speak step take testify travel unveil vote
  warn withdraw write announce demand argue insist claim believe allow include require seek agree refuse reject
  declare describe explain provide represent`;

/** Verbs whose plain form is a noun as often: only the third person tells. */
const NOUNS = `start end play run visit strike march rule sign plan host address force report test rally protest tour hold kick
  contest appeal cost work vow promise land dock ship trade deal threaten`;

function thirdPerson(infinitive: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(infinitive)) return `${infinitive}es`;
  return /[^aeiou]y$/.test(infinitive) ? `${infinitive.slice(0, -1)}ies` : `${infinitive}s`;
}

/** What is a noun in the plural too often to tell of a present. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'reports plans works costs deals ships tests trades protests forces moves rules runs votes marches open close present face move vote faces claims demands promises appeals strikes visits plays ends signs'.split(
    ' ',
  ),
);

const listOf = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Finite forms of the present. */
export const presentForms: readonly string[] = [
  ...listOf(PLAIN),
  ...[...listOf(PLAIN), ...listOf(NOUNS)].map(thirdPerson),
].filter((form) => !NO_VERBS.has(form));
