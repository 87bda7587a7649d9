// Short articles without end for the bench of streaming: made of the project's own words, seeded, no two alike.

/** One line of `runup read --jsonl`. */
export interface StreamArticle {
  readonly id: string;
  readonly text: string;
  readonly date: string;
}

interface Words {
  readonly who: readonly string[];
  readonly meets: readonly string[];
  readonly where: readonly string[];
  readonly months: readonly string[];
  readonly says: (name: string, words: string) => string;
  readonly event: (who: string, meets: string, when: string) => string;
  readonly day: (day: number, month: string) => string;
  readonly plain: readonly string[];
  readonly statements: readonly string[];
}

const dutch: Words = {
  who: ['de havenmeesters', 'de wethouders', 'de schippers', 'de vakbonden', 'de bewoners', 'de ministers'],
  meets: ['vergaderen', 'overleggen', 'praten', 'komen samen'],
  where: ['Utrecht', 'Wenen', 'Brussel', 'Genève', 'Groningen', 'Parijs', 'Maastricht'],
  months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'september', 'oktober'],
  day: (day, month) => `op ${day} ${month}`,
  event: (who, meets, when) => `${who} ${meets} ${when}`,
  says: (name, words) => `,,${words}'', zegt ${name}.`,
  plain: [
    'De kade staat al sinds vorige zomer leeg.',
    'Over het geld is nog niets besloten.',
    'Vrijdag liep een eerder gesprek op niets uit.',
    'Wie er over de sluizen gaat, blijft onduidelijk.',
    'De raad stelde het besluit twee keer uit.',
    'In de wijk hangen sinds gisteren spandoeken.',
  ],
  statements: [
    'Wij wachten nu lang genoeg',
    'Zonder brug komt hier niemand meer',
    'Het plan deugt niet en iedereen weet het',
    'Wie betaalt, mag ook iets vragen',
  ],
};

const english: Words = {
  who: [
    'the harbour board',
    'the council',
    'the union',
    'the residents',
    'the ministers',
    'the ferry company',
  ],
  meets: ['will meet', 'are to gather', 'will hold talks', 'will vote'],
  where: ['Vienna', 'Brussels', 'Geneva', 'Leeds', 'Oslo', 'Paris', 'Dublin'],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'September', 'October'],
  day: (day, month) => `on ${day} ${month}`,
  event: (who, meets, when) => `${who} ${meets} ${when}`,
  says: (name, words) => `“${words},” said ${name}.`,
  plain: [
    'The quay has been empty since last summer.',
    'Nothing has been decided about the money yet.',
    'An earlier round ended without a result on Friday.',
    'It remains unclear who looks after the locks.',
    'The board put the decision off twice.',
    'Banners have hung in the streets since yesterday.',
  ],
  statements: [
    'We have waited long enough',
    'Nobody will come here without a bridge',
    'The plan is no good and everybody knows it',
    'Those who pay may ask for something',
  ],
};

const SYLLABLES =
  'ba bo de du fa fi ga go ha hu ka ko la lo ma mi na no pa po ra ru sa so ta ti va vo wa zo'.split(' ');
const SHORTEST = 300;
const MOST_MORE = 400;

/** Article number `i`, the same for the same number and seed; even ones Dutch, odd ones English; 300 to 800 characters. */
export function streamArticle(i: number, seed: number): StreamArticle {
  const dice = diceFrom(seed * 1_000_003 + i);
  const words = i % 2 === 0 ? dutch : english;
  // A name for each number: words that no article before had, so that whatever is kept for each word shows.
  const name = `${capital(dice.pick(SYLLABLES))}${dice.pick(SYLLABLES)} ${capital(spelled(i))}`;
  const length = SHORTEST + dice.number(MOST_MORE);
  const parts: string[] = [];
  for (let size = 0; size < length; size += (parts.at(-1)?.length ?? 0) + 1)
    parts.push(sentence(words, name, { dice, turn: parts.length }));
  const date = `20${10 + dice.number(15)}-0${dice.number(9)}-${10 + dice.number(18)}`;
  return { id: `a${i}`, text: parts.join(dice.number(2) === 1 ? ' ' : '\n\n'), date };
}

interface Dice {
  /** From 1 to `most`. */
  readonly number: (most: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

function sentence(words: Words, name: string, { dice, turn }: { dice: Dice; turn: number }): string {
  const kind = (turn + dice.number(2)) % 3;
  if (kind === 0) return words.says(name, words.statements[turn % words.statements.length] as string);
  if (kind === 1) return words.plain[turn % words.plain.length] as string;
  const when = words.day(dice.number(28), dice.pick(words.months));
  return `${capital(words.event(dice.pick(words.who), dice.pick(words.meets), when))} in ${dice.pick(words.where)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function spelled(i: number): string {
  const rest = Math.floor(i / SYLLABLES.length);
  const syllable = SYLLABLES[i % SYLLABLES.length] as string;
  return rest === 0 ? `${syllable}n` : spelled(rest) + syllable;
}

/** Mulberry32: the same throws for the same seed. */
function diceFrom(seed: number): Dice {
  let state = seed | 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (most: number) => 1 + Math.floor(random() * most);
  return { number, pick: <Item>(items: readonly Item[]) => items[number(items.length) - 1] as Item };
}
