import { describe, expect, test } from 'vitest';
import { de } from '../languages/de/index.ts';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { tagTimes } from './index.ts';

const PUBLISHED = '2022-06-15';

describe.each([nl, en, de])('every example of $code', (language) => {
  const cases = language.time.rules.flatMap(({ name, examples }) =>
    examples.map(([text, ...values]) => ({ name, text, values })),
  );
  test.each(cases)('$text', ({ text, values }) => {
    const found = tagTimes(text, { published: PUBLISHED, language }).map(({ value }) => value);
    expect(found).toEqual(values);
  });
});
