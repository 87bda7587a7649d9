// Which pronouns can only mean one person, read with all the finders.

import { expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { read } from '../read.ts';

/** `he = Ann Lee` of every pronoun that is listed with a person. */
function pronouns(text: string, language: string): string[] {
  const { people } = read(text, { languages: [nl, en], language });
  const found = people.flatMap(({ name, mentions }) =>
    mentions.map(([start, end]) => ({ start, words: `${text.slice(start, end)} = ${name}` })),
  );
  return found
    .filter(({ words }) => /^(?:he|she|hij|zij|ze) =/i.test(words))
    .sort((a, b) => a.start - b.start)
    .map(({ words }) => words);
}

test.each([
  ['nl', 'Minister Jan Bos stapt op. Hij zei dat hij moe is.', ['Hij = Jan Bos', 'hij = Jan Bos']],
  ['nl', 'Minister Jan Bos sprak met premier Piet Smit. Hij was moe.', []],
  ['nl', 'Een man moest voorkomen voor dreigen aan burgemeester Jan Bos. Hij zweeg.', []],
  ['nl', 'Minister Jan Bos sprak. De trein reed weg. Hij was laat.', []],
  ['nl', "Minister Jan Bos zweeg. 'Hij komt', zei de woordvoerder.", []],
  ['en', 'Mayor Ann Lee resigned. In Leeds, she said she was tired.', ['she = Ann Lee', 'she = Ann Lee']],
  ['en', 'Mayor Ann Lee met Mary Stone. She was tired.', []],
  ['en', 'Mayor Ann Lee met Tom Hall. She was tired.', ['She = Ann Lee']],
  ['en', 'Tom Hall said his son thought he was late.', []],
  ['en', 'Mayor Tom Hall left. Brent has been a harbour since he came.', []],
] as const)('%s: %s', (language, text, expected) => expect(pronouns(text, language)).toEqual(expected));

test('a description is listed with the person it can only mean', () => {
  const text = 'De Russische president Ivan Petrov sprak. De Russische leider lachte.';
  const [person] = read(text, { languages: [nl], language: 'nl' }).people;
  expect(person?.mentions.map(([start, end]) => text.slice(start, end))).toEqual([
    'Ivan Petrov',
    'De Russische leider',
  ]);
});
