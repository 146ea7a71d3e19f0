import { presses } from './keep-presses';
import { keepTyped } from './keep-typed';
import { keyEvents, keyInside } from './key-inside';

/** Nothing of ours listens to these; pages do, to scroll for us or to forbid copying. */
const gestures = ['wheel', 'mousewheel', 'touchmove', 'copy', 'cut', 'contextmenu', 'selectstart'];

/** What is done in the article and heard beside it. */
const deeds = [
  ...presses,
  ...keyEvents,
  ...gestures,
  ...'pointerup pointerover pointermove focusin focusout scroll input change cancel'.split(' '),
];

/** Two scripts that both want the focus must not keep the tab busy with it, ms. */
const returnMs = 30;

/**
 * Keeps keys and gestures meant for `host` from the page's own listeners, and the focus in it. A key is
 * stopped before the page hears of it and given to the shadow root as a copy; what the browser itself
 * does with it, such as writing in a field, it still does. Only a listener that the page put on its
 * window, for the way down and before us, hears a key earlier. The article stands in the `outer` root, at which
 * a page can get; what it does there is heard in `root` as little.
 */
export function guardEvents(
  { host, outer, root }: { host: HTMLElement; outer: ShadowRoot; root: ShadowRoot },
  signal: AbortSignal,
): void {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (!view) return;
  let last: HTMLElement | null = null;
  let isReturning = false;
  const active = () => root.activeElement ?? outer.activeElement;
  /** Keys that are given to the article: of our making, too. */
  let copy: Event | null = null;
  const inside = () =>
    active() ?? (last?.isConnected ? last : root.querySelector<HTMLElement>('dialog'));
  const options = { capture: true, signal };
  keepTyped(view, { host, root, signal });

  const onKey = (event: KeyboardEvent) => {
    // A page may send keys of its own making: they are no wish of anybody's.
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    copy = keyInside(event);
    if (inside()?.dispatchEvent(copy) === false) event.preventDefault();
    // Who hears it in the article may send the same once more.
    copy = null;
  };
  for (const type of keyEvents) {
    view.addEventListener(type, onKey, options);
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  for (const type of gestures)
    view.addEventListener(type, (event) => event.stopImmediatePropagation(), {
      ...options,
      passive: true,
    });

  const onDeed = (event: Event) => {
    // Of what happens in `root` only its host is seen here, and no event made at that host comes into it.
    if (event.isTrusted || event === copy || event.target === root.host) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of deeds) outer.addEventListener(type, onDeed, options);

  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) last = target;
    },
    { signal },
  );
  const giveBack = () => {
    isReturning = false;
    if (signal.aborted || active() || !document.hasFocus()) return;
    const to = inside();
    if (to instanceof HTMLElement) to.focus({ preventScroll: true });
    // What had it may be gone, or take none any more.
    if (!active()) root.querySelector('dialog')?.focus({ preventScroll: true });
  };
  const giveBackSoon = () => {
    if (isReturning) return;
    isReturning = true;
    // After whatever moves the focus on of its own accord.
    view.setTimeout(giveBack, returnMs);
  };
  root.addEventListener('focusout', giveBackSoon, { signal });
  // What was lost while another window was in front is asked for when this one is again.
  view.addEventListener('focus', ({ target }) => target !== host && giveBackSoon(), options);
}
