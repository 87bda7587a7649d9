import { describe, expect, test } from 'vitest';
import { read, told } from './test/reading.ts';

const NL = ['Anna Bos', 'Piet de Wit', 'org:Navo', 'Ivan Petrov=de Russische leider', 'place:Rusland'];
const EN = ['Mary Stone', 'John Hill', 'org:Port Authority', 'place:Ohio'];

describe('Dutch', () => {
  test.each([
    ["Anna Bos: ,,Wij gaan door.''", "direct | ,,Wij gaan door.'' | Anna Bos | -"],
    [",,Wij gaan door'', zei Bos na het debat met Anna Bos.", "direct | ,,Wij gaan door'' | Anna Bos | zei"],
    ['„Wij gaan door”, aldus Anna Bos.', 'direct | „Wij gaan door” | Anna Bos | aldus'],
    ['‘Wij gaan door’, zegt Piet de Wit.', 'direct | ‘Wij gaan door’ | Piet de Wit | zegt'],
    ['Anna Bos zei: "Wij gaan door."', 'direct | "Wij gaan door." | Anna Bos | zei'],
    ['«Wij gaan door», herhaalde Anna Bos.', 'direct | «Wij gaan door» | Anna Bos | herhaalde'],
    [
      'Anna Bos kondigde op de radio aan dat zij gaat ,,voor een eerlijk loon”.',
      'mixed | ,,voor een eerlijk loon” | Anna Bos | kondigde',
    ],
    [
      'Bos vertelde dat zij haar zus op het hart heeft gedrukt ‘niet te wachten’, aldus niet Anna Bos.',
      'mixed | ‘niet te wachten’ | Anna Bos | op het hart heeft gedrukt',
    ],
    [
      "Een woordvoerder zei gisteren: ,,Wij wachten af.''",
      "direct | ,,Wij wachten af.'' | Een woordvoerder | zei",
    ],
    [
      "Volgens Russische waarnemers is het plan 'volstrekt kansloos'.",
      "mixed | 'volstrekt kansloos' | Russische waarnemers | Volgens",
    ],
    ["Anna Bos kwam binnen. ,,Het is mooi geweest'', zei ze.", ",,Het is mooi geweest'' | Anna Bos | zei"],
    ["Piet de Wit noemt het plan 'een dure grap'.", "'een dure grap' | Piet de Wit | noemt"],
    [",,Schaam u'', riepen andere partijen luid.", 'andere partijen | riepen'],
    ["Een 'gemiste kans' vond Anna Bos het.", "mixed | 'gemiste kans' | Anna Bos | vond"],
    [",,Dit smaakt naar meer'', toonde trainer Piet de Wit zich blij.", 'Piet de Wit | toonde'],
    [
      "'Ze wilden vluchten', aldus een politiewoordvoerder.",
      "'Ze wilden vluchten' | een politiewoordvoerder | aldus",
    ],
    [
      'Piet de Wit vertrekt. Volgens hem is ‘de tijd gekomen’ voor rust.',
      '‘de tijd gekomen’ | Piet de Wit | Volgens',
    ],
    ['Anna Bos heeft gisteren gezegd dat het plan "dood en begraven" is.', 'Anna Bos | gezegd'],
  ])('%s', (text, expected) => {
    const lines = told(read(text, 'nl', NL));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });

  test.each([
    ['a word of its own', "De 'rotonde' wordt in mei geopend."],
    ['the title of a film', "Anna Bos zei dat de film 'Het lange wachten op morgen' goed liep."],
    ['a nickname', "Piet de Wit, bijgenaamd 'de Kale van Zuid', won."],
    ['what something is called', "Het gebouw wordt 'het paleis van de stad' genoemd."],
    ['apostrophes', "Anna Bos zei dat 's avonds de foto's in 't Gooi hangen."],
    ['an odd mark', 'Anna Bos zei dat het ,,voorbij is en ging weg.'],
    ['a heading', '‘Nooit meer terug naar huis’\n\nAnna Bos ging naar school.\n\nZij kwam terug.'],
  ])('no quote: %s', (_, text) => {
    expect(told(read(text, 'nl', NL))).toEqual([]);
  });
});

