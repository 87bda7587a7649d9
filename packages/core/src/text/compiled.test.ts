import { expect, test } from 'vitest';
import { compiledOnce } from './compiled.ts';

test('each object is asked once, in whatever order', () => {
  const asked: string[] = [];
  const lengthOf = compiledOnce(({ word }: { readonly word: string }) => {
    asked.push(word);
    return word.length;
  });
  const [een, twee] = [{ word: 'een' }, { word: 'twee' }];
  expect([een, twee, twee, een, een, twee].map(lengthOf)).toEqual([3, 4, 4, 3, 3, 4]);
  expect(asked).toEqual(['een', 'twee']);
});
