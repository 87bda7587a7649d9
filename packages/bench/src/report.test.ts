import { expect, test, vi } from 'vitest';
import { equal, holds, printChecks } from './report.ts';

test('a check compares by content and tells what differs', () => {
  expect(equal('days', ['2022-01-09'], ['2022-01-09'])).toEqual({ what: 'days', right: true, detail: '' });
  expect(equal('days', ['2022-01-09'], []).detail).toBe('expected ["2022-01-09"], got []');
  expect(holds('three', false, 'two').detail).toBe('two');
});

test('one wrong check makes the whole wrong, and all are printed', () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const whole = printChecks('events', [holds('first', true, ''), holds('second', false, 'missing')]);
  log.mockRestore();
  expect(whole).toBe(false);
  expect(lines).toEqual(['events', '  ✓ first', '  ✗ second — missing', '  1 of 2 right']);
});
