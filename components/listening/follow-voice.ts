/** Keys that move the article. */
const scrolling = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);

/**
 * Keeps the spoken line in the middle third of what is seen, until the person scrolls: then the
 * article stays where they took it.
 */
export function followVoice(scroller: HTMLElement, onAway: (isAway: boolean) => void) {
  let isAway = false;
  let last: Range | null = null;
  const set = (away: boolean) => {
    if (away === isAway) return;
    isAway = away;
    onAway(away);
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  const leave = () => set(true);
  scroller.addEventListener('wheel', leave, { signal, passive: true });
  scroller.addEventListener('touchmove', leave, { signal, passive: true });
  scroller.addEventListener(
    'pointerdown',
    ({ target, offsetX }) => {
      // On the scroll bar: beside what the scroller shows.
      if (target === scroller && (offsetX >= scroller.clientWidth || offsetX < 0)) leave();
    },
    { signal },
  );
  scroller.addEventListener(
    'keydown',
    ({ key, target, defaultPrevented }) => {
      const isControl = target instanceof Element && target.closest('button, select, input, a');
      if (scrolling.has(key) && !isControl && !defaultPrevented) leave();
    },
    { signal },
  );

  const scroll = () => {
    const line = last?.getClientRects()[0];
    if (!line) return;
    const view = scroller.getBoundingClientRect();
    const [top, bottom] = [line.top - view.top, line.bottom - view.top];
    const third = scroller.clientHeight / 3;
    if (top >= third && bottom <= 2 * third) return;
    scroller.scrollTo({ top: scroller.scrollTop + top - third * 1.2 });
  };

  return {
    /** The voice is here now. */
    to(range: Range | null) {
      last = range;
      if (!isAway) scroll();
    },
    back() {
      set(false);
      scroll();
    },
    stop: () => listeners.abort(),
  };
}
