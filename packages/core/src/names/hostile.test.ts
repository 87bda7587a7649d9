// Names made to be split or joined wrongly: whoever reads this table should agree with every line.

import { describe, expect, test } from 'vitest';
import { makeArticle } from '../article.ts';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { tokenize } from '../text/tokens.ts';
import { findNames } from './find.ts';

/** `P Name: mention, mention` of every person (P), organisation (O) and place (L), in reading order. */
function show(text: string, { text: cut, names }: typeof nl): readonly string[] {
  const { entities, mentions } = findNames(makeArticle(tokenize(text), cut), names);
  return entities.map(({ id, kind, name }) => {
    const own = mentions.filter(({ entity }) => entity === id).map(({ text: words }) => words);
    return `${{ person: 'P', organisation: 'O', place: 'L' }[kind]} ${name}: ${own.join(', ')}`;
  });
}

type Row = readonly [text: string, found: readonly string[]];

describe('Dutch', () => {
  test.each<Row>([
    [
      'Minister Jan de Vries opende het debat. Kamerlid Piet de Vries sprak hem tegen. De Vries bleef rustig.',
      ['P Jan de Vries: Jan de Vries', 'P Piet de Vries: Piet de Vries', 'P De Vries: De Vries'],
    ],
    [
      'Vader Henk Bakker en zoon Tom Bakker runnen de zaak. Bakker wil stoppen.',
      ['P Henk Bakker: Henk Bakker', 'P Tom Bakker: Tom Bakker', 'P Bakker: Bakker'],
    ],
    [
      'Het echtpaar Jan en Marie Smit was er. Smit zweeg.',
      ['P Jan Smit: Jan', 'P Marie Smit: Marie Smit', 'P Smit: Smit'],
    ],
    [
      'Kees van der Staay sprak. Van der Staay was kort.',
      ['P Kees van der Staay: Kees van der Staay, Van der Staay'],
    ],
    ["Maarten 't Hert schreef een boek. 't Hert was blij.", ["P Maarten 't Hert: Maarten 't Hert, 't Hert"]],
    [
      'Premier Alexander De Kroon sprak. De Kroon was streng. Volgens De Kroon moet het.',
      ['P Alexander De Kroon: Alexander De Kroon, De Kroon, De Kroon'],
    ],
    ['Prof. dr. J.A. de Boer sprak. De Boer was helder.', ['P J.A. de Boer: J.A. de Boer, De Boer']],
    [
      'Dilan Yıldız-Zegers sprak. Later kwam Mona Kuiper-de Wit. Kuiper vertrok.',
      ['P Dilan Yıldız-Zegers: Dilan Yıldız-Zegers', 'P Mona Kuiper-de Wit: Mona Kuiper-de Wit, Kuiper'],
    ],
    ["Rutte's plan kreeg steun. Premier Rutte lachte.", ['P Rutte: Rutte, Rutte']],
    ['Kaags woorden telden, zei minister Kaag.', ['P Kaag: Kaags, Kaag']],
    [
      'De Anne Frank Stichting opent maandag. Anne Frank schreef een dagboek.',
      ['O Anne Frank Stichting: Anne Frank Stichting', 'P Anne Frank: Anne Frank'],
    ],
    [
      'Zij werkt bij de Henri Dunant-kliniek naast het Abe Smit-stadion.',
      ['O Henri Dunant-kliniek: Henri Dunant-kliniek', 'L Abe Smit-stadion: Abe Smit-stadion'],
    ],
    [
      'Volgens directeur-generaal Bestuursdienst kan het, zei minister Jan Bos.',
      ['O Bestuursdienst: Bestuursdienst', 'P Jan Bos: Jan Bos'],
    ],
    ['Het OM eist zes jaar. Om zes uur begon het. DE RECHTER ZWEEG LANG.', ['O OM: OM']],
    ['De IT-afdeling zweeg. De ER was vol. De VS stuurden troepen.', ['L VS: VS']],
    [
      'De NAVO en de Noord-Atlantische Verdragsorganisatie zijn een.',
      ['O Noord-Atlantische Verdragsorganisatie: NAVO, Noord-Atlantische Verdragsorganisatie'],
    ],
    ['In Zwammerveld regent het. Zwammerveld ligt laag.', ['L Zwammerveld: Zwammerveld, Zwammerveld']],
    ['Veenstra stapt op. Volgens de raad is het genoeg.', ['P Veenstra: Veenstra']],
    ['Peeters glimlacht erom. Reizigers reisden om.', ['P Peeters: Peeters']],
    ['Zwammerbank vreest een boete.', []],
    ['Fietser overlijdt na val\n\nDe man viel in het water.', []],
    ["'s Avonds zei burgemeester Ton Bos niets.", ['P Ton Bos: Ton Bos']],
    ['Directeur Beijer van Sparteling is tevreden. Beijer lacht.', ['P Beijer: Beijer, Beijer']],
    [
      'Directeur Tjibbe van Dam sprak. Van Dam vertrok en ook Tjibbe ging.',
      ['P Tjibbe van Dam: Tjibbe van Dam, Van Dam, Tjibbe'],
    ],
    [
      'Trainer De Wit van Ajax zei niets. Mevrouw De Bruin lachte.',
      ['P De Wit: De Wit', 'O Ajax: Ajax', 'P De Bruin: De Bruin'],
    ],
    ['Autofabrikant Ford sluit een fabriek. Volgens Ford is het nodig.', ['O Ford: Ford, Ford']],
    ['Oud-president Gerald Ford sprak. Ford was kort.', ['P Gerald Ford: Gerald Ford, Ford']],
    [
      'General Motors (GM) groeit. De winst van GM steeg, meldt General Motors Corporation.',
      ['O General Motors Corporation: General Motors, GM, GM, General Motors Corporation'],
    ],
    ['In de krant De Avondbode stond het.', ['O De Avondbode: De Avondbode']],
    [
      'Jan Bos, de 61-jarige coach van Ajax, lachte. KFAR MESJA - In het dorp Kfar Mesja was het stil.',
      ['P Jan Bos: Jan Bos', 'O Ajax: Ajax', 'L Kfar Mesja: KFAR MESJA, Kfar Mesja'],
    ],
    ['De Zorro Duo-motoren en de Merlijn XR-7 zijn duur.', []],
  ])('%s', (text, found) => expect(show(text, nl)).toEqual(found));
});

