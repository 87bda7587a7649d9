import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';
import type { Position } from '../reading.ts';

const find = (text: string, language: 'nl' | 'en'): readonly Position[] =>
  read(text, { languages: [nl, en], language, published: '2026-03-11' }).positions;

/** Each as one line: `who kind: what`. */
const told = (text: string, language: 'nl' | 'en'): readonly string[] =>
  find(text, language).map(({ who, kind, text: what }) => `${who} ${kind}: ${what}`);

describe('Dutch', () => {
  test.each([
    [
      'Moskou eist schriftelijke garanties van de Navo.',
      'Moskou demands: schriftelijke garanties van de Navo',
    ],
    [
      'Rusland eist ook dat de troepen vertrekken, zegt een woordvoerder.',
      'Rusland demands: de troepen vertrekken',
    ],
    [
      'President Poetin sprak gisteren. Hij eist dat de Navo zich terugtrekt.',
      'Poetin demands: de Navo zich terugtrekt',
    ],
    [
      'De Navo moet zich terugtrekken uit het oosten, eist Moskou.',
      'Moskou demands: De Navo moet zich terugtrekken uit het oosten',
    ],
    ['„Trek de troepen terug”, eiste president Biden.', 'Biden demands: Trek de troepen terug'],
    ['Polen eist hun vrijlating.', 'Polen demands: hun vrijlating'],
    ['Rusland heeft gisteren garanties geëist.', 'Rusland demands: garanties'],
    ['Er worden garanties geëist door Rusland.', 'Rusland demands: garanties'],
    ['Het Openbaar Ministerie eiste tegen hem vier jaar cel.', 'Openbaar Ministerie demands: vier jaar cel'],
    [
      'De vakbond dringt er bij het kabinet op aan dat de lonen stijgen.',
      'De vakbond demands: de lonen stijgen',
    ],
    ['De vakbond dringt aan op hogere lonen.', 'De vakbond demands: hogere lonen'],
    ['Parijs wil dat Moskou de troepen terugtrekt.', 'Parijs demands: Moskou de troepen terugtrekt'],
    [
      'Volgens minister Kaag verwierp Polen de eis van Rusland om te vertrekken.',
      'Rusland demands: om te vertrekken',
    ],
    ['Washington biedt Kiev nieuwe wapens aan.', 'Washington offers: Kiev nieuwe wapens'],
    ['Premier Rutte bood aan om te bemiddelen.', 'Rutte offers: om te bemiddelen'],
    ['De minister belooft extra geld voor dijken.', 'De minister promises: extra geld voor dijken'],
    ['Oekraïne stelt een wapenstilstand voor en vertrekt.', 'Oekraïne proposes: een wapenstilstand'],
    ['De VVD stemt in met het plan.', 'VVD agrees: het plan'],
    ['Het Kremlin ontkent dat er een aanval komt.', 'Kremlin denies: er een aanval komt'],
    ['Volgens het Witte Huis weigert Moskou te praten.', 'Moskou refuses: te praten'],
    ['Brussel wijst het voorstel van Londen af.', 'Brussel refuses: het voorstel van Londen'],
    ["De bondgenoten wijzen zo'n belofte af.", "De bondgenoten refuses: zo'n belofte"],
    ['Brussel dreigt met nieuwe sancties.', 'Brussel threatens: nieuwe sancties'],
    ['President Biden dreigde daarbij met sancties.', 'Biden threatens: sancties'],
    ['De bond pleitte gisteren voor hogere lonen.', 'De bond proposes: hogere lonen'],
    ['Minister Kaag dreigt op te stappen.', 'Kaag threatens: op te stappen'],
    ['Het kabinet heeft besloten de grens te sluiten.', 'Het kabinet decides: de grens te sluiten'],
    [
      'De Tweede Kamer besloot vrijdag dat de wet wordt uitgesteld.',
      'Tweede Kamer decides: de wet wordt uitgesteld',
    ],
  ])('%s', (text, expected) => expect(told(text, 'nl')).toContain(expected));

  test.each([
    ['what could be', 'Rusland zou garanties eisen. Moskou kan garanties eisen. Kiev wil garanties eisen.'],
    ['a condition', 'Als Moskou garanties eist, stopt het overleg.'],
    ['a question', 'Eist Moskou garanties? Waarom weigert Rusland te praten?'],
    ['what is not so', 'Rusland eist geen garanties. Moskou weigert niet. Kiev belooft niets.'],
    ['a habit', 'Moskou eist vaak garanties.'],
    ['a wish of one’s own', 'Parijs wil praten.'],
    ['what is still open', 'De rechter beslist in mei of het plan mag.'],
    [
      'what things do',
      'De brand eiste drie levens. De dijk dreigt te breken. Griekenland dreigt failliet te gaan.',
    ],
    ['what shops do', 'Het museum biedt rondleidingen aan. De winkel accepteert pasjes.'],
    ['nouns', 'De eisen van de politie zijn streng. Het besluit valt later. Het dreigement hielp.'],
    ['nobody in particular', 'Sommigen eisen een onderzoek. Iemand weigerde te betalen.'],
    ['what is only pointed at', 'Rusland ontkent het. Moskou weigert dat.'],
    ['a time', 'Het Rode Kruis vroeg om 12.00 uur.'],
  ])('none: %s', (_, text) => expect(told(text, 'nl')).toEqual([]));
});

