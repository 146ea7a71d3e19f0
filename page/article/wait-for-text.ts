/** A text that has kept its length this long is taken to be all there, ms. */
const restMs = 500;
/** Nobody waits longer than this for a page that never comes to rest, ms. */
const patienceMs = 3_000;
const stepMs = 100;
/** Less is what a page shows while its text is on the way. */
const fewestCharacters = 400;

type World = {
  sleep: (ms: number) => Promise<void>;
  now: () => number;
  /** The text is known to be on the way: little of it, at rest, is not yet all. */
  isComing?: boolean;
};

/** Waits until the text of a page that is built by a script has come to rest, or patience ends. */
export async function waitForText(
  document: Document,
  { sleep = pause, now = () => performance.now(), isComing = false }: Partial<World> = {},
): Promise<void> {
  const began = now();
  let length = lengthOf(document);
  let since = began;
  while (now() - began < patienceMs) {
    await sleep(stepMs);
    const next = lengthOf(document);
    if (next !== length || document.readyState === 'loading') {
      length = next;
      since = now();
    } else if (now() - since >= restMs && !(isComing && length < fewestCharacters)) return;
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const lengthOf = (document: Document): number => document.body?.textContent?.length ?? 0;
