import { describe, expect, test } from 'vitest';
import { en } from '../languages/en/index.ts';
import { tagTimes } from './index.ts';

/** The values in a tale of times long past, told on 1 June 2015. */
function told(text: string): string[] {
  const opening = 'The league was founded in 1801, split in 1802 and joined again in 1803. ';
  return tagTimes(opening + text, { published: '2015-06-01', language: en })
    .slice(3)
    .map(({ value }) => value);
}

describe('the dates of a tale follow one another', () => {
  test.each([
    ['Its fleet sailed in May. It sank on 3 July.', ['1803-05', '1803-07-03']],
    ['It sailed on 28 December 1804. On 5 January it sank.', ['1804-12-28', '1805-01-05']],
    ['It fell on 7 May 1804. The hills had fallen on 29 April.', ['1804-05-07', '1804-04-29']],
    [
      'It fell in May 1804. Letters that came to light in 1999 say why. In July it rose again.',
      ['1804-05', '1999', '1804-07'],
    ],
    [
      'It fell in May 1804. A canal would be finished in 1809. In July it rose.',
      ['1804-05', '1809', '1804-07'],
    ],
    ['The war began in 1830. It ended in 1831. In May the king died.', ['1830', '1831', '1831-05']],
    ['It rose in March 1804, as it had the previous year. In May it fell.', ['1804-03', '1803', '1804-05']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('no month lies behind the next year that is said', () => {
    const text = 'It rose in October 1804. By March it had a fleet. It was sold on 2 November 1804.';
    expect(told(text)).toEqual(['1804-10', '1804-03', '1804-11-02']);
  });
});

describe('what figures are compared with does not move the quarter they are told of', () => {
  test('a year earlier, twice', () => {
    const text =
      'Profit fell in the third quarter from a year earlier. Sales rose from a year earlier too. Costs fell in the quarter.';
    const values = tagTimes(text, { published: '2015-11-01', language: en }).map(({ value }) => value);
    expect(values).toEqual(['2015-Q3', '2014-Q3', '2014-Q3', '2015-Q3']);
  });
});
