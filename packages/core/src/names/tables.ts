// What a language brings to the names finder: which words stand around names, and which are none themselves.

/** Words are lower case unless told otherwise. */
export interface NameTables {
  /** Its column in the world tables. */
  readonly language: string;
  /** How adjectives of places end: the first ending that fits is replaced (`['ees', 'ese']`). */
  readonly adjectiveEndings: readonly (readonly [string, string])[];
  /** How the name of a city becomes an adjective (`['en', 'se']` for `Groningse`); none in some languages. */
  readonly cityEndings: readonly (readonly [string, string])[];
  /** True when `Ruslands` and `Bidens` are genitives. */
  readonly gluedGenitive: boolean;
  /** True when a role may be the tail of a longer word (`topadviseur`). */
  readonly gluedRoles: boolean;
  /** True when the verb stands second, so that two names may stand side by side (`dat Smit Bakker inhaalt`). */
  readonly verbSecond: boolean;
  /** Words that are no name even with a capital: articles, pronouns, prepositions, verbs that open sentences. */
  readonly functionWords: ReadonlySet<string>;
  /** Those that are last names as well (`Lang`). */
  readonly surnames: ReadonlySet<string>;
  /** Days, months and the like, which some languages write with a capital. */
  readonly calendar: ReadonlySet<string>;
  /** Small words inside a person's name (`van`, `der`, `bin`). */
  readonly particles: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Those that point at something known (`de`, `the`). */
  readonly definite: ReadonlySet<string>;
  /** `zijn`, `haar`, `his`. */
  readonly possessives: ReadonlySet<string>;
  /** Forms of address, no role (`meneer`, `mrs`). */
  readonly titles: ReadonlySet<string>;
  /** Those of them that stand before a saint's name (`st`). */
  readonly saints: ReadonlySet<string>;
  /** What a person can be beside a name (`minister`, `spokesman`). */
  readonly roles: ReadonlySet<string>;
  /** Roles of several people at once (`presidents`). */
  readonly rolePlurals: ReadonlySet<string>;
  /** The roles that lead a country, for descriptions (`president`, `premier`). */
  readonly leaders: ReadonlySet<string>;
  /** The roles whose holder goes by one name, not the family's (`koning`, `pope`). */
  readonly crowns: ReadonlySet<string>;
  /** Words that mean any of those (`leider`, `leader`). */
  readonly leaderWords: ReadonlySet<string>;
  /** Somebody of the same rank as another (`collega`, `counterpart`). */
  readonly colleagues: ReadonlySet<string>;
  /** Words before a role that belong to it (`voormalig`, `vice`, `prime`). */
  readonly roleModifiers: ReadonlySet<string>;
  /** Words that tie a role to its office (`van`, `of`, `in`). */
  readonly roleLinks: ReadonlySet<string>;
  /** Words of a minister's field (`buitenlandse`, `defense`). */
  readonly portfolios: ReadonlySet<string>;
  /** `en`, `and`. */
  readonly conjunctions: ReadonlySet<string>;
  /** First names, few: form and context decide the rest. */
  readonly firstNames: ReadonlySet<string>;
  /** Words that open or close the name of an organisation (`ministerie`, `bank`, `inc`). */
  readonly bodies: ReadonlySet<string>;
  /**
   * Words that stand in names of things, firms and works and in nobody's own (`koerier`, `centraal`). One that opens a
   * sentence before a name is no part of it.
   */
  readonly ordinary: ReadonlySet<string>;
  /** Articles of what is no person: `het`; none in some languages. */
  readonly neuter: ReadonlySet<string>;
  /** Words beside the name of a firm and never part of it (`autofabrikant`, `carmaker`, `shares`). */
  readonly trades: ReadonlySet<string>;
  /** Those that are its whole name alone, with a capital (`Congress`). */
  readonly lonelyBodies: ReadonlySet<string>;
  /** Words that tie a body to the rest of its name (`van`, `voor`, `of`, `for`). */
  readonly bodyLinks: ReadonlySet<string>;
  /** Words for the government under somebody (`regering` in `regering-Biden`, `administration`). */
  readonly administrations: ReadonlySet<string>;
  /** Words that make a name that of a thing, no person, organisation or place (`cup`, `act`, `verdrag`). */
  readonly things: ReadonlySet<string>;
  /** Tails of longer words that are such (`-dienst`, `-stadion`), of bodies and of sites. */
  readonly bodyTails: ReadonlySet<string>;
  readonly siteTails: ReadonlySet<string>;
  /** Tails of words beside the name of a firm (`-brouwer`), which alone are none such. */
  readonly tradeTails: ReadonlySet<string>;
  /** Words that open or close the name of a place (`stadion`, `street`). */
  readonly sites: ReadonlySet<string>;
  /** Common nouns before the name of a place (`stad`, `province`). */
  readonly settlements: ReadonlySet<string>;
  /** Words of direction before the name of a place (`noord`, `northern`). */
  readonly directions: ReadonlySet<string>;
  /** Prepositions of place (`in`, `at`). */
  readonly locatives: ReadonlySet<string>;
  /** Other prepositions of place, weaker (`naar`, `from`). */
  readonly weakLocatives: ReadonlySet<string>;
  /** Words before such a preposition that make a source of the place (`according to Moscow`). */
  readonly citing: ReadonlySet<string>;
  /** Prepositions before somebody's employer or maker (`bij`, `by`). */
  readonly employers: ReadonlySet<string>;
  /** What people do in words (`zei`, `says`). */
  readonly speech: ReadonlySet<string>;
  /** Verbs of what a person does and no firm or country, in forms that only one takes (`stapt`, `resigns`). */
  readonly deeds: ReadonlySet<string>;
  /** Forms of such verbs that many take as well (`resigned`). */
  readonly sharedDeeds: ReadonlySet<string>;
  /** Acronyms, as written, that name no organisation (`TV`, `DNA`). */
  readonly plainAcronyms: ReadonlySet<string>;
}
