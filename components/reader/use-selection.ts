import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { selectedRange } from './selected-range';

/** A selection that has come to rest this long, ms, is worth a menu; while dragging it changes faster. */
const restMs = 180;

/** The words selected in the body, once the selection has settled; null if there are none; and how to let go of them. */
export function useSelection(
  root: RefObject<HTMLElement>,
  body: HTMLElement,
): [Range | null, () => void] {
  const [range, setRange] = useState<Range | null>(null);
  useEffect(() => {
    const document = body.ownerDocument;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const settle = () => setRange(isPressed ? null : selectedRange(body, root.current));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, restMs);
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener('selectionchange', later, { signal });
    document.addEventListener('pointerdown', () => (isPressed = true), { signal, capture: true });
    for (const end of ['pointerup', 'pointercancel'])
      document.addEventListener(end, () => ((isPressed = false), later()), {
        signal,
        capture: true,
      });
    return () => {
      clearTimeout(timer);
      listeners.abort();
    };
  }, [body]);
  const forget = useCallback(() => {
    range?.startContainer.ownerDocument?.getSelection()?.removeAllRanges();
    setRange(null);
  }, [range]);
  return [range, forget];
}
