const last = new Map<string, Promise<unknown>>();

/**
 * One after the other what reads, changes and writes the same, in whichever window of ours it is done: two that
 * read at once would lose what the other wrote. Pages of others have no such locks; nothing there calls it.
 */
export function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  if (locks) return locks.request(name, act) as Promise<T>;
  const done = (last.get(name) ?? Promise.resolve()).then(act);
  // Whoever asked hears of a failure; the next in line goes on all the same.
  last.set(
    name,
    done.catch(() => undefined),
  );
  return done;
}
