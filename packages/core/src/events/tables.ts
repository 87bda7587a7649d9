// What a language brings to the finding of events.

import type { EventFamily, EventLevel } from '../reading.ts';
import type { TenseTables } from '../text/verbs.ts';
import type { EventSign, EventVerb, Progressive, Pronouns } from './cue-types.ts';

export type { EventFamily, EventLevel, EventSign, EventVerb, Pronouns };

export interface EventTables {
  /** Nouns that name an event, per family, parted by spaces; phrases with `_` between their words. */
  readonly nouns: Readonly<Record<EventFamily, string>>;
  /** True when a noun also ends compound words, written as one (`kabinetsberaad`). */
  readonly compounds: boolean;
  /** Endings that hold an event noun and make none: `stop`, `commissie`. */
  readonly notNouns: string;
  readonly verbs: readonly EventVerb[];
  readonly signs: Readonly<Record<EventSign, readonly string[]>>;
  /** Words that open a clause behind a comma, or alone. */
  readonly clauseOpeners: string;
  /** Those that open a clause without a comma too: `tenzij`, `unless`. */
  readonly clauseBreakers: ReadonlySet<string>;
  /** Relative pronouns, whose clause tells of the noun before: `which`, `die`. */
  readonly relative: ReadonlySet<string>;
  /** What opens the clause that somebody says: `dat`, `that`. */
  readonly that: ReadonlySet<string>;
  /** Auxiliaries with which a main clause goes on behind a relative one: `, is`, `, will`. */
  readonly finite: ReadonlySet<string>;
  /** Prepositions that say where something is. */
  readonly where: ReadonlySet<string>;
  /** Those of them behind which capitals are a place, whatever their name: `in`. */
  readonly inside: ReadonlySet<string>;
  /** Prepositions that say where something goes or comes from: the place of a journey only. */
  readonly motion: ReadonlySet<string>;
  /** Words for an event that is a journey, whose end is its place: `landing`. */
  readonly journeys: ReadonlySet<string>;
  /** Nouns between such a preposition and the name of a place: `in de Zwitserse stad Genève`. */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns of buildings and grounds: with a preposition of place before them they say where. */
  readonly venues: string;
  /** Houses that debate and vote, as phrases; the last word may begin a compound (`Tweede Kamerfracties`). */
  readonly chambers: readonly string[];
  /** Words in the name of a court. */
  readonly courts: ReadonlySet<string>;
  /** Words that stand between two ends of one stretch (`tot en met`, `to`) and between its days (`en`). */
  readonly rangeWords: ReadonlySet<string>;
  /** Those of them that only add days up (`en`, `and`): a stretch when the days follow each other. */
  readonly additive: ReadonlySet<string>;
  /** Words behind a last day that tell what the time until then is for: `om`, `to`. */
  readonly purpose: ReadonlySet<string>;
  /** The mark of an infinitive: `te`, `to`; a title passes over it. */
  readonly toInfinitive: ReadonlySet<string>;
  /** What joins who and what they will do in a headline: `Ship to return`; null where a colon does. */
  readonly headlineTo: string | null;
  /** Auxiliaries before an infinitive without its mark: `will`. */
  readonly modals: ReadonlySet<string>;
  /** Prepositions that are part of a verb where no noun follows: `take over`. */
  readonly particles: ReadonlySet<string>;
  /** Adverbs that a title passes over between them: `also`. */
  readonly fillers: ReadonlySet<string>;
  /** Prepositions and comparisons before a date that is not the event's: `na`, `after`, `like`. */
  readonly besides: ReadonlySet<string>;
  /** Prepositions by which a year belongs to a name: `van`, `of`. */
  readonly genitive: ReadonlySet<string>;
  /** Verbs of telling, which a day right beside them dates: `announced`, `schrijft`. */
  readonly told: ReadonlySet<string>;
  /** Prepositions behind such a verb that say on what occasion: `said in an interview Monday`. */
  readonly occasions: ReadonlySet<string>;
  /** What is owed or owned, with the day it falls due or is counted: `notes due`, `holders of record`. */
  readonly securities: ReadonlySet<string>;
  /** Words right before that day: `due`, `record`. */
  readonly maturing: ReadonlySet<string>;
  /** Prepositions before a weekend or week that is over unless a verb says otherwise: `over the weekend`. */
  readonly throughout: ReadonlySet<string>;
  /** Words by which something is only guessed at: `likely`. */
  readonly guesses: ReadonlySet<string>;
  /** Prepositions between a verb of telling and its day: `announced on Friday`. */
  readonly dayWords: ReadonlySet<string>;
  /** Words of a date that put it behind: `earlier`. */
  readonly pastWords: ReadonlySet<string>;
  /** The regular ending of the past where an object shows the verb (`opened the`); null where it shows nothing. */
  readonly pastEnding: string | null;
  /** Auxiliaries of the perfect, which has no day: `has`, `have`. */
  readonly perfect: ReadonlySet<string>;
  /** Present auxiliaries of a passive that tells what is done, also ahead: `wordt`; empty where a modal does. */
  readonly passives: ReadonlySet<string>;
  /** The verbs of the language. */
  readonly tense: TenseTables;
  /** Verbs of being, knowing, saying and being able, whose present arranges nothing: `is`, `weet`. */
  readonly states: ReadonlySet<string>;
  readonly progressive: Progressive;
  /** Verbs of what has to be done by a day: `must`. */
  readonly obliging: ReadonlySet<string>;
  /** What a date is compared with stands behind: `a week later than`. */
  readonly compared: ReadonlySet<string>;
  /** Words of a question that somebody asks or answers: `what I will do`. */
  readonly asking: ReadonlySet<string>;
  /** Stretches that figures are of, whose last day is no event: `the year to 31 March`. */
  readonly periods: ReadonlySet<string>;
  /** By which another day is named for what was called off: `nu`, `instead`. */
  readonly instead: ReadonlySet<string>;
  /** Prepositions by which an event is set for its day: `a strike for Monday`. */
  readonly aimed: ReadonlySet<string>;
  /** Past auxiliaries before a plan that is over: `was expected to`. */
  readonly wasWords: ReadonlySet<string>;
  /** Prepositions of time whose noun is no subject: `during the meeting`. */
  readonly adjuncts: ReadonlySet<string>;
  /** Event nouns that before another noun say which: `final guidelines`. */
  readonly attributive: ReadonlySet<string>;
  /** Phrases with an event noun that are no events: `air strike`. */
  readonly notEvents: readonly string[];
  /** Words that point at the date an event moved from: `van`, `from`. */
  readonly fromWords: ReadonlySet<string>;
  /** Articles, demonstratives and possessives: a noun phrase begins behind them. */
  readonly determiners: ReadonlySet<string>;
  /** Those behind which no verb stands: `the`, `een`. */
  readonly articles: ReadonlySet<string>;
  /** Prepositions, conjunctions, pronouns, adverbs and verbs that are never inside a noun phrase. */
  readonly phraseStops: ReadonlySet<string>;
  /** Group nouns that an adjective of nationality makes a party of: `delegatie`, `officials`. */
  readonly groups: ReadonlySet<string>;
  /** Nouns of people in groups that take part without a name, parted by spaces: `vakbonden`, `farmers`. */
  readonly people: string;
  /** Those that are of one town or country, where they sit: `gemeenteraad`, `council`. */
  readonly councils: ReadonlySet<string>;
  readonly pronouns: Pronouns;
  /** Those of them that, definite and without a number, stand for names before: `de partijen`, `the sides`. */
  readonly anaphoric: ReadonlySet<string>;
  /** What those who stand in an election are called. */
  readonly candidates: ReadonlySet<string>;
  /** Words of accusing and convicting, behind which the accused is named. */
  readonly accusing: ReadonlySet<string>;
  /** Words for an event that somebody stands accused in: `trial`. */
  readonly trials: ReadonlySet<string>;
  /** Words that point at a place or event named before: `er`, `there`. */
  readonly there: ReadonlySet<string>;
  /** Verbs that only say that their subject happens, which then is the event and no party: `gehouden`. */
  readonly happening: ReadonlySet<string>;
  /** Articles and demonstratives that point back: `de`, `the`, `these`. */
  readonly definite: ReadonlySet<string>;
  /** Titles behind the name of a body, that belong to a person: `House Speaker`. */
  readonly offices: ReadonlySet<string>;
  /** Words by which something is said to be in the whole country; two of them behind a word of `whole`: `het land`. */
  readonly nationwide: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  /** Words for an event by which somebody takes an office of state, where that state is: `inauguration`. */
  readonly oaths: ReadonlySet<string>;
  /** Words of the weather, which is forecast and not planned. */
  readonly weather: ReadonlySet<string>;
  /** Verbs whose object is the place: `visit Berlin`. */
  readonly visiting: ReadonlySet<string>;
  /** Prepositions right before a name that no person stands behind: `at Polar Place`. */
  readonly seats: ReadonlySet<string>;
  /** Determiners by which a sentence points at what was told before: `this deal`. */
  readonly demonstratives: ReadonlySet<string>;
  /** Words that make another house of a chamber's name: `White House`. */
  readonly notChambers: ReadonlySet<string>;
  /** Words that may stand between a preposition of time and its date: `by late`. */
  readonly beforeDate: ReadonlySet<string>;
  /** What opens the question that an event is about: `whether`. */
  readonly questions: ReadonlySet<string>;
  /** Nouns whose owners are the parties: `in the case of Norway against Italy`. */
  readonly cases: ReadonlySet<string>;
  /** Words in the role of who leads a state or its government: `president`, `chancellor`. */
  readonly leaders: ReadonlySet<string>;
  /** Prepositions behind which stands why or after what, and nobody who takes part: `wegens`, `following`. */
  readonly asides: ReadonlySet<string>;
  /** Those behind which stands why, with places of its own: `wegens`, `amid`. */
  readonly causes: ReadonlySet<string>;
  /** Nouns for a vote of the people; in Dutch they end longer ones too. */
  readonly elections: readonly string[];
  /** All prepositions, by which a noun phrase hangs on another. */
  readonly prepositions: ReadonlySet<string>;
  /** Verbs by which somebody announces what is their own to hold. */
  readonly announcing: ReadonlySet<string>;
  /** Numerals and quantifiers before a group that was named before: `de vier partijen`, `both leaders`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Words of rank, parted by spaces; phrases with `_` between their words. */
  readonly ranks: {
    /** Who meets: `presidenten`, `prime_ministers`. */
    readonly people: Readonly<Record<EventLevel, string>>;
    /** What only they hold: `top`, `summit`. */
    readonly events: Readonly<Partial<Record<EventLevel, string>>>;
    /** Phrases with such a word in them that give no rank: `council_of_ministers`. */
    readonly others: string;
  };
  /** Nouns behind the name of a place whose clock is meant: `Nederlandse tijd`, `Moscow time`. */
  readonly clockNouns: ReadonlySet<string>;
  /** The zone, IANA, of each abbreviation that stands behind an hour, in small letters: `{ edt: 'America/New_York' }`. */
  readonly clockZones: Readonly<Record<string, string>>;
  /** What stands behind the figure of an hour: `uur`. */
  readonly hourWords: ReadonlySet<string>;
  /** Words beside an hour that keep it from the afternoon: `nachts`, `morning`. */
  readonly nightWords: ReadonlySet<string>;
  /** What a sentence says that only gives the hour of an event: `begint`, `aanvang`. */
  readonly startWords: ReadonlySet<string>;
  /** Words for one of several meetings in a row, and the ordinals that count them: `ronde`, `round`. */
  readonly rounds: {
    readonly words: ReadonlySet<string>;
    readonly ordinals: Readonly<Record<string, number>>;
  };
  /** Prepositions behind which stands what they talk about: `over`, `about`. */
  readonly topics: ReadonlySet<string>;
  /** Prepositions behind which stands who takes part: `met`, `with`. */
  readonly withWords: ReadonlySet<string>;
  /** Verbs of being, with which `it` is nobody: `it will be held`. */
  readonly being: ReadonlySet<string>;
  /** Prepositions behind which may stand who takes part, with `withWords` and `genitive`: `by`, `namens`. */
  readonly joining: ReadonlySet<string>;
  /** Words that open an attribution, whose name is a source and no party: `volgens`. */
  readonly sources: ReadonlySet<string>;
  /** Those with all up to the next comma: `according`. */
  readonly citing: ReadonlySet<string>;
  /** What a diary calls an event of a family, where one word covers them all: `meeting`. */
  readonly diary: Readonly<Partial<Record<EventFamily, string>>>;
  /** Where the parties stand in a title: `Overleg VS–Rusland` or `US–Russia talks`. */
  readonly titleOrder: 'noun-first' | 'parties-first';
}

/** Ordinals of a time table by their words: `{ tweede: 2 }`. */
export function ordinalsOf(table: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const rows = Object.entries(table);
  return Object.fromEntries(rows.flatMap(([n, words]) => words.split(' ').map((word) => [word, Number(n)])));
}

/** A row of `EventTables.verbs`; behind `|` what one person alone does. */
export function eventVerb(family: EventFamily, nouns: string | null, forms: string): EventVerb {
  const [noun = null, alone = null] = nouns?.split('|') ?? [];
  return { family, noun, alone, forms };
}
