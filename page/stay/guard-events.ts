import { keepTyped } from './keep-typed';
import { keyEvents, keyInside } from './key-inside';

/** Nothing of ours listens to these; pages do, to scroll for us or to forbid copying. */
const gestures = ['wheel', 'mousewheel', 'touchmove', 'copy', 'cut', 'contextmenu', 'selectstart'];

/** Two scripts that both want the focus must not keep the tab busy with it, ms. */
const returnMs = 30;

/**
 * Keeps keys and gestures meant for `host` from the page's own listeners, and the focus in it. A key is
 * stopped before the page hears of it and given to the shadow root as a copy; what the browser itself
 * does with it, such as writing in a field, it still does. Only a listener that the page put on its
 * window, for the way down and before us, hears a key earlier.
 */
export function guardEvents(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (!view) return;
  let last: HTMLElement | null = null;
  let isReturning = false;
  const inside = () =>
    root.activeElement ?? (last?.isConnected ? last : root.querySelector<HTMLElement>('dialog'));
  const options = { capture: true, signal };
  keepTyped(view, { host, root, signal });

  const onKey = (event: KeyboardEvent) => {
    // A page may send keys of its own making: they are no wish of anybody's.
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (inside()?.dispatchEvent(keyInside(event)) === false) event.preventDefault();
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

  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) last = target;
    },
    { signal },
  );
  const giveBack = () => {
    isReturning = false;
    if (signal.aborted || root.activeElement || !document.hasFocus()) return;
    const to = inside();
    if (to instanceof HTMLElement) to.focus({ preventScroll: true });
    // What had it may be gone, or take none any more.
    if (!root.activeElement) root.querySelector('dialog')?.focus({ preventScroll: true });
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
