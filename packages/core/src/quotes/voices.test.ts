// Whom a pronoun may mean: words for bodies of people are no he and no she.

import { expect, test } from 'vitest';
import { read } from './test/reading.ts';

test.each([
  ['nl', "Piet de Wit zweeg. Zijn partij wacht. ,,Ik ga niet weg'', zei hij.", 'Piet de Wit'],
  ['nl', "Anna Bos zweeg. Haar bedrijf wacht. ,,Ik ga niet weg'', zei ze.", 'Anna Bos'],
  ['en', 'Mary Stone left. Her party waits. “I will not go,” she said.', 'Mary Stone'],
  ['en', 'The company waits. Mary Stone left. “We will not go,” it said.', 'The company'],
  ['en', 'Mary Stone left. The spokesman waits. “I will not go,” he said.', 'The spokesman'],
  ['nl', "Was het over? Van der Wal: ,,Ik wist het niet.''", 'Van der Wal'],
  ['en', 'Speaking on Monday, Mary Stone called it “a mess”.', 'Mary Stone'],
  ['nl', "Van der Wal zweeg. ,,Het ging goed. Ik bleef er wel bij.'' En de trein was laat.", 'Van der Wal'],
  ['nl', 'Het werd stil nadat Anna Bos, voorzitter van de raad, zei dat ze ‘moe en klaar’ was.', 'Anna Bos'],
  ['nl', "In de krant De Avond zei Anna Bos: ,,Ik ga niet weg.''", 'Anna Bos'],
  ['en', 'Mary Stone walked home before she said: “I will not go.”', 'Mary Stone'],
  ['en', 'The spokesman Monday waited, calling it “a mess”.', 'The spokesman'],
  ['en', '“We will go,” said Mary Stone and Piet de Wit.', 'Mary Stone and Piet de Wit'],
  ['en', '“We will go,” said Mary Stone and the crowd went home.', 'Mary Stone'],
  ['nl', ",,Wij gaan weg'', zeggen Anna Bos en Piet de Wit over het plan.", 'Anna Bos en Piet de Wit'],
  ['nl', ",,Wij gaan weg'', aldus de bonden en de werkgevers.", 'de bonden en de werkgevers'],
] as const)('%s: %s', (language, text, speaker) => {
  const known = ['Piet de Wit', 'Anna Bos', 'Mary Stone', 'Van der Wal'];
  expect(
    read(text, language, known)
      .filter(({ kind }) => kind !== 'indirect')
      .map((quote) => quote.speaker?.name),
  ).toEqual([speaker]);
});

test('`the commission` is not a body whose name holds that word tied by a joiner or a soft hyphen', () => {
  const name = (tie: string) => `European${tie}Commission`;
  const speaker = (tie: string) =>
    read(`The ${name(tie)} met. The commission said that all was ready.`, 'en', [`org:${name(tie)}`])[0]
      ?.speaker?.name;
  expect([' ', '-', '\u00ad', '\u200d'].map(speaker)).toEqual([
    name(' '),
    name('-'),
    'The commission',
    'The commission',
  ]);
});

test.each([
  ['nl', 'ARNHEM (ANP) - De dijk is weer dicht, meldt Anna Bos vrijdag.', 'De dijk is weer dicht'],
  ['en', 'LONDON (AP) - The river will rise again, according to Mary Stone.', 'The river will rise again'],
] as const)('a dateline is no part of what is said: %s', (language, text, said) => {
  expect(read(text, language, ['Anna Bos', 'Mary Stone']).map((quote) => quote.text)).toEqual([said]);
});

test('a word with a stop of its own is a sentence that somebody says, one without is none', () => {
  const said = (text: string) =>
    read(text, 'en', ['Mary Stone']).map((quote) => [quote.text, quote.speaker?.name]);
  const before = '“We will not go home,” said Mary Stone. ';
  const first = ['“We will not go home,”', 'Mary Stone'];
  expect(said(`${before}“Nonsense!”`)).toEqual([first, ['“Nonsense!”', 'Mary Stone']]);
  expect(said(`${before}The “nonsense” goes on.`)).toEqual([first]);
});
