import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stored } from '@/core/stored';

/**
 * A stored value that is changed many times a second, as by a colour picker: shown at once, written at
 * the first change and once it has rested. The browser's sync takes 120 writes a minute and refuses the rest.
 */
const restMs = 400;
/** A change this long, ms, after the last write is written at once: Firefox drops what a closing tab still sends. */
const promptMs = 2_000;

/** The value, undefined until it has been read, and the way to change it. */
export function useSavedLater<T>(stored: Stored<T>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null);
  const writtenAt = useRef(-Infinity);

  /** What was read first is older than what has been told, or chosen, meanwhile. */
  const isTouched = useRef(false);

  useEffect(() => {
    const take = (next: T) => {
      isTouched.current = true;
      // What is about to be written is newer than what anybody else may tell.
      if (!waiting.current) setValue(() => next);
    };
    const stop = stored.watch(take);
    void stored.read().then((first) => {
      if (!isTouched.current) take(first);
    });
    // A tab that is closed or hidden may never come back to its timers.
    const onHide = () => flush();
    addEventListener('pagehide', onHide);
    return () => {
      stop();
      removeEventListener('pagehide', onHide);
      flush();
    };
  }, [stored]);

  function flush() {
    if (!waiting.current) return;
    const { value: last, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    writtenAt.current = performance.now();
    void stored.write(last);
  }

  const change = (next: T) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    isTouched.current = true;
    waiting.current = { value: next, timer: setTimeout(flush, restMs) };
    setValue(() => next);
    if (performance.now() - writtenAt.current > promptMs) flush();
  };
  return [value, change];
}
