import type { Stored } from '@/core/stored';

export type Shareable<T> = Stored<T> & {
  /** From now on also in the browser’s own sync, or taken out of it again. */
  share(on: boolean): Promise<void>;
};

type Places<T> = {
  here: Stored<T>;
  shared: Stored<T>;
  isShared: () => Promise<boolean>;
  /** Says nothing, and must never win over something. */
  empty: T;
};

/** The browser’s sync takes 120 writes a minute; a person types faster. */
const pauseMs = 500;

/**
 * A value that is always kept on this device, and beside that in the browser’s sync if the person said
 * so. What is in the sync wins, being the later one of several devices, unless nothing is there.
 */
export function shareable<T>({ here, shared, isShared, empty }: Places<T>): Shareable<T> {
  const isEmpty = (value: T) => JSON.stringify(value) === JSON.stringify(empty);
  // Our own writes come back late, while newer keys are pressed: they are no news.
  const ours = new Set<string>();
  let waiting: { value: T; timer: ReturnType<typeof setTimeout> } | null = null;

  const send = async (value: T) => {
    ours.add(JSON.stringify(value));
    await shared.write(value);
  };
  const flush = () => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { value } = waiting;
    waiting = null;
    void send(value);
  };
  // A popup is gone with the next press elsewhere.
  globalThis.addEventListener?.('pagehide', flush);

  const read = async () => {
    if (waiting) return waiting.value;
    // Side by side: the popup waits for this.
    const [isOn, theirs, own] = await Promise.all([isShared(), shared.read(), here.read()]);
    return isOn && !isEmpty(theirs) ? theirs : own;
  };

  return {
    read,
    async write(value) {
      await here.write(value);
      if (!(await isShared())) return;
      if (waiting) clearTimeout(waiting.timer);
      waiting = { value, timer: setTimeout(flush, pauseMs) };
    },
    watch(onChange) {
      const stopHere = here.watch(onChange);
      const stopShared = shared.watch((value) => {
        if (ours.has(JSON.stringify(value)) || isEmpty(value)) return;
        void isShared().then((on) => on && onChange(value));
      });
      return () => {
        stopHere();
        stopShared();
      };
    },
    async share(on) {
      if (!on) {
        flush();
        await here.write(await read());
        return shared.write(empty);
      }
      const [theirs, own] = await Promise.all([shared.read(), here.read()]);
      if (isEmpty(theirs)) await send(own);
      else await here.write(theirs);
    },
  };
}
