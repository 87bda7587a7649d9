import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeArticle } from '../article.ts';
import { names as en } from '../languages/en/names.ts';
import { text as enText } from '../languages/en/text.ts';
import { names as nl } from '../languages/nl/names.ts';
import { text as nlText } from '../languages/nl/text.ts';
import type { Names } from '../mention.ts';
import { contains } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { findNames } from './find.ts';

const readNl = (text: string): Names => findNames(makeArticle(tokenize(text), nlText), nl);
const readEn = (text: string): Names => findNames(makeArticle(tokenize(text), enText), en);

/** `kind name: text/form, …` of each entity; the form is left out for plain names. */
function show({ entities, mentions }: Names): string[] {
  return entities.map(({ id, kind, name }) => {
    const own = mentions.filter(({ entity }) => entity === id);
    return `${kind} ${name}: ${own.map(({ text, form }) => (form === 'name' ? text : `${text}/${form}`)).join(', ')}`;
  });
}

const people = (found: Names): string[] =>
  show({ ...found, entities: found.entities.filter(({ kind }) => kind === 'person') });

describe('people', () => {
  test.each([
    ['Gisteren sprak minister Jan de Vries met de pers.', ['person Jan de Vries: Jan de Vries']],
    ['Volgens Ursula von der Leyen is er haast.', ['person Ursula von der Leyen: Ursula von der Leyen']],
    ['Dat zei J.W. Bakker. Later zweeg Bakker.', ['person J.W. Bakker: J.W. Bakker, Bakker']],
    ['Ook kwam Sean O’Neill, 49, naar de zitting.', ['person Sean O’Neill: Sean O’Neill']],
    ['De boodschap kwam van Jean-Claude Peeters.', ['person Jean-Claude Peeters: Jean-Claude Peeters']],
    ['De moeder van Maarten ’t Hart zweeg.', ['person Maarten ’t Hart: Maarten ’t Hart']],
    ['Volgens minister De Boer kan het. „Nee”, zei De Boer.', ['person De Boer: De Boer, De Boer']],
    ['Koning Leopold III houdt een toespraak.', ['person Leopold III: Leopold III']],
    [
      'Premier Rutte belde Anna Smit. Ruttes plan bleef staan.',
      ['person Rutte: Rutte, Ruttes', 'person Anna Smit: Anna Smit'],
    ],
  ])('nl: %s', (text, expected) => expect(people(readNl(text))).toEqual(expected));

  test.each([
    [
      'On Monday President Joe Miller met Bashar al-Khatib in Rome.',
      ['person Joe Miller: Joe Miller', 'person Bashar al-Khatib: Bashar al-Khatib'],
    ],
    [
      'The suit names Carl R. Vane, Jr. and others. Vane denied it.',
      ['person Carl R. Vane, Jr.: Carl R. Vane, Jr., Vane'],
    ],
    [
      'It was Jordan Henders who scored, said coach Ann Lee.',
      ['person Jordan Henders: Jordan Henders', 'person Ann Lee: Ann Lee'],
    ],
    ['They waited until Mr. King had left.', ['person King: King']],
    ['Rosalind Scott can be heard.', ['person Rosalind Scott: Rosalind Scott']],
    [
      'Foreign Minister Hana Sato said that the talks go on. Sato’s deputy agreed.',
      ['person Hana Sato: Hana Sato, Sato'],
    ],
  ])('en: %s', (text, expected) => expect(people(readEn(text))).toEqual(expected));
});

describe('two people are never joined, one is never split', () => {
  test('two of one last name: each later mention that could be either stays apart', () => {
    const text =
      'Bill Clinton sprak eerst. Clinton bleef kort. Daarna sprak Hillary Clinton. Volgens Clinton was het laat.';
    expect(people(readNl(text))).toEqual([
      'person Bill Clinton: Bill Clinton, Clinton',
      'person Hillary Clinton: Hillary Clinton',
      'person Clinton: Clinton',
    ]);
  });

  test('initials tell fathers from sons', () => {
    const found = readEn(
      'Officials praised George W. Bush and George H. W. Bush. Many knew George Bush well.',
    );
    expect(people(found)).toEqual([
      'person George W. Bush: George W. Bush',
      'person George H. W. Bush: George H. W. Bush',
      'person George Bush: George Bush',
    ]);
  });

  test('a full name with and without its middle initial is one', () => {
    const found = readEn('Senator Mary K. Jones spoke. Later, Mary Jones left.');
    expect(people(found)).toEqual(['person Mary K. Jones: Mary K. Jones, Mary Jones']);
  });

  test('names that only stand side by side are parted', () => {
    const found = readNl('Volgens president Biden is er haast. Daarom gaat Biden Kiev snel bellen.');
    expect(show(found)).toEqual(['person Biden: Biden, Biden', 'place Kiev: Kiev/metonym']);
  });
});