describe('English', () => {
  test.each([
    ['The union wants a pay rise of 7 percent.', 'The union demands: a pay rise of 7 percent'],
    ['The company has offered 3 percent more.', 'The company offers: 3 percent more'],
    [
      'The opposition wants the minister, Ann Lee, to resign.',
      'The opposition demands: the minister, Ann Lee, to resign',
    ],
    ['Moscow demands written guarantees from NATO.', 'Moscow demands: written guarantees from NATO'],
    [
      'Russia also demanded that NATO withdraw its weapons, a spokesman said.',
      'Russia demands: NATO withdraw its weapons',
    ],
    ['President Putin spoke on Monday. He demanded that NATO withdraw.', 'Putin demands: NATO withdraw'],
    ['"Withdraw the troops," demanded President Biden.', 'Biden demands: Withdraw the troops,'],
    ['Guarantees were demanded by Russia.', 'Russia demands: Guarantees'],
    ['The union called for higher wages.', 'The union demands: higher wages'],
    ['The union again called loudly for peace. The mayor called Monday for calm.', 'The mayor demands: calm'],
    ['President Biden urged Putin to step back.', 'Biden demands: Putin to step back'],
    ['Paris wants Moscow to withdraw its troops.', 'Paris demands: Moscow to withdraw its troops'],
    [
      'President Biden agreed to a summit, demanding that Russia step back.',
      'Biden demands: Russia step back',
    ],
    ['Critics welcomed Moscow’s offer to talk.', 'Moscow offers: to talk'],
    ['Iran has rejected Moscow’s offer to talk.', 'Moscow offers: to talk'],
    ['Kyiv offered to send envoys.', 'Kyiv offers: to send envoys'],
    ['Washington is offering Kyiv new weapons.', 'Washington offers: Kyiv new weapons'],
    ['Ukraine proposed a ceasefire and pledged to free prisoners.', 'Ukraine proposes: a ceasefire'],
    ['Ukraine proposed a ceasefire and pledged to free prisoners.', 'Ukraine promises: to free prisoners'],
    ['President Biden vowed never to return.', 'Biden promises: never to return'],
    ['President Biden agreed to a summit.', 'Biden agrees: to a summit'],
    ['The Kremlin denied that it planned an attack.', 'Kremlin denies: it planned an attack'],
    ['Iran rejected the US demand that it stop.', 'Iran refuses: the US demand that it stop'],
    ['Brussels threatened new sanctions against Russia.', 'Brussels threatens: new sanctions against Russia'],
    ['The Supreme Court ruled that the ban is lawful.', 'Supreme Court decides: the ban is lawful'],
    ['The Senate approved the bill.', 'Senate decides: the bill'],
  ])('%s', (text, expected) => expect(told(text, 'en')).toContain(expected));

  test.each([
    [
      'what could be',
      'Russia would demand guarantees. Moscow may offer talks. Moscow will decide on Monday.',
    ],
    ['a condition', 'If Moscow refuses to talk, it ends.'],
    ['what is not so', 'Russia did not demand guarantees. Russia has never threatened to leave.'],
    ['a habit', 'Moscow often refuses to talk.'],
    ['a wish of one’s own', 'Paris wants to talk.'],
    ['what is still open', 'The court decided whether the plan was lawful.'],
    ['what things do', 'The storm threatens to hit the coast. The recipe demands patience.'],
    ['what shops do', 'The hotel offers rooms. The shop accepts cards.'],
    ['nouns', 'The demand for oil rose. A major dispute goes on. US demands were met.'],
    ['who it is done to', 'He was denied bail. The minister was urged to leave.'],
    ['nobody in particular', 'Some demanded an inquiry. Others refused to pay.'],
    ['another noun in between', 'Acme Corp. said shareholders approved the sale.'],
    ['what is only pointed at', 'Russia denied it. Moscow rejected that. The minister ruled that out.'],
  ])('none: %s', (_, text) => expect(told(text, 'en')).toEqual([]));
});

