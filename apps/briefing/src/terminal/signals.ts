// Ctrl-C and a runner's cancellation: the first ends the run in order, the second ends it at once.

/** The part of `process` that tells of signals. */
export interface SignalSource {
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** Aborted by the first SIGINT or SIGTERM; from then on they do again what they do by themselves. */
export function abortOnSignals(source: SignalSource): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    source.off('SIGINT', stop);
    source.off('SIGTERM', stop);
    controller.abort();
  };
  source.once('SIGINT', stop);
  source.once('SIGTERM', stop);
  return controller.signal;
}
