/** Runs once the browser has nothing better to do, and within this many ms in any case. */
export function whenIdle(run: () => void, withinMs = 1_000): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: withinMs });
  // jsdom has none.
  else setTimeout(run);
}