describe('roles', () => {
  const roleNl = (text: string) => readNl(text).entities.find(({ kind }) => kind === 'person');
  test.each([
    ['Hij belde de Oekraïense president Volodymyr Petrenko op.', 'Oekraïense president', 'UA'],
    ['Dat zegt Kremlin-adviseur Joeri Ivanov.', 'Kremlin-adviseur', 'RU'],
    ['Dat zegt D66-Kamerlid Fenna Bos.', 'D66-Kamerlid', 'NL'],
    ['Dat zegt minister van Buitenlandse Zaken Fenna Bos.', 'minister van Buitenlandse Zaken', null],
    ['Dat zegt demissionair premier Fenna Bos.', 'demissionair premier', null],
    [
      '„Dit wordt zwaar”, zei Dean Frost, een vroegere Zweedse gezant in Chili en kenner.',
      'vroegere Zweedse gezant in Chili',
      'SE',
    ],
    ['Dat zegt Fenna Bos.', null, null],
    ['De presidenten Fenna Bos en Jan Smit kwamen.', null, null],
  ])('nl: %s -> %s', (text, role, country) => expect(roleNl(text)).toMatchObject({ role, country }));

  test.each([
    ['US Defense Secretary Lloyd Barnes flew to Seoul.', 'US Defense Secretary', 'US'],
    ['It was said by NATO Secretary General Jens Holm.', 'NATO Secretary General', null],
    ['It was said by Louise Brook, director of Greenpeace, on Monday.', 'director of Greenpeace', null],
    ['The former prime minister Theresa Hill left.', 'former prime minister', null],
  ])('en: %s -> %s', (text, role, country) => {
    const person = readEn(text).entities.find(({ kind }) => kind === 'person');
    expect(person).toMatchObject({ role, country });
  });
});

describe('descriptions', () => {
  test('a colleague is the one other of the same office, and so learns a country', () => {
    const text =
      'President Biden belde president Poetin. President Biden zei later zijn Russische collega te hebben gewaarschuwd. Later gaf de Russische leider antwoord.';
    const found = readNl(text);
    expect(people(found)).toEqual([
      'person Biden: Biden, Biden',
      'person Poetin: Poetin, zijn Russische collega/description, de Russische leider/description',
    ]);
    expect(found.mentions.filter(({ form }) => form === 'adjective').map(({ text: word }) => word)).toEqual([
      'Russische',
      'Russische',
    ]);
  });

  test('an office that two people hold is nobody’s', () => {
    const found = readEn('President Ann Lee met President Bo Ek. Then the president left.');
    expect(found.mentions.some(({ form }) => form === 'description')).toBe(false);
  });

  test('a leader of a country nobody is said to lead stays unjoined', () => {
    const found = readNl('President Biden zweeg. De Franse leider ook.');
    expect(found.mentions.some(({ form }) => form === 'description')).toBe(false);
  });
});

describe('organisations', () => {
  test.each([
    ['De Navo overlegt met Navo-bondgenoten.', ['organisation Navo: Navo/acronym, Navo/compound']],
    [
      'De regering-Smit en de VVD-leider zwegen.',
      ['organisation regering-Smit: regering-Smit', 'organisation VVD: VVD/compound'],
    ],
    [
      'Het ministerie van Buitenlandse Zaken zweeg.',
      ['organisation ministerie van Buitenlandse Zaken: ministerie van Buitenlandse Zaken'],
    ],
    [
      'Hij werkt bij de Universiteit van Tilburg.',
      ['organisation Universiteit van Tilburg: Universiteit van Tilburg'],
    ],
    ['Volgens het Witte Huis is er overleg.', ['organisation Witte Huis: Witte Huis/metonym']],
    [
      'Het concern Delta Marine (DM) groeit. DM zoekt mensen.',
      ['organisation Delta Marine: Delta Marine, DM/acronym, DM/acronym'],
    ],
    [
      'Een akkoord van D66, CDA en ChristenUnie volgt.',
      [
        'organisation D66: D66/acronym',
        'organisation CDA: CDA/acronym',
        'organisation ChristenUnie: ChristenUnie',
      ],
    ],
    [
      'De Organisatie voor Veiligheid en Samenwerking in Europa (OVSE) komt bijeen.',
      [
        'organisation Organisatie voor Veiligheid en Samenwerking in Europa: Organisatie voor Veiligheid en Samenwerking in Europa, OVSE/acronym',
        'place Europa: Europa/compound',
      ],
    ],
  ])('nl: %s', (text, expected) => expect(show(readNl(text))).toEqual(expected));

  test.each([
    [
      'He left the Department of Justice on Monday.',
      ['organisation Department of Justice: Department of Justice'],
    ],
    [
      'The Roads and Harbours Committee met.',
      ['organisation Roads and Harbours Committee: Roads and Harbours Committee'],
    ],
    [
      'Critics of the Miller administration met.',
      ['organisation Miller administration: Miller administration'],
    ],
    ['Shares of Toronto Widget Corp fell.', ['organisation Toronto Widget Corp: Toronto Widget Corp']],
  ])('en: %s', (text, expected) => expect(show(readEn(text))).toEqual(expected));
});

