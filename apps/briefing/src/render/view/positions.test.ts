// Who wants what, in a reader's words.

import { expect, test } from 'vitest';
import type { PartyPositions } from '../../model/edition.ts';
import { plainEdition } from '../fixtures/editions.ts';
import { roomy } from '../fixtures/limits.ts';
import { languages } from '../phrases/languages.ts';
import { makeContext } from './context.ts';
import { viewParty } from './positions.ts';

const limits = { ...roomy, sentence: 60, keySentences: 2, quotes: 1, positions: 2 };
const context = makeContext({ edition: plainEdition, phrases: languages.nl, zone: 'UTC', limits });
const [russia = expect.unreachable(), members = expect.unreachable()] = plainEdition.positions;
const [demand = expect.unreachable()] = russia.positions;
const view = (positions: PartyPositions['positions']) => viewParty({ who: 'de bonden', positions }, context);

test('a verb that fits how many they are, their words, and the sentence of who tells it', () => {
  expect(view([demand])).toEqual({
    who: 'De bonden',
    lines: [
      {
        text: 'eist: schriftelijke toezeggingen',
        language: null,
        evidence: {
          sentence: '‘Moskou eist schriftelijke toezeggingen.’',
          language: null,
          source: { label: 'courant.example', url: expect.any(String), published: 'za 1 januari' },
        },
        more: null,
      },
    ],
  });
  const [refusal] = viewParty(members, context).lines;
  expect(refusal).toMatchObject({
    text: 'weigeren: over nieuwe leden te praten',
    more: 'en 1 andere vermelding',
  });
});

test('the verb is in the language of the article', () => {
  const [english, swedish] = view([
    { ...demand, language: 'en', text: 'guarantees' },
    { ...demand, language: 'sv', text: 'garantier' },
  ]).lines;
  expect(english).toMatchObject({ text: 'demands: guarantees', language: 'en' });
  expect(swedish).toMatchObject({ text: 'eist: garantier', language: 'sv' });
});

test('no more than there is room for, and a source that is no story of the edition is left out', () => {
  const stranger = demand.evidence.map((one) => ({ ...one, article: 'gone' }));
  const { lines } = view([{ ...demand, evidence: stranger }, demand, demand]);
  expect(lines.map(({ evidence }) => evidence?.source === null)).toEqual([true, false]);
});
