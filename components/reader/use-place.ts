import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { paragraphsOf } from './paragraphs';
import { toolbarPx } from './toolbar-px';

type Given = {
  root: RefObject<HTMLElement>;
  body: HTMLElement;
  /** Where one was last time; null: nowhere, undefined: not known yet. */
  cameBackTo: Range | null | undefined;
  /** Called when scrolling has come to rest; null at the beginning and once all is read. */
  onPlace: ((block: HTMLElement | null) => void) | undefined;
};

export type Return = {
  /** The reader went to where one was, and that has not been taken note of yet. */
  isBack: boolean;
  toStart: () => void;
  stay: () => void;
};

/** Scrolling rests this long, ms, before its place counts. */
const restMs = 700;
/** Less than this share of a window down is the beginning. */
const beginning = 0.5;

/** Brings the reader back to where one was, and tells where one is. */
export function usePlace({ root, body, cameBackTo, onPlace }: Given): Return {
  const [isBack, setBack] = useState(false);
  const tell = useRef(onPlace);
  tell.current = onPlace;

  useEffect(() => {
    const scroller = root.current;
    // Whoever has begun to read is not carried away.
    if (!scroller || !cameBackTo || scroller.scrollTop > 0) return;
    const top = cameBackTo.getBoundingClientRect().top;
    if (top < scroller.clientHeight * beginning) return;
    scroller.scrollTo({ top: top - toolbarPx - 24, behavior: 'instant' });
    setBack(true);
  }, [cameBackTo]);

  useEffect(() => {
    const scroller = root.current;
    if (!scroller) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      tell.current?.(placeIn(scroller, body));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(now, restMs);
    };
    const view = scroller.ownerDocument.defaultView;
    scroller.addEventListener('scroll', later, { passive: true });
    view?.addEventListener('pagehide', now);
    return () => {
      scroller.removeEventListener('scroll', later);
      view?.removeEventListener('pagehide', now);
      now();
    };
  }, [body]);

  return {
    isBack,
    stay: () => setBack(false),
    toStart: () => {
      setBack(false);
      root.current?.scrollTo({ top: 0 });
      root.current?.focus({ preventScroll: true });
    },
  };
}

/** The paragraph at the top of the window; null at the beginning and at the end. */
function placeIn(scroller: HTMLElement, body: HTMLElement): HTMLElement | null {
  if (scroller.scrollTop < scroller.clientHeight * beginning) return null;
  if (body.getBoundingClientRect().bottom <= scroller.clientHeight) return null;
  return (
    paragraphsOf(body).find((block) => block.getBoundingClientRect().bottom > toolbarPx + 24) ??
    null
  );
}
