// What a language brings to the positions finder: the words by which somebody demands, offers, denies, threatens, decides.

import type { QuoteTables } from '../quotes/tables.ts';
import type { PositionKind } from '../reading.ts';

/** Words by what they do. */
export type ByKind<Words> = Partial<Readonly<Record<PositionKind, Words>>>;

/** All words lower case; phrases are words parted by a space. */
export interface PositionTables {
  /** Verbs in every form but the bare infinitive of verbs in two parts; also fixed phrases (`calls for`, `is bereid`). */
  readonly verbs: ByKind<readonly string[]>;
  /** Verbs in two parts (`biedt … aan`). */
  readonly splitVerbs: readonly SplitVerb[];
  /** Those forms that act only beside an auxiliary (`geëist`, `aangeboden`). */
  readonly participles: ReadonlySet<string>;
  /** Those that share another verb's subject (`demanding`). */
  readonly gerunds: ReadonlySet<string>;
  /** Nouns that name a position (`eis`, `offer`), before a clause or beside who takes it. */
  readonly nouns: ByKind<readonly string[]>;
  /** Verbs that are a demand only of what another should do (`wil dat`, `wants them to`). */
  readonly wishes: ReadonlySet<string>;
  /** Verbs that with an infinitive foretell as often as they threaten (`dreigt te`). */
  readonly foretelling: ReadonlySet<string>;
  /** Verbs of shops and machines as well (`offers`, `accepteert`): only people and governments take a position by them. */
  readonly everyday: ReadonlySet<string>;
  /** Beside these nothing has been demanded or decided yet (`zou`, `may`, `will`, `to`). */
  readonly unreal: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Of what happens again and again (`vaak`, `usually`). */
  readonly habits: ReadonlySet<string>;
  /** Words that open a condition (`als`, `if`). */
  readonly conditions: ReadonlySet<string>;
  /** What follows a position as what should happen (`om`, `te`, `to`). */
  readonly infinitives: ReadonlySet<string>;
  /** What opens a clause that is demanded, promised or denied as it stands (`dat`); `of` and `hoe` leave it open. */
  readonly stating: ReadonlySet<string>;
  /** Before who owns a position's noun (`de eis van`, `the offer by`). */
  readonly owning: ReadonlySet<string>;
  /** Forms that only several use (`they demand`): beside one name they are infinitives. */
  readonly plain: ReadonlySet<string>;
  /** Words by which nobody in particular is called (`some`, `enkele`, `his`). */
  readonly vague: ReadonlySet<string>;
  /** Things by which the verb means something else (`levens` in `de brand eiste levens`, `comment`). */
  readonly otherwise: ReadonlySet<string>;
}

export interface SplitVerb {
  readonly kind: PositionKind;
  readonly heads: readonly string[];
  readonly tail: string;
  /** True for a preposition before what is demanded (`dreigt … met`): only adverbs may stand before it. */
  readonly governs: boolean;
}

/** All words and phrases by which a position is taken, and the second parts of verbs in two parts. */
export function phrasesOf({ verbs, nouns, splitVerbs }: PositionTables): QuoteTables['marked'] {
  const heads = splitVerbs.map((verb) => verb.heads);
  const words = [...Object.values(verbs), ...Object.values(nouns), ...heads].flat();
  return { words, tails: splitVerbs.map(({ tail }) => tail) };
}