describe('English', () => {
  test.each([
    ['“We will go on,” said Mary Stone.', 'direct | “We will go on,” | Mary Stone | said'],
    [
      '"We will go on," Mary Stone, the mayor, told reporters on Monday.',
      'direct | "We will go on," | Mary Stone | told',
    ],
    ["'We will go on,' Stone's deputy John Hill said.", "direct | 'We will go on,' | John Hill | said"],
    ['Mary Stone said on Friday: "We will go on."', 'direct | "We will go on." | Mary Stone | said'],
    ['Mary Stone called the plan "a complete waste".', 'mixed | "a complete waste" | Mary Stone | called'],
    ['“Why wait?” Mary Stone asked.', 'direct | “Why wait?” | Mary Stone | asked'],
    ['“We go on” — Mary Stone', 'direct | “We go on” | Mary Stone | -'],
    [
      'The plan is “a complete waste,” according to John Hill.',
      'mixed | “a complete waste,” | John Hill | according to',
    ],
    [
      'According to police, the driver was "out of control".',
      'mixed | "out of control" | police | According to',
    ],
    [
      'Mary Stone resigned, saying the job was "no longer fun".',
      'mixed | "no longer fun" | Mary Stone | saying',
    ],
    ['The lawyer of Ohio, John Hill, said it was "a bad day".', 'mixed | "a bad day" | John Hill | said'],
    ['The plan was described by John Hill as "very odd".', 'mixed | "very odd" | John Hill | described'],
    ['He\'s calling it "a bad day", John Hill\'s aide wrote later.', 'a bad day'],
    ['John Hill, who called it "a bad day", left.', 'mixed | "a bad day" | John Hill | called'],
    ['On a visit to Ohio, John Hill said: "It\'s over."', 'direct | "It\'s over." | John Hill | said'],
    [
      'The Port Authority said in a statement, "All trains run."',
      '"All trains run." | Port Authority | said',
    ],
  ])('%s', (text, expected) => {
    const lines = told(read(text, 'en', EN));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });

  test.each([
    ['a term', 'A "cold front" is a moving line of air.'],
    ['a nickname', 'The tram, nicknamed "Rosie", runs again on Sunday.'],
    ['a title', 'Mary Stone said the film "The Long Wait For Rain" ran well.'],
    [
      'what no one says',
      'Two of the bills were, according to published figures, "hard to explain" and closed.',
    ],
    ['genitives', "Mary Stone said the players' union and the firms' lawyers met."],
  ])('no quote: %s', (_, text) => {
    expect(told(read(text, 'en', EN))).toEqual([]);
  });
});

describe('who speaks', () => {
  const speakers = (text: string, language: 'nl' | 'en', known: readonly string[]) =>
    read(text, language, known)
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ speaker }) => speaker?.name ?? null);

  test.each([
    [
      'a statement in two halves',
      '“We go,” said Mary Stone, “and we stay gone.”',
      ['Mary Stone', 'Mary Stone'],
    ],
    ['a second sentence', '“We go,” said Mary Stone. “Nobody stops us now.”', ['Mary Stone', 'Mary Stone']],
    ['a pronoun by gender', 'John Hill met Mary Stone. “We go on,” she said.', ['Mary Stone']],
    ['the sentence before', 'John Hill shook his head. “Nobody will stop us now.”', ['John Hill']],
    [
      'the next paragraph',
      '“We go,” said Mary Stone.\n\n“Nobody stops us now.”',
      ['Mary Stone', 'Mary Stone'],
    ],
    [
      'somebody new in between',
      '“We go,” said Mary Stone.\n\nJohn Hill looked tired.\n\n“Nobody stops us now.”',
      ['Mary Stone', 'John Hill'],
    ],
    ['a colon before a paragraph', 'Mary Stone wrote:\n\n“Nobody will stop us now.”', ['Mary Stone']],
    [
      'continued paragraphs',
      '“We go on.\n\n“We stay away.\n\n“We stay,” said Mary Stone.',
      ['Mary Stone', 'Mary Stone', 'Mary Stone'],
    ],
    ['an age', 'John Hill won in two sets. “It was fun,” said the 36-year-old.', ['John Hill']],
    ['nobody', '“Nobody will ever stop us now.”', [null]],
  ])('English: %s', (_, text, expected) => {
    expect(speakers(text, 'en', EN)).toEqual(expected);
  });

  test.each([
    [
      'a statement in two halves',
      ",,Ik kom'', zei Anna Bos gisteren, ,,maar niet alleen.''",
      ['Anna Bos', 'Anna Bos'],
    ],
    [
      'the subject of the sentence before',
      "Piet de Wit zuchtte diep. ,,Het was niet te doen.''",
      ['Piet de Wit'],
    ],
    [
      'the subject of the sentence behind',
      ",,Het was niet te doen.'' Piet de Wit zuchtte diep.",
      ['Piet de Wit'],
    ],
    [
      'not the one it is told by',
      'Na afloop leek de Russische leider volgens tolk Piet de Wit moe. Hij zei dat het ‘een lange nacht’ was geworden.',
      ['Ivan Petrov'],
    ],
    [
      'the source before',
      "Volgens de woordvoerster van de haven is de kraan nieuw. ,,Hij tilt drie wagons tegelijk op.''",
      ['de woordvoerster van de haven'],
    ],
    [
      'behind a parenthesis',
      "Voor Piet de Wit is de zee een school, legt hij uit. ,,Daar leer je wachten.''",
      ['Piet de Wit'],
    ],
  ])('Dutch: %s', (_, text, expected) => {
    expect(speakers(text, 'nl', NL)).toEqual(expected);
  });
});

