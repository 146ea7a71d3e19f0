/** Handled inside first, and then kept from the page. */
const keys = ['keydown', 'keyup', 'keypress'] as const;
/** Nothing of ours listens to these; pages do, to scroll for us or to forbid copying. */
const gestures = ['wheel', 'mousewheel', 'touchmove', 'copy', 'cut', 'contextmenu', 'selectstart'];

/** Two scripts that both want the focus must not keep the tab busy with it, ms. */
const returnMs = 30;

/**
 * Keeps keys and gestures meant for `host` from the page's own listeners on their way up, and the focus
 * in it. A key is left to go its own way inside, because Firefox does not bring a copy of it there; one
 * that the page has drawn to itself is given to the shadow root as a copy. A listener that the page put
 * on its window or document for the way down hears a key earlier.
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

  const onKey = (event: KeyboardEvent) => {
    // Where the focus is in the reader the key finds its way by itself, and ends at the host.
    if (event.isTrusted && event.target === host && root.activeElement) return;
    // A page may send keys of its own making: they are no wish of anybody's.
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    const copy = new KeyboardEvent(event.type, {
      key: event.key,
      code: event.code,
      location: event.location,
      repeat: event.repeat,
      isComposing: event.isComposing,
      ctrlKey: event.ctrlKey,
      shiftKey: event.shiftKey,
      altKey: event.altKey,
      metaKey: event.metaKey,
      bubbles: true,
      cancelable: true,
    });
    if (inside()?.dispatchEvent(copy) === false) event.preventDefault();
  };
  for (const type of keys) {
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
  root.addEventListener(
    'focusout',
    () => {
      if (isReturning) return;
      isReturning = true;
      // After whatever moves the focus on of its own accord.
      view.setTimeout(giveBack, returnMs);
    },
    { signal },
  );
}
