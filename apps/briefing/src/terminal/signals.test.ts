import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { abortOnSignals } from './signals.ts';

test.each(['SIGINT', 'SIGTERM'])('%s ends the run in order, and the next signal is nobody’s here', (name) => {
  const source = new EventEmitter();
  const signal = abortOnSignals(source);
  expect(signal.aborted).toBe(false);
  source.emit(name);
  expect(signal.aborted).toBe(true);
  expect(source.listenerCount('SIGINT') + source.listenerCount('SIGTERM')).toBe(0);
});
