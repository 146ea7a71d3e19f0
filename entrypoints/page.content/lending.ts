/**
 * What one script of ours lends to the others in a page: they share a world that the page cannot see. `lend`
 * answers how to take it back.
 */
export function lending<T>(name: string): {
  lend: (value: T) => () => void;
  borrow: () => T | undefined;
} {
  // A name could be that of an element: to Chromium a page's `<a id="…">` is one of the window's, too.
  const place = Symbol.for(`leanread:${name}`);
  const world = globalThis as { [place]?: T };
  return {
    lend(value) {
      world[place] = value;
      return () => {
        if (world[place] === value) delete world[place];
      };
    },
    borrow: () => world[place],
  };
}
