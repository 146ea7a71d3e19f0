import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { activeIn } from '@/components/reader/keep-focus';
import { placeBar } from './place-bar';
import { useFocusBack } from './use-focus-back';

type Props = {
  /** The words it belongs to. */
  range: Range;
  /** What of the window is taken at its top, px. */
  topPx: number;
  /** Takes the focus when it comes. */
  takesFocus?: boolean;
  onEscape: () => void;
  children: ComponentChildren;
};

/** A bar beside some words, over everything; it follows them when the page scrolls. */
export function Floating({ range, topPx, takesFocus = false, onEscape, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useFocusBack(bar);

  useLayoutEffect(() => {
    const at = bar.current;
    const view = at?.ownerDocument.defaultView;
    if (!at || !view) return;
    const settle = () => {
      const { innerWidth: width, innerHeight: height } = view;
      const words = wordsInView(range, height);
      const isTouch = view.matchMedia?.('(pointer: coarse)').matches ?? false;
      const { offsetWidth, offsetHeight } = at;
      const place = placeBar(
        words,
        { width: offsetWidth, height: offsetHeight },
        { width, height, top: topPx },
        isTouch,
      );
      const isHeld = at.contains(activeIn(at));
      const isInView = words.bottom > topPx && words.top < height;
      Object.assign(at.style, {
        left: `${place.left}px`,
        top: `${place.top}px`,
        // Words that were scrolled away take their bar along, unless somebody is at work in it.
        visibility: isInView || isHeld ? 'visible' : 'hidden',
      });
    };
    settle();
    const listeners = new AbortController();
    const { signal } = listeners;
    view.addEventListener('resize', settle, { signal });
    // A scroll inside a shadow root is not heard outside of it.
    for (const ground of new Set<EventTarget>([view, at.getRootNode()]))
      ground.addEventListener('scroll', settle, { signal, capture: true, passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(settle);
    sizes?.observe(at);
    return () => {
      listeners.abort();
      sizes?.disconnect();
    };
  }, [range, topPx]);

  useLayoutEffect(() => {
    if (takesFocus) bar.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <div
      ref={bar}
      class="highlight-menu"
      // A press must not take the selection away; a field must get the focus.
      onMouseDown={(event) => {
        if (!(event.target as Element).closest('input, textarea')) event.preventDefault();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onEscape();
      }}
    >
      {children}
    </div>
  );
}

/** The lines of a range that can be seen: a passage of several screens has its bar at what is in view. */
function wordsInView(range: Range, height: number) {
  // jsdom lays nothing out.
  const lines = range.getClientRects?.() ?? [];
  const seen = [...lines].filter(({ bottom, top, width }) => bottom > 0 && top < height && width);
  if (seen.length === 0) return range.getBoundingClientRect();
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    right: Math.max(...seen.map(({ right }) => right)),
    top: Math.min(...seen.map(({ top }) => top)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}
