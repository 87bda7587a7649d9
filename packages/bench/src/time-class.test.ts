import { en } from '@runup/core/languages/en';
import { expect, test } from 'vitest';
import { classOf } from './time-class.ts';

test.each([
  ['1998', 'DATE', '1998', 'bare year'],
  ['last year', 'DATE', '1998', 'relative year'],
  ['May 1998', 'DATE', '1998-05', 'month of a year'],
  ['May', 'DATE', '1998-05', 'bare month'],
  ['last month', 'DATE', '1998-05', 'relative month'],
  ['3 May 1998', 'DATE', '1998-05-03', 'full date'],
  ['May 3', 'DATE', '1998-05-03', 'day of a month'],
  ['Friday', 'DATE', '1998-05-01', 'weekday'],
  ['yesterday', 'DATE', '1998-05-01', 'relative day'],
  ['last week', 'DATE', '1998-W20', 'week, weekend'],
  ['the third quarter', 'DATE', '1998-Q3', 'quarter, half'],
  ['the summer', 'DATE', '1998-SU', 'season'],
  ['the nineties', 'DATE', '199', 'decade, century'],
  ['218 BC', 'DATE', 'BC0218', 'before Christ'],
  ['noon', 'TIME', '1998-05-01T12:00', 'clock time'],
  ['this morning', 'TIME', '1998-05-01TMO', 'part of the day'],
  ['two weeks', 'DURATION', 'P2W', 'duration'],
  ['some years', 'DURATION', 'PXY', 'vague duration'],
  ['every Monday', 'SET', 'XXXX-WXX-1', 'set'],
  ['now', 'DATE', 'PRESENT_REF', 'PRESENT_REF'],
  ['a day', 'DATE', null, 'open or no value'],
])('%s, %s %s is of class %s', (text, type, value, expected) => {
  expect(classOf({ text, type, value }, en)).toBe(expected);
});
