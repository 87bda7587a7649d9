// The pace: not more messages a second than the mail server's owner allows.

/** Time as this room needs it, in milliseconds since any fixed moment. */
export interface Stopwatch {
  elapsedMs(): number;
  /** May end early, when the run is being stopped. */
  sleep(ms: number): Promise<void>;
}

/** A wait that lets pass `perSecond` callers a second, evenly and in order, however many wait at once. */
export function createPace(perSecond: number, stopwatch: Stopwatch): () => Promise<void> {
  const stepMs = 1000 / perSecond;
  let nextMs = Number.NEGATIVE_INFINITY;
  return async () => {
    const nowMs = stopwatch.elapsedMs();
    const slotMs = Math.max(nowMs, nextMs);
    nextMs = slotMs + stepMs;
    if (slotMs > nowMs) await stopwatch.sleep(slotMs - nowMs);
  };
}
