import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';
import { en } from './languages/en/index.ts';
import { nl } from './languages/nl/index.ts';
import { tokenize } from './text/tokens.ts';

const detect = (text: string) => detectLanguage(tokenize(text), [nl, en])?.code ?? null;

test.each([
  ['De minister zei dat het overleg niet doorgaat.', 'nl'],
  ['The minister said that the talks would not go ahead.', 'en'],
  ['Overleg over de begroting in Den Haag', 'nl'],
  ['Talks on the budget in The Hague', 'en'],
  ['Der Minister sagte, dass die Gespräche nächste Woche beginnen', null],
  ['', null],
  ['12 34 !!', null],
])('%j is %j', (text, language) => {
  expect(detect(text)).toBe(language);
});