describe('reported statements', () => {
  const indirect = (text: string, language: 'nl' | 'en', known: readonly string[]) =>
    read(text, language, known)
      .filter(({ kind }) => kind === 'indirect')
      .map(({ text: words, speaker, cue }) => `${words} | ${speaker?.name ?? '-'} | ${cue?.text}`);

  test.each([
    [
      'nl',
      'Volgens Anna Bos komen de treinen morgen weer.',
      'komen de treinen morgen weer | Anna Bos | Volgens',
    ],
    [
      'nl',
      'Volgens Anna Bos, die al jaren op het spoor werkt, komen de treinen morgen weer.',
      'komen de treinen morgen weer | Anna Bos | Volgens',
    ],
    [
      'nl',
      'De haven mist de kranen die Piet de Wit volgens Anna Bos heeft verkocht.',
      'die Piet de Wit volgens Anna Bos heeft verkocht | Anna Bos | volgens',
    ],
    ['nl', 'Anna Bos zei dat de brug in mei opengaat.', 'dat de brug in mei opengaat | Anna Bos | zei'],
    [
      'nl',
      'Russische waarnemers benadrukken dat het wachten is.',
      'dat het wachten is | Russische waarnemers | benadrukken',
    ],
    ['nl', 'De brug gaat in mei open, aldus de Navo.', 'De brug gaat in mei open | Navo | aldus'],
    [
      'nl',
      'De Navo en de bonden hebben vorige week duidelijk gemaakt dat het wachten is.',
      'dat het wachten is | De Navo en de bonden | duidelijk gemaakt',
    ],
    ['en', 'Mary Stone told the council it was late.', 'it was late | Mary Stone | told'],
    ['nl', 'De Navo ontkent zulke geruchten.', 'zulke geruchten | Navo | ontkent'],
    [
      'en',
      'Mary Stone said that the bridge opens in May.',
      'that the bridge opens in May | Mary Stone | said',
    ],
    ['en', 'Mary Stone said the bridge opens in May.', 'the bridge opens in May | Mary Stone | said'],
    [
      'en',
      'The bridge opens in May, Mary Stone told reporters on Monday.',
      'The bridge opens in May | Mary Stone | told',
    ],
    [
      'en',
      'According to Mary Stone, the bridge opens in May.',
      'the bridge opens in May | Mary Stone | According to',
    ],
    [
      'en',
      'Mary Stone said she would resign if the bridge closed.',
      'she would resign if the bridge closed | Mary Stone | said',
    ],
    [
      'en',
      'Mary Stone asked on Monday if the bridge was open.',
      'if the bridge was open | Mary Stone | asked',
    ],
    ['en', 'Mary Stone vowed not to resign.', 'not to resign | Mary Stone | vowed'],
    ['nl', 'Anna Bos zei niet te vertrekken.', 'niet te vertrekken | Anna Bos | zei'],
    ['en', 'The Port Authority vowed to open the bridge.', 'to open the bridge | Port Authority | vowed'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(indirect(text, language, language === 'nl' ? NL : EN)).toEqual([expected]);
  });

  test.each([
    ['nl', 'De brug gaat in mei open.'],
    ['nl', 'Anna Bos zat in de trein naar huis.'],
    ['en', 'The report was published on Monday.'],
    ['en', 'Mary Stone took the train home.'],
    ['en', 'The United States sent two ships.'],
    ['en', '“We will go on,” said Mary Stone.'],
  ] as const)('none in %s: %s', (language, text) => {
    expect(indirect(text, language, language === 'nl' ? NL : EN)).toEqual([]);
  });
});