describe('places', () => {
  test.each([
    ['De top is in Genève, niet in Moskou.', ['place Genève: Genève', 'place Moskou: Moskou']],
    [
      'Het overleg tussen Moskou en Washington begint.',
      ['place Moskou: Moskou/metonym', 'place Washington: Washington/metonym'],
    ],
    ['De Russische eis blijft.', ['place Rusland: Russische/adjective']],
    ['Volgens hem wachten de Russen af.', ['place Rusland: Russen/description']],
    ['De grens met Polen is dicht; de Polen wachten.', ['place Polen: Polen, Polen/description']],
    [
      'Het leger van de Verenigde Staten (VS) oefent. De VS betalen.',
      ['place Verenigde Staten: Verenigde Staten, VS/acronym, VS/acronym'],
    ],
    ['Er wordt gevochten in Oost-Oekraïne.', ['place Oost-Oekraïne: Oost-Oekraïne']],
    ['De brand in Puttershoek is uit.', ['place Puttershoek: Puttershoek']],
    ['ROTTERDAM - De haven groeit.', ['place Rotterdam: ROTTERDAM']],
    [
      'Vietnamese en Chinese schepen voeren uit.',
      ['place Vietnam: Vietnamese/adjective', 'place China: Chinese/adjective'],
    ],
    ['Ruslands leger trok zich terug.', ['place Rusland: Ruslands']],
  ])('nl: %s', (text, expected) => expect(show(readNl(text))).toEqual(expected));

  test.each([
    ['The fire in Marlow, Ohio, is out.', ['place Marlow: Marlow', 'place Ohio: Ohio']],
    ['Fires spread through Northern California.', ['place Northern California: Northern California']],
    ['The U.S. and the UK agreed.', ['place U.S.: U.S./acronym', 'place UK: UK/acronym']],
    ['A US-led force left.', ['place US: US/compound']],
  ])('en: %s', (text, expected) => expect(show(readEn(text))).toEqual(expected));

  test('a zone comes from the table, also for the part of a place', () => {
    expect(readNl('De top is in Genève.').entities[0]).toMatchObject({
      world: 'geneva',
      zone: 'Europe/Zurich',
      country: 'CH',
    });
    expect(readNl('Er is onrust in Oost-Oekraïne.').entities[0]).toMatchObject({
      world: null,
      zone: 'Europe/Kyiv',
      country: 'UA',
    });
  });
});

describe('what is no name', () => {
  test.each([
    'Critici zeggen dat het te laat is. Boeren rijden weg.',
    'Vandaag regent het. Morgen niet, Maandag weer wel.',
    'Wie gaat er mee? Hij zag een TV van staal.',
    'Het WK begint in juni, de A50 is dicht.',
    'Leiden die plannen ergens toe? Zij leiden nergens toe.',
  ])('nl: %s', (text) => expect(show(readNl(text))).toEqual([]));

  test.each([
    'Police said on Monday that nobody was hurt.',
    'Who knows? The vote is in July.',
    'It fell after COVID-19 struck.',
    'Five Things You Should Know About Your Money\n\nIt is gone, and nobody knows where it went.',
  ])('en: %s', (text) => expect(show(readEn(text))).toEqual([]));

  test('quote marks end a run', () => {
    expect(people(readEn('“Stay”, told Anna Lee. “Bo Ek” is another, said Cy Dunn.'))).toContain(
      'person Anna Lee: Anna Lee',
    );
    expect(people(readEn('He met Anna “Ace” Lee.')).join()).not.toContain('Anna “');
  });
});

const pieces = fc.constantFrom(
  'de ',
  'van ',
  "'t ",
  'Jan',
  'Biden',
  ' ',
  '-',
  '. ',
  ', ',
  '(',
  ')',
  'OVSE',
  'Navo',
  'president ',
  'Russische ',
  'leider',
  'zijn ',
  'collega ',
  '’',
  '\n\n',
  'G',
  '20',
  '&',
  'Van ',
  'der ',
  'Ministerie ',
  'Oekraïne',
  '“',
  'U.S.',
  '\u0000',
  '😀',
  '\ud800',
);

test.each([['nl', readNl] as const, ['en', readEn] as const])(
  '%s: any text gives spans that hold',
  (_, read) => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { entities, mentions } = read(text);
        entities.forEach(({ id, name }, i) => {
          expect(id).toBe(i);
          expect(name).not.toBe('');
          expect(mentions.some(({ entity }) => entity === i)).toBe(true);
        });
        mentions.forEach((mention, i) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          const next = mentions[i + 1];
          if (!next || next.start >= mention.end) return;
          expect([mention.form, next.form, contains(mention, next)]).toEqual([
            'description',
            'adjective',
            true,
          ]);
        });
      }),
      { numRuns: 400 },
    );
  },
);
