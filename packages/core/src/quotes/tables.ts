// What a language brings to the quotes finder: the words that tie what is said to who says it.

/** Words are lower case; phrases are words parted by a space. */
export interface QuoteTables {
  /** Verbs of saying in every form: they take a quotation or a clause (`said`, `zei`). */
  readonly speech: ReadonlySet<string>;
  /** Verbs that take a position on a thing (`denounces`, `eist`): they take quoted words, and an object or an infinitive. */
  readonly acts: ReadonlySet<string>;
  /** Verbs too common to introduce quoted words by themselves (`wants`, `vindt`), but that tell a position. */
  readonly stances: ReadonlySet<string>;
  /** Verbs in two parts (`kondigde … aan`), and phrases that an auxiliary may split (`op het hart … gedrukt`). */
  readonly splitVerbs: readonly (readonly [heads: ReadonlySet<string>, tail: string])[];
  /** Whole phrases that say (`made clear`, `pointed out`). */
  readonly phrases: readonly string[];
  /** Those forms of the verbs above that speak only beside an auxiliary (`gezegd`). */
  readonly participles: ReadonlySet<string>;
  /** Those that stand beside another verb and share its subject (`saying`). */
  readonly gerunds: ReadonlySet<string>;
  /** Words before the one who says it (`volgens`, `according to`, `aldus`). */
  readonly sources: readonly string[];
  /** Of a passive (`was`, `werd`), and who acts in it (`by`, `door`). */
  readonly passives: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  /** Those verbs whose object is who hears it (`told reporters`). */
  readonly addressing: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries glued to a pronoun by an apostrophe (`s` of `he's`). */
  readonly clitics: ReadonlySet<string>;
  /** Forms of the verbs above that are nouns as well (`report`, `claims`): no verb behind another noun. */
  readonly nounlike: ReadonlySet<string>;
  /** Words that deny what stands behind them, and so belong to it (`vowed not to resign`). */
  readonly negations: ReadonlySet<string>;
  /** Words that turn what follows into a clause that is said (`that`, `dat`, `whether`). */
  readonly complementisers: ReadonlySet<string>;
  /** Before an infinitive (`to`, `te`). */
  readonly infinitives: ReadonlySet<string>;
  /** Words that open another clause (`because`, `toen`). */
  readonly subordinators: ReadonlySet<string>;
  /** Words that stand for the noun before them (`who`, `die`). */
  readonly relatives: ReadonlySet<string>;
  readonly pronouns: Readonly<Record<string, PronounSense>>;
  /** Those that stand behind a preposition (`volgens hem`). */
  readonly objectPronouns: Readonly<Record<string, PronounSense>>;
  readonly determiners: ReadonlySet<string>;
  /** Determiners that point at somebody known (`the`, `deze`). */
  readonly definite: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** The preposition that ties a noun to what it belongs to (`van`, `of`). */
  readonly belongs: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that may stand between subject and verb, or behind the verb, and change nothing (`also`, `wel`). */
  readonly adverbs: ReadonlySet<string>;
  /** Days, months and other words of time. */
  readonly times: ReadonlySet<string>;
  /** What people and bodies that speak are called without a name (`spokesman`, `critici`). */
  readonly speakers: ReadonlySet<string>;
  /** True when one of those may be the tail of a longer word (`politiewoordvoerder`). */
  readonly gluedSpeakers: boolean;
  /** Of those and of titles: who is a man, a woman, several. */
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  /** Those that are a body of people: no `he` and no `she` (`party`). */
  readonly groups: ReadonlySet<string>;
  /** Words that end a description of somebody known (`old` of `the 36-year-old`). */
  readonly ages: ReadonlySet<string>;
  /** Words that make a role another one (`vice`, `former`). */
  readonly lesser: ReadonlySet<string>;
  /** True when the verb stands second, so that its subject may follow it (`Vrijdag zei Biden`). */
  readonly verbSecond: boolean;
  /** Small words inside a name (`van`, `bin`). */
  readonly particles: ReadonlySet<string>;
  /** What an apostrophe may begin (`s` of `'s avonds`): no mark of quotation. */
  readonly elisions: ReadonlySet<string>;
  /** Words before the title of a work or before a term (`film`, `nicknamed`, `zogeheten`): what follows is no quotation. */
  readonly titling: ReadonlySet<string>;
  /**
   * Words and phrases that a finder behind this one looks for, and the second parts of verbs among them: items that may
   * open one are marked, and units that hold none passed over.
   */
  readonly marked: { readonly words: readonly string[]; readonly tails: readonly string[] };
}

/** Whom a pronoun may mean. `it`: a body; `self`: the one who tells the story. */
export type PronounSense = 'he' | 'she' | 'she-or-they' | 'they' | 'it' | 'self';