describe('English', () => {
  test.each<Row>([
    [
      "The National Weavers' Union and the Weavers' Association agreed.",
      ["O National Weavers' Union: National Weavers' Union", "O Weavers' Association: Weavers' Association"],
    ],
    [
      'Minister John Hill opened the debate. His rival Peter Hill objected. Hill stayed calm.',
      ['P John Hill: John Hill', 'P Peter Hill: Peter Hill', 'P Hill: Hill'],
    ],
    [
      'Bill and Hillary Clinton arrived together. Clinton spoke first.',
      ['P Bill Clinton: Bill', 'P Hillary Clinton: Hillary Clinton', 'P Clinton: Clinton'],
    ],
    [
      'Donald Trump Jr. said so. His father Donald Trump agreed. Trump left.',
      ['P Donald Trump Jr.: Donald Trump Jr.', 'P Donald Trump: Donald Trump', 'P Trump: Trump'],
    ],
    [
      'Paris Hilton arrived in Paris on Monday. Hilton waved.',
      ['P Paris Hilton: Paris Hilton, Hilton', 'L Paris: Paris'],
    ],
    [
      'Senator Lincoln Chase left Lincoln, Nebraska, on Friday.',
      ['P Lincoln Chase: Lincoln Chase', 'L Lincoln: Lincoln', 'L Nebraska: Nebraska'],
    ],
    ['Jordan said on Monday that it would close the border.', ['L Jordan: Jordan']],
    ['Prime Minister Theresa May left in May.', ['P Theresa May: Theresa May']],
    [
      'Helena Bonham Carter spoke. Bonham Carter left. Carter waved.',
      ['P Helena Bonham Carter: Helena Bonham Carter, Bonham Carter, Carter'],
    ],
    ['Charles de Gaulle spoke. De Gaulle left.', ['P Charles de Gaulle: Charles de Gaulle, De Gaulle']],
    [
      'The Clinton Foundation denied it. Bill Clinton spoke. Clinton laughed.',
      ['O Clinton Foundation: Clinton Foundation', 'P Bill Clinton: Bill Clinton, Clinton'],
    ],
    [
      'Goldman Sachs rose. Morgan Stanley fell.',
      ['O Goldman Sachs: Goldman Sachs', 'O Morgan Stanley: Morgan Stanley'],
    ],
    ['IT workers said it was late at the ER. US troops left us.', ['L US: US']],
    ['WHO says so. Who knows? ICE agents came. There is ice.', ['O WHO: WHO', 'O ICE: ICE']],
    [
      'PUTIN MEETS BIDEN IN GENEVA\n\nPresident Biden and President Putin met in Geneva on Monday.',
      ['L Geneva: GENEVA, Geneva', 'P Biden: Biden', 'P Putin: Putin'],
    ],
    [
      'PENCE: We go on. Governor Mike Pence smiled in upstate N.Y. at noon.',
      ['P Mike Pence: PENCE, Mike Pence'],
    ],
    ['“The judge DISMISSES it”, wrote Judge Ann Lee.', ['P Ann Lee: Ann Lee']],
    [
      'Moscow demands it. The Kremlin waits. In Moscow it snowed.',
      ['L Moscow: Moscow, Moscow', 'O Kremlin: Kremlin'],
    ],
    ['Veenstra resigns. The vote was lost.', ['P Veenstra: Veenstra']],
    ['Lindgren resigned. Protesters wept.', ['P Lindgren: Lindgren']],
    [
      'Prime Minister Ann Lee met President Tom Lee. President Lee disagreed. Lee left.',
      ['P Ann Lee: Ann Lee', 'P Tom Lee: Tom Lee, Lee', 'P Lee: Lee'],
    ],
    [
      'George Hall and his son George Hall Jr. met. Hall Jr. left.',
      ['P George Hall: George Hall', 'P George Hall Jr.: George Hall Jr., Hall Jr.'],
    ],
    ['Jane B. Orr and Paul A. Reed met.', ['P Jane B. Orr: Jane B. Orr', 'P Paul A. Reed: Paul A. Reed']],
    [
      'Tadwell Corp. said it lost money. Tadwell said it would sell Orbit Textiles.',
      ['O Tadwell Corp: Tadwell Corp, Tadwell', 'O Orbit Textiles: Orbit Textiles'],
    ],
    [
      'The boy, Marek Tolar, waited. Marek smiled. The Tolar house was dark. Marek Tolar slept. Tolar left.',
      ['P Marek Tolar: Marek Tolar, Marek, Tolar, Marek Tolar, Tolar'],
    ],
    [
      'King Harald spoke. Magnus Harald objected. Harald left.',
      ['P Harald: Harald', 'P Magnus Harald: Magnus Harald', 'P Harald: Harald'],
    ],
    ['Replied District Attorney Jane Orr: no.', ['P Jane Orr: Jane Orr']],
    [
      'Tadwell National Corp. fell. Tadwell National said so. ORBIT Inc. rose. Orbit shares rose.',
      ['O Tadwell National Corp: Tadwell National Corp, Tadwell National', 'O ORBIT Inc: ORBIT Inc, Orbit'],
    ],
    ['Western troops left. The Western powers agreed. Western leaders met.', []],
    ['Orbit Foods PLC of Surrey fell.', ['O Orbit Foods PLC: Orbit Foods PLC']],
    [
      'Juan Miguel Tolar left. Lazaro Tolar stayed. Juan Miguel wept.',
      ['P Juan Miguel Tolar: Juan Miguel Tolar, Juan Miguel', 'P Lazaro Tolar: Lazaro Tolar'],
    ],
    ['Oxford-based Orbit Securities fell.', ['L Oxford: Oxford', 'O Orbit Securities: Orbit Securities']],
    ['Erbano N.V. bought Kellogg shares.', ['O Erbano N.V.: Erbano N.V.', 'O Kellogg: Kellogg']],
  ])('%s', (text, found) => expect(show(text, en)).toEqual(found));
});