test('a position shows its sentence and its cue', () => {
  const text = 'Het regent. Moskou biedt Kiev gas aan, zegt een woordvoerder. Het waait.';
  const [found] = find(text, 'nl');
  expect(found?.evidence.text).toBe('Moskou biedt Kiev gas aan, zegt een woordvoerder.');
  expect(found?.cue).toEqual({ start: text.indexOf('biedt'), end: text.indexOf('biedt') + 5, text: 'biedt' });
});

const parts = fc.constantFrom(
  ...[
    'Moskou ',
    'eist ',
    'dat ',
    'de eis van ',
    'om ',
    'te ',
    'gaan ',
    'biedt ',
    'aan ',
    'geëist ',
    'heeft ',
    'door ',
  ],
  ...[
    'Russia ',
    'demands ',
    'that ',
    'was ',
    'offered ',
    'by ',
    'to ',
    'talk ',
    'and ',
    'en ',
    'not ',
    "'s ",
    'the ',
  ],
  ...[', ', '. ', ': ', '“', '”', '"', ',,', "''", '(', '?', '\n\n', 'Biden ', 'he ', 'hij ', '12 '],
);

test.each(['nl', 'en'] as const)(
  '%s: any text gives spans that hold, in reading order of their cues',
  (language) => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
        const text = words.join('');
        const found = find(text, language);
        for (const { start, end, text: what, cue, evidence, who } of found) {
          expect(text.slice(start, end)).toBe(what);
          expect(what.trim()).not.toBe('');
          expect(who).not.toBe('');
          expect(text.slice(cue.start, cue.end)).toBe(cue.text);
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
          expect(evidence.start <= cue.start && cue.end <= evidence.end).toBe(true);
        }
        const cues = found.map(({ cue }) => cue.start);
        expect([...cues].sort((a, b) => a - b)).toEqual(cues);
      }),
      { numRuns: 300 },
    );
  },
);

test('who take a position together take it each by themselves', () => {
  expect(told('VIENNA – Latvia and Estonia have accepted an offer of mediation by the OSCE.', 'en')).toEqual([
    'Latvia agrees: an offer of mediation by the OSCE',
    'Estonia agrees: an offer of mediation by the OSCE',
  ]);
  expect(told('FNV en CNV eisen een loonsverhoging van 5 procent.', 'nl')).toEqual([
    'FNV demands: een loonsverhoging van 5 procent',
    'CNV demands: een loonsverhoging van 5 procent',
  ]);
});
