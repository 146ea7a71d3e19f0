import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { activeIn } from '@/components/reader/keep-focus';

/**
 * What goes away with the focus in it gives it back to where it was before, or to the dialog it stands in:
 * without it the keys of the reader are dead.
 */
export function useFocusBack(ref: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const at = ref.current;
    if (!at) return;
    const before = activeIn(at);
    return () => {
      if (!at.contains(activeIn(at))) return;
      const isThere = before instanceof HTMLElement && before.isConnected && !at.contains(before);
      (isThere ? before : at.closest('dialog'))?.focus({ preventScroll: true });
    };
  }, []);
}
